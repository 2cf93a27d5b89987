"""The figures that are computed, one file each."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from leaderboard.models import AggregateValue
from leaderboard.pipeline.options import NEEDS
from leaderboard.scores import aggregates
from leaderboard.scores.metric_files import Metric, metrics
from leaderboard.shipped import shipped
from leaderboard.store.database import rows
from tests.communities import Community, ran
from tests.oracle import Rules, Work

FILES = sorted((Path(aggregates.__file__).parent / "metrics").glob("*.sql"))
PULL = "https://acme.example/pull/1"
SOMEBODY = Community(
    files={
        "activities/ann.jsonl": (
            Work(slug="1", account="ann", kind="commit", at=datetime(2026, 1, 1, tzinfo=UTC), repository="acme/widget"),
            Work(slug="2", account="ann", kind="talk", at=datetime(2025, 1, 2, tzinfo=UTC), repository="acme/widget"),
            Work(slug="3", account="ann", kind="pr_opened", at=datetime(2025, 12, 30, 9, tzinfo=UTC), link=PULL),
            Work(slug="4", account="ann", kind="pr_merged", at=datetime(2025, 12, 31, 9, tzinfo=UTC), link=PULL),
        )
    },
    rules=Rules(points={"talk": 40}),
)


def test_every_file_is_a_metric() -> None:
    """In the order of the file names."""
    assert len(metrics()) == len(FILES) > 0


@pytest.mark.parametrize("metric", metrics(), ids=lambda metric: f"{metric.scope}:{metric.slug}")
def test_a_metric_says_what_it_is(metric: Metric) -> None:
    """Title, description and scope for people; names of kinds where it gives one figure a kind."""
    assert metric.title
    assert metric.description
    assert metric.scope in {"global", "repository", "contributor"}
    assert ("{name}" in metric.title) == metric.is_by_kind


@pytest.mark.parametrize(
    "metric",
    [metric for metric in metrics() if metric.scope != "repository"],
    ids=lambda metric: f"{metric.scope}:{metric.slug}",
)
def test_the_reference_configuration_names_the_metric(metric: Metric) -> None:
    """Whoever wants a figure finds it there, under those of its kind."""
    of_all, of_people = shipped("config.yaml").read_text("utf-8").partition("  aggregates:")[2].split("# On profiles:")
    text = of_all if metric.scope == "global" else of_people.partition("# The table of everybody")[0]
    assert re.search(rf"\b{metric.slug.removesuffix(':{definition}')}\b", text)


@pytest.mark.parametrize("metric", metrics(), ids=lambda metric: f"{metric.scope}:{metric.slug}")
def test_a_metric_gives_values_that_can_be_shown(metric: Metric, tmp_path: Path) -> None:
    """At least one for a community with old and new activities, each of a known type, at most one a person."""
    SOMEBODY.write(tmp_path)
    with ran(tmp_path, SOMEBODY.rules, NEEDS["aggregate"]) as run:
        found = list(
            rows(
                run.db,
                """
                select d.slug, a.contributor_id, a.value
                from aggregates as a
                join aggregate_definitions as d on d.id = a.definition_id
                where d.scope = :scope
                union all
                select d.slug, a.repository_id, a.value
                from repository_aggregates as a
                join aggregate_definitions as d on d.id = a.definition_id
                where d.scope = :scope
                """,
                scope=metric.scope,
            )
        )
    own = [row for row in found if row[0] in {metric.slug.format(definition=kind) for kind in ("commit", "talk", "")}]
    assert own
    assert len({(slug, person) for slug, person, _ in own}) == len(own)
    assert all((person is None) == (metric.scope == "global") for _, person, _ in own)
    for _, _, value in own:
        assert isinstance(msgspec.json.decode(value, type=AggregateValue), AggregateValue)
