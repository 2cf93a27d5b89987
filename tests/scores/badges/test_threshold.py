"""A figure that reached a value, in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaderboard.store.database import rows
from tests.scores.badges.told import BADGE, held, said
from tests.scores.badges.worlds import World, evaluated, write

DAYS = [("pr_merged", f"2026-01-{day:02}") for day in range(1, 8)]
TIERS = [{"variant": "bronze", "value": 1}, {"variant": "silver", "value": 10}]


@pytest.mark.parametrize(
    ("figure", "rule", "takes", "missing"),
    [
        (
            "activity_count:pr_merged",
            "Counts merged pull requests.",
            "10 merged pull requests",
            "3 more merged pull req",
        ),
        ("activity_count", "Counts contributions.", "10 contributions", "3 more contributions"),
        ("active_days", "Counts active days.", "10 active days", "3 more active days"),
    ],
)
def test_a_figure_is_counted_in_words(figure: str, rule: str, takes: str, missing: str, tmp_path: Path) -> None:
    """What it takes, how far somebody is and what is missing, from the rule alone."""
    found, sentence = held(tmp_path, [{"type": "threshold", "aggregate_slug": figure, "thresholds": TIERS}], DAYS)
    earned, following = said(found)
    assert sentence == rule
    assert [(variant, day) for variant, day, _ in earned] == [("bronze", "2026-01-01")]
    assert following is not None
    assert following[:3] == ("silver", takes, "7 of 10")
    assert following[3].startswith(missing)


def test_points_fall_and_what_was_earned_stays(tmp_path: Path) -> None:
    """The first day on which there were enough counts, whatever came after."""
    rule = {"type": "threshold", "aggregate_slug": "total_activity_points", "thresholds": TIERS}
    points = {"scoring": {"points": {"pr_merged": 12, "comment": -10}}}
    found, _ = held(tmp_path, [rule], [("pr_merged", "2026-01-01"), ("comment", "2026-01-02")], **points)
    assert said(found) == ([("bronze", "2026-01-01", "12 points"), ("silver", "2026-01-01", "12 points")], None)


def test_a_figure_that_cannot_be_counted_is_named(tmp_path: Path) -> None:
    """Such as an average."""
    rule = {
        "type": "threshold",
        "aggregate_slug": "avg_points_per_activity",
        "thresholds": [{"variant": "gold", "value": 30}],
    }
    found, sentence = held(tmp_path, [rule], DAYS)
    assert sentence == "Looks at the figure “Points per activity”."
    assert said(found)[1] == ("gold", "Points per activity of 30", "25 of 30", "5 more")


@pytest.mark.parametrize("figure", ["longest_streak", "current_streak"])
def test_a_streak_as_a_figure_is_dated_from_the_day_that_made_it_long_enough(figure: str, tmp_path: Path) -> None:
    """What came afterwards, a longer pause or a longer streak, does not move the day."""
    tiers = [{"variant": "bronze", "value": 2}, {"variant": "silver", "value": 3}, {"variant": "gold", "value": 9}]
    days = [("commit", f"2026-03-{day:02}") for day in (1, 4, 5, 10, 11, 12, 13)]
    found, sentence = held(tmp_path, [{"type": "threshold", "aggregate_slug": figure, "thresholds": tiers}], days)
    assert sentence == "Counts days in a row."
    assert all(each.is_dated for each in found.held.earned)
    assert said(found) == (
        [("bronze", "2026-03-05", "2 days in a row"), ("silver", "2026-03-12", "3 days in a row")],
        ("gold", "9 days in a row", "4 of 9", "5 more days in a row"),
    )


def test_weeks_in_a_row_are_dated_from_their_first_active_day(tmp_path: Path) -> None:
    """The third week of a streak makes it three weeks as soon as something is done in it."""
    rule = {
        "type": "threshold",
        "aggregate_slug": "longest_weekly_streak",
        "thresholds": [{"variant": "gold", "value": 3}],
    }
    days = [("commit", f"2026-03-{day:02}") for day in (3, 11, 20, 21)]
    found, _ = held(tmp_path, [rule], days)
    assert said(found) == ([("gold", "2026-03-20", "3 weeks in a row")], None)


def test_a_figure_of_a_plugin_may_be_finer_than_a_thousandth(tmp_path: Path) -> None:
    """It is compared as it is, and shown without what is too small to be shown."""
    rule = {"type": "threshold", "badge_slug": "b", "aggregate_slug": "ratio"}
    tiers = [{"variant": "bronze", "value": 1.23455}, {"variant": "gold", "value": 1.23457}]
    world = World(
        people=["u"],
        badges=[BADGE],
        rules=[{**rule, "thresholds": tiers}],
        figures={"ratio": {"type": "number", "value": 1.23456}},
    )
    write(world, tmp_path)
    with evaluated(tmp_path) as db:
        assert list(rows(db, "select value, is_dated from awards")) == [(1234, 0)]
        assert list(rows(db, "select value, toward, target from badge_progress")) == [(1234, 1234, 1235)]
