"""An archive of two months and the BigQuery that serves it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from tests.bigquery.engine import Engine, Event
from tests.bigquery.server import BigQuery, serving

FIRST, LAST = date(2025, 4, 20), date(2025, 6, 10)
LOST = date(2025, 5, 10)
"""The archive has no table of this day."""
WIDGET, GADGET, OTHER = 11, 12, 13


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """Its tables, which nobody changes."""
    engine = Engine(archive())
    yield engine
    engine.close()


@pytest.fixture
def bigquery(engine: Engine) -> Iterator[BigQuery]:
    """Two repositories that were busy every day, one of them renamed in May, and a third that nobody asked for."""
    with serving(engine) as server:
        yield server


@pytest.fixture
def config(bigquery: BigQuery) -> dict[str, Any]:
    """What asks for both of them, whatever that costs."""
    return {
        "project": "acme-stats",
        "repositories": ["acme/widget", "acme/gadget"],
        "since": str(FIRST),
        "until": str(LAST),
        "endpoint": bigquery.address,
    }


def archive() -> dict[date, list[Event]]:
    days = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
    return {day: list(events_of(day)) for day in days if day != LOST}


def events_of(day: date) -> Iterator[Event]:
    """A pull request a day and repository, opened by ann, merged by bea, talked of; every fifth number is missing."""
    number = (day - FIRST).days * 2 + 1
    for repository, name in ((WIDGET, widget_on(day)), (GADGET, "acme/gadget"), (OTHER, "other/thing")):
        pull_request = {"number": number, "user": {"id": 1, "login": "ann"}, "merged": False}
        merged = pull_request | {"merged": True}
        given = [
            ("PullRequestEvent", 1, {"action": "opened", "number": number, "pull_request": pull_request}),
            (
                "PullRequestEvent",
                2,
                {"action": "closed", "number": number, "pull_request": merged},
            ),
            ("IssueCommentEvent", 3, {"action": "created", "issue": {"number": number}}),
            ("IssueCommentEvent", 3, {"action": "created", "issue": {"number": number}}),
            ("WatchEvent", 2, {"action": "started"}),
        ]
        for place, (kind, actor, payload) in enumerate(given):
            yield {
                "id": f"{repository}{day:%Y%m%d}{place}",
                "type": kind,
                "created_at": f"{day}T{9 + place:02d}:00:00Z",
                "repo": {"id": repository, "name": name},
                "actor": {"id": actor, "login": {1: "ann", 2: "bea", 3: "helper[bot]"}[actor]},
                "payload": payload,
            }


def widget_on(day: date) -> str:
    return "acme/widget" if day >= date(2025, 5, 5) else "acme/prototype"
