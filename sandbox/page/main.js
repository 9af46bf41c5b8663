// The page: phones, the switch, and news as it comes.

import { ask, listen } from "./line.js";
import { Order } from "./order.js";
import { Panel } from "./panel.js";
import { Phone } from "./phone.js";

const FIRST_WORDS = "fill tomorrow 2pm haircut";
const LINES = { open: "Live", lost: "Connection lost, trying again …" };

const at = (id) => document.getElementById(id);
const phones = new Map(); // address: Phone
const messages = new Map(); // sid: message
const order = new Order(at("customers"));
const panel = new Panel(at("panel"), at("panel-toggle"), at("fault-count"));
let welcomed = false;

function showPhones(list) {
  for (const known of list) {
    const phone = phones.get(known.address);
    if (phone) phone.rename(known);
    else place(known);
  }
  panel.phones(list);
  at("empty").hidden = list.some((phone) => phone.role !== "owner");
}

function place(known) {
  const phone = new Phone(known, (sid) => messages.get(sid));
  phones.set(known.address, phone);
  if (known.role === "owner") at("owners").append(phone.element);
  else order.add(phone.element);
}

function showMessage(message, live) {
  const isNew = !messages.has(message.sid);
  messages.set(message.sid, message);
  const phone = phones.get(message.phone);
  if (!phone) return;
  const news = live && isNew && message.direction !== "inbound";
  phone.put(message);
  if (!phone.owner) order.place(phone.element, { news, now: !live });
  if (news) {
    at("announcer").textContent = `New message for ${phone.name.textContent}: ${message.body}`;
  }
}

function clear() {
  messages.clear();
  for (const phone of phones.values()) phone.clear();
  order.clear();
}

function showState(state) {
  const kept = new Set(state.messages.map((message) => message.sid));
  if ([...messages.keys()].some((sid) => !kept.has(sid))) clear();
  showPhones(state.phones);
  for (const message of state.messages) showMessage(message, false);
  showRules(state.rules);
  panel.faults(state.faults);
  if (!welcomed) welcome();
}

/** The owner's first words lie ready where nothing was said yet. */
function welcome() {
  const owner = phones.get(at("owners").firstElementChild?.dataset.phone);
  if (!owner) return;
  welcomed = true;
  if (!owner.bubbles.size) owner.compose.suggest(FIRST_WORDS);
  if (matchMedia("(min-width: 761px)").matches) owner.compose.box.focus();
}

function showRules(rules) {
  at("auto-answer").checked = rules.auto_answer;
  panel.rules(rules);
}

const takes = {
  state: showState,
  message: (message) => showMessage(message, true),
  phones: showPhones,
  typing: ({ phone, seconds }) => phones.get(phone)?.typing(seconds),
  rules: showRules,
  faults: (faults) => panel.faults(faults),
  cleared: () => {
    clear();
    welcomed = false;
    welcome();
  },
};

at("auto-answer").addEventListener("change", (event) => ask("POST", "/sandbox/rules", { auto_answer: event.target.checked }).catch((error) => panel.wrong(error)));

at("add-phone").addEventListener("submit", async (event) => {
  event.preventDefault();
  const input = at("add-address");
  try {
    const { address, phones: known } = await ask("POST", "/sandbox/phones", { address: input.value });
    showPhones(known);
    input.value = "";
    const phone = phones.get(address)?.element;
    phone?.scrollIntoView({ block: "nearest" });
    phone?.querySelector("textarea").focus();
  } catch (error) {
    input.setCustomValidity(error.message);
    input.reportValidity();
  }
});
at("add-address").addEventListener("input", (event) => event.target.setCustomValidity(""));

listen(
  (kind, data) => takes[kind](data),
  (state) => {
    at("line").dataset.line = state;
    at("line-words").textContent = LINES[state];
  },
);
