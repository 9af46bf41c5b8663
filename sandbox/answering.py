"""Customers who answer offers by themselves: some yes, some no, some with a question first, some not at all."""

import re
from functools import partial
from random import Random
from typing import Literal

from sandbox.desk import Desk
from sandbox.inbound import Inbound, Written
from sandbox.messages import Message, Query
from sandbox.outbound import Outbound

Answer = Literal["yes", "no", "question", "silence"]

OFFERED: dict[Answer, int] = {"yes": 45, "no": 25, "question": 20, "silence": 10}
ASKED_BACK: dict[Answer, int] = {"yes": 70, "no": 30}

# By the word for yes that an offer without buttons asks for.
PHRASES: dict[str, dict[Answer, tuple[str, ...]]] = {
    "YES": {
        "yes": ("yes please!", "Perfect, book me", "sure 👍", "Yes, I'll take it"),
        "no": ("can't today, sorry", "no thanks", "Sorry, not this time", "no, maybe another day"),
        "question": ("how much would it be?", "How long does it take?", "where are you again?", "is there parking?"),
    },
    "SÍ": {
        "yes": ("sí, porfa", "Perfecto, resérvamelo", "vale, voy 👍", "Sí, me viene genial"),
        "no": ("hoy no puedo, lo siento", "no, gracias", "Esta vez no, gracias", "no, mejor otro día"),
        "question": ("¿cuánto sería?", "¿Cuánto se tarda?", "¿dónde era?", "¿hay aparcamiento?"),
    },
    "JA": {
        "yes": ("ja, gerne!", "Perfekt, nehme ich", "klar 👍"),
        "no": ("geht leider nicht", "nein danke", "diesmal nicht, sorry"),
        "question": ("was kostet das?", "Wie lange dauert es?", "gibt es Parkplätze?"),
    },
    "OUI": {
        "yes": ("oui, avec plaisir !", "Parfait, je prends", "ok pour moi 👍"),
        "no": ("je ne peux pas, désolée", "non merci", "pas cette fois, merci"),
        "question": ("ça coûte combien ?", "Ça dure combien de temps ?", "il y a un parking ?"),
    },
    "SÌ": {
        "yes": ("sì, volentieri!", "Perfetto, lo prendo", "va bene 👍"),
        "no": ("non posso, mi dispiace", "no grazie", "questa volta no, grazie"),
        "question": ("quanto costa?", "Quanto dura?", "c'è parcheggio?"),
    },
    "SIM": {
        "yes": ("sim, por favor!", "Perfeito, fico com ela", "pode ser 👍"),
        "no": ("hoje não posso, desculpe", "não, obrigada", "desta vez não, obrigada"),
        "question": ("quanto custa?", "Quanto tempo demora?", "há estacionamento?"),
    },
}
_YES = re.compile(rf"\b({'|'.join(PHRASES)})\b")


class Answering:
    """Gives each message that asks a customer something at most one answer, a few seconds later."""

    def __init__(self, desk: Desk, outbound: Outbound, inbound: Inbound) -> None:
        self._desk = desk
        self._outbound = outbound
        self._inbound = inbound

    def consider(self, message: Message) -> None:
        """A message is on its phone: plan to look at it, and to answer it if it asks something."""
        phone = self._desk.phones.get(message.phone)
        if self._desk.rules.auto_answer and phone and phone.role != "owner":
            wait = self._chance(message).uniform(*self._desk.rules.answer_after)
            act = partial(self._answer, message) if asks(message) else partial(self._outbound.look, message.phone)
            self._desk.agenda.after(wait, act)

    def catch_up(self) -> None:
        """The switch was turned on: consider the last message on each phone."""
        for phone in self._desk.phones.all():
            for message in self._desk.messages.find(Query(phone=phone.address), limit=1, newest=True):
                if message.status in ("delivered", "read") and message.direction != "inbound":
                    self.consider(message)

    def _answer(self, message: Message) -> None:
        later = self._desk.messages.find(Query(phone=message.phone, direction="inbound", after=message.seq), limit=1)
        arrived = self._desk.messages.get(message.sid)
        if arrived is None or arrived.status in ("failed", "undelivered"):
            return  # nobody answers what never reached them
        if later or not self._desk.rules.auto_answer or not self._desk.messages.claim_answer(message.sid):
            return
        chance = self._chance(message)
        earlier = self._desk.messages.find(Query(phone=message.phone, direction="inbound"), limit=1, newest=True)
        answer = choose(message, earlier[0] if earlier else None, chance)
        self._outbound.look(message.phone)
        if answer != "silence":
            self._inbound.write(message.phone, phrase(message, answer, chance))

    def _chance(self, message: Message) -> Random:
        """The same for the same seed, person and number of messages the person has written."""
        written = len(self._desk.messages.find(Query(phone=message.phone, direction="inbound")))
        return Random(f"{self._desk.rules.seed} {message.phone} {written}")


def offers(message: Message) -> bool:
    """Whether a message has buttons or asks for a YES: what a person answers even after a long chat."""
    return bool(message.buttons) or _YES.search(message.body) is not None


def asks(message: Message) -> bool:
    """Whether a person would feel asked something."""
    return offers(message) or "?" in message.body


def choose(message: Message, earlier: Message | None, chance: Random) -> Answer:
    """What to answer; `earlier` is what the person wrote last. Who asked something back decides after that."""
    asked_back = earlier is not None and "?" in earlier.body
    if not offers(message) and earlier is not None and not asked_back:
        return "silence"
    weights = ASKED_BACK if asked_back else OFFERED
    return chance.choices(list(weights), list(weights.values()))[0]


def phrase(message: Message, answer: Answer, chance: Random) -> Written:
    """The answer in words of the message's language, or as a tap on one of its buttons: yes first, no second."""
    place = {"yes": 0, "no": 1}.get(answer, len(message.buttons))
    if place < len(message.buttons) and chance.random() < 0.6:
        return Written(button=message.buttons[place]["id"], message=message.sid)
    wanted = _YES.search(message.body)
    yes = wanted[1] if wanted else "SÍ" if "¿" in message.body else "YES"
    return Written(body=chance.choice(PHRASES[yes][answer]))
