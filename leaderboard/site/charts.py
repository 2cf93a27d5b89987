"""Drawings made of the numbers: inline SVG, colours by class, no script and no style attribute."""

from __future__ import annotations

import string
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from markupsafe import Markup, escape

from leaderboard.scores.periods import UNIX_EPOCH, days_before
from leaderboard.site import numbers
from leaderboard.site.texts import _, language, ngettext, remembered
from leaderboard.site.weeks import FROM_MONDAY, Weeks

LEVELS = (1, 3, 6, 10)
"""From how many activities a day is of the first level, the second, and so on."""
CELL = 14
WEEKS = 53
BAR = 1000
PILLAR = 176
"""How high the leader's column on a podium is, in pixels."""
SPARK = 18
"""How high a sparkline is, in pixels; its tallest column leaves one free."""
DIGITS = string.digits + string.ascii_letters
PITCHES = ((7, 8, 6), (31, 3, 2), (sys.maxsize, 2, 1))
"""Up to how many columns of a sparkline stand how far apart, and how wide each is."""


def level(count: int) -> int:
    """How dark a day is drawn, 0 to 4."""
    return sum(count >= least for least in LEVELS)


def calendar_start(as_of: date, weeks: Weeks = FROM_MONDAY) -> date:
    """The first day of the week that a year's calendar begins with."""
    return days_before(as_of, weeks.place(as_of) + 7 * (WEEKS - 1))


def calendar(days: Iterable[tuple[int, int]], as_of: date, weeks: Weeks = FROM_MONDAY) -> Markup:
    """A year of squares, one path a level; ``days`` are (days since 1970, count)."""
    start = (calendar_start(as_of, weeks) - UNIX_EPOCH).days
    last = (as_of - UNIX_EPOCH).days
    counts = {day - start: count for day, count in days if start <= day <= last}
    spots: tuple[list[str], ...] = ([], [], [], [])
    for place, count in counts.items():
        week, weekday = divmod(place, 7)
        # A line of no length is drawn on screens and left out in print.
        spots[level(count) - 1].append(f"M{week * CELL + 7} {weekday * CELL + 21}h.01")
    paths = empty_days(weeks.place(as_of)) + "".join(
        f'<path class="l{n}" d="{"".join(found)}"/>' for n, found in enumerate(spots, 1) if found
    )
    words = calendar_words(sum(counts.values()), len(counts), as_of)
    return Markup(
        f'<svg class="calendar" viewBox="0 0 {WEEKS * CELL} {7 * CELL + 14}" preserveAspectRatio="xMaxYMin slice" '
        f'role="img" aria-label="{escape(words)}">{month_names(as_of, weeks)}{paths}</svg>'
    )


def calendar_words(total: int, active: int, as_of: date) -> str:
    """What the squares of a year show."""
    days = ngettext("%(count)s day", "%(count)s days", active, count=numbers.whole(active))
    return ngettext(
        "%(count)s activity on %(days)s of the year until %(day)s",
        "%(count)s activities on %(days)s of the year until %(day)s",
        total,
        count=numbers.whole(total),
        days=days,
        day=numbers.day(as_of),
    )


@cache
def empty_days(last: int) -> str:
    """A dot for every day, in the last week up to this place of it: dashed lines, so that it is short."""
    weeks = "".join(f"M{week * CELL + 7} 21v84" for week in range(WEEKS - 1))
    return f'<path class="l0" d="{weeks}M{(WEEKS - 1) * CELL + 7} 21v{last * CELL}"/>'


@remembered()
def month_names(as_of: date, weeks: Weeks) -> str:
    """The months over the calendar, each where its first whole week begins."""
    start = calendar_start(as_of, weeks)
    names = []
    for week in range(1, WEEKS - 1):
        first = start + timedelta(weeks=week)
        if first.day <= 7:
            names.append(f'<text x="{week * CELL}" y="10">{language().short_months[first.month - 1]}</text>')
    return "".join(names)


def bar(parts: Iterable[tuple[int, int]], whole: int) -> Markup:
    """One row of blocks; ``parts`` are (colour, amount), ``whole`` is what would fill the row."""
    return drawn_bar(lengths(parts, whole))


def lengths(parts: Iterable[tuple[int, int]], whole: int) -> list[int]:
    """Colours and lengths by turns, in thousandths of a row, of all that can be seen; roundings do not add up."""
    found, done, end = [], 0, 0
    for colour, amount in parts:
        if amount > 0 and whole > 0:
            done += amount
            begin, end = end, (done * BAR + whole // 2) // whole
            if end > begin:
                found += [colour, end - begin]
    return found


def drawn_bar(blocks: Sequence[int]) -> Markup:
    """A bar of these colours and lengths."""
    paths, x = "", 0
    for at in range(0, len(blocks), 2):
        length = blocks[at + 1]
        paths += f'<path class="k{blocks[at]}" d="M{x} 0h{length}v6H{x}z"/>'
        x += length
    return Markup(f'<svg class="bar" viewBox="0 0 {BAR} 6" preserveAspectRatio="none" aria-hidden="true">{paths}</svg>')


def pillar(parts: Sequence[tuple[int, int]], score: int, leader: int) -> Markup:
    """A column of blocks from the ground up, as high as ``score`` is beside the leader's."""
    height = round(score / leader * PILLAR, 1)
    gained = [(colour, amount) for colour, amount in parts if amount > 0]
    whole = sum(amount for _, amount in gained)
    paths, y = "", height
    for colour, amount in gained:
        size = amount / whole * height
        y -= size
        paths += f'<path class="k{colour}" d="M0 {y:.1f}h100v{size:.1f}H0z"/>'
    return Markup(
        f'<svg class="pillar" viewBox="0 0 100 {height:g}" height="{height:g}" preserveAspectRatio="none" '
        f'aria-hidden="true">{paths}</svg>'
    )


@remembered()
def movement(rank: int, before: int) -> Markup:
    """A line, the steeper the more places it is, a sign, and the words for those who see neither."""
    places = abs(before - rank)
    rise = min(2 + places // 2, 5) * (1 if before > rank else -1) if places else 0
    sign = "=" if not places else f"{'▲' if before > rank else '▼'}{places}"
    words = moved(places, before, is_up=before > rank)
    return Markup(
        f'<svg class="slope" viewBox="0 0 22 14" aria-hidden="true"><path d="M2 {7 + rise}L18 {7 - rise}"/>'
        f'<circle cx="18" cy="{7 - rise}" r="2"/></svg><span aria-hidden="true">{sign}</span>'
        f'<span class="hidden">{escape(words)}</span>'
    )


def moved(places: int, before: int, *, is_up: bool) -> str:
    """The movement for those who hear the page."""
    if not places:
        return _("unmoved, was %(rank)s", rank=before)
    if is_up:
        return _("up %(places)s, was %(rank)s", places=places, rank=before)
    return _("down %(places)s, was %(rank)s", places=places, rank=before)


def sparkline(heights: str, columns: int, of: str, *, is_unfinished: bool) -> Markup:
    """Narrow columns; the last of ``columns`` apart where it is not complete yet. ``of`` names them: ``7 days``.

    ``heights`` has two of ``DIGITS`` for each column that there is anything in: which one, and how high it is.
    """
    frame, shapes = spark_frame(columns)
    spots = [shapes[heights[at : at + 2]] for at in range(0, len(heights), 2)]
    active, now = len(spots), ""
    if is_unfinished and heights[-2:-1] == DIGITS[columns - 1]:
        now = f'<path class="now" d="{spots.pop()}"/>'
    return Markup(f'{frame} aria-label="{escape(said_of(active, of))}"><path d="{"".join(spots)}"/>{now}</svg>')


@remembered()
def said_of(active: int, of: str) -> str:
    """Of how many of the columns there is something in."""
    return _("%(active)s of %(columns)s", active=active, columns=of)


@cache
def spark_frame(columns: int) -> tuple[str, dict[str, str]]:
    """How the element of so many columns begins, and each column of each height by its two digits."""
    pitch, width = next((pitch, width) for most, pitch, width in PITCHES if columns <= most)
    box = f'viewBox="-{width / 2:g} 0 {columns * pitch} {SPARK}" stroke-width="{width}"'
    return f'<svg class="spark" {box} role="img"', {
        DIGITS[column] + DIGITS[height]: f"M{column * pitch} {SPARK}v-{height}"
        for column in range(columns)
        for height in range(SPARK)
    }


def columns(amounts: Sequence[Mapping[int, int]], words: str, *, is_unfinished: bool) -> Markup:
    """Stacked columns side by side; each maps a colour to an amount. An unfinished last one is drawn paler."""
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
            shapes.setdefault((colour, is_unfinished and n == len(amounts) - 1), []).append(shape)
    paths = "".join(
        f'<path class="k{colour}{" part" if unfinished else ""}" d="{"".join(spots)}"/>'
        for (colour, unfinished), spots in sorted(shapes.items())
    )
    return Markup(
        f'<svg class="columns" viewBox="0 0 {BAR} 200" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(words)}">{paths}</svg>'
    )
