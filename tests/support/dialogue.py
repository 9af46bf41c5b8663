"""Whole conversations as text files: who writes what, and what everybody's phone then shows.

    A customer says yes.                          the first line says what it is about

    @ booked Ana Thursday 15:00 Haircut Marta     the salon as it is before (see `Stage`)

    Olga: fill 2pm haircut                        somebody writes
      = fill service=Haircut when=14:00           what a good model reads in it
      > Ana: Hi Ana, … today at 14:00. …          what is sent at once, to whom; … stands for anything
      > Olga: On it: …
    ... 30 minutes                                time goes by
    Ana: [yes]                                    she taps a button of her last offer
    Ana (to "14:00"): [yes]                       or of the last message with these words
    Ana, Ben: yes                                 both write before anybody is answered
    Ana: [photo]                                  also voice note, sticker, contact card, location
    Ana (to "14:00"): yes                         a WhatsApp reply that quotes that message
    Olga (forwards): sorry, can't come            somebody else's words, forwarded
    Ana (5 times): yes                            the same message, delivered again and again
    ! Ben's message fails                         Twilio says so of the last message to him
    ! Twilio is down                              until "! Twilio is back"
    ? Ana notes: …mornings…                       what is on record of a customer by now

Everything sent must be expected, and in no other number; a line break in a message is written " / ". The introduction
(promise 11) that goes before a first message is left out here.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_SAID = re.compile(r"(?P<who>[A-ZÀ-Ý]\w*(?:, [A-ZÀ-Ý]\w*)*)(?: \((?P<how>[^)]*)\))?: (?P<words>.*)")
_HEARD = re.compile(r"\s+> (?P<who>\+?\w+): (?P<words>.*)")
_KEPT = re.compile(r"\? (?P<who>\w+) (?P<column>\w+): (?P<words>.*)")
_READ = re.compile(r"\s+= (?P<reading>.*)")
_PASSES = re.compile(r"\.\.\. (?P<count>\d+) (?P<unit>seconds?|minutes?|hours?|days?)")


@dataclass
class Step:
    """One thing that happens, the reading a model gives it, and what is sent because of it."""

    line: int
    who: tuple[str, ...] = ()
    words: str = ""
    how: str = ""  # in brackets behind the name
    passes: tuple[int, str] | None = None
    event: str | None = None
    kept: str | None = None  # a column of the customer's row, which holds `words`
    reading: str | None = None
    heard: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Dialogue:
    """A transcript, taken apart."""

    about: str
    stage: list[str]
    steps: list[Step]


def read(path: Path) -> Dialogue:
    """Take a transcript apart. ValueError names the line that is none of the forms."""
    lines = path.read_text("utf-8").splitlines()
    dialogue = Dialogue(lines[0], [], [])
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        if line.startswith("@ "):
            dialogue.stage.append(line[2:].strip())
        elif line.startswith("! "):
            dialogue.steps.append(Step(number, event=line[2:].strip()))
        elif found := _KEPT.fullmatch(line):
            dialogue.steps.append(Step(number, (found["who"],), found["words"], kept=found["column"]))
        elif found := _PASSES.fullmatch(line):
            dialogue.steps.append(Step(number, passes=(int(found["count"]), found["unit"].rstrip("s") + "s")))
        elif found := _SAID.fullmatch(line):
            dialogue.steps.append(Step(number, tuple(found["who"].split(", ")), found["words"], found["how"] or ""))
        elif found := _READ.fullmatch(line):
            dialogue.steps[-1].reading = found["reading"]
        elif found := _HEARD.fullmatch(line):
            dialogue.steps[-1].heard.append((found["who"], found["words"]))
        else:
            raise ValueError(f"{path.name}:{number}: not a line of a transcript: {line!r}")
    return dialogue


def agrees(words: str, said: str) -> bool:
    """Whether something is as expected, where … stands for anything."""
    pattern = ".*".join(re.escape(part) for part in words.split("…"))
    return re.fullmatch(pattern, said, re.DOTALL) is not None


def differences(expected: list[tuple[str, str]], sent: list[tuple[str, str]]) -> Iterator[str]:
    """What was expected and not sent, and what was sent and not expected."""
    left = [(who, body.replace("\n", " / ")) for who, body in sent]
    for who, words in expected:
        found = next((item for item in left if item[0] == who and agrees(words, item[1])), None)
        if found is None:
            yield f"missing  > {who}: {words}"
        else:
            left.remove(found)
    for (who, body), count in Counter(left).items():
        yield f"unexpected  > {who}: {body}" + (f"  ({count} times)" if count > 1 else "")
