"""Figures for Prometheus, counted from the rows at each scrape: every process would tell the same."""

from collections.abc import Callable, Iterator
from datetime import datetime

from flask import Blueprint, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.store import counts
from bot.store.database import in_transaction
from bot.web.api.desk import needs


class Rows(Collector):
    """What the rows tell at `now`."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def collect(self) -> Iterator[Metric]:
        """One family after the other."""
        turns = CounterMetricFamily(
            "gapgrabber_turns", "What people meant, and who read it.", labels=["intent", "reader"]
        )
        for labels, count in counts.turns().items():
            turns.add_metric(labels, count)
        yield turns
        messages = GaugeMetricFamily("gapgrabber_messages", "Messages by state.", labels=["direction", "status"])
        for labels, count in counts.messages().items():
            messages.add_metric(labels, count)
        yield messages
        campaigns = GaugeMetricFamily("gapgrabber_campaigns", "Campaigns by state.", labels=["status"])
        for status, count in counts.campaigns().items():
            campaigns.add_metric([status], count)
        yield campaigns
        backlog = GaugeMetricFamily("gapgrabber_oldest_due_seconds", "Age of the oldest due row.", labels=["kind"])
        for kind, seconds in counts.backlog(self._now).items():
            backlog.add_metric([kind], seconds)
        yield backlog


def blueprint(key: str, now: Callable[[], datetime]) -> Blueprint:
    """The route that is scraped; it needs the key of the API."""
    doors = Blueprint("metrics", __name__)
    doors.before_request(needs(key))

    @doors.get("/metrics")
    def metrics() -> Response:
        registry = CollectorRegistry(auto_describe=False)
        registry.register(Rows(now()))
        return Response(in_transaction(lambda: generate_latest(registry)), content_type=CONTENT_TYPE_LATEST)

    return doors
