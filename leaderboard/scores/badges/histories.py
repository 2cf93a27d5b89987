"""The figures of one person's own work as they were day by day, by their slugs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from leaderboard.scores.badges.calendar import first_day, units_of
from leaderboard.scores.badges.work import NOTHING, Past, Work


class History(NamedTuple):
    """How a figure became what it is."""

    past: Callable[[Work], Past]
    adds_up: bool = False
    """Whether what was done in a period is the difference between its end and its beginning."""
    never_falls: bool = False


class Streaks(NamedTuple):
    """Days, weeks or months in a row."""

    reached: Sequence[int]
    """The day on which a run was one long for the first time, two long, and so on."""
    began: Sequence[int]
    """The first day of that run."""
    length: int
    """Of the newest run."""
    last: int
    """The number of the day, week or month with which the newest run ends."""


def streaks(days: Sequence[int], span: str) -> Streaks:
    """The runs of days in order, of which there is at least one."""
    units = units_of(days, span)
    reached, began = [days[0]], [days[0]]
    length, since, before = 1, days[0], units[0]
    for day, unit in zip(days, units, strict=True):
        gap = unit - before
        before = unit
        if gap > 1:
            length, since = 1, day
        elif gap == 1:
            length += 1
            if length > len(reached):
                reached.append(day)
                began.append(since)
    return Streaks(reached, began, length, before)


def activity_count(work: Work) -> Past:
    return Past(work.days, work.counts)


def active_days(work: Work) -> Past:
    return Past(work.days, counted(work.days))


def active_weeks(work: Work) -> Past:
    """The first active day of each week makes it one."""
    first = dict(zip(reversed(units_of(work.days, "week")), reversed(work.days), strict=True))
    days = [*reversed(first.values())]
    return Past(days, counted(days))


def points(work: Work) -> Past:
    """They may fall, where points are negative."""
    return Past(work.days, work.points)


def average_points(work: Work) -> Past:
    """To two decimals, halves rounded up, as the figure has it."""
    each = zip(work.points, work.counts, strict=True)
    return Past(work.days, [10 * ((200 * points + count) // (2 * count)) for points, count in each])


def longest(span: str, work: Work) -> Past:
    if not work.days:
        return NOTHING
    reached = streaks(work.days, span).reached
    return Past(reached, counted(reached))


def current(span: str, work: Work) -> Past:
    """It is nothing from the second day, week or month on that has no activity."""
    values: dict[int, int] = {}
    units = units_of(work.days, span)
    length, before = 0, units[0] - 1 if units else 0
    for day, unit in zip(work.days, units, strict=True):
        if unit - before > 1:
            values[first_day(before + 2, span)] = length = 0
        if unit != before:
            length += 1
            values[day] = 1000 * length
        before = unit
    if units and units_of([work.as_of], span)[0] - before > 1:
        values[first_day(before + 2, span)] = 0
    return Past([*values], [*values.values()])


def counted(days: Sequence[int]) -> Sequence[int]:
    """One thousand on the first day, two thousand on the second, and so on."""
    return range(1000, 1000 * len(days) + 1000, 1000)


HISTORIES: Mapping[str, History] = {
    "active_days": History(active_days, adds_up=True, never_falls=True),
    "active_weeks": History(active_weeks, adds_up=True, never_falls=True),
    "activity_count": History(activity_count, adds_up=True, never_falls=True),
    "avg_points_per_activity": History(average_points),
    "current_streak": History(partial(current, "day")),
    "current_weekly_streak": History(partial(current, "week")),
    "longest_streak": History(partial(longest, "day"), never_falls=True),
    "longest_weekly_streak": History(partial(longest, "week"), never_falls=True),
    "total_activity_points": History(points, adds_up=True),
}


def of_kind(definition: int) -> History:
    """That of the activities of one kind."""
    return History(lambda work: work.kinds.get(definition, NOTHING), adds_up=True, never_falls=True)
