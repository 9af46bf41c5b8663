"""Idempotency-Key: a request sent again begins nothing twice, however close on the first it comes."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from models import Campaign, IdempotencyKey, Message, Outreach, database
from tests.support.town import TUESDAY
from tests.web.office import KEY, Office

FILL = "/api/slots/fill"
HAIRCUT = {"cancelled_slot_time": "2026-03-10T14:00", "service_type": "Haircut"}
SAME: dict[str, Any] = {"headers": {"Idempotency-Key": "one"}}


@pytest.fixture
def salon(office: Office) -> Office:
    """A salon with haircuts and two customers."""
    office.town.service("Haircut")
    for name in ("Ana", "Ben"):
        office.town.customer(name)
    return office


def test_the_same_request_gets_the_same_answer(salon: Office) -> None:
    first = salon.post(FILL, HAIRCUT | {"batch_size": 1}, **SAME)
    salon.town.passes(hours=5)  # a second batch was written, the slot is over, and the request would be refused now

    written = {"batch_size": 1, "service_type": "Haircut", "cancelled_slot_time": "2026-03-10T14:00:00"}
    again = salon.post(FILL, written, **SAME)

    assert again == first
    assert Campaign.select().count() == 1
    assert [row.batch for row in Outreach.select().order_by(Outreach.id)] == [1, 2]


def test_another_request_with_the_same_key_is_refused(salon: Office) -> None:
    salon.post(FILL, HAIRCUT, **SAME)

    salon.refused(FILL, HAIRCUT | {"discount_percentage": 10}, "Idempotency-Key", **SAME)

    ana = Outreach.get().customer_id
    booking = salon.town.booked(ana, Campaign.get().service, TUESDAY.replace(hour=16))
    salon.refused(f"/api/appointments/{booking.id}/cancel-and-fill", {}, "Idempotency-Key", **SAME)
    assert Campaign.select().count() == 1


def test_another_key_or_none_finds_the_slot_being_filled(salon: Office) -> None:
    salon.post(FILL, HAIRCUT, **SAME)

    salon.post(FILL, HAIRCUT, expect=409)
    salon.post(FILL, HAIRCUT, expect=409, headers={"Idempotency-Key": "two"})

    assert [row.key for row in IdempotencyKey.select()] == [f"{salon.town.business.id}:one"]


def test_a_refused_request_leaves_its_key_free(salon: Office) -> None:
    salon.post(FILL, HAIRCUT | {"staff": "Mallory"}, expect=422, **SAME)

    assert salon.post(FILL, HAIRCUT, **SAME)["initial_batch_sent"] == 2


def test_a_key_may_not_be_endless(salon: Office) -> None:
    salon.refused(FILL, HAIRCUT, "Idempotency-Key", headers={"Idempotency-Key": "x" * 201})


def test_cancelling_and_filling_again_gives_the_same_answer(salon: Office) -> None:
    salon.post(FILL, HAIRCUT)
    ana = Outreach.get().customer_id
    booking = salon.town.booked(ana, Campaign.get().service, TUESDAY.replace(hour=16))
    path = f"/api/appointments/{booking.id}/cancel-and-fill"

    first = salon.post(path, **SAME)

    assert salon.post(path, **SAME) == first


def test_eight_at_once_begin_one_campaign_and_get_one_answer(salon: Office) -> None:
    answers: list[tuple[int, Any]] = []

    def ask() -> None:
        reply = salon.app.test_client().post(
            FILL, json=HAIRCUT, headers={"Authorization": f"Bearer {KEY}", "Idempotency-Key": "one"}
        )
        answers.append((reply.status_code, reply.json))

    salon.worker.away = True
    stop = threading.Event()
    worker = threading.Thread(target=_closing(lambda: _work(salon, stop)))
    asking = [threading.Thread(target=_closing(ask)) for _ in range(8)]
    for thread in (worker, *asking):
        thread.start()
    for thread in asking:
        thread.join()
    stop.set()
    worker.join()

    assert [status for status, _ in answers] == [201] * 8
    assert all(answer == answers[0][1] for _, answer in answers)
    assert answers[0][1]["initial_batch_sent"] == 2
    assert Campaign.select().count() == 1
    assert Message.select().where(Message.kind == "offer").count() == 2


def _work(salon: Office, stop: threading.Event) -> None:
    """What a worker does: whatever was rung for, until told to stop."""
    while not stop.wait(0.01):
        salon.town.settle()


def _closing(act: Callable[[], None]) -> Callable[[], None]:
    """For a thread: give its connection back at the end."""

    def run() -> None:
        try:
            act()
        finally:
            database.close()

    return run


def test_each_business_has_keys_of_its_own(salon: Office) -> None:
    IdempotencyKey.create(key="999:one", body_hash="x", campaign=_other_campaign(salon), created_at=salon.town.now)

    assert salon.post(FILL, HAIRCUT, **SAME)["initial_batch_sent"] == 2


def _other_campaign(salon: Office) -> int:
    salon.post(FILL, HAIRCUT | {"cancelled_slot_time": "2026-03-11T14:00"})
    Outreach.update(status="declined").execute()
    return int(Campaign.get().id)
