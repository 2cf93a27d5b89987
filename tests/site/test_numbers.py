"""Numbers and days as words on a page."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.site import numbers


@pytest.mark.parametrize(
    ("thousandths", "exact", "rounded", "signed"),
    [
        (0, "0", "0", "0"),
        (1, "0.001", "0", "+0"),
        (50, "0.05", "0.1", "+0.1"),
        (1_234_500, "1,234.5", "1,234.5", "+1,234.5"),
        (-2_449, "−2.449", "−2.4", "−2.4"),
        (-2_450, "−2.45", "−2.5", "−2.5"),
        (17_000_000, "17,000", "17,000", "+17,000"),
    ],
)
def test_points_are_written_exactly_and_for_lists(thousandths: int, exact: str, rounded: str, signed: str) -> None:
    """At most three decimals where they must add up, one where they are compared."""
    assert numbers.points(thousandths) == exact
    assert numbers.rounded(thousandths) == rounded
    assert numbers.signed(thousandths) == signed


@given(st.integers(-(10**15), 10**15))
def test_exact_points_can_be_read_back(thousandths: int) -> None:
    """Nothing is lost on the page."""
    text = numbers.points(thousandths).replace(",", "").replace("−", "-")
    whole, _, rest = text.lstrip("-").partition(".")
    amount = int(whole) * 1000 + int(rest.ljust(3, "0"))
    assert (-amount if text.startswith("-") else amount) == thousandths


def test_ordinals_end_as_they_are_spoken() -> None:
    """The teens are all th, also those of a hundred and eleven."""
    said = [numbers.ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 101, 111, 1_002)]
    assert said == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "101st", "111th", "1,002nd"]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-11-14", "2026-11-20", "14–20 November 2026"),
        ("2026-10-30", "2026-11-02", "30 October – 2 November 2026"),
        ("2025-12-30", "2026-01-05", "30 December 2025 – 5 January 2026"),
        ("2026-01-05", "2026-01-05", "5 January 2026"),
    ],
)
def test_a_span_does_not_repeat_what_both_ends_share(first: str, last: str, words: str) -> None:
    """The year and the month are said once where they are the same."""
    assert numbers.span(date.fromisoformat(first), date.fromisoformat(last)) == words


def test_a_date_may_be_written_in_part() -> None:
    """A year stays a year, and what is no date stays what it is."""
    texts = ("2019-05-18", "2019-05", "2019", "long ago", "2019-13-40")
    assert [numbers.written_day(text) for text in texts] == [
        "18 May 2019", "May 2019", "2019", "long ago", "2019-13-40",
    ]  # fmt: skip
