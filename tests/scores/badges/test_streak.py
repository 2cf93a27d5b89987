"""Days, weeks and months in a row, in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.scores.badges.told import held, said

TIERS = [{"variant": "bronze", "days": 2}, {"variant": "silver", "days": 4}]


@pytest.mark.parametrize(
    ("by", "days", "units"),
    [
        ("daily", ["2025-12-31", "2026-01-01"], "days"),
        ("weekly", ["2025-12-28", "2025-12-29"], "weeks"),
        ("monthly", ["2025-12-01", "2026-01-31"], "months"),
    ],
)
def test_a_streak_survives_the_new_year(by: str, days: list[str], units: str, tmp_path: Path) -> None:
    """Whatever it is of; the day is the first active one of its last unit."""
    rule = {"type": "streak", "streak_type": by, "thresholds": TIERS}
    found, _ = held(tmp_path, [rule], [("commit", day) for day in days])
    have, following = said(found)
    assert have == [("bronze", days[-1], f"2 {units} in a row")]
    assert following == ("silver", f"4 {units} in a row", "2 of 4 in a row", f"2 more {units} in a row")


def test_a_streak_that_is_over_begins_anew(tmp_path: Path) -> None:
    """What is missing is all of it, and the best one so far is told."""
    days = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-02-01", "2026-02-05"]
    found, _ = held(
        tmp_path, [{"type": "streak", "streak_type": "daily", "thresholds": TIERS}], [("commit", d) for d in days]
    )
    assert said(found)[1] == ("silver", "4 days in a row", "1 of 4 in a row, at best 3", "3 more days in a row")


def test_the_rule_names_the_kinds_of_work(tmp_path: Path) -> None:
    """As people call them."""
    rule = {"type": "streak", "streak_type": "weekly", "activity_definitions": ["^pr_"], "thresholds": TIERS}
    _, sentence = held(tmp_path, [rule], [("pr_merged", "2026-01-01")])
    assert sentence == (
        "Counts weeks in a row, Monday to Sunday, with at least one opened pull request, merged pull request or review."
    )


def test_days_are_those_of_the_time_zone(tmp_path: Path) -> None:
    """Noon in Greenwich is the next day in Kiritimati, and so are both of two days."""
    rule = {"type": "streak", "streak_type": "daily", "thresholds": TIERS}
    found, _ = held(
        tmp_path, [rule], [("commit", "2026-01-01"), ("commit", "2026-01-02")], time_zone="Pacific/Kiritimati"
    )
    assert said(found)[0] == [("bronze", "2026-01-03", "2 days in a row")]
