"""Colours of kinds of work that a theme does not set, made of those that it sets, so that drawings keep to its hues."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import dist

from leaderboard.site.colours import Colour, contrast, from_oklab, oklab, written_out
from leaderboard.site.contrast import SHAPE, Variables, ours, resolved, variables
from leaderboard.site.kinds import COLOURS
from leaderboard.site.stylesheet import Node

LIGHTER = (-0.4, -0.32, -0.24, -0.16, -0.08, 0.08, 0.16, 0.24, 0.32, 0.4)
PALER = (1.0, 0.55, 0.2)
DARKEST, LIGHTEST = 0.32, 0.88
Spot = tuple[float, float, float]
"""A colour by lightness and the two axes of OKLab, in which distances are as they are seen."""


def filled(theme: Iterable[Node]) -> str:
    """A rule with the colours that are missing; empty where the theme sets all of them or none."""
    nodes = list(theme)
    light = dict(variables(nodes, dark=False))
    dark = light | dict(variables(nodes, dark=True))
    names = [f"--chart-{number}" for number in range(1, COLOURS + 1)]
    missing = [name for name in names if name not in dark]
    if not missing or len(missing) == len(names):
        return ""
    given = [name for name in names if name in dark]
    by_day = list(made(ours() | light, given, len(missing), "light"))
    by_night = list(made(ours() | dark, given, len(missing), "dark"))
    pairs = zip(missing, by_day, by_night, strict=False)
    rules = "".join(f"{name}:light-dark({day},{night});" for name, day, night in pairs)
    return f":root{{{rules}}}\n" if rules else ""


def made(known: Variables, given: Sequence[str], count: int, scheme: str) -> Iterator[str]:
    """As many colours, each as unlike all others as the hues of those that are given allow."""
    paper = resolved(known, "--background", scheme)
    own = [oklab(colour) for name in given if (colour := resolved(known, name, scheme)) is not None]
    if paper is None or paper.alpha < 1 or not own:
        return
    possible = [spot for spot in shades(own) if contrast(seen(spot), paper) >= SHAPE]
    taken = list(own)
    for _number in range(count):
        if not possible:
            return
        best = max(possible, key=lambda spot: min(dist(spot, other) for other in taken))
        possible.remove(best)
        taken.append(best)
        yield written_out(seen(best))


def shades(own: Iterable[Spot]) -> Iterator[Spot]:
    """Lighter and darker ones of the same hues."""
    for (light, green_red, blue_yellow), more, pale in product(own, LIGHTER, PALER):
        if DARKEST < light + more < LIGHTEST:
            yield light + more, green_red * pale, blue_yellow * pale


def seen(spot: Spot) -> Colour:
    return Colour(*(min(max(part, 0.0), 1.0) for part in from_oklab([(part, "") for part in spot])))
