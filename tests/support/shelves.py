"""Texts as if stored at Twilio, in whatever state a test wants them."""

from datetime import datetime

from bot.language.templates import wordings
from bot.store import templates
from models import Template


def stock(now: datetime, *families: str, languages: tuple[str, ...] = ("en",), status: str = "approved") -> None:
    """Have the texts of these families on the shelf; all of them where none is named."""
    for wording in wordings():
        if wording.language not in languages or (families and wording.family not in families):
            continue
        sid = f"HX{Template.select().count() + 1:032x}"
        row = templates.add(
            wording.name, wording.family, wording.language, wording.category, wording.body, wording.fields, sid, now
        )
        if wording.category != templates.SESSION:
            templates.judged(row.id, status, wording.category, None, now)
