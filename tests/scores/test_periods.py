"""The days of each period."""

from __future__ import annotations

from datetime import date

import pytest

from leaderboard.scores.periods import Period, as_date, day_number, periods

AS_OF = date(2026, 3, 10)


def only(window: int | tuple[date, date], as_of: date = AS_OF) -> Period:
    """The one configured period, all time left out."""
    found, everything = periods({"it": window}, as_of, date(2020, 1, 1))
    assert everything.slug == "all"
    return found


def test_a_number_of_days_ends_with_the_newest_day() -> None:
    """A week is that day and the six before it."""
    week = only(7)
    assert (week.first, week.last, week.days) == (date(2026, 3, 4), AS_OF, 7)


def test_the_span_before_is_as_long_and_touches() -> None:
    """No day is in both, none between them is in neither."""
    week = only(7)
    assert (week.previous_first, week.previous_last) == (date(2026, 2, 25), date(2026, 3, 3))


def test_one_day_is_a_period() -> None:
    """It is compared with the day before."""
    day = only(1)
    assert (day.first, day.last) == (AS_OF, AS_OF)
    assert day.previous_first == day.previous_last == date(2026, 3, 9)


def test_a_named_range_keeps_its_days() -> None:
    """Both ends are included, and the span before has as many."""
    winter = only((date(2026, 1, 1), date(2026, 1, 31)))
    assert (winter.first, winter.last, winter.days) == (date(2026, 1, 1), date(2026, 1, 31), 31)
    assert (winter.previous_first, winter.previous_last) == (date(2025, 12, 1), date(2025, 12, 31))


def test_a_range_that_has_not_ended_ends_with_the_newest_day() -> None:
    """So it is compared with a span of the days that there were."""
    spring = only((date(2026, 3, 1), date(2026, 5, 31)))
    assert (spring.last, spring.days, spring.previous_first) == (AS_OF, 10, date(2026, 2, 19))


def test_a_range_that_has_not_begun_is_left_out() -> None:
    """It appears on its first day."""
    summer = {"summer": (date(2026, 6, 1), date(2026, 8, 31))}
    assert [period.slug for period in periods(summer, AS_OF, AS_OF)] == ["all"]
    assert [period.slug for period in periods(summer, date(2026, 6, 1), AS_OF)] == ["summer", "all"]


def test_all_time_is_last_and_has_nothing_before_it() -> None:
    """It begins with the oldest activity."""
    *_, everything = periods({"week": 7, "year": 365}, AS_OF, date(2019, 5, 18))
    assert (everything.first, everything.last) == (date(2019, 5, 18), AS_OF)
    assert everything.previous_first is everything.previous_last is None


def test_periods_keep_the_order_of_config() -> None:
    """The first one is what the board shows first."""
    assert [period.slug for period in periods({"year": 365, "week": 7}, AS_OF, AS_OF)] == ["year", "week", "all"]


@pytest.mark.parametrize(("slug", "title"), [("week", "This week"), ("winter-2026", "Winter 2026"), ("q_1", "Q 1")])
def test_a_period_has_a_title(slug: str, title: str) -> None:
    """The usual ones have their own, others are read off the slug."""
    assert periods({slug: 7}, AS_OF, AS_OF)[0].title == title


def test_nothing_is_before_the_first_day_of_the_calendar() -> None:
    """Windows and the spans before them end there instead of failing."""
    long = only(36_500, date(101, 1, 1))
    assert (long.first, long.previous_first, long.previous_last) == (date(1, 1, 26), date(1, 1, 1), date(1, 1, 25))
    whole = only((date.min, date(2026, 1, 1)))
    assert whole.previous_first is whole.previous_last is None
    assert only(7, date.min).first == date.min


@pytest.mark.parametrize("day", [date.min, date(1969, 12, 31), date(1970, 1, 1), date(2024, 2, 29), date.max])
def test_days_are_counted_from_1970(day: date) -> None:
    """There and back, whatever the day."""
    assert as_date(day_number(day)) == day
