"""Promise 5: Redis is an alarm clock. While it is gone or dumb everything is taken in, and then made up for."""

import pytest

from tests.processes.conftest import MakePlant
from tests.processes.salon import Salon
from tests.support.plant import PATIENCE
from tests.support.waiting import eventually

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("trouble", ["killed", "frozen"])
def test_messages_are_taken_in_without_redis_and_answered_when_it_is_back(make_plant: MakePlant, trouble: str) -> None:
    plant = make_plant()
    salon = Salon(plant, "Ana", "Ben", "Cleo")
    salon.fill("Ana", "Ben", "Cleo")
    salon.settles()

    if trouble == "killed":
        plant.kill("redis")
    else:
        plant.freeze("redis")
    for name in ("Ana", "Ben", "Cleo"):
        salon.says(name, "yes")
        assert len(salon.inbox(name)) == 1
    assert all(plant.is_healthy() for _ in range(8))
    heard = [len(salon.heard(name)) for name in ("Ana", "Ben", "Cleo")]
    if trouble == "killed":
        plant.start("redis")  # empty
    else:
        plant.thaw("redis")

    eventually(lambda: all(len(salon.heard(name)) == 2 for name in ("Ana", "Ben", "Cleo")), 2 * PATIENCE)
    salon.settles()
    assert heard == [1, 1, 1]
    assert salon.booked() == ["Ana"]
    assert salon.standing() == {"Ana": "won", "Ben": "lost", "Cleo": "lost"}
    assert salon.replies_by_turn() == [1, 1, 1, 1]
