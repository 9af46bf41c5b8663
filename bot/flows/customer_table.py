"""A table of customers as spreadsheets and address books write it: CSV with commas, semicolons or tabs."""

import csv
import io
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, time

from bot.domain import iso
from bot.flows.enrolment import Entry, Unusable

HEADERS = {
    "name": "name fullname customer customername client clientname nombre nombrecompleto cliente nom nomcomplet nome"
    " nomecompleto kunde kundin kundenname",
    "first_name": "firstname givenname vorname prenom",
    "last_name": "lastname surname familyname nachname apellido apellidos cognome sobrenome apelido",
    "phone": "phone phonenumber phone1value mobile mobilephone mobilenumber cell cellphone whatsapp whatsappnumber tel"
    " telephone number telefono telefonomovil movil celular numero telefon telefonnummer handy handynummer mobil"
    " portable cellulare telefone telemovel",
    "language": "language lang idioma langue sprache lingua",
    "notes": "notes note comment comments remarks notas nota comentarios remarque remarques notizen bemerkung"
    " osservazioni observacoes",
    "consent": "consent optin optedin agreed marketing marketingconsent consentimiento consentement einwilligung"
    " zustimmung consenso consentimento",
    "consent_at": "consentat consentdate dateofconsent optinat optindate agreedat agreedon",
    "consent_source": "consentsource optinsource source",
}
FIELD_OF = {header: field for field, headers in HEADERS.items() for header in headers.split()}
YES = frozenset("yes y true t 1 x ok on si ja j oui sim ✓".split())
NO = frozenset("no n false f 0 off nein non nao -".split())


class NotATable(Exception):
    """The file as a whole cannot be read; the text says what would be right."""


@dataclass(frozen=True)
class Row:
    """One row: the line it begins on, and what stands under each header that is known."""

    line: int
    cells: dict[str, str]
    surplus: bool  # more cells than headers: what stands where is anybody's guess

    def entry(self) -> Entry:
        """The customer it tells of. Raises `Unusable`."""
        if self.surplus:
            raise Unusable("row", "must not have more cells than the header; put quotes round a text with a separator")
        said = self.cells.get
        return Entry(
            name=self._name(),
            phone=said("phone", ""),
            language=said("language"),
            notes=said("notes"),
            consent=_consent(said("consent", "")),
            consent_at=_date(said("consent_at", "")),
            consent_source=said("consent_source"),
        )

    def _name(self) -> str:
        """A column of full names, first and last names, or a first name and a "nom" that is the last one."""
        first, last = self.cells.get("first_name", ""), self.cells.get("last_name", "")
        full = "" if first and last else self.cells.get("name", "")
        return " ".join(part for part in (first, full, last) if part)


def read(data: bytes) -> list[Row]:
    """The rows of a CSV file that are not empty. Raises `NotATable`."""
    text = _decoded(data)
    head = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count), strict=True)
    rows: list[Row] = []
    fields: list[str | None] | None = None
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                if fields is None:
                    fields = _fields(cells)
                else:
                    rows.append(_row(line, fields, cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise NotATable(f"The row that begins on line {line} is no CSV: {error}.") from None
    if fields is None:
        raise NotATable("The file is empty: it must begin with a row of headers, such as name,phone.")
    return rows


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise NotATable('The file must be in UTF-8: in Excel, "CSV UTF-8" among the types to save as.') from None


def _fields(headers: list[str]) -> list[str | None]:
    fields = [FIELD_OF.get(_folded(header)) for header in headers]
    if "phone" not in fields or not {"name", "first_name", "last_name"} & set(fields):
        found = ", ".join(header.strip() for header in headers)[:200]
        raise NotATable(f"The first row must name the columns, among them name and phone; it has: {found}.")
    return fields


def _folded(text: str) -> str:
    """Letters and digits alone: "Phone 1 - Value" and "Teléfono" are phone1value and telefono."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if char.isalnum())


def _row(line: int, fields: list[str | None], cells: list[str]) -> Row:
    said: defaultdict[str, str] = defaultdict(str)
    for field, cell in zip(fields, cells, strict=False):
        if field is not None:
            said[field] = said[field] or cell.strip()  # of two columns for one thing, the first that says something
    return Row(line, dict(said), any(cell.strip() for cell in cells[len(fields) :]))


def _consent(text: str) -> bool | None:
    word = _folded(text) or text
    if not word:
        return None
    if word not in YES | NO:
        raise Unusable("consent", "must be yes or no")
    return word in YES


def _date(text: str) -> datetime | None:
    if not text:
        return None
    try:
        at = iso.read_moment_or_day(text)
    except ValueError as error:
        raise Unusable("consent_at", str(error)) from None
    return at if isinstance(at, datetime) else datetime.combine(at, time())
