"""GET /health, /ready and /metrics."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, get_args

import pytest
from peewee import Database, SqliteDatabase
from prometheus_client.parser import text_string_to_metric_families

from bot.domain.ports import Kind
from bot.store import templates
from bot.store.database import connect
from jobs.queue import RedisAlarm
from models import Conversation
from tests.support.processes import free_port
from tests.support.town import SALON
from tests.web.office import KEY, Office

NOBODY_WAITS = dict.fromkeys(get_args(Kind), 0.0)
MODEL: dict[str, Any] = {"OPENAI_API_KEY": "a-model-key-for-tests"}


def test_health_is_open_and_says_who_reads(sqlite_office: Office) -> None:
    plain = sqlite_office.get("/health")
    clever = Office(sqlite_office.town, **MODEL).get("/health")

    assert sqlite_office.client.get("/health").status_code == 200  # without the key
    assert (plain["status"], plain["reader"]) == ("ok", "builtin")
    assert (clever["status"], clever["reader"]) == ("ok", "model")
    assert len(plain["advice"]) == len(clever["advice"]) + 1


def advice(office: Office) -> str:
    return " ".join(office.get("/health")["advice"])


def test_health_advises_what_could_be_better(sqlite_office: Office) -> None:
    assert "#rc=3&rp=all" in advice(sqlite_office)
    # Nobody keeps a webhook's address for the sandbox.
    assert "#rc=3&rp=all" not in advice(Office(sqlite_office.town, TWILIO_API_URL="http://127.0.0.1:1"))


def test_health_says_whether_there_are_templates(office: Office) -> None:
    assert "No message templates are stored" in advice(office)
    now = office.town.now
    template = templates.add("offer_en_1", "offer", "en", "marketing", "Hi {name}", ["name"], "HX1", now)
    assert "approved none" in advice(office)
    templates.judged(template.id, "approved", "marketing", None, now)
    assert "template" not in advice(office)


def test_health_says_that_twilio_refuses_the_sender(sqlite_office: Office) -> None:
    business = sqlite_office.town.business
    business.refused_since, business.refused_code = sqlite_office.town.now, 63007
    business.save()

    assert "error 63007" in advice(sqlite_office)


def test_open_doors_hold_no_data(sqlite_office: Office) -> None:
    office = Office(sqlite_office.town, **MODEL)
    office.town.customer("Xochitl")
    secrets = [KEY, "a-token-for-tests", "a-model-key-for-tests", "Salon Olga", "Xochitl", SALON, "salon.example.com"]

    for path in ("/health", "/ready", "/openapi.json", "/docs/swagger"):
        text = office.client.get(path).text
        assert [secret for secret in secrets if secret in text] == []


def test_ready_tells_how_long_the_oldest_has_waited(office: Office) -> None:
    assert office.get("/ready") == {
        "status": "ready",
        "database": "ok",
        "queue": "ok",
        "oldest_due_seconds": NOBODY_WAITS,
    }
    office.town.customer("Ana")
    office.town.writes("Ana", "hello")
    Conversation.update(due_at=office.town.now - timedelta(seconds=7)).execute()

    assert office.get("/ready")["oldest_due_seconds"] == {**NOBODY_WAITS, "conversation": 7.0}


def test_what_is_due_later_does_not_wait(sqlite_office: Office) -> None:
    sqlite_office.town.customer("Ana")
    sqlite_office.town.writes("Ana", "hello")
    Conversation.update(due_at=sqlite_office.town.now + timedelta(hours=1)).execute()

    assert sqlite_office.get("/ready")["oldest_due_seconds"]["conversation"] == 0.0


def test_without_redis_it_is_not_ready(sqlite_office: Office) -> None:
    sqlite_office.worker.queue_up = False

    answer = sqlite_office.get("/ready", expect=503)

    assert (answer["status"], answer["database"], answer["queue"]) == ("not ready", "ok", "unreachable")


def test_the_queue_is_asked_and_does_not_keep_anybody_waiting(redis_url: str) -> None:
    assert RedisAlarm(redis_url).reachable()
    assert not RedisAlarm(f"redis://127.0.0.1:{free_port()}/0").reachable()


@pytest.fixture
def office_without_database(office: Office, database: Database) -> Iterator[Office]:
    """The database has gone while the program runs: its server answers no more, or its file has no tables."""
    on_file = isinstance(database, SqliteDatabase)
    gone = connect(f"sqlite:///{database.database}.gone" if on_file else f"postgresql://x@127.0.0.1:{free_port()}/x")
    yield office
    gone.close()


def test_without_its_database_it_says_so_and_stays_up(office_without_database: Office) -> None:
    answer = office_without_database.get("/ready", expect=503)
    assert (answer["status"], answer["database"], answer["oldest_due_seconds"]) == ("not ready", "unreachable", None)

    response = office_without_database.client.get("/api/customers", headers={"Authorization": f"Bearer {KEY}"})
    assert response.status_code == 503
    assert response.mimetype == "application/problem+json"
    assert response.headers["Retry-After"]
    assert office_without_database.get("/health")["status"] == "ok"


def test_without_a_business_the_api_says_what_makes_it(sqlite_office: Office) -> None:
    elsewhere = Office(sqlite_office.town, TWILIO_WHATSAPP_NUMBER="+34600000999")

    assert "release" in elsewhere.get("/api/customers", expect=503)["detail"]


def figures(office: Office) -> dict[str, dict[tuple[str, ...], float]]:
    """What Prometheus would read: by metric, by label values."""
    response = office.client.get("/metrics", headers={"Authorization": f"Bearer {KEY}"})
    assert response.status_code == 200
    assert response.content_type.startswith("text/plain")
    return {
        family.name: {tuple(sample.labels.values()): sample.value for sample in family.samples}
        for family in text_string_to_metric_families(response.text)
    }


def test_metrics_count_the_rows(office: Office) -> None:
    assert set(figures(office)) == {
        "gapgrabber_turns",
        "gapgrabber_messages",
        "gapgrabber_campaigns",
        "gapgrabber_oldest_due_seconds",
    }
    office.town.service("Haircut")
    for name in ("Ana", "Ben"):
        office.town.customer(name)
    office.town.says("Olga", "fill 2pm haircut")
    office.town.says("Ana", "yes")
    Conversation.update(due_at=office.town.now - timedelta(seconds=90)).execute()

    counted = figures(office)

    assert counted["gapgrabber_turns"][("fill", "builtin")] == 1
    assert counted["gapgrabber_turns"][("accept", "builtin")] == 1
    assert counted["gapgrabber_messages"][("in", "received")] == 2
    assert counted["gapgrabber_messages"][("out", "accepted")] >= 4
    assert counted["gapgrabber_campaigns"] == {("filled",): 1}
    assert counted["gapgrabber_oldest_due_seconds"][("conversation",)] == 90
