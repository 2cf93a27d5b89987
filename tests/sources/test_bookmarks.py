"""A plugin is told from where to go on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from leaderboard.errors import DataError
from leaderboard.sources.bookmarks import ReadBookmarks

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
VALUES = {"issues": "2026-03-01T12:00:00Z", "head": "4c1b"}


def test_a_stream_goes_on_from_its_bookmark_less_the_overlap() -> None:
    """What came late is read again."""
    bookmarks = ReadBookmarks("github", VALUES)
    assert bookmarks.reached("head") == "4c1b"
    assert bookmarks.since("issues") == NOON
    assert bookmarks.since("issues", first=NOON, overlap=HOUR) == NOON - HOUR


def test_a_new_stream_begins_at_first() -> None:
    """Or at the very beginning."""
    bookmarks = ReadBookmarks("github", VALUES)
    assert bookmarks.reached("pulls") is None
    assert bookmarks.since("pulls") is None
    assert bookmarks.since("pulls", first=NOON, overlap=HOUR) == NOON


def test_a_cutoff_overrides_every_bookmark() -> None:
    """``--since`` is what was asked for."""
    bookmarks = ReadBookmarks("github", VALUES, cutoff=NOON - 5 * HOUR)
    assert bookmarks.cutoff == NOON - 5 * HOUR
    assert bookmarks.reached("head") is None
    assert bookmarks.since("issues", first=NOON, overlap=HOUR) == NOON - 5 * HOUR


def test_a_full_run_knows_no_bookmark() -> None:
    """Everything is read anew."""
    bookmarks = ReadBookmarks("github", VALUES, full=True)
    assert bookmarks.cutoff is None
    assert bookmarks.reached("head") is None
    assert bookmarks.since("issues", first=NOON) == NOON


@pytest.mark.parametrize(
    ("value", "time"),
    [
        ("2026-03-01", datetime(2026, 3, 1, tzinfo=UTC)),
        ("2026-03-01T12:00:00", NOON),
        ("2026-03-01T17:30:00+05:30", NOON),
    ],
)
def test_times_are_understood_as_people_write_them(value: str, time: datetime) -> None:
    """A bookmark file may be edited by hand; without a zone it is UTC."""
    since = ReadBookmarks("s", {"x": value}).since("x")
    assert since == time
    assert since.tzinfo is UTC


@pytest.mark.parametrize("value", ["yesterday", "", "4c1b", "2026-13-01", "0001-01-01T00:00:00+14:00"])
def test_a_bookmark_that_is_no_time_is_a_data_error(value: str) -> None:
    """It names the file, the stream, what it says and what was expected."""
    with pytest.raises(DataError) as caught:
        ReadBookmarks("github", {"issues": value}).since("issues")
    assert str(caught.value).startswith(f"state/github.json: the bookmark of 'issues' is {value!r}, expected a time")


def test_an_overlap_stops_at_the_beginning_of_time() -> None:
    """However long it is."""
    bookmarks = ReadBookmarks("s", {"x": "0001-01-02T00:00:00Z"})
    assert bookmarks.since("x", overlap=timedelta(days=9)) == datetime.min.replace(tzinfo=UTC)
