"""Days, ISO weeks, months and years as numbers that follow each other, as rules count them."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from functools import cache

from leaderboard.scores.periods import as_date, day_number

WEEKS_OFFSET = 7_000_003
"""Makes day 0, a Thursday, fall into its week and every day of the calendar positive."""
LENGTHS = {"day": 1, "week": 7}


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


@cache
def first_day(unit: int, span: str) -> int:
    """The day on which a day, week, month or year begins."""
    match span:
        case "day":
            return unit
        case "week":
            return unit * 7 - WEEKS_OFFSET
        case "month":
            year, month = divmod(unit, 12)
        case _:
            year, month = unit, 0
    return day_number(date(year, month + 1, 1))


@cache
def last_day(unit: int, span: str) -> int:
    """The day on which a day, week, month or year ends."""
    match span:
        case "month":
            year, month = divmod(unit, 12)
            return first_day(unit, span) + monthrange(year, month + 1)[1] - 1
        case "year":
            return day_number(date(unit, 12, 31))
        case _:
            return first_day(unit, span) + LENGTHS[span] - 1


def units_of(days: Sequence[int], span: str) -> Sequence[int]:
    """The numbers of the days, weeks, months or years that days are in."""
    return days if span == "day" else [*map(UNITS[span].__getitem__, days)]


class Units(dict[int, int]):
    """The number of the week, month or year by day; each is reckoned once."""

    def __init__(self, span: str) -> None:
        super().__init__()
        self._span = span

    def __missing__(self, day: int) -> int:
        self[day] = unit = unit_of(day, self._span)
        return unit


UNITS = {span: Units(span) for span in ("week", "month", "year")}
