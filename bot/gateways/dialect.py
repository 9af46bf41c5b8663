"""How to put a question to a server that may know only a part of OpenAI's Chat Completions."""

import json
from collections.abc import Mapping
from typing import Any

from openai import APIStatusError

from bot.domain.ports import Prompt

# What we would like to say, the best first; where nothing is left, the field is not sent. Small models think for
# seconds unless told not to, older models know no such effort, and thinking ones take no temperature.
_WISHES: Mapping[str, tuple[Any, ...]] = {
    "reasoning_effort": ("none", "low"),
    "temperature": (0,),
    "response_format": ("json_schema", "json_object"),
}


class Dialect:
    """What one server and model understand: everything at first, less with each field they refuse."""

    def __init__(self) -> None:
        self._refused: set[tuple[str, Any]] = set()

    def request(self, prompt: Prompt) -> dict[str, Any]:
        """The fields of a Chat Completions request, all but the model."""
        chosen = {name: value for name in _WISHES if (value := self._best(name)) is not None}
        kind = chosen.pop("response_format", None)
        instructions = prompt.instructions
        if kind == "json_schema":
            shape = {"name": prompt.name, "strict": True, "schema": dict(prompt.schema)}
            chosen["response_format"] = {"type": kind, "json_schema": shape}
        else:
            instructions += f"\n\nAnswer with one JSON object of this JSON schema:\n{json.dumps(dict(prompt.schema))}"
            if kind is not None:
                chosen["response_format"] = {"type": kind}
        return {"messages": _messages(instructions, prompt), **chosen}

    def unlearn(self, request: Mapping[str, Any], refusal: APIStatusError) -> bool:
        """Never send again what `refusal` complains of. False if it names nothing of ours that can be left out."""
        complaint = json.dumps(refusal.body, default=str).lower().replace(" ", "_")
        sent = [name for name in _WISHES if name in request]
        named = [name for name in sent if name == refusal.param] or [name for name in sent if name in complaint]
        if not named:
            return False
        value = request[named[0]]
        self._refused.add((named[0], value["type"] if isinstance(value, dict) else value))
        return True

    def _best(self, name: str) -> Any:
        return next((value for value in _WISHES[name] if (name, value) not in self._refused), None)


def _messages(instructions: str, prompt: Prompt) -> list[dict[str, str]]:
    facts = json.dumps(dict(prompt.facts), ensure_ascii=False)
    system = {"role": "system", "content": instructions}
    if prompt.words is None:
        return [system, {"role": "user", "content": facts}]
    return [system, {"role": "system", "content": facts}, {"role": "user", "content": prompt.words}]
