"""Chores: what is done again and again, each a due row."""

from datetime import datetime

from models import Chore


def add(name: str, now: datetime) -> None:
    """Have a chore on record, due at once; nothing where it is already."""
    Chore.insert(name=name, due_at=now).on_conflict_ignore().execute()


def name_of(chore_id: int) -> str:
    """Which chore it is. Raises `Chore.DoesNotExist`."""
    return str(Chore.get_by_id(chore_id).name)
