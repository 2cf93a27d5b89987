"""Coins: the outline says what kind of rule it is, the metal and the pips say which tier."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache

from markupsafe import Markup, escape

from leaderboard.scores.badges.catalogue import Badge, Tier
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.rule import Coin
from leaderboard.site.palette import Palette
from leaderboard.site.xml import legal
from leaderboard.texts import _

METALS = ("bronze", "silver", "gold", "platinum")
GIVEN = "shield"
"""The outline of what is given by hand."""
MIDDLE = 48
STAR = "M24 5.5l5.6 11.9 13 1.7-9.5 9 2.4 12.9L24 34.7l-11.5 6.3 2.4-12.9-9.5-9 13-1.7z"
"""In the middle of a coin without a numeral, 48 units wide."""
PAPER = (
    "text{font-family:Besley,'Iowan Old Style',Georgia,'Noto Serif',serif;font-weight:600;text-anchor:middle;"
    "fill:$foreground}.u{font:500 11px system-ui,sans-serif;fill:$ink2}.o{stroke-width:2.5}.i{stroke-width:1.2}"
    "@media(max-width:40px){.u,.i,.n4,.n5,.n6{display:none}.o{stroke-width:5}"
    "text{font-size:44px;transform:translateY(10px)}.n3{font-size:32px;transform:translateY(6px)}}"
)
"""The style of a coin that stands alone; where it is shown small, it has less in it."""


def metal(tier: Tier, of: int) -> str:
    """What a tier is made of: what it is called, where that is a metal, else by its place."""
    if tier.variant.lower() in METALS:
        return tier.variant.lower()
    return "gold" if of == 1 else METALS[min(tier.place, len(METALS)) - 1]


def shape(badge: Badge, tier: Tier) -> str:
    """The outline of a tier's coin."""
    if tier.rule is not None:
        return tier.rule.shape
    return badge.rules[0].shape if badge.rules else GIVEN


def struck(tier: Tier, known: Known) -> Coin:
    """What is written on a coin; nothing where a tier is given by hand."""
    return tier.rule.coin(tier.demand, known) if tier.rule and tier.demand else Coin("")


@cache
def outline(shape: str, is_inner: bool) -> str:
    """An outline around the middle of 96 × 96 units, or the line along it within."""
    match shape:
        case "circle":
            return f'<circle cx="48" cy="48" r="{33 if is_inner else 40}"/>'
        case "star":
            if is_inner:
                return '<circle cx="48" cy="48" r="30"/>'
            return polygon([(43 if n % 2 == 0 else 37, n * 15) for n in range(24)])
        case "hexagon":
            return polygon([(34 if is_inner else 43, n * 60) for n in range(6)])
        case "diamond":
            return polygon([(36 if is_inner else 45, n * 90) for n in range(4)])
        case _:
            size = 0.8 if is_inner else 1
            points = ((-34, -38), (34, -38), (34, 4), (28, 22), (0, 42), (-28, 22), (-34, 4))
            return path([(MIDDLE + x * size, MIDDLE + y * size) for x, y in points])


def polygon(corners: list[tuple[float, float]]) -> str:
    """Corners as (distance from the middle, degrees clockwise from the top)."""
    return path(
        [
            (MIDDLE + radius * math.sin(math.radians(angle)), MIDDLE - radius * math.cos(math.radians(angle)))
            for radius, angle in corners
        ]
    )


def path(points: list[tuple[float, float]]) -> str:
    return f'<path d="M{" ".join(f"{x:.4g} {y:.4g}" for x, y in points)}z"/>'


def coin(badge: Badge, tier: Tier, known: Known, *, has_unit: bool = True) -> Markup:
    """A coin for a page, whose style sheet colours it; words beside it say what it is."""
    inside = _inside(badge, tier, known, has_unit=has_unit)
    kind, height = metal(tier, len(badge.tiers)), 112 if len(badge.tiers) > 1 else 96
    return Markup(f'<svg class="medal {kind}" viewBox="0 0 96 {height}" aria-hidden="true">{inside}</svg>')


def words(tier: Tier, known: Known) -> str:
    """What is written on the coin of a tier."""
    return _words(struck(tier, known), has_unit=True)


def way(words: str, share: float) -> Markup:
    """A ring that closes as somebody comes nearer to a tier."""
    done = f'<circle class="arc" cx="48" cy="48" r="40" pathLength="100" stroke-dasharray="{share * 100:.3g} 100"/>'
    return Markup(
        f'<svg class="medal way" viewBox="0 0 96 96" aria-hidden="true"><circle class="ring" cx="48" cy="48" r="40"/>'
        f"{done if share > 0 else ''}{words}</svg>"
    )


def file(badge: Badge, tier: Tier, known: Known, palette: Palette, takes: str) -> bytes:
    """A coin as a file of its own, for READMEs and feeds, by day and by night."""
    kind = metal(tier, len(badge.tiers))
    style = palette.coloured(
        PAPER
        + f".o{{fill:${kind};fill-opacity:.16;stroke:${kind}}}.i{{fill:none;stroke:${kind}}}"
        + f".p{{fill:${kind};stroke:${kind}}}.e{{fill:none;stroke:${kind}}}"
    )
    title = legal(f"{_(badge.name)}, {_(tier.variant)}")
    height = 112 if len(badge.tiers) > 1 else 96
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 {height}" width="96" height="{height}" role="img" '
        f'aria-labelledby="t d"><title id="t">{escape(title)}</title><desc id="d">{escape(legal(takes))}</desc>'
        f"<style>{style}</style>{_inside(badge, tier, known, has_unit=True)}</svg>"
    ).encode()


def _inside(badge: Badge, tier: Tier, known: Known, *, has_unit: bool) -> str:
    form = shape(badge, tier)
    shapes = f'<g class="o">{outline(form, False)}</g><g class="i">{outline(form, True)}</g>'
    written = struck(tier, known)
    middle = (
        _words(written, has_unit=has_unit)
        if written.numeral
        else f'<path class="p" transform="translate(24 22)" d="{STAR}"/>'
    )
    return shapes + middle + (pips(tier.place, len(badge.tiers)) if len(badge.tiers) > 1 else "")


def pips(place: int, of: int) -> str:
    """As many full dots as the tier's place, and an empty one for each tier above; of many tiers, the last five."""
    shown = min(of, 5)
    full = place if of <= shown else max(1, round(place * shown / of))
    left = MIDDLE - (shown - 1) * 6
    dots = (
        f'<circle class="{"p" if n < full else "e"}" cx="{left + 12 * n}" cy="104" r="{3.5 if n < full else 3}"/>'
        for n in range(shown)
    )
    return "".join(dots)


SIZES: Mapping[int, int] = {1: 30, 2: 28, 3: 25, 4: 20, 5: 17}
"""The size of a numeral by its length."""


def _words(written: Coin, *, has_unit: bool) -> str:
    length = min(len(written.numeral), 6)
    size = SIZES.get(length, 14)
    unit = legal(_(written.unit)) if has_unit and written.unit else ""
    if len(unit) > 9:
        unit = ""
    base = 52 if unit else 48 + size * 0.35
    label = f'<text class="u" x="48" y="66">{escape(unit)}</text>' if unit else ""
    numeral = escape(legal(written.numeral))
    return f'<text class="n{length}" x="48" y="{base:.4g}" font-size="{size}">{numeral}</text>{label}'
