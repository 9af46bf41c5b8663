// One message in a chat.

import { formatted, icon, make, sign } from "./elements.js";

const STATES = {
  // of a message to this phone
  queued: ["clock", "waiting", ""],
  sending: ["clock", "waiting", ""],
  sent: ["one", "sent", ""],
  delivered: ["two", "delivered", ""],
  read: ["two", "read", "read"],
  undelivered: ["bad", "not delivered", "bad"],
  failed: ["bad", "failed", "bad"],
  // of a message from this phone
  pending: ["clock", "on its way", ""],
  received: ["two", "delivered", ""],
};

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** A message as an element. `actions` has press(message, button), answer(message), again(message), quoted(sid). */
export class Bubble {
  constructor(message, actions) {
    this.actions = actions;
    this.out = message.direction === "inbound"; // written on this phone
    this.meta = make("span", { class: "meta" });
    this.bubble = make(
      "div",
      { class: "bubble", "data-sid": message.sid, "data-direction": this.out ? "out" : "in" },
      make("span", { class: "hidden" }, this.out ? "Written: " : "Received: "),
      this.quote(message),
      ...message.media.map(attachment),
      make("span", { class: "text" }, ...formatted(message.body)),
      this.meta,
      make("button", { class: "answer", type: "button", "aria-label": "Reply to this message", click: () => actions.answer(this.message) }, icon("M8 5 3.500 9.500 8 14 M4 9.500h7.500c3 0 5 2 5 5.500")),
    );
    this.trouble = make("p", { class: "trouble", hidden: true });
    this.element = make("div", { class: this.out ? "row out" : "row" }, this.bubble, this.trouble, this.replies(message));
    this.update(message);
  }

  /** Show how far the message is by now. */
  update(message) {
    this.message = message;
    const [shape, words, kind] = STATES[message.status];
    this.bubble.dataset.status = message.status;
    this.meta.replaceChildren(
      make("time", { datetime: new Date(message.created).toISOString() }, time.format(message.created)),
      make("span", { class: "ticks", "data-ticks": kind, title: words }, sign(shape), make("span", { class: "hidden" }, ` ${words}`)),
    );
    this.trouble.hidden = !troubleOf(message);
    this.trouble.replaceChildren(...(troubleOf(message) ? this.troubleParts(message) : []));
  }

  /** Mark the button that was tapped. */
  tapped(title) {
    for (const button of this.element.querySelectorAll(".replies button")) {
      if (button.textContent === title) button.setAttribute("data-tapped", "");
    }
  }

  troubleParts(message) {
    const again = make("button", { type: "button", click: () => this.actions.again(this.message) }, "Try again");
    return this.out && message.status === "failed" ? [`! ${troubleOf(message)} `, again] : [`! ${troubleOf(message)}`];
  }

  quote(message) {
    const original = message.reply_to && this.actions.quoted(message.reply_to);
    return original ? make("span", { class: "quote" }, make("span", {}, original.body)) : null;
  }

  replies(message) {
    if (!message.buttons.length) return null;
    const press = (button) => make("button", { type: "button", click: () => this.actions.press(this.message, button) }, button.title);
    return make("div", { class: "replies", role: "group", "aria-label": "Quick replies" }, ...message.buttons.map(press));
  }
}

function troubleOf(message) {
  if (message.error_code) return `${message.status === "failed" ? "Not sent" : "Not delivered"}: ${message.error_words} (${message.error_code})`;
  if (message.status === "failed") return `Not delivered: ${message.note}.`;
  return message.status === "pending" && message.note ? `Trying again: ${message.note}` : "";
}

function attachment(file) {
  const source = file.sid ? `/sandbox/media/${file.sid}` : file.url;
  if (file.content_type.startsWith("audio/")) return make("audio", { controls: true, src: source, preload: "none", "aria-label": "Voice note" });
  if (file.sid && file.content_type.startsWith("image/")) return make("img", { src: source, alt: "Picture" });
  return make("a", { href: source, target: "_blank", rel: "noreferrer" }, "Attached file");
}
