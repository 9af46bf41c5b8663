"""Whether a person really said it: the model's free text and numbers are kept only where the words bear them out."""

import re
import unicodedata

_NOT_WORDS = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+")
_CLAUSE_END = re.compile(r"[.,;:!?…]+(?=\s|$)|[()\n]+|\s[-–—]\s")
_LEAST_PHONE_DIGITS = 7

# Somebody, and why somebody is not coming, in the six languages, without accents. A clause that holds one of these
# speaks of a person, not of the offer.
_SOMEBODY = re.compile(
    r"\b(?:she|he|her|his|him|hers|they|their|them|who|somebody|someone|ella|elle|sie|lei|ela|ele|quien|chi|quem|wer|"
    r"customers?|clients?|patients?|guests?|client[ae]s?|clientes?|pacientes?|kund(?:e|in|en|innen)|patient(?:in|en|innen)|"
    r"clienti|pazient[ei]|cancel\w*|anul\w*|annul\w*|desmarc\w*|absag\w*|abgesagt|storn\w*|disdett\w*|disdic\w*|"
    r"sick\w*|ill|illness|unwell|no shows?|enferm\w*|malade|krank\w*|malat\w*|doentes?|covid|flu|grippe|gripe|"
    r"hospital\w*|hopital|ospedale|dead|died|funeral\w*|pregnan\w*|embaraz\w*|schwanger\w*)\b"
)


def fold(text: str) -> str:
    """The words of a text in lower case without accents, one blank between them."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _NOT_WORDS.sub(" ", bare).strip()


def says_something(text: str) -> bool:
    """Whether a text has a letter, a digit or a picture in it."""
    return any(char.isalnum() or unicodedata.category(char) == "So" for char in text)


def kept(slot: str | None, text: str) -> str | None:
    """The slot, trimmed, if its words stand together in the text, as they are or with an s after them; else None."""
    folded, said = fold(slot or ""), f" {fold(text)} "
    return slot.strip() if slot and folded and (f" {folded} " in said or f" {folded}s " in said) else None


def says_number(number: int, text: str) -> bool:
    """Whether the text holds the number in digits."""
    return number in {int(digits) for digits in _NUMBER.findall(text) if len(digits) <= 9}


def kept_phone(phone: str | None, text: str) -> str | None:
    """The phone number as the model wrote it, if its digits stand in the text in one run; else None."""
    digits = "".join(_NUMBER.findall(phone or ""))
    in_text = "".join(_NUMBER.findall(text))
    return phone if len(digits) >= _LEAST_PHONE_DIGITS and digits in in_text else None


def kept_note(note: str | None, text: str, person: str | None) -> str | None:
    """The clauses of a note that the text holds and that speak of nobody, or None if none is left.

    `person` is a customer named in the same turn. Who cancelled, and why, never reaches another customer.
    """
    name = fold(person or "")
    clauses = [kept(clause, text) for clause in _CLAUSE_END.split(note or "")]
    fit = [clause for clause in clauses if clause and not _speaks_of_somebody(fold(clause), name)]
    return ", ".join(fit) or None


def _speaks_of_somebody(clause: str, name: str) -> bool:
    return bool(_SOMEBODY.search(clause)) or bool(name and f" {name}" in f" {clause}")
