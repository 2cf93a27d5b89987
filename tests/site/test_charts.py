"""Drawings made of the numbers."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.site import charts


def parsed(drawing: str) -> ElementTree.Element:
    """A drawing is well-formed XML."""
    return ElementTree.fromstring(drawing)


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


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_share_is_to_scale(amount: int, more: int) -> None:
    """Nothing is drawn of nothing."""
    drawn = [float(block.attrib["width"][:-1]) for block in parsed(charts.share(3, amount, amount + more))]
    assert sum(drawn) == pytest.approx(100 * amount / max(amount + more, 1), abs=0.05 + 1e-9)
    assert all(drawn)


@pytest.mark.parametrize(("amount", "whole"), [(-5, 100), (0, 0), (-1, 0)])
def test_a_share_of_less_than_nothing_is_not_drawn(amount: int, whole: int) -> None:
    """Points may be taken away."""
    assert not list(parsed(charts.share(3, amount, whole)))


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
    heights = re.findall(rf"h{charts.WIDE}v(\d+)", drawing)
    assert [int(height) / charts.TALL for height in heights] == [0.5, 0.25, 0.5]
    assert " part" not in charts.columns([{1: 10}, {1: 5}], "two weeks", is_unfinished=False)


@given(st.lists(st.dictionaries(st.integers(1, 8), st.integers(1, 10**9)), max_size=60))
def test_a_column_is_as_high_as_all_that_is_in_it(amounts: list[dict[int, int]]) -> None:
    """Roundings of its blocks do not add up, and no block is outside of the drawing."""
    found: dict[int, int] = {}
    for x, y, height in re.findall(
        rf"M(\d+) (\d+)h{charts.WIDE}v(\d+)", charts.columns(amounts, "", is_unfinished=True)
    ):
        found[int(x) // charts.STEP] = found.get(int(x) // charts.STEP, 0) + int(height)
        assert 0 <= int(y) < int(y) + int(height) <= charts.TALL
    tallest = max((sum(column.values()) for column in amounts), default=0)
    for place, column in enumerate(amounts):
        assert found.get(place, 0) == pytest.approx(sum(column.values()) / max(tallest, 1) * charts.TALL, abs=0.5)


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
