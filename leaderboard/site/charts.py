"""Drawings made of the numbers: inline SVG, colours by class, no script and no style attribute."""

from __future__ import annotations

import string
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from operator import add

from markupsafe import Markup, escape

from leaderboard.texts import _, remembered

BAR = 1000
PILLAR = 176
"""How high the leader's column on a podium is, in pixels."""
STEP, WIDE, TALL = 20, 19, 240
"""How far apart columns stand, how wide one is, and how high the tallest."""
ACROSS, BACK = f"h{WIDE}v", f"h-{WIDE}z"
"""A block of a column, before and behind its height."""
SPARK = 18
"""How high a sparkline is, in pixels; its tallest column leaves one free."""
DIGITS = string.digits + string.ascii_letters
PITCHES = ((7, 8, 6), (31, 3, 2), (sys.maxsize, 2, 1))
"""Up to how many columns of a sparkline stand how far apart, and how wide each is."""


def bar(parts: Iterable[tuple[int, int]], whole: int) -> Markup:
    """One row of blocks; ``parts`` are (colour, amount), ``whole`` is what would fill the row."""
    return drawn_bar(lengths(parts, whole))


def share(colour: int, amount: int, whole: int) -> Markup:
    """One block as long as its share of a row, in thousandths; short, because a person's page has many."""
    return drawn_share(colour, max(0, amount * BAR + whole // 2) // whole if whole > 0 else 0)


@lru_cache(10_000)
def drawn_share(colour: int, width: int) -> Markup:
    """A block of this length, in thousandths of the row."""
    drawn = f'<rect class="k{colour}" width="{numeral(width)}%" height="6"/>' if width else ""
    return Markup(f'<svg class="bar" aria-hidden="true">{drawn}</svg>')


def numeral(thousandths: int) -> str:
    """Per cent without zeros that say nothing."""
    return f"{thousandths / 10:g}"


def lengths(parts: Iterable[tuple[int, int]], whole: int) -> tuple[int, ...]:
    """Colours and lengths by turns, in thousandths of a row, of all that can be seen; roundings do not add up."""
    found: list[int] = []
    done = end = 0
    for colour, amount in parts:
        if amount > 0 and whole > 0:
            done += amount
            begin, end = end, (done * BAR + whole // 2) // whole
            if end > begin:
                found += (colour, end - begin)
    return tuple(found)


@lru_cache(20_000)
def drawn_bar(blocks: tuple[int, ...]) -> Markup:
    """A bar of these colours and lengths; beside a leader, those of most people are short and the same."""
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
    spots = [*map(shapes.__getitem__, map(add, heights[::2], heights[1::2]))]
    active, now = len(spots), ""
    if is_unfinished and heights[-2:-1] == DIGITS[columns - 1]:
        now = f'<path class="now" d="{spots.pop()}"/>'
    return Markup(f'{frame} aria-label="{said_of(active, of)}"><path d="{"".join(spots)}"/>{now}</svg>')


@remembered()
def said_of(active: int, of: str) -> Markup:
    """Of how many of the columns there is something in."""
    return escape(_("%(active)s of %(columns)s", active=active, columns=of))


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
    half, unfinished = tallest // 2, len(amounts) - 1 if is_unfinished else None
    shapes: defaultdict[tuple[int, bool], list[str]] = defaultdict(list)
    for n, column in enumerate(amounts):
        x, is_part, done, top = n * STEP, n == unfinished, 0, 0
        for colour in sorted(column):
            done += column[colour]
            bottom, top = top, (done * TALL + half) // tallest
            if top > bottom:
                shapes[colour, is_part].append(f"M{x} {TALL - top}{ACROSS}{top - bottom}{BACK}")
    paths = "".join(
        f'<path class="k{colour}{" part" if is_part else ""}" d="{"".join(spots)}"/>'
        for (colour, is_part), spots in sorted(shapes.items())
    )
    return Markup(
        f'<svg class="columns" viewBox="0 0 {len(amounts) * STEP} {TALL}" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(words)}">{paths}</svg>'
    )
