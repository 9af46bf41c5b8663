"""What a phrase is, and how the patterns of a language become phrases."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.language.reader.commands.patterns import PATTERNS
from bot.language.reader.commands.pieces import DAY
from bot.language.reader.commands.table import OwnerWords


@dataclass(frozen=True)
class Item:
    """One place of a phrase: any of some words, of some slots, a name, or a gap."""

    words: Mapping[str, Sequence[tuple[str, ...]]] = field(default_factory=dict)  # expressions by their first word
    tags: frozenset[str] = frozenset()
    optional: bool = False
    gap: bool = False


@dataclass(frozen=True)
class Phrase:
    """A phrase of the table; `key` is what it gives: an intent, with a detail behind a dot."""

    key: str
    items: tuple[Item, ...]
    opens: bool
    closes: bool
    whole: bool
    first: frozenset[str]  # the words it may begin with; empty where it may begin with something else


def phrases_of(words: OwnerWords) -> Iterator[Phrase]:
    """The phrases of the patterns and of the idioms; without those that need a group the language has no words for."""
    for key, row in (*PATTERNS.items(), *words.phrases.items()):
        for text in row.split(","):
            phrase = _phrase(key, text.split(), words)
            if phrase:
                yield phrase


def _phrase(key: str, parts: Sequence[str], words: OwnerWords) -> Phrase | None:
    whole, opens = parts[0][0] == "=", parts[0][0] in "^="
    closes = parts[-1] == "$"
    items: list[Item] = []
    for part in (parts[0].lstrip("^="), *parts[1 : len(parts) - closes]):
        item = _item(part, words)
        if item:
            items.append(item)
        elif not part.endswith("?") and "@" in part:
            return None
    return Phrase(key, tuple(items), opens, closes, whole, _first_words(items)) if items else None


def _first_words(items: Sequence[Item]) -> frozenset[str]:
    first = items[0]
    return frozenset() if first.optional or first.tags or first.gap else frozenset(first.words)


def _item(part: str, words: OwnerWords) -> Item | None:
    if part == "*":
        return Item(gap=True)
    passed_over = frozenset(f"{words.skipped} {words.connectors}".split())
    optional = part.endswith("?") and len(part) > 1
    said: dict[str, list[tuple[str, ...]]] = {}
    tags: set[str] = set()
    for choice in part.removesuffix("?").split("/") if len(part) > 1 else [part]:
        if choice.startswith("<"):
            tags.add(choice.strip("<>"))
            continue
        for expression in words.groups.get(choice[1:], "").split() if choice[0] == "@" and choice != DAY else [choice]:
            kept = tuple(word for word in expression.split("_") if word not in passed_over)
            if kept:
                said.setdefault(kept[0], []).append(kept)
    return Item(said, frozenset(tags), optional) if said or tags else None
