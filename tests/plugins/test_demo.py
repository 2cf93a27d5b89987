"""The made-up community is the same for every run, in any size."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from itertools import pairwise
from statistics import median
from typing import Any

import leaderboard_demo
import pytest
from leaderboard_demo.crowd import crowd

from leaderboard.errors import PluginError
from leaderboard.models import is_repository, is_username
from leaderboard.testing import check_plugin, run_plugin

SMALL = {"people": 40, "activities": 400}
KINDS = {
    "commit",
    "comment",
    "pr_reviewed",
    "pr_opened",
    "pr_merged",
    "issue_opened",
    "issue_closed",
    "release",
}


def test_the_demo_keeps_every_promise() -> None:
    """Small, empty and of one person."""
    check_plugin(leaderboard_demo, SMALL)
    check_plugin(leaderboard_demo, {"people": 1, "activities": 5})
    check_plugin(leaderboard_demo, {"people": 5, "activities": 0})


def test_sizes_are_exact() -> None:
    """Also where the shares do not come out even."""
    for people, activities in ((1, 1), (7, 3), (7, 100), (100, 1_234)):
        result = run_plugin(leaderboard_demo, {"people": people, "activities": activities})
        assert (len(result.contributors), len(result.activities)) == (people, activities)
        assert result.warnings == []


def test_a_seed_makes_another_community() -> None:
    """And the same seed the same, record for record."""
    first = run_plugin(leaderboard_demo, SMALL)
    assert run_plugin(leaderboard_demo, SMALL | {"seed": 1}).records == first.records
    assert run_plugin(leaderboard_demo, SMALL | {"seed": 2}).records != first.records


def test_records_never_change_between_versions() -> None:
    """Figures measured with them can be compared."""
    result = run_plugin(leaderboard_demo, {"people": 3, "activities": 4})
    assert [contributor.username for contributor in result.contributors] == [
        "clever-eagle",
        "gabriellarsen",
        "emekadiaz",
    ]
    assert [(a.slug, a.account, a.occurred_at.isoformat()) for a in result.activities] == [
        ("commit:3cd9a0114aa7d4637dccd04b99c807c87ca4694b:author", "clever-eagle", "2025-02-06T23:19:46+00:00"),
        ("demo:issue_opened:1", "gabriellarsen", "2026-07-07T17:45:55+00:00"),
        ("demo:pr_reviewed:1", "emekadiaz", "2025-10-18T00:09:27+00:00"),
        ("demo:comment:1", "emekadiaz", "2025-11-06T19:27:13+00:00"),
    ]


def test_work_is_shared_as_in_life() -> None:
    """The busiest does far more than most, and nobody nearly all."""
    shares = [member.activities for member in crowd(1, 10_000, 1_000_000)]
    assert sum(shares) == 1_000_000
    assert max(after - before for before, after in pairwise(shares)) <= 1
    assert (shares[0], median(shares)) == (13_252, 29)


def test_logins_are_unique_and_legal() -> None:
    """Whatever the case; a few are bots."""
    logins = [member.contributor.username for member in crowd(1, 10_000, 0)]
    assert len({login.casefold() for login in logins}) == 10_000
    assert all(map(is_username, logins))
    assert 1 <= sum(login.endswith("[bot]") for login in logins) <= 10


def test_activities_are_believable() -> None:
    """Eight kinds, in legal repositories, each with a title and a link of its own; only commits have lines."""
    activities = run_plugin(leaderboard_demo, {"people": 100, "activities": 5_000}).activities
    kinds = Counter(activity.definition for activity in activities)
    assert set(kinds) == KINDS
    assert kinds["commit"] > kinds["pr_reviewed"] > kinds["release"]
    assert all(activity.title and activity.link for activity in activities)
    assert len({(a.definition, a.link, a.account) for a in activities}) == len(activities)
    assert all(activity.repository and is_repository(activity.repository) for activity in activities)
    assert len({activity.repository for activity in activities}) == 12
    assert {activity.definition for activity in activities if activity.lines_added} == {"commit"}
    weekend = sum(activity.occurred_at.weekday() >= 5 for activity in activities)
    assert weekend / len(activities) < 2 / 7


def test_activities_are_within_the_days_asked_for() -> None:
    """The last of them included."""
    config = {"people": 30, "activities": 3_000, "days": 10, "until": "2024-02-29"}
    days = {activity.occurred_at.date() for activity in run_plugin(leaderboard_demo, config).activities}
    assert days == {date(2024, 2, day) for day in range(20, 30)}


def test_a_merged_pull_request_was_often_opened_before() -> None:
    """By the same person, with the same number and title."""
    activities = run_plugin(leaderboard_demo, {"people": 100, "activities": 5_000}).activities
    opened = {(a.account, a.link, a.title) for a in activities if a.definition == "pr_opened"}
    merged = [(a.account, a.link, a.title) for a in activities if a.definition == "pr_merged"]
    assert len(opened.intersection(merged)) > len(merged) / 2


def test_a_second_run_finds_nothing_new() -> None:
    """The bookmark is the last day, until a later one is asked for."""
    first = run_plugin(leaderboard_demo, SMALL)
    assert first.bookmarks == {"activities": "2026-11-20"}
    assert run_plugin(leaderboard_demo, SMALL, bookmarks=first.bookmarks).records == []
    later = run_plugin(leaderboard_demo, SMALL | {"until": "2026-11-21"}, bookmarks=first.bookmarks)
    assert len(later.activities) == 400
    assert later.bookmarks == {"activities": "2026-11-21"}


def test_since_leaves_older_work_out() -> None:
    """The rest is as in a whole run."""
    since = datetime(2026, 6, 1, tzinfo=UTC)
    whole = run_plugin(leaderboard_demo, SMALL).activities
    some = run_plugin(leaderboard_demo, SMALL, since=since).activities
    assert some == [activity for activity in whole if activity.occurred_at >= since]
    assert 0 < len(some) < len(whole)


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ({"people": 0}, "people: expected 1 or more, got 0"),
        ({"activities": -1}, "activities: expected 0 or more, got -1"),
        ({"repositories": 0}, "repositories: expected 1 or more, got 0"),
        ({"days": 0}, "days: expected 1 or more, got 0"),
        ({"days": 5, "until": "0001-01-03"}, "days: expected no more days than there are before 0001-01-03, got 5"),
        ({"until": "soon"}, "until: expected a date"),
    ],
)
def test_what_cannot_be_made_is_refused(config: dict[str, Any], said: str) -> None:
    """With the key and what was expected."""
    with pytest.raises(PluginError, match=said):
        run_plugin(leaderboard_demo, config)
