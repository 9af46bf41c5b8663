"""What a campaign does next, case by case."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.campaign import (
    ALLOWED_MOVES,
    LIVE,
    Ask,
    Expire,
    Fill,
    Step,
    StopAsking,
    View,
    Wait,
    next_step,
    sources_of,
)

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
SLOT = NOW + timedelta(hours=4)
LATER = NOW + timedelta(minutes=20)
FRESH = View("active", True, SLOT, batch=0, batch_size=3, next_batch_at=None, waiting=0, quiet_until=None)
ASKED = replace(FRESH, batch=1, next_batch_at=LATER, waiting=3)

CASES = {
    "a new one asks at once": (FRESH, Ask(3)),
    "three asked, none has answered: wait for them": (ASKED, Wait(LATER)),
    "all declined or undeliverable: the next at once": (replace(ASKED, waiting=0), Ask(3)),
    "one may still answer, but the wait is over": (replace(ASKED, waiting=1, next_batch_at=NOW), Ask(3)),
    "nobody new while paused": (replace(FRESH, status="paused"), Wait(SLOT)),
    "nobody left: wait for a late yes": (replace(ASKED, asking=False), Wait(SLOT)),
    "one could not be reached: her place is filled at once": (replace(ASKED, waiting=2, vacant=1), Fill(1)),
    "nobody could be reached: the next batch": (replace(ASKED, waiting=0, vacant=3), Ask(3)),
    "a place is not filled in quiet hours": (replace(ASKED, waiting=2, vacant=1, quiet_until=LATER), Wait(LATER)),
    "nothing can be sent for now": (replace(FRESH, refused_until=LATER), Wait(LATER)),
    "sending works again": (replace(FRESH, refused_until=NOW), Ask(3)),
    "too near the slot": (replace(FRESH, slot_time=NOW + timedelta(minutes=4)), StopAsking("late")),
    "near, but not too near": (replace(FRESH, slot_time=NOW + timedelta(minutes=5)), Ask(3)),
    "quiet hours put the first batch off": (replace(FRESH, quiet_until=LATER), Wait(LATER)),
    "quiet hours put a further batch off": (replace(ASKED, waiting=0, quiet_until=LATER), Wait(LATER)),
    "quiet until it begins": (replace(FRESH, quiet_until=SLOT - timedelta(minutes=3)), StopAsking("quiet")),
    "the slot has come": (replace(FRESH, slot_time=NOW), Expire()),
    "the slot has come while paused": (replace(FRESH, slot_time=NOW, status="paused"), Expire()),
    "filled": (replace(ASKED, status="filled"), Wait(None)),
    "stopped": (replace(ASKED, status="stopped"), Wait(None)),
    "expired": (replace(ASKED, status="expired"), Wait(None)),
}


@pytest.mark.parametrize(("view", "step"), CASES.values(), ids=CASES.keys())
def test_next_step(view: View, step: Step) -> None:
    assert next_step(view, NOW) == step


def test_a_campaign_that_is_over_for_good_goes_nowhere() -> None:
    assert ALLOWED_MOVES["stopped"] == ALLOWED_MOVES["expired"] == frozenset()
    assert set(sources_of("filled")) == set(LIVE)


def test_only_the_winner_giving_back_reopens_a_campaign() -> None:
    assert set(sources_of("active")) == {"paused", "filled"}
