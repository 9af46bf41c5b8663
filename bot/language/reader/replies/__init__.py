"""The built-in reader of customers' words."""

from bot.language.reader.replies.customer import read_customer

__all__ = ["read_customer"]
