"""The one entry for a customer's words: what she means, given what she was asked and what she holds."""

from dataclasses import replace
from datetime import datetime

from bot.language.intents import LANGUAGES, CustomerContext, CustomerReading, When
from bot.language.intents import CustomerIntent as Intent
from bot.language.reader import times
from bot.language.reader.consent import stop_or_start
from bot.language.reader.language import detect_language
from bot.language.reader.messages import Topic, classify
from bot.language.reader.replies import slots
from bot.language.reader.replies.meaning import INTENT_OF, topics_of
from bot.language.reader.replies.offer import Answer, Part, answer_of, parts_of
from bot.language.reader.replies.bare import bare_word

_ALWAYS = 4  # strength from which a matter is heard whatever was asked: a person wanted, privacy, a wrong number


def read_customer(text: str, context: CustomerContext) -> CustomerReading:
    """What a customer's turn means, with the slots she named. Never raises on any text.

    ACCEPT only where it is certain; what is not is QUESTION, OTHER_TIME or UNCLEAR, for the flow to ask about.
    `extra["topic"]` is the fine label of `messages.classify`. `confidence` is below 0.7 where the flow should ask.
    """
    if consent := stop_or_start(text):
        intent = Intent.OPT_OUT if consent == "stop" else Intent.OPT_IN
        return CustomerReading(intent, language=detect_language(text))
    return _Turn(text, context).read()


class _Turn:
    """One text with all that was found in it, so that each rule below can look at what it needs."""

    def __init__(self, text: str, context: CustomerContext) -> None:
        self.text = text
        self.context = context
        self.detected = detect_language(text)
        self.language = self.detected or (context.language if context.language in LANGUAGES else "en")
        self.parts: list[Part] = parts_of(text, self.language, self._known_names())
        self.kinds = [part.kind for part in self.parts]
        self.topic: Topic = classify(text, self.language)
        self.when: When | None = self._when()

    def read(self) -> CustomerReading:
        found = self._urgent() or self._pending() or self._second_thought() or self._offer() or self._message()
        extra = {"topic": self.topic.label, **found.extra}
        return replace(
            found,
            language=self.detected,
            extra=extra,
            name=found.name or slots.own_name(self.text),
            service_id=found.service_id or slots.named_in(self.text, self.context.services),
        )

    # ---- rules, first to answer wins

    def _urgent(self) -> CustomerReading | None:
        """What is heard whatever was asked."""
        label = self.topic.label
        if self.topic.strength < _ALWAYS or label not in _URGENT:
            return None
        return CustomerReading(INTENT_OF[label], extra=self._age() if label == "minor" else {})

    def _pending(self) -> CustomerReading | None:
        """The answer to the question that waits."""
        pending = self.context.pending
        if pending is None:
            return None
        answer = self._answer(None, fresh=True)
        if pending.kind == "choice" and (choice := slots.option_of(self.text, pending.options)):
            return CustomerReading(Intent.YES, choice=choice, when=self.when)
        if pending.kind == "service" and (service := slots.named_in(self.text, self.context.services)):
            return CustomerReading(Intent.BOOK, service_id=service, when=self.when)
        if pending.kind == "time" and self.when:
            return CustomerReading(Intent.BOOK, when=self.when)
        if answer == "accept":
            return CustomerReading(Intent.YES, when=self.when)
        return CustomerReading(Intent.NO, when=self.when) if answer == "decline" else None

    def _second_thought(self) -> CustomerReading | None:
        """A no just after her yes was taken."""
        won = self.context.just_won
        if won is None or self.topic.label in ("nothing_else", "late") and "no" in self.kinds and self._thankful():
            return None
        labels = {label for part in self.parts for label in part.labels}
        same = self.when is None or slots.agrees(self.when, won.when)
        if same and ("retract" in labels or "no" in self.kinds or self.topic.label in ("cancel", "stop")):
            sure = 1.0 if "retract" in labels or len(self.parts) == 1 or self.topic.label == "cancel" else 0.8
            return CustomerReading(Intent.CANCEL_AFTER_ACCEPT, offer_id=won.id, confidence=sure)
        return None

    def _offer(self) -> CustomerReading | None:
        """An answer to an open offer."""
        offers = self.context.offers
        if not offers or self.topic.label in _NOT_ABOUT_OFFER:
            return None
        if self._one_word_cancel():
            return CustomerReading(Intent.CANCEL, confidence=0.5)
        offer_id = slots.chosen_offer(self.text, self.when, offers)
        offered = next((offer.when for offer in offers if offer.id == offer_id), None)
        answer = self._answer(offered, self.context.fresh_offer)
        labels = {label for part in self.parts for label in part.labels}
        for_name = slots.other_name(self.text)
        if answer == "question" and for_name and "other" in self.kinds and "if" not in self.kinds:
            answer = "accept"
        if answer is None:
            return None
        return CustomerReading(
            _OFFER_INTENT[answer],
            offer_id=offer_id,
            when=None if answer in ("accept", "decline") and not self.when else self.when,
            topics=topics_of(self.topic, self.parts) if answer in ("question", "accept") else (),
            keep_booking="keep" in labels and answer == "accept",
            for_name=for_name if answer in ("accept", "question") else None,
            minutes_late=slots.minutes_late(self.text) if "late" in labels else None,
            confidence=0.6 if answer == "unclear" else 1.0,
        )

    def _message(self) -> CustomerReading:
        """A message of her own accord."""
        label = self.topic.label
        bare = bare_word(self.text)
        if label in ("none", "nothing_else", "stop", "thanks") and (bare or self._mere_answer()):
            intent = {"yes": Intent.YES, "no": Intent.NO, "thanks": Intent.THANKS}[bare or self._mere_answer()]
            if intent is Intent.YES and self._pictures_only():
                intent = Intent.THANKS
            return CustomerReading(intent, confidence=0.9)
        intent = INTENT_OF[label]
        if intent is Intent.CANCEL and self._one_word_cancel():
            return CustomerReading(intent, confidence=0.6)
        late = slots.minutes_late(self.text) if intent is Intent.LATE else None
        when = None if intent in (Intent.LATE, Intent.THANKS, Intent.GREETING) else self.when
        topics = topics_of(self.topic, self.parts) if intent is Intent.ASK_INFO else ()
        confidence = 0.3 if label == "none" else 1.0 if self.topic.strength >= 2 else 0.8
        return CustomerReading(intent, when=when, topics=topics, minutes_late=late, confidence=confidence)

    # ---- what the rules look at

    def _answer(self, offered: datetime | None, fresh: bool) -> Answer | None:
        bare = bare_word(self.text)
        if bare in ("yes", "no"):
            if bare == "yes" and not fresh and self._pictures_only():
                return "unclear"
            return "accept" if bare == "yes" else "decline"
        same = None if self.when is None or offered is None else slots.agrees(self.when, offered)
        return answer_of(self.parts, fresh=fresh, same_time=same, decisive=self._decisive())

    def _decisive(self) -> bool:
        return bool(_DECISIVE & set(self.topic.labels))

    def _mere_answer(self) -> str:
        if not self.parts:
            return ""
        if set(self.kinds) <= {"yes", "soft", "courtesy"} and not any(part.strange for part in self.parts):
            return "yes" if "yes" in self.kinds else "thanks" if "soft" in self.kinds else ""
        return "no" if self.kinds[0] == "no" and self.topic.label != "nothing_else" else ""

    def _one_word_cancel(self) -> bool:
        return self.topic.label in ("cancel", "stop") and len(self.parts) == 1 and len(self.parts[0].clause.words) == 1

    def _thankful(self) -> bool:
        return any(part.labels & {"thanks", "bye"} for part in self.parts)

    def _pictures_only(self) -> bool:
        return all(word.startswith(":") for part in self.parts for word in part.clause.words)

    def _age(self) -> dict[str, str]:
        digits = "".join(char for char in self.text if char.isdigit())
        return {"age": digits} if digits else {}

    def _when(self) -> When | None:
        if not any("time" in part.labels for part in self.parts) and not any(char.isdigit() for char in self.text):
            return None
        c = self.context
        return times.read_time(
            self.text, c.now, self.language, month_first=c.month_first, opens=c.opens, closes=c.closes
        )

    def _known_names(self) -> frozenset[str]:
        from bot.language.reader.phrases.tokens import words_of

        named = [
            name for thing in (*self.context.services, *self.context.staff) for name in (thing.name, *thing.aliases)
        ]
        named += [word for offer in self.context.offers for word in (offer.service, offer.staff or "")]
        return frozenset(word for name in (*named, self.context.name or "") for word in words_of(name))


_DECISIVE = frozenset({"ask_price", "ask_duration", "cancel_policy"})
_URGENT = frozenset(
    {"injection", "opt_out", "privacy", "handoff", "bot_challenge", "wrong_person", "minor", "off_topic"}
)
_NOT_ABOUT_OFFER = frozenset({"waitlist", "cancel_policy", "query_booking"})
_OFFER_INTENT: dict[Answer, Intent] = {
    "accept": Intent.ACCEPT,
    "decline": Intent.DECLINE,
    "question": Intent.QUESTION,
    "other_time": Intent.OTHER_TIME,
    "unclear": Intent.UNCLEAR,
}
