// Where the customers' phones lie. One without messages is small; one with news is made large and brought into sight,
// but not while somebody is busy among them: nothing is pulled from under anybody's fingers.

const STILL = 2500; // milliseconds without a key or a movement of the pointer among the phones

/** Keeps the phones in `list` in order: those with messages first, in the order in which they got their first. */
export class Order {
  constructor(list) {
    this.list = list;
    this.waking = new Set();
    this.coming = new Set();
    this.touched = 0;
    for (const kind of ["pointermove", "pointerdown", "keydown"]) list.addEventListener(kind, () => (this.touched = Date.now()));
    setInterval(() => this.settle(), 400);
  }

  /** A new phone lies at the end. */
  add(element) {
    this.list.append(element);
  }

  /** A phone has a message: `news` where somebody should see it, `now` where the page is just being built. */
  place(element, { news, now }) {
    if (element.classList.contains("idle")) this.waking.add(element);
    if (news) this.coming.add(element);
    if (now) this.wake();
  }

  /** All phones are without messages again. */
  clear() {
    this.waking.clear();
    this.coming.clear();
    for (const element of this.list.children) element.classList.add("idle");
  }

  wake() {
    for (const element of this.waking) {
      this.list.insertBefore(element, this.list.querySelector(":scope > .idle"));
      element.classList.remove("idle");
    }
    this.waking.clear();
  }

  bring() {
    const moving = [...this.coming].filter((element) => !this.shows(element) && !element.contains(document.activeElement));
    this.coming.clear();
    if (!moving.length) return;
    this.list.prepend(...moving);
    this.list.scrollTo({ top: 0 });
  }

  /** Whether most of a phone is in sight. */
  shows(element) {
    const [box, frame] = [element.getBoundingClientRect(), this.list.getBoundingClientRect()];
    const seen = Math.min(box.bottom, frame.bottom, window.innerHeight) - Math.max(box.top, frame.top, 0);
    return seen > box.height * 0.6;
  }

  settle() {
    const busy = Date.now() - this.touched < STILL;
    if (busy || !(this.waking.size || this.coming.size)) return;
    const writing = this.list.contains(document.activeElement) ? document.activeElement : null;
    const before = new Map([...this.list.children].map((element) => [element, element.getBoundingClientRect()]));
    this.wake();
    this.bring();
    if (writing && writing !== document.activeElement) writing.focus({ preventScroll: true });
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) glide(before);
  }
}

/** Let elements slide from where they were to where they are. */
function glide(before) {
  for (const [element, old] of before) {
    const now = element.getBoundingClientRect();
    if (old.left === now.left && old.top === now.top) continue;
    const shift = `translate(${old.left - now.left}px, ${old.top - now.top}px)`;
    element.animate([{ transform: shift }, { transform: "none" }], { duration: 320, easing: "ease-out" });
  }
}
