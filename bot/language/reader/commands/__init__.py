"""An owner's commands and answers, in six languages."""

from bot.language.reader.commands.reading import read_owner

__all__ = ["read_owner"]
