"""Covered days: what is known and what is new, joined; against a slow table of single days."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leaderboard.covered_days import joined
from leaderboard.models import Coverage, Quality

FIRST = date(2024, 2, 25)
A_DAY = timedelta(days=1)


def coverage(first: int, length: int, quality: Quality, seen: int | None = None) -> Coverage:
    return Coverage(
        repository="acme/widget",
        first_day=FIRST + first * A_DAY,
        last_day=FIRST + (first + length) * A_DAY,
        quality=quality,
        seen=seen,
    )


qualities = st.sampled_from(["full", "patchy", "unfit", "none"])
some = st.builds(coverage, st.integers(0, 30), st.integers(0, 12), qualities, st.one_of(st.none(), st.integers(0, 9)))


@given(st.lists(some, max_size=8))
def test_the_last_word_on_each_day_counts(news: list[Coverage]) -> None:
    """Whatever overlaps what, and ranges neither touch needlessly nor overlap."""
    known: list[Coverage] = []
    slow: dict[date, str] = {}
    for each in news:
        known = joined(known, each)
        slow |= dict.fromkeys(days_of(each), each.quality)
    assert {day: each.quality for each in known for day in days_of(each)} == slow
    assert sum(len(days_of(each)) for each in known) == len(slow)
    for first, second in itertools.pairwise(known):
        assert first.last_day < second.first_day
        plain = first.seen is None and second.seen is None and first.quality == second.quality
        assert not (plain and first.last_day + A_DAY == second.first_day)


def days_of(each: Coverage) -> list[date]:
    return [each.first_day + n * A_DAY for n in range((each.last_day - each.first_day).days + 1)]


def test_counts_stay_with_their_days() -> None:
    """A range that is cut in two tells no counts any more, because nobody knows how they divide."""
    months = joined([coverage(0, 9, "full", 12)], coverage(10, 9, "full", 7))
    assert [each.seen for each in months] == [12, 7]
    cut = joined(months, coverage(12, 2, "patchy"))
    assert [(each.quality, each.seen) for each in cut] == [
        ("full", 12),
        ("full", None),
        ("patchy", None),
        ("full", None),
    ]


def test_hearing_the_same_again_changes_nothing() -> None:
    """So that a night without news leaves the text alone."""
    known = joined(joined([], coverage(0, 9, "full", 12)), coverage(20, 3, "none"))
    assert joined(known, coverage(0, 9, "full", 12)) == known
