"""GET /api/campaigns, one campaign, stopping; and GET /api/messages."""

from typing import Any

import pytest

from bot.store.lists import PAGE
from models import Business, Campaign, Message, Outreach
from tests.support.town import MALLORY
from tests.web.office import Office

CAMPAIGNS, MESSAGES = "/api/campaigns", "/api/messages"
HAIRCUT = {"cancelled_slot_time": "2026-03-10T14:00", "service_type": "Haircut", "discount_percentage": 10}


@pytest.fixture
def salon(office: Office) -> Office:
    """A salon with haircuts and four customers, of whom Ana comes most."""
    haircut = office.town.service("Haircut")
    for place, name in enumerate(("Ana", "Ben", "Cleo", "Dora")):
        customer_id = office.town.customer(name)
        for visit in range(4 - place):
            office.town.visited(customer_id, haircut, 40 + 35 * visit)
    return office


@pytest.fixture
def running(salon: Office) -> int:
    """A campaign in which Ana, Ben and Cleo were asked."""
    campaign_id: int = salon.post("/api/slots/fill", HAIRCUT)["campaign_id"]
    return campaign_id


def test_a_campaign_tells_who_was_asked_and_why(salon: Office, running: int) -> None:
    answer = salon.get(f"{CAMPAIGNS}/{running}")

    outreach = answer.pop("outreach")
    assert answer == {
        "id": running,
        "status": "active",
        "asking": True,
        "end_reason": None,
        "cancelled_slot_time": "2026-03-10T14:00:00+01:00",
        "slot_ends_at": "2026-03-10T14:30:00+01:00",
        "service_type": "Haircut",
        "staff": None,
        "discount_percentage": 10,
        "wait_time_minutes": 30,
        "batch_size": 3,
        "custom_context": None,
        "started_by": None,
        "candidates_evaluated": 4,
        "batches": 1,
        "next_batch_at": "2026-03-10T10:30:00+01:00",
        "appointment_id": None,
        "created_at": "2026-03-10T10:00:00+01:00",
        "ended_at": None,
    }
    assert [(row["rank"], row["batch"], row["customer"]["name"]) for row in outreach] == [
        (1, 1, "Ana"),
        (2, 1, "Ben"),
        (3, 1, "Cleo"),
    ]
    assert {reason["code"] for reason in outreach[0]["reasons"]} >= {"regular"}
    assert outreach[0]["message"]["body"] == salon.town.heard("Ana")[0]
    assert outreach[0]["message"]["status"] == "accepted"
    assert salon.get(CAMPAIGNS) == {"campaigns": [{**answer, "outreach": outreach}], "next": None}


def test_answers_and_the_booking_are_told(salon: Office, running: int) -> None:
    salon.town.says("Ben", "no")
    salon.town.says("Ana", "yes")

    answer = salon.get(f"{CAMPAIGNS}/{running}")

    assert {row["customer"]["name"]: row["status"] for row in answer["outreach"]} == {
        "Ana": "won",
        "Ben": "declined",
        "Cleo": "closed",
    }
    assert (answer["status"], answer["asking"], answer["next_batch_at"]) == ("filled", False, None)
    booked = salon.get("/api/appointments", status="scheduled")["appointments"]
    assert [(row["id"], row["campaign_id"]) for row in booked] == [(answer["appointment_id"], running)]
    assert booked[0]["discount_percentage"] == 10


def test_who_began_it_in_the_chat_is_told(salon: Office) -> None:
    salon.town.says("Olga", "fill 3pm haircut")

    assert [row["started_by"] for row in salon.get(CAMPAIGNS)["campaigns"]] == ["Olga"]


def test_campaigns_are_listed_by_state(salon: Office, running: int) -> None:
    salon.post(f"{CAMPAIGNS}/{running}/stop", expect=200)
    second = salon.post("/api/slots/fill", HAIRCUT | {"cancelled_slot_time": "2026-03-11T14:00"})["campaign_id"]

    assert [row["id"] for row in salon.get(CAMPAIGNS)["campaigns"]] == [second, running]
    assert [row["id"] for row in salon.get(CAMPAIGNS, status="active")["campaigns"]] == [second]
    assert [row["id"] for row in salon.get(CAMPAIGNS, status="stopped")["campaigns"]] == [running]
    salon.ask("GET", CAMPAIGNS, 422, query_string={"status": "done"})


def test_a_stopped_campaign_takes_back_what_was_not_sent(salon: Office) -> None:
    quiet = Office(salon.town, patience=0)
    quiet.worker.away = True
    running = quiet.post("/api/slots/fill", HAIRCUT)["campaign_id"]

    answer = quiet.post(f"{CAMPAIGNS}/{running}/stop", expect=200)
    salon.town.settle()

    assert (answer["status"], answer["end_reason"]) == ("stopped", "stopped over the API")
    assert Outreach.select().count() == 0
    assert not salon.town.heard("Ana")


def test_stopping_again_changes_nothing(salon: Office, running: int) -> None:
    first = salon.post(f"{CAMPAIGNS}/{running}/stop", expect=200)
    salon.town.passes(minutes=1)

    assert salon.post(f"{CAMPAIGNS}/{running}/stop", expect=200)["ended_at"] == first["ended_at"]


def test_a_filled_campaign_is_not_stopped(salon: Office, running: int) -> None:
    salon.town.says("Ana", "yes")

    problem = salon.post(f"{CAMPAIGNS}/{running}/stop", expect=409)

    assert (problem["campaign_id"], problem["detail"]) == (running, "That campaign is filled already.")
    assert Campaign.get().status == "filled"


def test_no_campaign_and_another_businesss_are_the_same(salon: Office, running: int) -> None:
    now = salon.town.now
    other = Business.create(
        whatsapp_number="+34600000999", name="Other", timezone="Europe/Madrid", country="ES", created_at=now
    )
    Campaign.update(business=other.id).execute()

    for campaign_id in (running, running + 1):
        assert salon.get(f"{CAMPAIGNS}/{campaign_id}", expect=404)["detail"] == "There is no such campaign."
        salon.post(f"{CAMPAIGNS}/{campaign_id}/stop", expect=404)
    assert salon.get(CAMPAIGNS)["campaigns"] == []


def talks(answer: Any) -> dict[str, list[tuple[str, str]]]:
    return {
        group["customer"]["name"]: [(message["direction"], message["kind"]) for message in group["messages"]]
        for group in answer["messages"]
    }


def test_messages_are_grouped_by_customer_the_newest_first(salon: Office, running: int) -> None:
    salon.town.says("Ben", "can't today, sorry")

    answer = salon.get(MESSAGES)

    assert talks(answer) == {
        "Ben": [("out", "reply"), ("in", "text"), ("out", "offer")],
        "Cleo": [("out", "offer")],
        "Ana": [("out", "offer")],
    }
    assert answer["messages"][0]["messages"][1]["body"] == "can't today, sorry"
    assert answer["messages"][0]["customer"]["phone"] == salon.town.numbers["Ben"]
    assert answer["messages"][2]["messages"][0]["campaign_id"] == running


def test_messages_of_one_customer_or_campaign(salon: Office, running: int) -> None:
    salon.town.says("Ben", "no")
    ben = Outreach.select().where(Outreach.rank == 2).get().customer_id

    assert list(talks(salon.get(MESSAGES, customer_id=ben))) == ["Ben"]
    assert talks(salon.get(MESSAGES, campaign_id=running)) == {
        name: [("out", "offer")] for name in ("Cleo", "Ben", "Ana")
    }
    assert salon.get(MESSAGES, customer_id=999)["messages"] == []
    salon.ask("GET", MESSAGES, 422, query_string={"customer_id": "ben"})
    salon.ask("GET", MESSAGES, 422, query_string={"campaign_id": 2**31})


def test_what_owners_and_strangers_write_is_not_among_them(salon: Office) -> None:
    salon.town.says("Olga", "status")
    salon.town.writes(MALLORY, "fill 2pm haircut")

    assert salon.get(MESSAGES)["messages"] == []


def test_messages_come_in_pages(salon: Office, running: int) -> None:
    conversation = Message.select().order_by(Message.id).get().conversation
    for number in range(PAGE):
        Message.create(
            business=salon.town.business,
            conversation=conversation,
            direction="in",
            kind="text",
            body=str(number),
            status="received",
            created_at=salon.town.now,
        )

    first = salon.get(MESSAGES)
    second = salon.get(MESSAGES, cursor=first["next"])

    assert sum(len(group["messages"]) for group in first["messages"]) == PAGE
    assert talks(second) == {name: [("out", "offer")] for name in ("Cleo", "Ben", "Ana")}
    assert second["next"] is None


def test_campaigns_come_in_pages(salon: Office, running: int) -> None:
    model = Campaign.get()
    for _ in range(PAGE):
        Campaign.create(**{**model.__data__, "id": None, "status": "stopped"})

    first = salon.get(CAMPAIGNS)

    assert len(first["campaigns"]) == PAGE
    assert [row["id"] for row in salon.get(CAMPAIGNS, cursor=first["next"])["campaigns"]] == [running]
