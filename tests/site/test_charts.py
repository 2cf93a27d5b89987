"""Drawings made of the numbers."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.scores.periods import day_number
from leaderboard.site import charts

CASES = json.loads((Path(__file__).parents[1] / "cases" / "site.json").read_text("utf-8"))["cases"]
FRIDAY = date(2026, 11, 20)
days_ago = st.integers(0, 400)


@pytest.mark.parametrize("case", [c for c in CASES if c["area"] == "heatmap-level"], ids=lambda case: case["id"])
def test_a_day_is_as_dark_as_it_was_busy(case: dict[str, Any]) -> None:
    """The levels begin at 1, 3, 6 and 10."""
    assert charts.level(case["input"]["count"]) == case["expected"]["level"]


def test_a_day_without_work_has_no_level() -> None:
    """It is a dot."""
    assert charts.level(0) == 0


def parsed(drawing: str) -> ElementTree.Element:
    """A drawing is well-formed XML."""
    return ElementTree.fromstring(drawing)


def squares(drawing: str) -> dict[tuple[float, float], str]:
    """The class of each square of a calendar by its place."""
    return {
        (float(x), float(y)): path.attrib["class"]
        for path in parsed(drawing).iter("path")
        if path.attrib["class"] != "l0"
        for x, y in re.findall(r"M(\d+) (\d+)h\.01", path.attrib["d"])
    }


def test_the_newest_day_is_in_the_last_column_on_its_weekday() -> None:
    """Weeks are columns that begin on Monday."""
    drawing = charts.calendar([(day_number(FRIDAY), 7)], FRIDAY)
    assert squares(drawing) == {((charts.WEEKS - 1) * charts.CELL + 7, 4 * charts.CELL + 21): "l3"}
    assert "7 activities on 1 day" in drawing


@given(st.dictionaries(days_ago, st.integers(1, 1000)), st.dates(date(1971, 6, 1), date(2100, 1, 1)))
def test_every_day_of_the_year_has_one_square_and_older_days_none(counts: dict[int, int], as_of: date) -> None:
    """Whatever day the year ends on."""
    days = [(day_number(as_of - timedelta(days=ago)), count) for ago, count in counts.items()]
    start = charts.calendar_start(as_of)
    shown = [ago for ago in counts if as_of - timedelta(days=ago) >= start]
    assert len(squares(charts.calendar(days, as_of))) == len(shown)


def test_the_months_of_a_calendar_are_in_their_order() -> None:
    """Each is named once, over the first of its Mondays."""
    names = [text.text for text in parsed(charts.calendar([], FRIDAY)).iter("text")]
    assert names == ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]


def widths(drawing: str) -> list[float]:
    return [float(width) for width in re.findall(r"h([\d.]+)v6", drawing)]


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(-5, 10**9)), max_size=9), st.integers(0, 10**9))
def test_a_bar_is_to_scale_and_never_wider_than_its_row(parts: list[tuple[int, int]], more: int) -> None:
    """Nothing below nothing is drawn."""
    whole = sum(max(amount, 0) for _, amount in parts) + more
    found = widths(charts.bar(parts, whole))
    parsed(charts.bar(parts, whole))
    assert sum(found) <= charts.BAR + len(found) * 0.1


def test_half_the_points_fill_half_the_row() -> None:
    """The blocks stand one after the other."""
    assert charts.bar([(1, 25), (2, 25)], 100).count("<path") == 2
    assert widths(charts.bar([(1, 25), (2, 25)], 100)) == [250, 250]
    assert 'd="M250.0 0' in charts.bar([(1, 25), (2, 25)], 100)


def test_columns_are_to_the_scale_of_the_tallest() -> None:
    """The last one is not whole yet, and drawn paler."""
    drawing = charts.columns([{1: 10, 2: 10}, {1: 5}], "two <weeks>")
    classes = [path.attrib["class"] for path in parsed(drawing).iter("path")]
    assert classes == ["k1", "k1 part", "k2"]
    assert parsed(drawing).attrib["aria-label"] == "two <weeks>"
    assert [float(height) for height in re.findall(r"h498\.5v([\d.]+)", drawing)] == [100, 50, 100]


def test_nothing_is_not_drawn() -> None:
    """A section without content is left out."""
    assert charts.columns([{}, {}], "nothing") == ""
    assert widths(charts.bar([], 0)) == []
