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
    """Nothing below nothing is drawn, and roundings do not add up."""
    whole = sum(max(amount, 0) for _, amount in parts) + more
    found = widths(charts.bar(parts, whole))
    parsed(charts.bar(parts, whole))
    expected = charts.BAR * (whole - more) / whole if whole else 0
    assert sum(found) == pytest.approx(expected, abs=0.5)


def test_half_the_points_fill_half_the_row() -> None:
    """The blocks stand one after the other."""
    assert charts.bar([(1, 25), (2, 25)], 100).count("<path") == 2
    assert widths(charts.bar([(1, 25), (2, 25)], 100)) == [250, 250]
    assert 'd="M250 0' in charts.bar([(1, 25), (2, 25)], 100)


def test_columns_are_to_the_scale_of_the_tallest() -> None:
    """A last one that is not whole yet is drawn paler."""
    drawing = charts.columns([{1: 10, 2: 10}, {1: 5}], "two <weeks>", is_unfinished=True)
    classes = [path.attrib["class"] for path in parsed(drawing).iter("path")]
    assert classes == ["k1", "k1 part", "k2"]
    assert parsed(drawing).attrib["aria-label"] == "two <weeks>"
    assert [float(height) for height in re.findall(r"h498\.5v([\d.]+)", drawing)] == [100, 50, 100]
    assert " part" not in charts.columns([{1: 10}, {1: 5}], "two weeks", is_unfinished=False)


def test_nothing_is_not_drawn() -> None:
    """A section without content is left out."""
    assert charts.columns([{}, {}], "nothing", is_unfinished=True) == ""
    assert widths(charts.bar([], 0)) == []


def test_a_column_of_the_podium_is_as_high_as_its_score() -> None:
    """Beside the leader's; what was taken off a score takes from all blocks alike."""
    drawing = parsed(charts.pillar([(1, 30), (2, 30), (3, -10)], score=50, leader=100))
    assert float(drawing.attrib["height"]) == charts.PILLAR / 2
    heights = [float(height) for path in drawing.iter("path") for height in re.findall(r"v([\d.]+)H", path.attrib["d"])]
    assert heights == [charts.PILLAR / 4, charts.PILLAR / 4]


@pytest.mark.parametrize(
    ("rank", "before", "sign", "words"),
    [(4, 7, "▲3", "up 3, was 7"), (7, 6, "▼1", "down 1, was 6"), (2, 2, "=", "unmoved, was 2")],
)
def test_a_movement_is_told_thrice(rank: int, before: int, sign: str, words: str) -> None:
    """As a slope, as a sign, and in words that are heard."""
    slope, seen, heard = ElementTree.fromstring(f"<i>{charts.movement(rank, before)}</i>")
    begin, end = (float(y) for y in re.findall(r"[ML]\d+ (\d+)", slope[0].attrib["d"]))
    assert (end < begin, end > begin) == (before > rank, before < rank)
    assert (seen.text, heard.text) == (sign, words)
    assert slope.attrib["aria-hidden"] == seen.attrib["aria-hidden"] == "true"


def test_a_movement_by_more_places_is_steeper() -> None:
    """Up to a limit, so that it stays in its box."""
    ends = [int(re.findall(r"cy=\"(\d+)\"", charts.movement(1, 1 + places))[0]) for places in (0, 1, 4, 9, 1000)]
    assert ends == sorted(ends, reverse=True)
    assert ends[0] == 7
    assert ends[-1] >= 2


def test_a_sparkline_has_a_column_where_there_was_something() -> None:
    """The last one is grey while more may come; its words say how many there are."""
    drawing = parsed(charts.sparkline("0h4963", 7, "7 days", is_unfinished=True))
    past, now = drawing.findall("path")
    assert past.attrib["d"] == "M0 18v-17M32 18v-9"
    assert (now.attrib["d"], now.attrib["class"]) == ("M48 18v-3", "now")
    assert drawing.attrib["aria-label"] == "3 of 7 days"
    assert len(parsed(charts.sparkline("63", 7, "7 days", is_unfinished=False)).findall("path")) == 1


@pytest.mark.parametrize(("columns", "width"), [(7, 56), (30, 90), (53, 106)])
def test_a_sparkline_of_any_period_fits_its_cell(columns: int, width: int) -> None:
    """And its columns are whole pixels."""
    assert f" 0 {width} 18" in parsed(charts.sparkline("", columns, "days", is_unfinished=True)).attrib["viewBox"]
