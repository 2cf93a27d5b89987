"""What the queries count, against a slow counter in Python: made events, and an hour that really was."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given
from leaderboard_gharchive import queries
from leaderboard_gharchive.slices import Slice

from tests.bigquery.counting import Key, counted
from tests.bigquery.engine import Engine, Event, columns_read
from tests.bigquery.made import REPOSITORIES, archives
from tests.communities import examples

HOUR = Path(__file__).with_name("real_hour.jsonl.gz")


def asked(tables: Mapping[date, list[Event]], repositories: tuple[int, ...]) -> list[dict[str, Any]]:
    """The rows of our query, run by DuckDB, as text or None."""
    query = queries.activities(Slice(first=min(tables), last=max(tables), repositories=repositories))
    given_values = {name: list(value) if isinstance(value, tuple) else value for name, _, value in query.parameters}
    engine = Engine(tables)
    result = engine.run(query.sql, given_values)
    engine.close()
    names = [column["name"] for column in result.schema]
    return [dict(zip(names, (cell["v"] for cell in row["f"]), strict=True)) for row in result.rows]


def by_key(rows: list[dict[str, Any]]) -> dict[Key, int]:
    found: dict[Key, int] = defaultdict(int)
    for row in rows:
        person = None if row["person"] is None else int(row["person"])
        found[int(row["repository"]), queries.day_of(row["suffix"]), row["kind"], person] += int(row["units"])
    return dict(found)


def real_hour() -> list[Event]:
    with gzip.open(HOUR, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@examples(120)
@given(archives())
def test_the_query_counts_what_the_slow_counter_counts(tables: dict[date, list[Event]]) -> None:
    """In both shapes of payload, whatever comes twice, late or empty; and nothing of other repositories."""
    repositories = tuple(sorted(REPOSITORIES))[:2]
    rows = asked(tables, repositories)
    assert by_key(rows) == counted(tables, repositories)
    assert len({(r["repository"], r["suffix"], r["kind"], r["person"]) for r in rows}) == len(rows)


def test_the_query_counts_a_real_hour() -> None:
    """More than two thousand events of 2015, all repositories at once."""
    hour = real_hour()
    repositories = tuple(sorted({event["repo"]["id"] for event in hour}))
    day = date(2015, 1, 1)
    found = by_key(asked({day: hour}, repositories))
    assert found == counted({day: hour}, repositories)
    assert sum(units for (*_, kind, _), units in found.items() if kind == "pr_merged") == 89


def test_a_merge_is_never_that_of_who_merged() -> None:
    """In the real hour nearly half of them were merged by somebody else."""
    hour = real_hour()
    merged = [event for event in hour if event["payload"].get("pull_request", {}).get("merged")]
    by_others = [e for e in merged if e["actor"]["id"] != e["payload"]["pull_request"]["user"]["id"]]
    assert len(by_others) / len(merged) > 0.4
    found = by_key(asked({date(2015, 1, 1): by_others}, tuple({e["repo"]["id"] for e in by_others})))
    authors = {e["payload"]["pull_request"]["user"]["id"] for e in by_others}
    assert {person for (*_, person) in found} == authors


def test_a_merge_of_the_new_shape_is_its_authors_where_anything_says_who_that_is() -> None:
    """Else it is nobody's."""
    base = {"created_at": "2025-11-02T10:00:00Z", "repo": {"id": 11, "name": "acme/widget"}}
    ann, bea = {"id": 1, "login": "ann"}, {"id": 2, "login": "bea"}

    def event(id: str, kind: str, actor: Event, **payload: Any) -> Event:
        return {**base, "id": id, "type": kind, "actor": actor, "payload": payload}

    def merge(id: str, number: int) -> Event:
        return event(id, "PullRequestEvent", bea, action="merged", number=number, pull_request={"number": number})

    opened = event("1", "PullRequestEvent", ann, action="opened", number=7, pull_request={"number": 7})
    issue = {"number": 8, "user": ann, "pull_request": {"url": ""}}
    comment = event("2", "IssueCommentEvent", bea, action="created", issue=issue)
    rows = asked({date(2025, 11, 2): [opened, comment, merge("3", 7), merge("4", 8), merge("5", 9)]}, (11,))
    merges = {row["person"]: (row["units"], row["login"]) for row in rows if row["kind"] == "pr_merged"}
    assert merges == {"1": ("2", "ann"), None: ("1", None)}


def test_a_push_that_does_not_say_how_many_commits_it_has_counts_none() -> None:
    """One would be a guess."""
    push = {
        "id": "1",
        "type": "PushEvent",
        "created_at": "2025-11-02T10:00:00Z",
        "repo": {"id": 11, "name": "acme/widget"},
        "actor": {"id": 1, "login": "ann"},
        "payload": {"head": "a", "before": "b", "ref": "refs/heads/main"},
    }
    assert asked({date(2025, 11, 2): [push]}, (11,)) == []


def test_people_have_their_latest_login() -> None:
    """Of the day that a row is of; the ids tell who is who."""
    day = date(2024, 3, 1)
    events = [
        {
            "id": str(hour),
            "type": "ReleaseEvent",
            "created_at": f"2024-03-01T{hour:02d}:00:00Z",
            "repo": {"id": 11, "name": "acme/old" if hour < 12 else "acme/new"},
            "actor": {"id": 1, "login": "zoe" if hour < 12 else "ann"},
            "payload": {"action": "published"},
        }
        for hour in (9, 10, 20)
    ]
    (row,) = asked({day: events, day + timedelta(days=1): []}, (11,))
    assert (row["units"], row["login"], row["repository_name"]) == ("3", "ann", "acme/new")


def test_a_query_names_its_columns_and_no_others() -> None:
    """What is read is what is paid for."""
    assert columns_read(queries.statement("names.sql")) == {"repo.id", "repo.name"}
    assert columns_read(queries.statement("activities.sql")) == {
        "type", "id", "created_at", "payload", "repo.id", "repo.name", "actor.id", "actor.login",
    }  # fmt: skip
