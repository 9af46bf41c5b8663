"""A language model behind OpenAI's Chat Completions, on OpenAI's own or any compatible server."""

import asyncio
import json
import math
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import openai
from jsonschema import Draft202012Validator
from openai.types.chat import ChatCompletion

from bot.domain.ports import ModelError, Prompt
from bot.gateways.breaker import Breaker
from bot.gateways.dialect import Dialect
from bot.gateways.transcription import MODELS, file_of, is_unknown, words_of
from bot.store.database import forbid_transaction

BUDGET = 9.0  # seconds for everything that one `ask` does
FIRST_TRY = 0.6  # part of the budget after which a silent server is asked again
PAUSE = 0.3  # seconds before a second try, where the server names no time

Result = TypeVar("Result")


@dataclass
class Usage:
    """What was asked of the server since the start of this process."""

    calls: int = 0  # requests, second tries among them
    prompt_tokens: int = 0
    completion_tokens: int = 0
    failures: Counter[str] = field(default_factory=Counter)  # questions left without an answer, by reason


class OpenAIModel:
    """A `Model` on a server that speaks Chat Completions, and transcribes. One instance may be used by several threads.

    The requests run on an event loop in a thread of its own: only there can a request be given up at a fixed time
    whatever it is doing, resolving a name or receiving an answer drop by drop. That thread does not survive a fork, so
    each process makes its own model.
    """

    def __init__(
        self, api_key: str, base_url: str, model_name: str, clock: Callable[[], float], budget: float = BUDGET
    ) -> None:
        """`clock` gives seconds that only ever grow; `budget` is in seconds."""
        self.usage = Usage()
        self._model_name = model_name
        self._budget = budget
        self._dialect = Dialect()
        self._breaker = Breaker(clock)
        self._ears = Breaker(clock)  # many servers only read: that they hear nothing must not stop them
        self._deaf: set[str] = set()  # models for transcription that are not there; never the last
        self._client = openai.AsyncOpenAI(api_key=api_key, base_url=base_url, max_retries=0, timeout=budget * FIRST_TRY)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="model", daemon=True)
        self._thread.start()

    def ask(self, prompt: Prompt) -> dict[str, Any]:
        """The answer to `prompt`, valid against its schema.

        Raises `ModelError` with a single word: "resting" (it failed too often a moment ago), "timeout", "unreachable",
        "rate_limited", "server_error", "rejected" (key, model or question), "refusal", "truncated", "empty",
        "not_json" or "off_schema".
        """
        forbid_transaction()

        async def answer() -> dict[str, Any]:
            return _answer(await self._guarded(lambda: self._completion(prompt), self._breaker), prompt.schema)

        return self._run(answer())

    def transcribe(self, audio: bytes, content_type: str, language: str | None) -> str:
        """What is said in a recording, "" where nothing is; `language` (ISO 639-1) is the likely one.

        Raises `ModelError` with one of the words above; an unknown kind of recording is "rejected".
        """
        forbid_transaction()
        file = file_of(audio, content_type)

        async def words() -> str:
            return words_of(await self._guarded(lambda: self._transcription(file, language), self._ears))

        return self._run(words())

    def close(self) -> None:
        """Close the connections. Not to be asked any more."""
        asyncio.run_coroutine_threadsafe(self._client.close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, answer: Coroutine[Any, Any, Result]) -> Result:
        try:
            return asyncio.run_coroutine_threadsafe(answer, self._loop).result()
        except ModelError as error:
            self.usage.failures[str(error)] += 1
            raise

    async def _guarded(self, request: Callable[[], Awaitable[Result]], breaker: Breaker) -> Result:
        if breaker.is_open:
            raise ModelError("resting")
        try:
            async with asyncio.timeout(self._budget) as limit:
                result = await self._twice(request, limit)
        except (TimeoutError, openai.OpenAIError, ValueError) as error:
            if not _about_the_question(error):
                breaker.failed()
            raise ModelError(_reason(error)) from None  # without the original, which may hold what was said
        breaker.succeeded()
        return result

    async def _twice(self, request: Callable[[], Awaitable[Result]], limit: asyncio.Timeout) -> Result:
        try:
            return await request()
        except openai.APIError as error:
            pause = _pause(error)
            left = (limit.when() or 0) - self._loop.time()
            if pause is None or pause > left / 2:  # the answer needs time, too
                raise
        await asyncio.sleep(pause)
        return await request()

    async def _completion(self, prompt: Prompt) -> ChatCompletion:
        while True:
            request = self._dialect.request(prompt)
            self.usage.calls += 1
            try:
                completion = await self._client.chat.completions.create(model=self._model_name, **request)
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                if not self._dialect.unlearn(request, error):
                    raise
                continue
            if not isinstance(completion, ChatCompletion):
                raise ValueError("not a completion")
            self.usage.prompt_tokens += _count(completion.usage, "prompt_tokens")
            self.usage.completion_tokens += _count(completion.usage, "completion_tokens")
            return completion

    async def _transcription(self, file: tuple[str, bytes, str], language: str | None) -> object:
        while True:
            chosen = next(name for name in MODELS if name not in self._deaf)
            self.usage.calls += 1
            try:
                return await self._client.audio.transcriptions.create(
                    model=chosen, file=file, language=language or openai.omit
                )
            except openai.APIStatusError as error:
                if chosen == MODELS[-1] or not is_unknown(chosen, error):
                    raise
                self._deaf.add(chosen)


def _count(usage: object, name: str) -> int:
    """A number of tokens, or 0: the client does not check what it was sent, and some servers count nothing."""
    count = getattr(usage, name, None)
    return count if isinstance(count, int) else 0


def _pause(error: openai.APIError) -> float | None:
    """How many seconds to wait before a second try, or None where it would be in vain."""
    if isinstance(error, openai.APIConnectionError):
        return PAUSE
    if not isinstance(error, openai.APIStatusError) or not _passing(error.status_code):
        return None
    try:
        named = float(error.response.headers.get("retry-after", PAUSE))
    except ValueError:  # a date
        return None
    return max(named, 0.0) if math.isfinite(named) else None


def _passing(status: int) -> bool:
    return status in (408, 409, 429) or status >= 500


def _about_the_question(error: Exception) -> bool:
    """Whether only this question is refused. Else people could switch the model off by what they write to it."""
    return isinstance(error, openai.APIStatusError) and error.status_code in (400, 413, 422)


def _reason(error: Exception) -> str:
    match error:
        case TimeoutError() | openai.APITimeoutError():
            return "timeout"
        case openai.APIConnectionError():
            return "unreachable"
        case openai.RateLimitError():
            return "rate_limited"
        case openai.APIStatusError() if error.status_code >= 500:
            return "server_error"
        case openai.APIStatusError():
            return "rejected"
        case _:
            return "not_json"


def _answer(completion: ChatCompletion, schema: Mapping[str, Any]) -> dict[str, Any]:
    try:
        choice = completion.choices[0]
        content, refusal = choice.message.content, choice.message.refusal
    except (AttributeError, IndexError, TypeError):
        raise ModelError("empty") from None
    if refusal or choice.finish_reason == "content_filter":
        raise ModelError("refusal")
    if choice.finish_reason == "length":
        raise ModelError("truncated")
    if not isinstance(content, str) or not content:
        raise ModelError("empty")
    answer = _json(content)
    if not Draft202012Validator(schema).is_valid(answer):
        raise ModelError("off_schema")
    return answer


def _json(content: str) -> dict[str, Any]:
    """The one JSON object in `content`: servers without strict schemas wrap it in prose or a code fence."""
    try:
        answer = json.loads(content[content.find("{") : content.rfind("}") + 1], parse_constant=_no_number)
        plain = json.dumps(answer, ensure_ascii=False).encode()  # fails on halves of characters
    except (ValueError, RecursionError):
        raise ModelError("not_json") from None
    if not isinstance(answer, dict) or b"\\u0000" in plain:  # no database stores them
        raise ModelError("not_json")
    return answer


def _no_number(name: str) -> float:
    raise ValueError(name)
