"""Figures for Prometheus, counted from the rows at each scrape: every process would tell the same."""

from collections.abc import Callable, Iterator
from datetime import datetime

from flask import Response
from flask_openapi.blueprint import APIBlueprint
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.store import counts
from bot.store.database import in_transaction
from bot.web.api.desk import SECURITY, needs, operation_id, refusals

_TEXT = {"content": {"text/plain": {"schema": {"type": "string"}}}}


class Rows(Collector):
    """What the rows tell at `now`."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def collect(self) -> Iterator[Metric]:
        """One family after the other."""
        turns = CounterMetricFamily(
            "gapgrabber_turns", "What people meant, and who read it.", None, ["intent", "reader"]
        )
        for read, count in counts.turns().items():
            turns.add_metric(read, count)
        yield turns
        messages = GaugeMetricFamily("gapgrabber_messages", "Messages by state.", None, ["direction", "status"])
        for state, count in counts.messages().items():
            messages.add_metric(state, count)
        yield messages
        campaigns = GaugeMetricFamily("gapgrabber_campaigns", "Campaigns by state.", None, ["status"])
        for status, count in counts.campaigns().items():
            campaigns.add_metric([status], count)
        yield campaigns
        backlog = GaugeMetricFamily("gapgrabber_oldest_due_seconds", "Age of the oldest due row.", None, ["kind"])
        for kind, seconds in counts.backlog(self._now).items():
            backlog.add_metric([kind], seconds)
        yield backlog


def blueprint(key: str, now: Callable[[], datetime]) -> APIBlueprint:
    """The route that is scraped; it needs the key of the API."""
    doors = APIBlueprint(
        "metrics",
        __name__,
        abp_tags=[{"name": "health"}],
        abp_security=[{SECURITY: []}],
        operation_id_callback=operation_id,
    )
    doors.before_request(needs(key))

    @doors.get("/metrics", responses={200: _TEXT, **refusals(401)})
    def show_metrics() -> Response:
        """Count turns, messages, campaigns and the backlog, for Prometheus."""
        registry = CollectorRegistry(auto_describe=False)
        registry.register(Rows(now()))
        return Response(in_transaction(lambda: generate_latest(registry)), content_type=CONTENT_TYPE_LATEST)

    return doors
