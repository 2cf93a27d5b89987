"""What somebody did over time, as columns and in figures."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.site import charts
from leaderboard.site.kinds import Definition
from leaderboard.site.over_time import Work, over_time
from leaderboard.site.person_contract import OverTime
from leaderboard.site.time_axis import FEWEST, MONTH, MOST, QUARTER, YEAR, begin_and_count, step_for
from tests.site.built import Community

KINDS = {
    1: Definition(1, "commit", "Commit", 10_000, 1),
    2: Definition(2, "comment", "Comment", 3_000, 2),
}


def month(year: int, month: int) -> int:
    return year * 12 + month - 1


def work(**counts: dict[int, int]) -> Work:
    """Counts by kind, of months such as ``y2026_03``."""
    months = {month(int(name[1:5]), int(name[6:])): amounts for name, amounts in counts.items()}
    return Work(months, sum(sum(amounts.values()) for amounts in counts.values()))


def names(found: OverTime) -> list[str]:
    """The spans of the table."""
    return re.findall('<th scope="row">([^<]+)</th>', found.rows)


def test_a_year_is_drawn_month_by_month() -> None:
    """Its figures are there too, months without anything left out."""
    found = over_time(work(y2026_01={1: 4}, y2026_03={1: 1, 2: 2}), KINDS, date(2026, 3, 14))
    assert found is not None
    assert found.span == "Month"
    assert found.rows.split("\n") == [
        '<tr><th scope="row">January 2026</th><td>4</td><td>4</td><td></td></tr>',
        '<tr><th scope="row">March 2026</th><td>3</td><td>1</td><td>2</td></tr>',
    ]
    assert [kind.name for kind in found.kinds] == ["Commit", "Comment"]
    assert found.words == (
        "Contributions a month, by kind of work.",
        "The most were 4, in January 2026.",
        "The last month is not over yet.",
    )
    assert "7 contributions, month by month, until 14 March 2026" in found.drawing
    assert found.drawing.count(" part") == 2


@pytest.mark.parametrize(
    ("begin", "span", "first"),
    [("y2024_01", "Month", "January 2024"), ("y2023_12", "Quarter", "Oct–Dec 2023"), ("y2017_12", "Year", "2017")],
)
def test_the_longer_ago_the_longer_the_steps(begin: str, span: str, first: str) -> None:
    """Months for three years, quarters for nine."""
    found = over_time(work(**{begin: {1: 1}, "y2026_12": {1: 1}}), KINDS, date(2026, 12, 31))
    assert found is not None
    assert found.span == span
    assert names(found)[0] == first
    assert "is not over yet" not in " ".join(found.words)


@given(st.integers(0, 9998 * 12), st.integers(0, 9998 * 12))
def test_there_are_never_too_many_columns(one: int, other: int) -> None:
    """The last one holds the last month, and the first one the first, unless that is more than 36 years ago."""
    first, last = min(one, other), max(one, other)
    step = step_for(first, last)
    begin, count = begin_and_count(first, last, step)
    assert step in {MONTH, QUARTER, YEAR}
    assert FEWEST <= count <= MOST
    assert begin % step == 0
    assert (last - begin) // step == count - 1
    assert begin <= first or (step == YEAR and count == MOST)


def test_one_month_has_no_course() -> None:
    """The section is left out then, as it is without anything."""
    assert over_time(work(y2026_03={1: 1}), KINDS, date(2026, 3, 14)) is None
    assert over_time(Work({}, 0), KINDS, date(2026, 3, 14)) is None


def test_what_is_older_than_the_columns_is_not_drawn() -> None:
    """A date that cannot be right costs no more than longer steps."""
    found = over_time(work(y0001_01={1: 1}, y2025_01={1: 3}, y2026_12={1: 1}), KINDS, date(2026, 12, 31))
    assert found is not None
    assert names(found) == ["2025", "2026"]
    assert found.drawing.count(f"h{charts.WIDE}") == 2


def test_the_page_has_the_figures(empty: Community) -> None:
    """Beside a drawing that has a name."""
    empty.did("ann", "2025-12-31T23:30:00Z", "commit")
    empty.did("ann", "2026-01-14", "comment", count=5)
    empty.settings["time_zone"] = "Europe/Lisbon"
    table = empty.built("people/ann").all("table", class_="figures-over-time")[0]
    assert " ".join(table.text.split()) == "Month All Commit Comment December 2025 1 1 January 2026 5 5"
