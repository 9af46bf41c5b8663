"""Times as people say them, in six languages."""

from bot.language.reader.times.meaning import Place
from bot.language.reader.times.reading import Found, find_time, find_week, read_time

__all__ = ["Found", "Place", "find_time", "find_week", "read_time"]
