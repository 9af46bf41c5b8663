"""The notation of the word tables: plain text, read into sets of words and rows of patterns.

visit: appointment booking      a set: a name, a colon, its words; indented lines go on
    slot
book 2                          a row: a label and its strength, then its patterns,
    book me ; <visit> for ..    indented and set apart by semicolons; one may go on
    please|pls|                 over lines, also after a bar
    plz
"""

import re

Row = tuple[str, int, tuple[str, ...]]


def read_sets(text: str) -> dict[str, tuple[str, ...]]:
    """The named sets of a text. A word of several words is written with underscores."""
    sets: dict[str, tuple[str, ...]] = {}
    for head, body in _blocks(text):
        name, _, first = head.partition(":")
        sets[name] = tuple(f"{first} {body}".split())
    return sets


def read_rows(text: str) -> list[Row]:
    """The rows of a text. Raises ValueError where a row's head is not a label and a strength."""
    rows = []
    for head, body in _blocks(text):
        label, _, strength = head.partition(" ")
        if not strength.isdigit():
            raise ValueError(f"{head!r} begins no row: a label and its strength do, such as 'book 2'")
        patterns = (" ".join(pattern.split()) for pattern in re.sub(r"\|\s+", "|", body).split(";"))
        rows.append((label, int(strength), tuple(pattern for pattern in patterns if pattern)))
    return rows


def _blocks(text: str) -> list[tuple[str, str]]:
    """Unindented lines, each with the indented ones below it."""
    blocks: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith(" "):
            blocks[-1][1].append(line)
        elif line:
            blocks.append((line, []))
    return [(head, "\n".join(body)) for head, body in blocks]
