// One phone: its head, its chat and its box for writing.

import { Bubble } from "./bubble.js";
import { Compose } from "./compose.js";
import { make } from "./elements.js";
import { ask } from "./line.js";

const HUES = 6;
const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

/** A phone on the desk. `quoted(sid)` finds any message. */
export class Phone {
  constructor(phone, quoted) {
    this.address = phone.address;
    this.owner = phone.role === "owner";
    this.bubbles = new Map();
    this.last = null;
    this.actions = {
      quoted,
      press: (message, button) => this.write({ button: button.id, message: message.sid }),
      answer: (message) => this.compose.quote(message),
      again: (message) => ask("POST", `/sandbox/messages/${message.sid}/again`).catch((error) => this.compose.wrong(error)),
    };
    this.avatar = make("span", { class: "avatar", "aria-hidden": "true", "data-hue": hue(phone.address) });
    this.name = make("h2");
    this.number = make("p");
    this.unread = make("span", { class: "unread", hidden: true });
    this.role = make("span", { class: "role" });
    this.quiet = make("p", { class: "quiet" }, "No messages yet");
    this.chat = make("div", { class: "chat", role: "log", "aria-live": "off", tabindex: "0", scroll: () => this.scrolled() }, this.quiet);
    this.atEnd = true;
    new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.chat);
    this.dots = make("div", { class: "typing", role: "img", "aria-label": "typing …" }, make("i"), make("i"), make("i"));
    this.compose = new Compose((written) => this.write(written));
    const head = make("header", { class: "phone-head" }, this.avatar, make("div", { class: "who" }, this.name, this.number), this.role, this.unread);
    const looked = () => this.looked();
    this.element = make("section", { class: this.owner ? "phone" : "phone idle", "data-phone": phone.address, focusin: looked, pointerdown: looked }, head, this.chat, this.compose.element);
    this.rename(phone);
  }

  /** The person is in this phone now. */
  get focused() {
    return document.hasFocus() && this.element.contains(document.activeElement);
  }

  rename(phone) {
    const name = phone.name || phone.address;
    this.name.textContent = name;
    this.number.textContent = phone.name ? phone.address : "Unknown number";
    this.avatar.textContent = phone.name ? phone.name[0].toUpperCase() : "?";
    this.role.textContent = phone.role === "owner" ? "Owner" : "Guest";
    this.role.hidden = phone.role === "customer";
    this.element.setAttribute("aria-label", `Phone of ${name}`);
    this.chat.setAttribute("aria-label", `Chat of ${name}`);
    this.compose.rename(name);
  }

  /** Show a message, or how far it is by now. */
  put(message) {
    const known = this.bubbles.get(message.sid);
    if (known) known.update(message);
    else this.add(message);
    if (this.focused) this.looked();
    this.count();
  }

  add(message) {
    const bubble = new Bubble(message, this.actions);
    if (!this.last || day.format(this.last.message.created) !== day.format(message.created)) this.chat.append(make("div", { class: "day" }, dayWords(message.created)));
    if (!this.last || this.last.out !== bubble.out) bubble.element.classList.add("turn");
    bubble.element.classList.toggle("fresh", Date.now() - message.created < 4000);
    this.quiet.remove();
    this.still();
    this.chat.append(bubble.element);
    this.bubbles.set(message.sid, bubble);
    this.last = bubble;
    if (message.reply_to) this.bubbles.get(message.reply_to)?.tapped(message.body);
    if (this.atEnd || bubble.out) this.toEnd();
  }

  /** Show the typing dots for so many seconds, or until the next message. */
  typing(seconds) {
    this.still();
    this.chat.append(this.dots);
    if (this.atEnd) this.toEnd();
    this.stop = setTimeout(() => this.still(), seconds * 1000);
  }

  still() {
    clearTimeout(this.stop);
    this.dots.remove();
  }

  /** Forget the chat. */
  clear() {
    this.still();
    this.bubbles.clear();
    this.last = null;
    this.chat.replaceChildren(this.quiet);
    this.count();
  }

  scrolled() {
    this.atEnd = this.chat.scrollHeight - this.chat.scrollTop - this.chat.clientHeight < 60;
  }

  toEnd() {
    this.chat.scrollTop = this.chat.scrollHeight;
  }

  get unseen() {
    return [...this.bubbles.values()].filter((bubble) => !bubble.out && bubble.message.status === "delivered");
  }

  count() {
    const unseen = this.unseen.length;
    this.unread.hidden = unseen === 0;
    this.unread.replaceChildren(String(unseen), make("span", { class: "hidden" }, " unread"));
  }

  /** The person looks at this chat: what was delivered is read. */
  looked() {
    if (this.unseen.length) ask("POST", `/sandbox/phones/${this.address}/read`).catch(() => {});
  }

  async write(written) {
    await ask("POST", `/sandbox/phones/${this.address}/messages`, written).catch((error) => {
      this.compose.wrong(error);
      throw error;
    });
  }
}

function hue(address) {
  return [...address].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % HUES;
}

function dayWords(created) {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(created).setHours(0, 0, 0, 0)) / 86400000);
  return ["Today", "Yesterday"][days] ?? day.format(created);
}
