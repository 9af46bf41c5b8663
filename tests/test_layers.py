"""The order of the folders, the homes of the libraries and the size of the files."""

import re
import sys
from collections.abc import Callable, Iterator
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.support.imports import Source
from tests.support.processes import PROJECT

# A file imports only from its own place or from places above it in this list.
ORDER = (
    "bot/domain",
    "bot/language",
    "models.py",
    "bot/store",
    "bot/gateways",
    "bot/flows",
    "bot/web",
    "jobs",
    "wsgi.py",
)

# Where a library may be imported; it is nobody else's business.
HOMES = {
    "twilio.rest": ("bot/gateways",),
    "openai": ("bot/gateways",),
    "flask": ("bot/web", "sandbox"),
    "flask_openapi": ("bot/web",),
    "peewee": ("models.py", "bot/store"),
    "playhouse": ("models.py", "bot/store"),
    "rq": ("jobs",),
    "redis": ("jobs",),
}

LONGEST = 300
ANY_LENGTH = ("models.py", "migrations")  # all tables on one page; generated once and never changed again
NO_NAMES = re.compile(r"utils?|helpers?|managers?|services?|base|misc|common")


def upward(source: Source) -> Iterator[str]:
    """Imports from a place further down the order, and any between the sandbox and the rest."""
    for found in source.imports:
        target = source.file_of(found.module)
        if target is None:
            continue
        here, there = _place(found.file), _place(target)
        if "sandbox" in (here, there):
            if here != there:
                yield str(found)
        elif _rank(here) < _rank(there):
            yield str(found)


def circles(source: Source) -> Iterator[str]:
    """One circle of files importing each other, if there is any."""
    graph = {str(file): set[str]() for file in source.files}
    for found in source.imports:
        target = source.file_of(found.module)
        if target not in (None, found.file):
            graph[str(found.file)].add(str(target))
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield " <- ".join(error.args[1])


def strays(source: Source) -> Iterator[str]:
    """Libraries imported away from home."""
    for found in source.imports:
        for library, homes in HOMES.items():
            inside = found.module == library or found.module.startswith(f"{library}.")
            if inside and _place(found.file) not in homes:
                yield str(found)


def impurities(source: Source) -> Iterator[str]:
    """What the domain imports beyond itself and the standard library."""
    for found in source.imports:
        pure = found.module.split(".")[0] in sys.stdlib_module_names or found.module.startswith("bot.domain")
        if _place(found.file) == "bot/domain" and not pure:
            yield str(found)


def burdens(source: Source) -> Iterator[str]:
    """What the web process would load although only workers need it: slow to import, never used there."""
    todo, seen = [Path("wsgi.py")], set[Path]()
    while todo:
        file = todo.pop()
        if file in seen:
            continue
        seen.add(file)
        for found in source.imports:
            if found.file != file or not found.at_once:
                continue
            if found.module.split(".")[0] == "openai" or found.module.startswith("twilio.rest"):
                yield str(found)
            elif target := source.file_of(found.module):
                todo.append(target)


def oversized(source: Source) -> Iterator[str]:
    """Files too long to be read in one go, or named after nothing."""
    for file in source.files:
        length = len((source.project / file).read_text(encoding="utf-8").splitlines())
        if length > LONGEST and not set(ANY_LENGTH) & set(file.parts):
            yield f"{file} has {length} lines; split it by noun at {LONGEST}"
        if NO_NAMES.fullmatch(file.stem) or NO_NAMES.fullmatch(file.parent.name):
            yield f"{file} has a name that says nothing"


HERE = Source(PROJECT)
RULES = (upward, circles, strays, impurities, burdens, oversized)


@pytest.mark.parametrize("rule", RULES)
def test_the_product_keeps(rule: Callable[[Source], Iterator[str]]) -> None:
    assert list(rule(HERE)) == []


@pytest.mark.parametrize(
    ("rule", "files", "complaint"),
    [
        (upward, {"bot/domain/a.py": "import models", "models.py": ""}, "bot/domain/a.py:1 imports models"),
        (upward, {"bot/flows/a.py": "def f():\n  from jobs import b", "jobs/b.py": ""}, "imports jobs.b"),
        (upward, {"sandbox/a.py": "import models", "models.py": ""}, "sandbox/a.py:1 imports models"),
        (upward, {"bot/web/a.py": "from sandbox.b import c", "sandbox/b.py": ""}, "bot/web/a.py:1 imports sandbox.b"),
        (circles, {"jobs/a.py": "import jobs.b", "jobs/b.py": "from jobs import a"}, "jobs/a.py"),
        (strays, {"bot/flows/a.py": "from openai import OpenAI"}, "bot/flows/a.py:1 imports openai"),
        (strays, {"bot/web/a.py": "from twilio.rest.api import V2010"}, "imports twilio.rest.api"),
        (strays, {"bot/store/a.py": "def f():\n  import redis"}, "bot/store/a.py:2 imports redis"),
        (impurities, {"bot/domain/a.py": "import babel"}, "bot/domain/a.py:1 imports babel"),
        (
            burdens,
            {"wsgi.py": "import bot.gateways.phone", "bot/gateways/phone.py": "import twilio.rest"},
            "bot/gateways/phone.py:1 imports twilio.rest",
        ),
        (oversized, {"bot/web/a.py": "\n" * 301}, "bot/web/a.py has 301 lines"),
        (oversized, {"bot/web/utils.py": ""}, "bot/web/utils.py has a name that says nothing"),
    ],
)
def test_each_rule_finds_its_breach(
    tmp_path: Path, rule: Callable[[Source], Iterator[str]], files: dict[str, str], complaint: str
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)

    assert complaint in "\n".join(rule(Source(tmp_path)))


def test_every_library_used_is_pinned_in_requirements() -> None:
    lines = (PROJECT / "requirements.txt").read_text().splitlines()
    pinned = {_plain(re.split(r"[\[=]", line)[0]) for line in lines if "==" in line}
    homes = packages_distributions()
    used = {found.module.split(".")[0] for found in HERE.imports} - sys.stdlib_module_names
    ours = {"bot", "jobs", "sandbox", "models", "wsgi"}

    missing = [name for name in sorted(used - ours) if not {_plain(home) for home in homes.get(name, [])} & pinned]

    assert missing == []


def _place(file: Path) -> str:
    parts = file.parts
    return "/".join(parts[:2]) if parts[0] == "bot" and len(parts) > 2 else parts[0]


def _rank(place: str) -> int:
    return ORDER.index(place) if place in ORDER else -1


def _plain(distribution: str) -> str:
    return distribution.lower().replace("_", "-")
