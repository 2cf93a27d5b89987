"""How far a source has read, and of which days it has told: ``state/<source>.json``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from leaderboard import covered_days
from leaderboard.errors import Problem
from leaderboard.files import lines
from leaderboard.models import Coverage

BOM = b"\xef\xbb\xbf"

_BOOKMARKS = "bookmarks"
_COVERAGE = "coverage"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is remembered of one source."""

    bookmarks: Mapping[str, str] = field(default_factory=dict)
    """The value of each stream."""
    coverage: tuple[Coverage, ...] = ()
    """By repository and day."""


def read(content: bytes, file: str) -> tuple[State, list[Problem]]:
    """The bookmark of each stream; without one, or with a bad one, a stream is read from its beginning."""
    try:
        document = _document(content)
    except lines.LineError as error:
        return State(), [Problem(file=file, line=1, message=f"{error}; the source starts from its beginning")]
    bookmarks, problems = _read_bookmarks(document.get(_BOOKMARKS, {}), file)
    coverage, more = _read_coverage(document.get(_COVERAGE, {}), file)
    return State(bookmarks=bookmarks, coverage=coverage), [*problems, *more]


def write(state: State, existing: bytes | None = None) -> bytes:
    """The file of a state, in the order of its streams and repositories; other keys of ``existing`` survive.

    A file that says all of it already is returned as it is, one that cannot be read is written anew.
    """
    ordered = State(bookmarks=dict(state.bookmarks), coverage=tuple(sorted(state.coverage, key=_place)))
    if existing is not None and read(existing, "") == (ordered, []):
        return existing
    try:
        document = _document(existing or b"{}")
    except lines.LineError:
        document = {}
    document[_BOOKMARKS] = ordered.bookmarks
    document.pop(_COVERAGE, None)
    if ordered.coverage:
        document[_COVERAGE] = _by_repository(ordered.coverage)
    content = msgspec.json.encode(document, order="sorted")
    return msgspec.json.format(content, indent=2) + b"\n"


def _read_bookmarks(given: object, file: str) -> tuple[dict[str, str], list[Problem]]:
    if not isinstance(given, dict):
        return {}, [Problem(file=file, message=f"{_BOOKMARKS}: expected an object of streams and their bookmarks")]
    problems = [
        Problem(file=file, message=f"{_BOOKMARKS}.{stream}: expected text; the stream starts from its beginning")
        for stream, value in given.items()
        if not isinstance(value, str)
    ]
    return {stream: value for stream, value in given.items() if isinstance(value, str)}, problems


def _read_coverage(given: object, file: str) -> tuple[tuple[Coverage, ...], list[Problem]]:
    if not isinstance(given, dict):
        return (), [Problem(file=file, message=f"{_COVERAGE}: expected an object of repositories and lists of days")]
    found: list[Coverage] = []
    problems = []
    for repository, ranges in given.items():
        for text in ranges if isinstance(ranges, list) else [ranges]:
            try:
                found.append(covered_days.from_text(repository, text if isinstance(text, str) else repr(text)))
            except ValueError as error:
                message = f"{_COVERAGE}.{repository}: {error}; these days count as not covered"
                problems.append(Problem(file=file, message=message))
    return tuple(sorted(found, key=_place)), problems


def _by_repository(ordered: Sequence[Coverage]) -> dict[str, list[str]]:
    ranges: dict[str, list[str]] = {}
    for coverage in ordered:
        ranges.setdefault(coverage.repository, []).append(covered_days.to_text(coverage))
    return ranges


def _place(coverage: Coverage) -> tuple[str, str]:
    return coverage.repository, coverage.first_day.isoformat()


def _document(content: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(content.removeprefix(BOM), type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise lines.LineError(lines.explained(error)) from None
