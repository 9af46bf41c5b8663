// The box in which a person writes.

import { icon, make } from "./elements.js";

const LARGEST = 8 * 1024 * 1024; // bytes of an attached file

/** The box; `write(written)` sends and throws where that fails. */
export class Compose {
  constructor(write) {
    this.write = write;
    this.original = null; // the message being replied to
    this.box = make("textarea", { rows: "1", placeholder: "Message", keydown: (event) => this.key(event), input: () => this.grow() });
    this.error = make("p", { class: "wrong", role: "alert", hidden: true });
    this.quoted = make("span");
    const drop = make("button", { type: "button", "aria-label": "Do not reply to this message", click: () => this.quote(null) }, "×");
    this.quoting = make("div", { class: "quoting", hidden: true }, make("span", { class: "quote" }, this.quoted), drop);
    this.file = make("input", { type: "file", accept: "audio/*,image/*", hidden: true, change: () => this.attach() });
    const clip = make("button", { class: "round", type: "button", "aria-label": "Attach a voice note or picture", click: () => this.file.click() }, icon("M14.500 9.500 9.300 14.700a3 3 0 0 1-4.300-4.300L11 4.500a2 2 0 0 1 2.900 2.900l-5.700 5.600a1 1 0 0 1-1.400-1.400l5-5"));
    const send = make("button", { class: "round send", type: "submit", "aria-label": "Send", title: "Send" }, icon("M3.500 10 3 3.500 17.500 10 3 16.500 3.500 10Z M3.500 10H10"));
    const row = make("div", { class: "compose-row" }, clip, this.file, this.box, send);
    this.element = make("form", { class: "compose", submit: (event) => this.submit(event) }, this.error, this.quoting, row);
  }

  rename(name) {
    this.box.setAttribute("aria-label", `Message as ${name}`);
  }

  /** Put a text in, ready to be sent, unless something is there. */
  suggest(text) {
    this.box.value ||= text;
    this.grow();
  }

  /** Reply to this message, or to none. */
  quote(message) {
    this.original = message;
    this.quoting.hidden = message === null;
    this.quoted.textContent = message?.body ?? "";
    if (message) this.box.focus();
  }

  /** Say what went wrong. */
  wrong(error) {
    this.error.textContent = error?.message ?? "";
    this.error.hidden = !error;
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
    if (event.key === "Escape") this.quote(null);
  }

  async submit(event) {
    event.preventDefault();
    const body = this.box.value.trim();
    if (!body) return;
    const original = this.original;
    this.box.value = "";
    this.grow();
    await this.send({ body, message: original?.sid ?? null }, () => {
      this.box.value ||= body;
      this.quote(original);
    });
  }

  async attach() {
    const [file] = this.file.files;
    this.file.value = "";
    if (!file) return;
    if (file.size > LARGEST) {
      this.wrong(new Error("That file is too large: at most 8 MB."));
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    await this.send({ media: { content_type: file.type, data: btoa(text) } }, () => {});
  }

  async send(written, undo) {
    this.wrong(null);
    this.quote(null);
    try {
      await this.write(written);
    } catch {
      undo();
    }
  }

  grow() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight + 2, 110)}px`;
  }
}
