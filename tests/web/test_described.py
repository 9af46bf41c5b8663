"""Whatever the description allows or forbids: no request breaks the program, and every answer is as described."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.web.office import KEY, Office

schemathesis: Any = pytest.importorskip("schemathesis")

# What a schema allows may be refused for good reasons, such as a time that has passed; unknown parameters of a query
# are passed over on purpose. Which bodies are refused is tested with each route.
EXCLUDED = [schemathesis.checks.positive_data_acceptance, schemathesis.checks.negative_data_rejection]


@pytest.fixture
def busy(office: Office) -> Office:
    """A salon where there is something to list, to cancel and to stop; nobody is at work."""
    town = office.town
    haircut = town.service("Haircut")
    town.chair("Marta")
    ana = town.customer("Ana")
    office = Office(town, patience=0)
    office.post("/api/slots/fill", {"cancelled_slot_time": "2026-03-10T14:00", "service_type": "Haircut"})
    for day in range(1, 20):
        town.booked(ana, haircut, town.local(town.now).replace(month=4, day=day))
    office.worker.away = True
    return office


@pytest.mark.slow
def test_no_request_breaks_it(busy: Office) -> None:
    description = schemathesis.openapi.from_wsgi("/openapi.json", busy.app)
    asked = 0
    for found in description.get_all_operations():
        operation = found.ok()
        for mode in schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE:
            if mode is schemathesis.GenerationMode.NEGATIVE and not _takes_anything(operation):
                continue

            @given(case=operation.as_strategy(generation_mode=mode))
            @settings(
                max_examples=60,
                deadline=None,
                database=None,
                derandomize=True,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            def ask(case: Any) -> None:
                case.call_and_validate(headers={"Authorization": f"Bearer {KEY}"}, excluded_checks=EXCLUDED)

            ask()
            asked += 1
    assert asked > 14


def _takes_anything(operation: Any) -> bool:
    return bool(operation.body or operation.query or operation.path_parameters or operation.headers)
