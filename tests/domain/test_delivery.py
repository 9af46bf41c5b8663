"""What Twilio's codes, states and silence mean."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery import Meaning, backoff, meaning_of, rank


@pytest.mark.parametrize(
    ("code", "http_status", "meaning"),
    [
        (20429, 429, Meaning.RETRY),
        (63010, None, Meaning.RETRY),
        (63018, None, Meaning.RETRY),
        (None, 429, Meaning.RETRY),
        (20503, 503, Meaning.LOOK_UP),
        (None, 502, Meaning.LOOK_UP),
        (None, 408, Meaning.LOOK_UP),
        (63016, None, Meaning.SWITCH_FORM),
        (63041, None, Meaning.SWITCH_FORM),
        (21211, 400, Meaning.RECIPIENT_PERMANENT),
        (63024, None, Meaning.RECIPIENT_PERMANENT),
        (63032, None, Meaning.RECIPIENT_FOR_NOW),
        (63049, None, Meaning.RECIPIENT_FOR_NOW),
        (21408, 400, Meaning.RECIPIENT_FOR_NOW),
        (63013, None, Meaning.CONTENT),
        (21656, 400, Meaning.CONTENT),
        (20003, 401, Meaning.STOP),
        (63038, 429, Meaning.STOP),
        (63051, None, Meaning.STOP),
        (63015, None, Meaning.TEST_ONLY),
        (21608, 400, Meaning.TEST_ONLY),
    ],
)
def test_each_code_has_its_meaning(code: int | None, http_status: int | None, meaning: Meaning) -> None:
    assert meaning_of(code, http_status) is meaning


def test_a_server_error_is_ambiguous_even_with_a_harmless_code() -> None:
    assert meaning_of(20429, 503) is Meaning.LOOK_UP


@pytest.mark.parametrize("http_status", [301, 401, 403, 404])
def test_an_unknown_refusal_of_the_account_or_address_stops_everything(http_status: int) -> None:
    assert meaning_of(None, http_status) is Meaning.STOP


def test_an_unknown_code_never_means_sending_the_same_again() -> None:
    assert meaning_of(12345, 400) is Meaning.CONTENT
    assert meaning_of(12345, None) is Meaning.RECIPIENT_FOR_NOW
    assert meaning_of(None, None) is Meaning.RECIPIENT_FOR_NOW


def test_states_rank_in_the_order_of_a_messages_life() -> None:
    life = ["queued", "accepted", "scheduled", "sending", "sent", "undelivered", "delivered", "read"]

    assert all(rank(before) < rank(after) for before, after in pairwise(life))
    assert rank("failed") == rank("undelivered") == rank("canceled")


def test_an_unknown_state_changes_nothing() -> None:
    assert rank("teleported") < rank("queued")


@given(attempt=st.integers(1, 10_000), random=st.floats(0, 1, exclude_max=True))
def test_waits_stay_within_their_limits(attempt: int, random: float) -> None:
    assert timedelta(seconds=1) <= backoff(attempt, random) <= timedelta(minutes=5)


def test_waits_double() -> None:
    assert [backoff(attempt, 0).total_seconds() for attempt in (1, 2, 3, 4, 20)] == [1, 2, 4, 8, 150]
    assert backoff(1, 0.5) == timedelta(seconds=1.5)
