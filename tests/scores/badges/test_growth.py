"""More than in the period before, in words."""

from __future__ import annotations

from pathlib import Path

from tests.scores.badges.told import held, said

TIERS = [{"variant": "bronze", "percentage_increase": 50}, {"variant": "silver", "percentage_increase": 200}]
RULE = {"type": "growth", "aggregate_slug": "activity_count", "period": "month", "thresholds": TIERS}


def deeds(month: str, count: int) -> list[tuple[str, str]]:
    return [("commit", f"{month}-{day:02}") for day in range(1, count + 1)]


def test_growth_is_earned_with_the_end_of_the_period(tmp_path: Path) -> None:
    """A period that is not over says nothing yet."""
    found, sentence = held(tmp_path, [RULE], [*deeds("2026-01", 2), *deeds("2026-02", 3), *deeds("2026-03", 4)])
    assert sentence == "Compares the contributions of a calendar month with those of the month before."
    assert said(found) == (
        [("bronze", "2026-02-28", "3 contributions after 2 in the month before")],
        (
            "silver",
            "200% more than the month before",
            "4 of 9 this month, after 3 in the one before",
            "5 more contributions this month",
        ),
    )


def test_nothing_grows_from_nothing(tmp_path: Path) -> None:
    """After an idle month there has to be one to grow from."""
    found, _ = held(tmp_path, [RULE], [*deeds("2026-01", 2), *deeds("2026-03", 4)])
    assert said(found) == (
        [],
        (
            "bronze",
            "50% more than the month before",
            "nothing in the month before",
            "a month to grow from",
        ),
    )


def test_enough_waits_for_the_end_of_the_period(tmp_path: Path) -> None:
    """It may still become less, where it is points that are compared."""
    found, _ = held(tmp_path, [RULE], [*deeds("2026-01", 2), *deeds("2026-02", 3)])
    following = said(found)[1]
    assert following is not None
    assert following[2:] == ("3 of 3 this month, after 2 in the one before", "the end of the month")
