"""Badges that people were given by hand, in the files of older leaderboards: ``badges/contributors/<username>.jsonl``.

They are read and never written. Lines that say ``auto_awarded`` were computed and are computed anew; today a profile
says what somebody was given.
"""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple

import msgspec

from leaderboard.errors import Problem
from leaderboard.files.lines import MAX_LINE_BYTES, LineError, explained
from leaderboard.files.names import shown
from leaderboard.models import JSON, GivenBadge

BOM = b"\xef\xbb\xbf"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """What is read of a line."""

    contributor: str
    badge: str
    variant: str
    achieved_on: str
    meta: JSON | None = None


class Definition(msgspec.Struct, frozen=True, kw_only=True):
    """What is read of an entry of ``badges/definitions.json``."""

    slug: str
    name: str
    description: str | None = None
    variants: dict[str, JSON]


class Found(NamedTuple):
    """What a file says, and what is wrong with it."""

    badges: list[tuple[str, GivenBadge]]
    """(account, what it was given)."""
    problems: list[Problem]


_LINE = msgspec.json.Decoder(Line)


def read(content: bytes, file: str) -> Found:
    """The badges that were given by hand; a line that cannot be read is a problem and costs that line."""
    found = Found([], [])
    for number, line in enumerate(content.removeprefix(BOM).split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            given = _given(line, number)
        except LineError as error:
            found.problems.append(Problem(file=file, line=number, message=str(error)))
            continue
        if given is not None:
            found.badges.append(given)
    return found


def read_definitions(content: bytes, file: str) -> tuple[list[dict[str, Any]], list[Problem]]:
    """The definitions that an older leaderboard left, as config.yaml would have them."""
    try:
        entries = msgspec.json.decode(content.removeprefix(BOM), type=list[Definition])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return [], [Problem(file=file, message=explained(error))]
    return [
        {
            "slug": entry.slug,
            "name": entry.name,
            "description": entry.description or "",
            "variants": {name: _known(variant) for name, variant in entry.variants.items()},
        }
        for entry in entries
    ], []


def _known(variant: JSON) -> JSON:
    return {key: variant[key] for key in ("description", "svg_url", "order") if variant.get(key) is not None}


def _given(line: bytes, number: int) -> tuple[str, GivenBadge] | None:
    """(account, badge) of a line; None where it was not given by hand."""
    if len(line) > MAX_LINE_BYTES:
        raise LineError(f"the line has {len(line):,} bytes; at most {MAX_LINE_BYTES:,} are read")
    try:
        read = _LINE.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise LineError(explained(error)) from None
    meta = read.meta or {}
    if meta.get("auto_awarded"):
        return None
    reason = meta.get("reason")
    return read.contributor, GivenBadge(
        badge=read.badge,
        variant=read.variant,
        on=_day(read.achieved_on),
        reason=reason if isinstance(reason, str) else None,
        line=number,
    )


def _day(text: str) -> str:
    try:
        return datetime.date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise LineError(f"achieved_on: expected a date like 2026-01-31, got {shown(text)}") from None
