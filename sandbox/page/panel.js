// The panel for trouble: faults to play, the 24-hour rule, and the fresh start.

import { make } from "./elements.js";
import { ask } from "./line.js";

const OCCASIONS = {
  create: "the bot sends a message",
  list: "the bot looks up messages",
  fetch: "the bot looks up one message",
  callback: "a delivery status goes to the bot",
  webhook: "a person's message goes to the bot",
};

const DEEDS = {
  error: "refuse it with an error",
  close: "take it, then hang up without an answer",
  delay: "be late",
  fail: "take it, later report it undelivered",
  hold: "take it, keep it queued",
  block: "take it, never deliver it, say nothing",
  drop: "lose it",
  repeat: "let it come twice",
  reorder: "let it come after the next one",
};

const NEEDS = { error: ["code"], fail: ["code"], delay: ["seconds"], hold: ["seconds"] };

const PRESETS = [
  ["Twilio is down, 3 times", { on: "create", do: "error", code: 20503, record: false, times: 3 }],
  ["Too many requests, 3 times", { on: "create", do: "error", code: 20429, times: 3 }],
  ["Answer lost, once", { on: "create", do: "close", times: 1 }],
  ["Answer 12 s late, once", { on: "create", do: "delay", seconds: 12, times: 1 }],
  ["Not on WhatsApp, once", { on: "create", do: "fail", code: 63024, times: 1 }],
  ["Account refused", { on: "create", do: "error", code: 20003 }],
  ["Statuses out of order", { on: "callback", do: "reorder" }],
  ["Messages to the bot arrive twice", { on: "webhook", do: "repeat" }],
];

/** The panel; `toggle` opens it, `count` says how many faults are in force. */
export class Panel {
  constructor(element, toggle, count) {
    this.element = element;
    this.count = count;
    this.list = make("ul", { class: "in-force" });
    this.error = make("p", { role: "alert" });
    this.people = make("select", { id: "fault-to" });
    this.window = make("input", { type: "checkbox", role: "switch", change: () => this.tell("POST", "/sandbox/rules", { window: this.window.checked }) });
    element.append(this.presets(), this.form(), this.inForce(), this.fresh());
    toggle.addEventListener("click", () => {
      element.hidden = !element.hidden;
      toggle.setAttribute("aria-expanded", String(!element.hidden));
    });
    ask("GET", "/sandbox/vocabulary").then((words) => this.learn(words), (error) => this.wrong(error));
  }

  phones(phones) {
    const chosen = this.people.value;
    const option = (phone) => make("option", { value: phone.address }, phone.name ? `${phone.name} ${phone.address}` : phone.address);
    this.people.replaceChildren(make("option", { value: "" }, "anybody"), ...phones.map(option));
    this.people.value = chosen;
  }

  rules(rules) {
    this.window.checked = rules.window;
  }

  faults(faults) {
    this.count.hidden = faults.length === 0;
    this.count.textContent = String(faults.length);
    const line = (fault) => {
      const how = NEEDS[fault.do]?.map((name) => (name === "code" ? `error ${fault.code}` : `${fault.seconds} s`)).join(", ");
      const times = fault.times === null ? "every time" : `${fault.times}×`;
      return make("li", {}, `When ${OCCASIONS[fault.on]}${fault.to ? ` (${fault.to})` : ""}: ${DEEDS[fault.do]}${how ? `, ${how}` : ""} `, make("small", {}, `${times}, played ${fault.used}×`));
    };
    this.list.replaceChildren(...(faults.length ? faults.map(line) : [make("li", {}, "Nothing: all goes well.")]));
  }

  wrong(error) {
    this.error.textContent = error.message;
  }

  tell(method, path, body) {
    this.error.textContent = "";
    return ask(method, path, body).catch((error) => this.wrong(error));
  }

  presets() {
    const preset = ([words, fault]) => make("button", { type: "button", click: () => this.tell("POST", "/sandbox/faults", [fault]) }, words);
    return make("section", {}, make("h2", {}, "What shall go wrong?"), make("p", {}, "One press plays a fault on everybody's messages."), make("div", { class: "presets" }, ...PRESETS.map(preset)));
  }

  form() {
    this.on = make("select", { id: "fault-on", change: () => this.offerDeeds() });
    this.do = make("select", { id: "fault-do", change: () => this.offerNeeds() });
    this.code = make("select", { id: "fault-code" });
    this.seconds = make("input", { id: "fault-seconds", type: "number", min: "0", max: "600", value: "10" });
    this.times = make("select", { id: "fault-times" }, ...[["1", "once"], ["2", "twice"], ["3", "3 times"], ["10", "10 times"], ["", "every time"]].map(([value, words]) => make("option", { value }, words)));
    const line = (words, field) => [make("label", { for: field.id }, words), field];
    this.fields = { code: line("Error", this.code), seconds: line("Seconds", this.seconds) };
    return make(
      "section",
      {},
      make("h2", {}, "Exactly so"),
      make("form", { class: "fault-form", submit: (event) => this.submit(event) }, ...line("When", this.on), ...line("of", this.people), ...line("then", this.do), ...this.fields.code, ...this.fields.seconds, ...line("How often", this.times), make("button", { type: "submit", class: "main" }, "Play it")),
    );
  }

  inForce() {
    const clear = make("button", { type: "button", click: () => this.tell("DELETE", "/sandbox/faults") }, "End all faults");
    return make("section", {}, make("h2", {}, "In force"), this.list, clear, this.error);
  }

  fresh() {
    const sure = make("span", { class: "sure", hidden: true }, "Clear every chat?");
    const start = make("button", { type: "button", class: "danger", click: () => (sure.hidden = false) }, "Start afresh");
    const yes = make("button", { type: "button", class: "danger", click: () => this.tell("DELETE", "/sandbox/messages").then(() => (sure.hidden = true)) }, "Yes, clear");
    const no = make("button", { type: "button", click: () => (sure.hidden = true) }, "Keep them");
    sure.append(yes, no);
    const window = make("label", { class: "switch" }, this.window, make("span", { class: "switch-track", "aria-hidden": "true" }), "24-hour window");
    return make("section", {}, make("h2", {}, "House rules"), window, make("p", {}, "On: free text reaches only people who wrote within 24 hours, as on WhatsApp."), make("p", {}, "A fresh start empties these phones; what the bot remembers stays with the bot."), start, " ", sure);
  }

  learn(words) {
    this.deeds = words.deeds;
    this.on.replaceChildren(...Object.keys(words.deeds).map((on) => make("option", { value: on }, OCCASIONS[on])));
    this.code.replaceChildren(...words.codes.map(({ code, words: text }) => make("option", { value: code }, `${code} ${text}`)));
    this.offerDeeds();
  }

  offerDeeds() {
    this.do.replaceChildren(...this.deeds[this.on.value].map((deed) => make("option", { value: deed }, DEEDS[deed])));
    this.offerNeeds();
  }

  offerNeeds() {
    const needs = NEEDS[this.do.value] ?? [];
    for (const [name, elements] of Object.entries(this.fields)) elements.forEach((element) => (element.hidden = !needs.includes(name)));
  }

  submit(event) {
    event.preventDefault();
    const needs = NEEDS[this.do.value] ?? [];
    const fault = { on: this.on.value, do: this.do.value, to: this.people.value || null, times: Number(this.times.value) || null };
    if (needs.includes("code")) fault.code = Number(this.code.value);
    if (needs.includes("seconds")) fault.seconds = Number(this.seconds.value);
    this.tell("POST", "/sandbox/faults", [fault]);
  }
}
