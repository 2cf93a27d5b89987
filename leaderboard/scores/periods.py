"""The spans of days that boards are drawn for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

ALL_TIME = "all"
UNIX_EPOCH = date(1970, 1, 1)
TITLES = {"week": "This week", "month": "This month", "year": "This year", ALL_TIME: "All time"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Whole days from ``first`` to ``last``, both included, and the equally long span before them.

    All time has no span before it, and nothing is before the first day of the calendar.
    """

    slug: str
    title: str
    first: date
    last: date
    previous_first: date | None = None
    previous_last: date | None = None

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def periods(windows: Mapping[str, int | tuple[date, date]], as_of: date, earliest: date) -> tuple[Period, ...]:
    """The configured periods in their order, as they stand on ``as_of``, and all time at the end.

    A number of days ends with ``as_of``, that day included. A named range that has not ended yet ends with ``as_of``
    too; one that has not begun is left out.
    """
    spans = ((slug, span(window, as_of)) for slug, window in windows.items())
    dated = [period(slug, first, last) for slug, (first, last) in spans if first <= last]
    everything = Period(slug=ALL_TIME, title=TITLES[ALL_TIME], first=min(earliest, as_of), last=as_of)
    return (*dated, everything)


def span(window: int | tuple[date, date], as_of: date) -> tuple[date, date]:
    if isinstance(window, int):
        return days_before(as_of, window - 1), as_of
    first, last = window
    return first, min(last, as_of)


def period(slug: str, first: date, last: date) -> Period:
    length = (last - first).days + 1
    has_before = first > date.min
    return Period(
        slug=slug,
        title=TITLES.get(slug) or slug.replace("-", " ").replace("_", " ").capitalize(),
        first=first,
        last=last,
        previous_first=days_before(first, length) if has_before else None,
        previous_last=days_before(first, 1) if has_before else None,
    )


def first_day_of_newcomers(period: Period, days: int) -> date:
    """From which day on somebody's first activity makes them new in a period: its last day is the first of these."""
    return days_before(period.last, days - 1)


def days_before(day: date, count: int) -> date:
    """The day that many days earlier, or the first one of the calendar."""
    return date.fromordinal(max(day.toordinal() - count, date.min.toordinal()))


def day_number(day: date) -> int:
    """Days since 1970-01-01, as the store counts them."""
    return (day - UNIX_EPOCH).days


def as_date(day_number: int) -> date:
    return UNIX_EPOCH + timedelta(days=day_number)
