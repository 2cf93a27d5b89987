"""A figure that reached a value, in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.scores.badges.told import held, said

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
