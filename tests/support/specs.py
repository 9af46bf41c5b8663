"""The published OpenAPI descriptions of Twilio and OpenAI, where the development data are at hand."""

import functools
import json
import os
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

DATA = Path(os.environ.get("GAPGRABBER_DATA") or Path(__file__).resolve().parents[2] / "../shared").resolve()
TWILIO = DATA / "specs/twilio_api_v2010.json"
OPENAI = DATA / "specs/openai_openapi.json"
TWILIO_SIGNATURES = DATA / "data/twilio_signatures.json"


def complaints(spec: Path, value: Any, *where: str) -> list[str]:
    """What is wrong with `value` by the schema that stands at `where` in a description; nothing without the file."""
    if not spec.exists():
        return []
    errors = _validator(spec, where).iter_errors(value)
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in errors]


def part(spec: Path, *where: str) -> Any:
    """The part of a description under these keys, or None without the file."""
    if not spec.exists():
        return None
    return functools.reduce(lambda node, key: node[key], where, load(spec))


@functools.cache
def load(spec: Path) -> Any:
    """A whole description, as JSON Schema of today."""
    return _modern(json.loads(spec.read_text()))


@functools.cache
def _validator(spec: Path, where: tuple[str, ...]) -> Draft202012Validator:
    return Draft202012Validator({**part(spec, *where), "components": load(spec)["components"]})


def _modern(node: Any) -> Any:
    """OpenAPI 3.0 says `nullable` where JSON Schema has the type null."""
    if isinstance(node, list):
        return [_modern(item) for item in node]
    if not isinstance(node, dict):
        return node
    changed = {name: _modern(value) for name, value in node.items()}
    if changed.get("nullable") is not True:
        return changed
    return {"anyOf": [{name: value for name, value in changed.items() if name != "nullable"}, {"type": "null"}]}
