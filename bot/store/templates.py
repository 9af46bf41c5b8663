"""Texts stored at Twilio: which there are, and which may be used now."""

from datetime import datetime

from bot.domain.window import Stored
from models import Template

SESSION = "session"  # the category of what needs no approval


def any_stored() -> bool:
    """Whether this deployment has any template that could open a conversation, approved or not."""
    return bool(Template.select(Template.id).where(Template.category != SESSION).exists())


def approved() -> list[Stored]:
    """The templates that WhatsApp lets open a conversation now."""
    rows = Template.select().where(Template.category != SESSION, Template.status == "approved")
    return [Stored(row.id, row.family, row.language, row.category == "marketing") for row in rows]


def session(family: str, language: str) -> Template | None:
    """What is sent inside the window, in this language; the newest."""
    found: Template | None = (
        Template.select()
        .where(
            Template.family == family,
            Template.language == language,
            Template.category == SESSION,
            Template.status != "missing",
        )
        .order_by(Template.id.desc())
        .first()
    )
    return found


def get(template_id: int) -> Template:
    """The template with this id. Raises `Template.DoesNotExist`."""
    return Template.get_by_id(template_id)


def every() -> list[Template]:
    """All that were ever stored, by family and language, the newest last."""
    return list(Template.select().order_by(Template.family, Template.language, Template.id))


def named(name: str) -> Template | None:
    """The stored text of this name."""
    return Template.get_or_none(Template.name == name)


def add(
    name: str, family: str, language: str, category: str, body: str, fields: list[str], sid: str, now: datetime
) -> Template:
    """Remember what was stored at Twilio under `sid`."""
    return Template.create(
        name=name,
        family=family,
        language=language,
        category=category,
        body=body,
        fields=fields,
        sid=sid,
        created_at=now,
    )


def judged(template_id: int, status: str, category: str, reason: str | None, now: datetime) -> None:
    """What WhatsApp says of a template now. It may have filed it under another category than ours."""
    Template.update(status=status, category=category, reason=reason or None, checked_at=now).where(
        Template.id == template_id
    ).execute()


def unusable(template_id: int, status: str) -> None:
    """A send showed that a template cannot be used, before we had asked; until it is asked for again."""
    Template.update(status=status).where(Template.id == template_id).execute()
