"""Bookmarks and covered days on disk."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.files.state import State, read, write
from leaderboard.models import Coverage

FILE = "state/github.json"

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
bookmarks = st.dictionaries(texts, texts, max_size=4)
counts = st.one_of(st.none(), st.integers(0, 10**12))


@st.composite
def coverages(draw: st.DrawFn) -> list[Coverage]:
    """Ranges of days that do not overlap, of some repositories."""
    found = []
    for repository in draw(st.lists(st.sampled_from(["acme/gadget", "acme/widget", "ünï/cödé"]), unique=True)):
        day = date(2024, 2, 27)
        for length, gap in draw(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 5)), max_size=3)):
            first, last = day, day + timedelta(days=length)
            quality = draw(st.sampled_from(["full", "patchy", "unfit", "none"]))
            found.append(
                Coverage(
                    repository=repository,
                    first_day=first,
                    last_day=last,
                    quality=quality,
                    seen=draw(counts),
                    expected=draw(counts),
                    missing=tuple(draw(st.lists(st.sampled_from(["reviews", "who closed issues"]), unique=True))),
                )
            )
            day = last + timedelta(days=gap)
    return found


def in_order(found: list[Coverage]) -> tuple[Coverage, ...]:
    return tuple(sorted(found, key=lambda coverage: (coverage.repository, coverage.first_day)))


states = st.builds(State, bookmarks=bookmarks, coverage=coverages().map(in_order))


def state(streams: dict[str, str]) -> State:
    return State(bookmarks=streams)


@given(states)
def test_what_is_written_is_read(given_state: State) -> None:
    """Whatever a service calls its streams and places."""
    assert read(write(given_state), FILE) == (given_state, [])


@given(states, states)
def test_writing_twice_is_writing_once(before: State, after: State) -> None:
    """The given state replaces the one before."""
    once = write(after, write(before))
    assert once == write(after)
    assert write(after, once) == once


@given(st.binary(max_size=100))
def test_no_bytes_at_all_make_reading_fail(content: bytes) -> None:
    """Anything may stand in a file."""
    read(content, FILE)
    assert read(write(state({"a": "1"}), content), FILE) == (state({"a": "1"}), [])


def test_streams_stand_in_order() -> None:
    """So that a diff shows only what moved."""
    assert write(state({"b": "2", "a": "1"})) == b'{\n  "bookmarks": {\n    "a": "1",\n    "b": "2"\n  }\n}\n'


def test_other_keys_survive() -> None:
    """A note beside the bookmarks is not ours to delete."""
    written = write(state({"a": "2"}), b'{"note": [1], "bookmarks": {"a": "1", "z": "9"}}')
    assert json.loads(written) == {"note": [1], "bookmarks": {"a": "2"}}


def test_what_a_file_says_already_is_not_written_again() -> None:
    """However people laid it out."""
    existing = b'{"bookmarks": {"b": "2", "a": "1"}}'
    assert write(state({"a": "1", "b": "2"}), existing) == existing


@pytest.mark.parametrize(
    ("content", "found", "expected"),
    [
        (b"", {}, ":1: invalid JSON: it is cut off; the source starts from its beginning"),
        (b"[]", {}, ":1: expected an object, got a list; the source starts from its beginning"),
        (b"\xff", {}, ":1: invalid JSON: "),
        (b'{"bookmarks": 3}', {}, ": bookmarks: expected an object"),
        (b'{"bookmarks": {"a": "1", "b": 2}}', {"a": "1"}, ": bookmarks.b: expected text"),
    ],
)
def test_a_bad_bookmark_is_named_and_costs_that_stream_alone(
    content: bytes, found: dict[str, str], expected: str
) -> None:
    """Reading again from the beginning loses nothing."""
    read_state, (problem,) = read(content, FILE)
    assert read_state == state(found)
    assert str(problem).startswith(FILE + expected)


def test_a_file_without_bookmarks_has_none() -> None:
    """That is no problem."""
    assert read(b"{}", FILE) == (state({}), [])


def test_covered_days_are_a_line_a_range() -> None:
    """So that a diff shows what was fetched."""
    covered = [
        Coverage(
            repository="acme/widget",
            first_day=date(2025, 5, 25),
            last_day=date(2025, 10, 7),
            quality="patchy",
            seen=31,
            expected=40,
            missing=("reviews", "lines"),
        ),
        Coverage(repository="acme/widget", first_day=date(2023, 10, 8), last_day=date(2025, 5, 24), quality="full"),
    ]
    assert json.loads(write(State(coverage=tuple(covered))))["coverage"] == {
        "acme/widget": ["2023-10-08/2025-05-24 full", "2025-05-25/2025-10-07 patchy 31 of 40 without reviews, lines"]
    }


@pytest.mark.parametrize(
    ("given_days", "expected"),
    [
        ("[3]", "coverage.a/b: expected days such as '2023-05-25/2025-05-24 full'"),
        ('"2024-01-01/2024-01-02 full"', None),
        ('"2024-01-01/2024-01-02 full without <b>"', "coverage.a/b: missing: expected words of letters"),
        ('"2024-01-01/2024-01-02 full without a, , b"', "coverage.a/b: missing: expected words of letters"),
        ('["2024-01-01/2024-01-02 splendid"]', "got '2024-01-01/2024-01-02 splendid'"),
        ('["2024-02-30/2024-03-02 full"]', "day is out of range for month"),
        ('["2024-01-02/2024-01-01 full"]', "last_day: expected a day that is not before 2024-01-02"),
        ('["2024-01-01/2024-01-02 full 9999999999999"]', "seen: expected a number from 0 on"),
    ],
)
def test_bad_days_are_named_and_the_others_stay(given_days: str, expected: str | None) -> None:
    """Days that are not covered are fetched again."""
    found, problems = read(f'{{"bookmarks": {{"a": "1"}}, "coverage": {{"a/b": {given_days}}}}}'.encode(), FILE)
    assert found.bookmarks == {"a": "1"}
    if expected is None:
        assert len(found.coverage) == 1
        assert not problems
    else:
        assert not found.coverage
        assert expected in str(problems[0])


def test_coverage_that_is_no_object_is_named() -> None:
    """The bookmarks beside it still count."""
    found, (problem,) = read(b'{"bookmarks": {"a": "1"}, "coverage": 3}', FILE)
    assert found == state({"a": "1"})
    assert "coverage: expected an object of repositories" in str(problem)
