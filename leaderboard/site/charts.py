"""Drawings made of the numbers: inline SVG, colours by class, no script and no style attribute."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from markupsafe import Markup, escape

from leaderboard.scores.periods import UNIX_EPOCH, days_before
from leaderboard.site.numbers import MONTHS, counted

LEVELS = (1, 3, 6, 10)
"""From how many activities a day is of the first level, the second, and so on."""
CELL = 14
WEEKS = 53
BAR = 1000


def level(count: int) -> int:
    """How dark a day is drawn, 0 to 4."""
    return sum(count >= least for least in LEVELS)


def calendar_start(as_of: date) -> date:
    """The Monday that a year's calendar begins with."""
    return days_before(as_of, as_of.weekday() + 7 * (WEEKS - 1))


def calendar(days: Iterable[tuple[int, int]], as_of: date) -> Markup:
    """A year of squares, one path a level; ``days`` are (days since 1970, count)."""
    start = (calendar_start(as_of) - UNIX_EPOCH).days
    last = (as_of - UNIX_EPOCH).days
    counts = {day - start: count for day, count in days if start <= day <= last}
    spots: tuple[list[str], ...] = ([], [], [], [])
    for place, count in counts.items():
        week, weekday = divmod(place, 7)
        # A line of no length is drawn on screens and left out in print.
        spots[level(count) - 1].append(f"M{week * CELL + 7} {weekday * CELL + 21}h.01")
    paths = empty_days(as_of) + "".join(
        f'<path class="l{n}" d="{"".join(found)}"/>' for n, found in enumerate(spots, 1) if found
    )
    total, active = sum(counts.values()), len(counts)
    words = f"{counted(total, 'activity', 'activities')} on {counted(active, 'day')} of the year until {as_of}"
    return Markup(
        f'<svg class="calendar" viewBox="0 0 {WEEKS * CELL} {7 * CELL + 14}" preserveAspectRatio="xMaxYMin slice" '
        f'role="img" aria-label="{words}">{month_names(as_of)}{paths}</svg>'
    )


@cache
def empty_days(as_of: date) -> str:
    """A dot for every day: dashed lines, so that it is short."""
    weeks = "".join(f"M{week * CELL + 7} 21v84" for week in range(WEEKS - 1))
    return f'<path class="l0" d="{weeks}M{(WEEKS - 1) * CELL + 7} 21v{as_of.weekday() * CELL}"/>'


@cache
def month_names(as_of: date) -> str:
    """The months over the calendar, each where its first whole week begins."""
    start = calendar_start(as_of)
    names = []
    for week in range(1, WEEKS - 1):
        monday = start + timedelta(weeks=week)
        if monday.day <= 7:
            names.append(f'<text x="{week * CELL}" y="10">{MONTHS[monday.month - 1][:3]}</text>')
    return "".join(names)


def bar(parts: Sequence[tuple[int, int]], whole: int) -> Markup:
    """One row of blocks; ``parts`` are (colour, amount), ``whole`` is what would fill the row."""
    blocks, x = [], 0.0
    for colour, amount in parts:
        if amount <= 0 or whole <= 0:
            continue
        width = amount / whole * BAR
        blocks.append(f'<path class="k{colour}" d="M{x:.1f} 0h{width:.1f}v6h-{width:.1f}z"/>')
        x += width
    return Markup(
        f'<svg class="bar" viewBox="0 0 {BAR} 6" preserveAspectRatio="none" aria-hidden="true">{"".join(blocks)}</svg>'
    )


def columns(amounts: Sequence[Mapping[int, int]], words: str) -> Markup:
    """Stacked columns side by side; each maps a colour to an amount. The last may be unfinished and is drawn paler."""
    tallest = max((sum(column.values()) for column in amounts), default=0)
    if not tallest:
        return Markup("")
    step = BAR / len(amounts)
    shapes: dict[tuple[int, bool], list[str]] = {}
    for n, column in enumerate(amounts):
        y = 200.0
        for colour in sorted(column):
            height = column[colour] / tallest * 200
            y -= height
            shape = f"M{n * step:.1f} {y:.1f}h{step - 1.5:.1f}v{height:.1f}h-{step - 1.5:.1f}z"
            shapes.setdefault((colour, n == len(amounts) - 1), []).append(shape)
    paths = "".join(
        f'<path class="k{colour}{" part" if unfinished else ""}" d="{"".join(spots)}"/>'
        for (colour, unfinished), spots in sorted(shapes.items())
    )
    return Markup(
        f'<svg class="columns" viewBox="0 0 {BAR} 200" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(words)}">{paths}</svg>'
    )
