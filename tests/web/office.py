"""Olga's salon as a program sees it: the real web application on real rows, every answer held to its own description.

Alarms are answered at once, in the same thread, as if a worker had nothing else to do.
"""

import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from werkzeug.test import TestResponse

from bot.domain.ports import Kind
from bot.gateways import config
from bot.web.app import create_app
from tests.support.town import SALON, Town

KEY = "a-key-for-tests"
ENVIRONMENT = {
    "TWILIO_ACCOUNT_SID": "AC" + "0a" * 16,
    "TWILIO_AUTH_TOKEN": "a-token-for-tests",
    "TWILIO_WHATSAPP_NUMBER": SALON,
    "ADMIN_API_KEY": KEY,
    "PUBLIC_URL": "https://salon.example.com",
}


@dataclass
class Worker:
    """An alarm at which the work is done, unless everybody is `away`."""

    town: Town
    away: bool = False
    queue_up: bool = True
    rung: list[tuple[Kind, int, datetime | None]] = field(default_factory=list)

    def ring(self, kind: Kind, row_id: int, at: datetime | None = None) -> None:
        self.rung.append((kind, row_id, at))
        self.town.bell.ring(kind, row_id, at)
        if not self.away:
            self.town.settle()

    def reachable(self) -> bool:
        return self.queue_up


class Office:
    """A client with the key, in a town."""

    def __init__(self, town: Town, *, worker: Worker | None = None, patience: float = 10, **settings: str) -> None:
        self.town = town
        self.worker = worker or Worker(town)
        chosen = config.load({**ENVIRONMENT, **settings})
        self.app = create_app(chosen, lambda: town.now, self.worker, patience)
        self.client = self.app.test_client()
        self.description = json.loads(self.client.get("/openapi.json").data)

    def get(self, path: str, expect: int = 200, **query: Any) -> Any:
        """The JSON of an answer, which has this status."""
        return self.ask("GET", path, expect, query_string=query)

    def post(self, path: str, body: Any = None, expect: int = 201, **options: Any) -> Any:
        """The JSON of an answer, which has this status."""
        if body is not None:
            options["json"] = body
        return self.ask("POST", path, expect, **options)

    def ask(self, method: str, path: str, expect: int, **options: Any) -> Any:
        """The same, for any method and kind of body."""
        headers = {"Authorization": f"Bearer {KEY}", **options.pop("headers", {})}
        response = self.client.open(path, method=method, headers=headers, **options)
        assert response.status_code == expect, response.text
        self.check(method, path, response)
        return response.json

    def refused(self, path: str, body: Any, field_name: str, **options: Any) -> str:
        """What is said of a field that cannot be used."""
        problem = self.post(path, body, expect=422, **options)
        assert [error["field"] for error in problem["errors"]] == [field_name]
        message: str = problem["errors"][0]["message"]
        return message

    def check(self, method: str, path: str, response: TestResponse) -> None:
        """Hold an answer to the description."""
        operation = self.operation(method, path)
        described = operation["responses"][str(response.status_code)]
        content = described["content"][response.mimetype]["schema"]
        schema = {**content, "components": self.description["components"]}
        validator = Draft202012Validator(schema, format_checker=FormatChecker())
        faults = [error.message for error in validator.iter_errors(response.json)]
        assert faults == []

    def operation(self, method: str, path: str) -> Any:
        """What the description says of a request."""
        for template, operations in self.description["paths"].items():
            if re.fullmatch(re.sub(r"\{\w+\}", r"[0-9]+", template), path):
                return operations[method.lower()]
        raise AssertionError(f"{path} is not described")
