"""Days, ISO weeks, months and years as numbers that follow each other, as the SQL of the rules counts them."""

from __future__ import annotations

from datetime import date, timedelta

from leaderboard.scores.periods import as_date

WEEKS_OFFSET = 7_000_003
"""Makes day 0, a Thursday, fall into its week and every day of the calendar positive."""


def unit_of(day: int, span: str) -> int:
    """The number of the day, week, month or year that a day is in."""
    when = as_date(day)
    match span:
        case "day":
            return day
        case "week":
            return (day + WEEKS_OFFSET) // 7
        case "month":
            return when.year * 12 + when.month - 1
        case _:
            return when.year


def last_complete(day: int, span: str) -> int:
    """The newest week, month or year that ends on this day or before it."""
    unit = unit_of(day, span)
    return unit if as_date(day) == date.max or unit_of(day + 1, span) != unit else unit - 1


def last_day(unit: int, span: str) -> date:
    """The day on which a week, month or year ends."""
    match span:
        case "week":
            return as_date(unit * 7 - WEEKS_OFFSET + 6)
        case "month":
            year, month = divmod(unit + 1, 12)
        case _:
            year, month = unit + 1, 0
    return date(year, month + 1, 1) - timedelta(days=1)
