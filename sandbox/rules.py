"""How this WhatsApp behaves, as switched in the page or by tests."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Rules(BaseModel):
    """The switches. They are changed as a whole and live as long as the process."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    window: bool = False  # free-form text only within 24 h of the person's last message, else 63016
    auto_answer: bool = False  # customers answer offers by themselves
    seed: int = 7  # of those answers
    answer_after: tuple[float, float] = (2.0, 7.0)  # seconds, from - to
    pace: float = Field(default=0.25, ge=0, le=60)  # seconds from one status of a message to the next
    approval: Literal["approved", "pending", "rejected"] = "approved"  # what becomes of submitted templates
