"""Bookmarks on disk."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.files.state import read, write

FILE = "state/github.json"

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
bookmarks = st.dictionaries(texts, texts, max_size=4)


@given(bookmarks)
def test_what_is_written_is_read(given_bookmarks: dict[str, str]) -> None:
    """Whatever a service calls its streams and places."""
    assert read(write(given_bookmarks), FILE) == (given_bookmarks, [])


@given(bookmarks, bookmarks)
def test_writing_twice_is_writing_once(before: dict[str, str], after: dict[str, str]) -> None:
    """The given bookmarks replace the ones before."""
    once = write(after, write(before))
    assert once == write(after)
    assert write(after, once) == once


@given(st.binary(max_size=100))
def test_no_bytes_at_all_make_reading_fail(content: bytes) -> None:
    """Anything may stand in a file."""
    read(content, FILE)
    assert read(write({"a": "1"}, content), FILE) == ({"a": "1"}, [])


def test_streams_stand_in_order() -> None:
    """So that a diff shows only what moved."""
    assert write({"b": "2", "a": "1"}) == b'{\n  "bookmarks": {\n    "a": "1",\n    "b": "2"\n  }\n}\n'


def test_other_keys_survive() -> None:
    """A note beside the bookmarks is not ours to delete."""
    written = write({"a": "2"}, b'{"note": [1], "bookmarks": {"a": "1", "z": "9"}}')
    assert json.loads(written) == {"note": [1], "bookmarks": {"a": "2"}}


def test_what_a_file_says_already_is_not_written_again() -> None:
    """However people laid it out."""
    existing = b'{"bookmarks": {"b": "2", "a": "1"}}'
    assert write({"a": "1", "b": "2"}, existing) == existing


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
    bookmarks_found, (problem,) = read(content, FILE)
    assert bookmarks_found == found
    assert str(problem).startswith(FILE + expected)


def test_a_file_without_bookmarks_has_none() -> None:
    """That is no problem."""
    assert read(b"{}", FILE) == ({}, [])
