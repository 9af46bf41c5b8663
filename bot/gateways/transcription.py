"""How to ask for the words of a recording."""

from typing import Any

import openai

from bot.domain.ports import ModelError

MODELS = ("gpt-4o-mini-transcribe", "whisper-1")  # the best first
# The server goes by the end of the file's name.
_ENDINGS = {"mpeg": "mp3", "mp4": "m4a", "x-m4a": "m4a", "x-wav": "wav"}


def file_of(audio: bytes, content_type: str) -> tuple[str, bytes, str]:
    """A recording as a file to upload: its name, content and type, without parameters such as the codec."""
    kind = content_type.partition(";")[0].strip().lower()
    subtype = kind.rpartition("/")[2]
    return f"voice.{_ENDINGS.get(subtype, subtype)}", audio, kind


def is_unknown(model: str, refusal: openai.APIStatusError) -> bool:
    """Whether the server has no such model, or none for us."""
    return refusal.status_code in (400, 403, 404) and (refusal.param == "model" or model in str(refusal.body))


def words_of(transcription: Any) -> str:
    """What was said, "" where nothing was. Raises `ModelError` for an answer that is none."""
    words = getattr(transcription, "text", None)
    if not isinstance(words, str):
        raise ModelError("empty")
    return words.encode("utf-8", "ignore").decode().replace("\0", "").strip()  # what no database stores
