"""When free text reaches somebody, and which template carries a message when it does not."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.window import Stored, choose, families, single_line, window_open

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
ANA, DORA = "+34600000102", "+12025550123"  # Madrid, Washington

EARLIER = Stored(1, "earlier_slot", "es", marketing=False)
DEAL = Stored(2, "slot_deal", "es", marketing=True)
IN_ENGLISH = Stored(3, "earlier_slot", "en", marketing=False)


@pytest.mark.parametrize(
    ("written", "is_open"),
    [
        (None, False),
        (timedelta(0), True),
        (timedelta(hours=23, minutes=57), True),
        (timedelta(hours=23, minutes=59), False),  # too near: it would be closed when the message gets there
        (timedelta(hours=24), False),
        (timedelta(days=30), False),
    ],
)
def test_the_window_is_open_for_a_day_after_her_last_message(written: timedelta | None, is_open: bool) -> None:
    assert window_open(None if written is None else NOW - written, NOW) is is_open


def test_a_discount_is_told_in_a_deal_and_never_in_an_earlier_slot() -> None:
    assert families("offer", to_owner=False, discount=0) == ("earlier_slot",)
    assert families("offer", to_owner=False, discount=15)[0] == "slot_deal"
    assert families("notice", to_owner=True, discount=0) == ("owner_news",)
    assert families("reply", to_owner=False, discount=0) == ("customer_news",)


@pytest.mark.parametrize(
    ("stored", "discount", "address", "chosen"),
    [
        ((EARLIER, DEAL), 0, ANA, EARLIER),
        ((EARLIER, DEAL), 15, ANA, DEAL),
        ((EARLIER, DEAL), 15, DORA, EARLIER),
        ((EARLIER, DEAL), 15, "US.8812345", EARLIER),
        ((DEAL,), 15, DORA, None),
        ((DEAL,), 0, ANA, None),
        ((Stored(4, "earlier_slot", "es", marketing=True),), 0, DORA, None),  # as Meta filed it
        ((IN_ENGLISH,), 0, ANA, IN_ENGLISH),
        ((IN_ENGLISH, EARLIER), 0, ANA, EARLIER),
        ((EARLIER, Stored(9, "earlier_slot", "es", marketing=False)), 0, ANA, Stored(9, "earlier_slot", "es", False)),
        ((), 0, ANA, None),
    ],
)
def test_the_template_follows_discount_country_and_language(
    stored: tuple[Stored, ...], discount: int, address: str, chosen: Stored | None
) -> None:
    wanted = families("offer", to_owner=False, discount=discount)
    assert choose(stored, wanted, ("es", "en"), address) == chosen


def test_a_field_is_a_single_line_with_single_spaces() -> None:
    assert single_line(" two\nlines\tand     spaces ") == "two lines and spaces"
