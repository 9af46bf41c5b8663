// The line to the sandbox: what it says as it happens, and what we ask of it.

const POLL_EVERY = 2000; // milliseconds, while the line for news is down

/** Ask the sandbox for something; throws an Error in words where it says no or is not there. */
export async function ask(method, path, body) {
  let answer;
  try {
    const json = body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    answer = await fetch(path, { method, ...json });
  } catch {
    throw new Error("The sandbox does not answer. Is it still running?");
  }
  const content = (answer.headers.get("Content-Type") || "").includes("json") ? await answer.json() : null;
  if (!answer.ok) throw new Error(content?.error || `The sandbox answered ${answer.status}.`);
  return content;
}

/**
 * Listen for as long as the page is open. `take(kind, data)` gets all news; "state" is everything anew, at each start
 * and, while the line is down, every other second. `show(state)` gets "open" or "lost".
 */
export function listen(take, show) {
  let waiting = null; // news that came while the state was being fetched
  let polling = null;

  async function refresh() {
    waiting ??= [];
    try {
      const state = await ask("GET", "/sandbox/state");
      take("state", state);
    } catch {
      show("lost");
    }
    const held = waiting ?? [];
    waiting = null;
    for (const [kind, data] of held) take(kind, data);
  }

  function open() {
    const source = new EventSource("/sandbox/events");
    source.onopen = () => {
      clearInterval(polling);
      polling = null;
      show("open");
      refresh();
    };
    source.onerror = () => {
      show("lost");
      polling ??= setInterval(refresh, POLL_EVERY);
      if (source.readyState === EventSource.CLOSED) setTimeout(open, POLL_EVERY);
    };
    for (const kind of ["message", "phones", "typing", "rules", "faults", "cleared"]) {
      source.addEventListener(kind, (event) => {
        const data = JSON.parse(event.data);
        if (waiting) waiting.push([kind, data]);
        else take(kind, data);
      });
    }
  }

  open();
}
