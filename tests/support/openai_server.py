"""A server that speaks OpenAI's Chat Completions and transcribes, and answers as a test tells it to."""

import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from typing import Any

from jsonschema import Draft202012Validator

from tests.support.local_server import Answer, LocalServer, Reply, Request
from tests.support.specs import OPENAI, complaints

API_KEY = "a-key-for-tests"
MODEL = "small-model"


@dataclass(frozen=True)
class Question:
    """One request, taken apart: the schema asked for, the facts, and a person's words, where there are any."""

    name: str | None
    schema: Mapping[str, Any]
    instructions: str
    facts: Any
    words: str | None
    request: Mapping[str, Any]


@dataclass(frozen=True)
class Recording:
    """One request for a transcript: the form but for the file, and the file with its name and type."""

    form: Mapping[str, str]
    name: str | None
    content_type: str
    audio: bytes


Script = Callable[[Question], Mapping[str, Any] | Reply]


class OpenAIServer(LocalServer):
    """Answers with what `script` gives for a question: a part of the content, whose rest is filled in, or a reply.

    `answer` sets the next replies one by one; they come before the script. `questions` are all that were asked. Each
    request and each answer is held against OpenAI's own description, where that is at hand. What is heard in a
    recording are its bytes, taken for text; `recordings` are all that came.
    """

    def __init__(self, script: Script = lambda _: {}) -> None:
        super().__init__(self._respond_to)
        self.questions: list[Question] = []
        self.recordings: list[Recording] = []
        self.script = script
        self._next: deque[Mapping[str, Any] | Reply] = deque()

    @property
    def base_url(self) -> str:
        """What goes into OPENAI_BASE_URL."""
        return f"{self.url}/v1"

    def answer(self, *replies: Mapping[str, Any] | Reply) -> None:
        """Answer the next requests with these contents, taken as they are, or replies, before asking the script."""
        self._next.extend(replies)

    def _respond_to(self, request: Request) -> Reply:
        if request.headers.get("authorization") != f"Bearer {API_KEY}":
            return refused(401, "Incorrect API key provided", code="invalid_api_key")
        if request.path == "/v1/models":
            return Answer(200, {"object": "list", "data": [{"id": MODEL, "object": "model"}]})
        if request.path == "/v1/audio/transcriptions":
            return self._transcribed(_recording(request))
        if request.path != "/v1/chat/completions":
            return refused(404, "Unknown request URL", code="unknown_url")
        assert complaints(OPENAI, request.json, "components", "schemas", "CreateChatCompletionRequest") == []
        question = _question(request.json)
        self.questions.append(question)
        reply = self._next.popleft() if self._next else self._scripted(question)
        return completion(json.dumps(reply)) if isinstance(reply, Mapping) else reply

    def _transcribed(self, recording: Recording) -> Reply:
        form = {**recording.form, "file": ""}
        assert complaints(OPENAI, form, "components", "schemas", "CreateTranscriptionRequest") == []
        self.recordings.append(recording)
        reply = self._next.popleft() if self._next else {"text": recording.audio.decode()}
        return Answer(200, reply) if isinstance(reply, Mapping) else reply

    def _scripted(self, question: Question) -> Mapping[str, Any] | Reply:
        reply = self.script(question)
        if not isinstance(reply, Mapping):
            return reply
        content = {**plainest(question.schema), **reply}
        Draft202012Validator(question.schema).validate(content)
        return content


def completion(content: str | None, finish_reason: str = "stop", refusal: str | None = None) -> Answer:
    """A Chat Completion with this content."""
    message = {"role": "assistant", "content": content, "refusal": refusal}
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_795_000_000,
        "model": MODEL,
        "choices": [{"index": 0, "message": message, "finish_reason": finish_reason, "logprobs": None}],
        "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    }
    return Answer(200, body)


def refused(
    status: int, message: str, param: str | None = None, code: str | None = None, headers: dict[str, str] | None = None
) -> Answer:
    """An error in OpenAI's own form."""
    error = {"message": message, "type": "invalid_request_error", "param": param, "code": code}
    return Answer(status, {"error": error}, headers or {})


def plainest(schema: Mapping[str, Any], definitions: Mapping[str, Any] | None = None) -> Any:
    """The plainest value that a schema allows: null, false, 0, nothing, or the first of a closed set."""
    definitions = definitions if definitions is not None else schema.get("$defs", {})
    if "$ref" in schema:
        return plainest(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if "const" in schema:
        return schema["const"]
    kinds = [kind.get("type") for kind in schema.get("anyOf", [])] + _list(schema.get("type"))
    if "null" in kinds:
        return None
    if "anyOf" in schema:
        return plainest(schema["anyOf"][0], definitions)
    if "enum" in schema:
        return schema["enum"][0]
    if "object" in kinds:
        return {name: plainest(part, definitions) for name, part in schema.get("properties", {}).items()}
    plain: dict[str, Any] = {"array": [], "string": "", "boolean": False, "integer": 0, "number": 0}
    return plain[kinds[0]]


def looseness(schema: Any, where: str = "") -> list[str]:
    """What OpenAI's strict mode would refuse in a schema: fields left optional, or others let in."""
    if isinstance(schema, list):
        return [fault for item in schema for fault in looseness(item, where)]
    if not isinstance(schema, Mapping):
        return []
    faults = [fault for name, part in schema.items() for fault in looseness(part, f"{where}/{name}")]
    if schema.get("type") == "object":
        if schema.get("additionalProperties") is not False:
            faults.append(f"{where or '/'} lets other fields in")
        if set(schema.get("required", [])) != set(schema.get("properties", {})):
            faults.append(f"{where or '/'} has optional fields")
    return faults


def _recording(request: Request) -> Recording:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parts: dict[str, Message] = {}
    for part in message_from_bytes(head + request.body).walk():
        if not part.is_multipart():
            parts[str(part.get_param("name", header="content-disposition"))] = part
    file = parts.pop("file")
    form = {name: _bytes(part).decode() for name, part in parts.items()}
    return Recording(form, file.get_filename(), file.get_content_type(), _bytes(file))


def _bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


def _question(request: Mapping[str, Any]) -> Question:
    contents = [message["content"] for message in request["messages"]]
    instructions, facts, words = (*contents, None)[:3]
    wanted = request.get("response_format", {}).get("json_schema", {})
    schema = wanted.get("schema") or json.loads(instructions.rpartition("\n")[2])
    assert looseness(schema) == []
    return Question(wanted.get("name"), schema, instructions, json.loads(facts), words, request)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
