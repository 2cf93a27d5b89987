"""A person's year in squares."""

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
from leaderboard.site import calendar

CASES = json.loads((Path(__file__).parents[1] / "cases" / "site.json").read_text("utf-8"))["cases"]
FRIDAY = date(2026, 11, 20)
days_ago = st.integers(0, 400)


@pytest.mark.parametrize("case", [c for c in CASES if c["area"] == "heatmap-level"], ids=lambda case: case["id"])
def test_a_day_is_as_dark_as_it_was_busy(case: dict[str, Any]) -> None:
    """The levels begin at 1, 3, 6 and 10."""
    assert calendar.level(case["input"]["count"]) == case["expected"]["level"]


def test_a_day_without_work_has_no_level() -> None:
    """It is a dot."""
    assert calendar.level(0) == 0


def parsed(drawing: str) -> ElementTree.Element:
    """A drawing is well-formed XML."""
    return ElementTree.fromstring(drawing)


def squares(drawing: str) -> dict[tuple[int, int], str]:
    """The level of each square by its place."""
    return {
        (int(x), int(y)): path.attrib["marker-start"]
        for path in parsed(drawing).iter("path")
        if "marker-start" in path.attrib
        for x, y in re.findall(r"(\d+) (\d+)", path.attrib["d"])
    }


def test_the_newest_day_is_in_the_last_column_on_its_weekday() -> None:
    """Weeks are columns that begin on Monday."""
    drawing = calendar.calendar([(day_number(FRIDAY), 7)], FRIDAY)
    assert squares(drawing) == {((calendar.WEEKS - 1) * calendar.CELL + 7, 4 * calendar.CELL + 21): "url(#level3)"}
    assert "7 activities on 1 day" in drawing


@given(st.dictionaries(days_ago, st.integers(1, 1000)), st.dates(date(1971, 6, 1), date(2100, 1, 1)))
def test_every_day_of_the_year_has_one_square_and_older_days_none(counts: dict[int, int], as_of: date) -> None:
    """Whatever day the year ends on."""
    days = [(day_number(as_of - timedelta(days=ago)), count) for ago, count in counts.items()]
    start = calendar.calendar_start(as_of)
    shown = [ago for ago in counts if as_of - timedelta(days=ago) >= start]
    assert len(squares(calendar.calendar(days, as_of))) == len(shown)


def test_the_months_of_a_calendar_are_in_their_order() -> None:
    """Each is named once, over the first of its Mondays."""
    names = [text.text for text in parsed(calendar.calendar([], FRIDAY)).iter("text")]
    assert names == ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]


def test_every_square_has_its_mark_and_every_level_its_words() -> None:
    """A mark is as large as its level is busy, and the key names where each begins."""
    drawing = parsed(calendar.calendar([], FRIDAY))
    marks = {mark.attrib["id"]: int(mark[0].attrib["width"]) for mark in drawing.iter("marker")}
    assert list(marks) == ["level1", "level2", "level3", "level4"]
    assert list(marks.values()) == sorted(marks.values())
    assert [int(re.match(r"\d+", words)[0]) for words in calendar.level_words()] == list(calendar.LEVELS)  # type: ignore[index]
