"""The texts of `bot.language.templates` at Twilio: stored, submitted to WhatsApp, and their state kept up to date.

Each step may be repeated: what was done is not done again. No transaction is open while Twilio is asked.
"""

from datetime import datetime

import structlog

from bot.domain.ports import Approval, Content, Shelf
from bot.language.templates import Wording, wordings
from bot.store import templates
from models import Template

log = structlog.get_logger()

CATEGORIES = ("utility", "marketing")


def push(shelf: Shelf, now: datetime) -> int:
    """Store what Twilio does not have yet; how many texts that were. Raises a `PhoneError`."""
    missing = [wording for wording in wordings() if templates.named(wording.name) is None]
    there = shelf.stored() if missing else {}
    for wording in missing:
        sid = there.get(wording.name) or shelf.store(_content(wording))
        templates.add(
            wording.name, wording.family, wording.language, wording.category, wording.body, wording.fields, sid, now
        )
    return len(missing)


def submit(shelf: Shelf, now: datetime) -> int:
    """Ask WhatsApp to approve the texts of today that it has not seen; how many. Raises a `PhoneError`."""
    today = {wording.name for wording in wordings()}
    waiting = [
        row
        for row in templates.every()
        if row.name in today and row.category != templates.SESSION and row.status == "unsubmitted"
    ]
    for row in waiting:
        _note(row, shelf.submit(row.sid, row.name, row.category.upper()), now)
    return len(waiting)


def refresh(shelf: Shelf, now: datetime) -> int:
    """Ask Twilio how each text stands; how many have changed. Raises a `PhoneError`."""
    return sum(_note(row, shelf.approval(row.sid), now) for row in templates.every())


def _content(wording: Wording) -> Content:
    return Content(
        name=wording.name,
        language=wording.spelled,
        body=wording.numbered(wording.body),
        buttons=tuple((title, wording.numbered(tap)) for title, tap in wording.buttons),
        examples={str(number): wording.examples[name] for number, name in enumerate(wording.fields, start=1)},
    )


def _note(row: Template, approval: Approval | None, now: datetime) -> bool:
    """Keep what WhatsApp says; True where that is new. Where it files a text under another category, that counts."""
    status = approval.status if approval else "missing"
    filed = (approval.category or "").lower() if approval else ""
    category = filed if filed in CATEGORIES and row.category != templates.SESSION else row.category
    templates.judged(row.id, status, category, approval.reason if approval else None, now)
    changed = (status, category) != (row.status, row.category)
    if changed:
        log.info("template", name=row.name, status=status, category=category)
    return changed
