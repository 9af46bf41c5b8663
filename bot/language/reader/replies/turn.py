"""One text of a customer with all that the tables find in it, for the rules that decide what it means."""

from collections.abc import Sequence
from functools import cached_property

from bot.language.intents import CustomerContext, OfferSeen, When
from bot.language.intents import CustomerIntent as Intent
from bot.language.intents import Topic as Subject
from bot.language.reader import times
from bot.language.reader.messages import Topic, classify
from bot.language.reader.phrases.tokens import words_of
from bot.language.reader.replies import slots
from bot.language.reader.replies.bare import Sense, bare_word
from bot.language.reader.replies.meaning import SUBJECT_OF
from bot.language.reader.replies.offer import Answer, Asked, answer_of
from bot.language.reader.replies.parts import parts_of
from bot.language.reader.words.slots import CANCEL

# What an answer may decide: a yes that leans on such a question is none yet.
_DECISIVE = frozenset({"ask_price", "ask_duration", "cancel_policy"})
# What "I can't find it" is about.
_FINDING = frozenset({"ask_location", "ask_parking", "ask_contact", "ask_hours"})
_BARE_ANSWER: dict[Sense | None, Answer] = {"yes": "accept", "ok": "accept", "no": "decline"}
_BARE_INTENT = {"yes": Intent.YES, "ok": Intent.THANKS, "no": Intent.NO, "thanks": Intent.THANKS}
_NOT_WHEN = frozenset({"keep", "late", "swap"})  # a time in these is that of the booking she holds


class Turn:
    """One text, read with one language's tables."""

    def __init__(self, text: str, context: CustomerContext, language: str) -> None:
        self.text = text
        self.context = context
        self.language = language
        self.words = words_of(text)
        self.parts = parts_of(text, language, _named(context), frozenset(words_of(context.name or "")))
        self.kinds = [part.kind for part in self.parts]
        self.labels = frozenset(label for part in self.parts for label in part.labels)

    @cached_property
    def topic(self) -> Topic:
        """What it is about, read as a message of her own accord."""
        return classify(self.text, self.language, frozenset(words_of(self.context.name or "")))

    @cached_property
    def when(self) -> When | None:
        """The time the text names, what it says of a booking to keep or of being late left out."""
        timed = [part.kind for part in self.parts if "time" in part.labels]
        digits = any(char.isdigit() for char in self.text)
        if not (timed or digits) or (timed and set(timed) <= _NOT_WHEN) or "late" in self.kinds:
            return None
        known = self.context
        return times.read_time(
            self.text,
            known.now,
            self.language,
            month_first=known.month_first,
            opens=known.opens,
            closes=known.closes,
        )

    def answer(self, offers: Sequence[OfferSeen], *, fresh: bool) -> Answer | None:
        """What the text answers to the offers it may mean, or to a question that can be answered by yes or no."""
        if (bare := bare_word(self.text)) in _BARE_ANSWER:
            return "unclear" if bare == "ok" and not fresh else _BARE_ANSWER[bare]
        same = any(slots.agrees(self.when, offer.when) for offer in offers) if self.when and offers else None
        decisive = bool(_DECISIVE & set(self.topic.labels))
        ours = [text for who, text in self.context.history if who == "us"]
        an_hour = any("#clock" in words_of(text) for text in ours) if ours else None
        return answer_of(self.parts, Asked(fresh, same, decisive, an_hour))

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """The subjects a question is about, the plainest first; "other" where it asks and none is known."""
        found = [SUBJECT_OF[label] for label in self.topic.labels if label in SUBJECT_OF]
        if "stands" in self.labels:  # "is it still free?" asks for no other time
            found = [subject for subject in found if subject != "time"] or ["other"]
        if slots.named_in(self.text, self.context.staff):
            found.append("staff")
        if not found and slots.named_in(self.text, self.context.services):
            found.append("service")
        if not found and {"question", "if", "other", "alt"} & set(self.kinds):
            return ("other",)
        known = tuple(dict.fromkeys(subject for subject in found if subject != "other"))
        return known or tuple(dict.fromkeys(found))

    def option(self, options: Sequence[str]) -> int | None:
        """The option of a list that it picks, from 1: by number or words, else by a time that only that option has."""
        if (choice := slots.option_of(self.text, options)) or self.when is None:
            return choice
        now = self.context.now
        said = [times.read_time(option, now, self.context.language) for option in options]
        fitting = [place for place, time in enumerate(said, 1) if time and slots.agrees(self.when, time.value)]
        return fitting[0] if len(fitting) == 1 else None

    @property
    def holds_nothing(self) -> bool:
        """Whether she has no offer, no booking and no question to answer."""
        known = self.context
        return not (known.offers or known.bookings or known.just_won or known.pending)

    @property
    def mere_answer(self) -> Intent | None:
        """Yes, no or thanks where the text says nothing else."""
        if bare := bare_word(self.text):
            return _BARE_INTENT[bare]
        if not self.parts or any(part.kind == "unknown" and len(part.strange) > 1 for part in self.parts):
            return None
        if set(self.kinds) <= {"yes", "soft", "courtesy", "pardon", "time", "unknown"} and {"yes", "soft"} & set(
            self.kinds
        ):
            return Intent.YES if "yes" in self.kinds else Intent.THANKS
        refuses = "no" in self.kinds and self.topic.label != "nothing_else"
        return Intent.NO if refuses and set(self.kinds) <= {"no", "courtesy", "pardon", "later"} else None

    @property
    def merely_refuses(self) -> bool:
        """Whether it says no to what was offered: "I can't find the address" does not."""
        refusing = [part for part in self.parts if part.kind == "no"]
        if any(part.plain_no for part in refusing):
            return True
        return bool(refusing) and self.topic.label not in _FINDING and not any(part.strange for part in refusing)

    @property
    def cancels_in_a_word(self) -> bool:
        """Whether it is the one word "cancel", in whatever language."""
        said = [word for word in self.words if not word.startswith(":")]
        return len(said) == 1 and said[0] in CANCEL

    @property
    def about_a_booking(self) -> bool:
        """Whether it plainly speaks of an appointment she holds, not of the offer."""
        label = self.topic.label
        if label not in ("cancel", "reschedule") or not self.context.bookings:
            return False
        offered = [offer.when for offer in self.context.offers]
        if self.when and not any(slots.agrees(self.when, time) for time in offered):
            return label == "cancel" or any(slots.agrees(self.when, booking.when) for booking in self.context.bookings)
        return label == "cancel" and "yes" not in self.kinds and "no" not in self.kinds

    def names_another(self, offer: OfferSeen) -> bool:
        """Whether it names a service, somebody of the staff or a discount other than the offer's."""
        if any(percent != offer.discount for percent in slots.percents(self.text)):
            return True
        for things, offered in ((self.context.services, offer.service), (self.context.staff, offer.staff)):
            named = slots.named_in(self.text, things)
            name = next((thing.name for thing in things if thing.id == named), offered)
            if name and words_of(name) != words_of(offered or ""):
                return True
        return False

    @property
    def hands_on(self) -> bool:
        """Whether it asks for the offer on another's behalf and nothing more."""
        named = set(words_of(slots.other_name(self.text) or ""))
        about = [part.kind for part in self.parts if part.kind != "unknown" or not set(part.strange) <= named]
        return "other" in about and set(about) <= {"other", "yes", "soft", "courtesy"}

    @property
    def picks_only(self) -> bool:
        """Whether it names one of several offers and nothing else."""
        return set(self.kinds) <= {"time", "courtesy", "unknown"} and not any(part.clause.asks for part in self.parts)

    @property
    def preference(self) -> str:
        """What it says of times that would be better ("mornings are better"), as read; "" where it says nothing."""
        return next((part.clause.text for part in self.parts if part.kind == "daypart"), "")

    @property
    def asks(self) -> bool:
        """Whether any of it is put as a question."""
        return any(part.clause.asks or "ask" in part.labels for part in self.parts)

    @property
    def thankful(self) -> bool:
        return bool({"thanks", "bye"} & self.labels)

    @property
    def all_known(self) -> bool:
        """Whether the tables know every word of it."""
        return bool(self.parts) and not any(part.strange for part in self.parts)

    @property
    def familiar(self) -> float:
        """The share of its words that the tables know, as an answer or as a message."""
        strange = [word for part in self.parts for word in part.strange if word not in self.topic.words]
        return 1.0 - len(strange) / len(self.words) if self.words else 0.0


def _named(context: CustomerContext) -> frozenset[str]:
    """Words of the names that are no surprise in this talk."""
    names = [name for thing in (*context.services, *context.staff) for name in (thing.name, *thing.aliases)]
    names += [name for offer in context.offers for name in (offer.service, offer.staff or "")]
    return frozenset(word for name in names for word in words_of(name))
