"""Which days of a repository a source has told of: how that is written, and how news joins what is known.

Written as ``2023-05-25/2025-05-24 full``, with what was seen and expected behind it: ``patchy 31 of 40``, and with what
is missing throughout: ``patchy without reviews, lines``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import get_args

import msgspec

from leaderboard.models import REPOSITORY_RULE, Coverage, Quality, is_repository, shown

MOST_SEEN = 10**12
QUALITIES: tuple[Quality, ...] = get_args(Quality)
MISSING = re.compile(r"[\w-]+(?: [\w-]+){0,9}")
MOST_MISSING = 20
WRITTEN = re.compile(
    r"(?P<first>\d{4}-\d\d-\d\d)/(?P<last>\d{4}-\d\d-\d\d) (?P<quality>\w+)"
    r"(?: (?P<seen>\d{1,13}))?(?: of (?P<expected>\d{1,13}))?(?: without (?P<missing>\S.*))?",
    re.ASCII,
)
EXPECTED = f"expected days such as '2023-05-25/2025-05-24 full' or '… patchy 31 of 40'; {', '.join(QUALITIES)}"
A_DAY = timedelta(days=1)


def complaint(coverage: Coverage) -> str | None:
    """Why a record cannot be kept; None where it can."""
    if not is_repository(coverage.repository):
        return f"repository: expected {REPOSITORY_RULE}, got {shown(coverage.repository)}"
    if coverage.last_day < coverage.first_day:
        return f"last_day: expected a day that is not before {coverage.first_day}, got {coverage.last_day}"
    for word in coverage.missing:
        if not MISSING.fullmatch(word):
            return f"missing: expected words of letters, digits, '-' and blanks, got {shown(word)}"
    if len(coverage.missing) > MOST_MISSING:
        return f"missing: expected at most {MOST_MISSING}, got {len(coverage.missing)}"
    for key in ("seen", "expected"):
        value = getattr(coverage, key)
        if value is not None and not 0 <= value <= MOST_SEEN:
            return f"{key}: expected a number from 0 on, got {shown(value)}"
    return None


def to_text(coverage: Coverage) -> str:
    """How a record is written, but for the repository."""
    seen = "" if coverage.seen is None else f" {coverage.seen}"
    expected = "" if coverage.expected is None else f" of {coverage.expected}"
    missing = f" without {', '.join(coverage.missing)}" if coverage.missing else ""
    return f"{coverage.first_day}/{coverage.last_day} {coverage.quality}{seen}{expected}{missing}"


def from_text(repository: str, text: str) -> Coverage:
    """The record that was written so; ValueError says what is wrong with it."""
    found = WRITTEN.fullmatch(text)
    if found is None or found["quality"] not in QUALITIES:
        raise ValueError(f"{EXPECTED}, got {shown(text)}")
    coverage = Coverage(
        repository=repository,
        first_day=date.fromisoformat(found["first"]),
        last_day=date.fromisoformat(found["last"]),
        quality=found["quality"],
        seen=int(found["seen"]) if found["seen"] else None,
        expected=int(found["expected"]) if found["expected"] else None,
        missing=tuple(found["missing"].split(", ")) if found["missing"] else (),
    )
    if reason := complaint(coverage):
        raise ValueError(reason)
    return coverage


def joined(known: Iterable[Coverage], news: Coverage) -> list[Coverage]:
    """What is known of a repository after the news, in the order of days and as few records as say it."""
    others = [part for coverage in known for part in without(coverage, news)]
    return list(together(sorted([*others, news], key=lambda coverage: coverage.first_day)))


def without(coverage: Coverage, news: Coverage) -> Iterator[Coverage]:
    """What is left of a record on days that the news does not tell of; nobody knows how the counts divide."""
    if coverage.last_day < news.first_day or news.last_day < coverage.first_day:
        yield coverage
        return
    uncounted = msgspec.structs.replace(coverage, seen=None, expected=None)
    if coverage.first_day < news.first_day:
        yield msgspec.structs.replace(uncounted, last_day=news.first_day - A_DAY)
    if news.last_day < coverage.last_day:
        yield msgspec.structs.replace(uncounted, first_day=news.last_day + A_DAY)


def together(ordered: Sequence[Coverage]) -> Iterator[Coverage]:
    """The same with neighbours that say the same as one."""
    before: Coverage | None = None
    for coverage in ordered:
        if before is not None and are_one(before, coverage):
            before = msgspec.structs.replace(before, last_day=coverage.last_day)
            continue
        if before is not None:
            yield before
        before = coverage
    if before is not None:
        yield before


def are_one(first: Coverage, second: Coverage) -> bool:
    """Whether two records in the order of days say the same of days that follow each other; counts stand alone."""
    counts = (first.seen, first.expected, second.seen, second.expected)
    return (
        (first.quality, first.missing) == (second.quality, second.missing)
        and first.last_day + A_DAY == second.first_day
        and all(count is None for count in counts)
    )
