"""A person's year as a square a day: the busier the day, the larger and the darker."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from markupsafe import Markup, escape

from leaderboard.scores.periods import day_number, days_before
from leaderboard.site import numbers
from leaderboard.site.weeks import FROM_MONDAY, Weeks
from leaderboard.texts import _, language, ngettext, remembered

LEVELS = (1, 3, 6, 10)
"""From how many activities a day is of the first level, the second, and so on."""
CELL = 14
TOP = 14
"""How much room the names of months have."""
SIZES = (5, 7, 9, 11)
"""How large the square of each level is."""
WEEKS = 53
OPENING = (
    f'<svg class="calendar" width="{WEEKS * CELL}" height="{7 * CELL + TOP}" '
    f'viewBox="0 0 {WEEKS * CELL} {7 * CELL + TOP}" role="img"'
)
SPOTS = tuple(f"{week * CELL + 7} {weekday * CELL + 21}" for week in range(WEEKS) for weekday in range(7))
"""The middle of each day's square."""


@lru_cache(20_000)
def level(count: int) -> int:
    """How dark a day is drawn, 0 to 4."""
    return sum(count >= least for least in LEVELS)


@remembered()
def level_words() -> tuple[str, ...]:
    """What each level stands for, in the key of a calendar."""
    spans = (f"{first}–{after - 1}" for first, after in pairwise(LEVELS))
    return (*spans, _("%(count)s or more", count=LEVELS[-1]))


def calendar_start(as_of: date, weeks: Weeks = FROM_MONDAY) -> date:
    """The first day of the week that a year's calendar begins with."""
    return days_before(as_of, weeks.place(as_of) + 7 * (WEEKS - 1))


def calendar(days: Iterable[tuple[int, int]], as_of: date, weeks: Weeks = FROM_MONDAY) -> Markup:
    """A year of squares, one path a level; ``days`` are (days since 1970, count).

    The squares are markers at the points of the path, so that a style sheet can round their corners.
    """
    start, last = day_number(calendar_start(as_of, weeks)), day_number(as_of)
    spots: tuple[list[str], ...] = ([], [], [], [])
    total = 0
    for day, count in days:
        if start <= day <= last:
            spots[level(count) - 1].append(SPOTS[day - start])
            total += count
    paths = "".join([squares(n, " ".join(found)) for n, found in enumerate(spots, 1) if found])
    words = calendar_words(total, sum(map(len, spots)), as_of)
    return Markup(f'{OPENING} aria-label="{escape(words)}">{paper(as_of, weeks)}{paths}</svg>')


@remembered()
def paper(as_of: date, weeks: Weeks) -> str:
    """What is drawn for everybody: the months, and a dot for every day."""
    return markers() + month_names(as_of, weeks) + empty_days(weeks.place(as_of))


def calendar_words(total: int, active: int, as_of: date) -> str:
    """What the squares of a year show."""
    return ngettext(
        "%(count)s activity on %(days)s of the year until %(day)s",
        "%(count)s activities on %(days)s of the year until %(day)s",
        total,
        count=numbers.whole(total),
        days=so_many_days(active),
        day=numbers.day(as_of),
    )


def on_days(total: int, active: int) -> str:
    """How much was done in a year, beside its squares."""
    return ngettext(
        "%(count)s contribution on %(days)s.",
        "%(count)s contributions on %(days)s.",
        total,
        count=numbers.whole(total),
        days=so_many_days(active),
    )


@remembered()
def so_many_days(count: int) -> str:
    return ngettext("%(count)s day", "%(count)s days", count, count=numbers.whole(count))


def squares(number: int, points: str) -> str:
    """The days of a level."""
    mark = f"url(#level{number})"
    return f'<path marker-start="{mark}" marker-mid="{mark}" marker-end="{mark}" d="M{points}z"/>'


def markers() -> str:
    """The square of each level."""
    drawn = "".join(
        f'<marker id="level{n}" markerUnits="userSpaceOnUse" markerWidth="{size}" markerHeight="{size}" '
        f'refX="{size / 2}" refY="{size / 2}"><rect class="l{n}" width="{size}" height="{size}"/></marker>'
        for n, size in enumerate(SIZES, 1)
    )
    return f"<defs>{drawn}</defs>"


def empty_days(last: int) -> str:
    """A dot for every day, in the last week up to this place of it: dashed lines, so that it is short."""
    weeks = "".join(f"M{week * CELL + 7} 21v84" for week in range(WEEKS - 1))
    return f'<path class="l0" d="{weeks}M{(WEEKS - 1) * CELL + 7} 21v{last * CELL}"/>'


def month_names(as_of: date, weeks: Weeks) -> str:
    """The months over the calendar, each where its first whole week begins."""
    start = calendar_start(as_of, weeks)
    names = []
    for week in range(1, WEEKS - 1):
        first = start + timedelta(weeks=week)
        if first.day <= 7:
            names.append(f'<text x="{week * CELL}" y="10">{language().short_months[first.month - 1]}</text>')
    return "".join(names)
