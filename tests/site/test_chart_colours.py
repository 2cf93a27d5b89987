"""Colours that a theme leaves out."""

from __future__ import annotations

import re
from itertools import combinations
from math import dist
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.site.colours import Colour, colour, contrast, from_oklab, oklab, written_out
from leaderboard.site.theme import read

SAGE = """
:root { --background: #f6f7f4; --chart-1: #4e6b4e; --chart-2: #6f8f6f; --chart-3: #335533 }
.dark { --background: #141914; --chart-1: #9fc09f }
"""
MADE = re.compile(r"--chart-(\d):light-dark\((#\w{6}),(#\w{6})\)")


def made(theme: str) -> dict[int, tuple[Colour, Colour]]:
    """What is put before a theme, by number: by day and by night."""
    found = {}
    for number, day, night in MADE.findall(read(theme.encode(), Path("assets")).css):
        by_day, by_night = colour(day), colour(night)
        assert by_day is not None
        assert by_night is not None
        found[int(number)] = by_day, by_night
    return found


def test_the_colours_that_are_missing_are_made() -> None:
    """Those that the theme sets stay, and no two are alike."""
    found = made(SAGE)
    assert sorted(found) == [4, 5, 6, 7, 8]
    own = [oklab(each) for text in ("#4e6b4e", "#6f8f6f", "#335533") if (each := colour(text))]
    for one, other in combinations([*own, *(oklab(day) for day, _night in found.values())], 2):
        assert dist(one, other) > 0.04


def test_they_can_be_seen_by_day_and_by_night() -> None:
    """As well as the guidelines ask of drawings."""
    paper, ink = colour("#f6f7f4"), colour("#141914")
    assert paper is not None
    assert ink is not None
    for day, night in made(SAGE).values():
        assert contrast(day, paper) >= 3
        assert contrast(night, ink) >= 3


def test_they_keep_to_the_hue() -> None:
    """Greens of a green theme: green glows most in each."""
    for both in made(SAGE).values():
        assert all(each.green >= max(each.red, each.blue) for each in both)


@pytest.mark.parametrize(
    "theme",
    [
        "",
        ":root{--primary:#123456}",
        f":root{{{''.join(f'--chart-{n}:#12345{n};' for n in range(1, 9))}}}",
        ":root{--chart-1:color-mix(in oklab,red,blue)}",
    ],
)
def test_a_theme_that_sets_none_or_all_is_left_alone(theme: str) -> None:
    """As is one whose colours only a browser knows."""
    assert made(theme) == {}


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_a_colour_comes_back_from_its_lightness_and_hue(parts: tuple[int, int, int]) -> None:
    """To the last digit."""
    text = "#{:02x}{:02x}{:02x}".format(*parts)
    known = colour(text)
    assert known is not None
    again = from_oklab([(part, "") for part in oklab(known)])
    assert written_out(Colour(*(min(max(part, 0.0), 1.0) for part in again))) == text
