"""The kinds of work a data repo defines itself: ``activities/definitions.json``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from leaderboard.errors import Problem
from leaderboard.files import entries, lines
from leaderboard.files.names import shown
from leaderboard.models import ActivityDefinition, thousandths

_KEYS = ("slug", "name", "description", "points", "icon")


def read(content: bytes, file: str) -> tuple[list[ActivityDefinition], list[Problem]]:
    """The definitions, each slug once; a bad entry is a problem and costs that entry alone."""
    definitions: dict[str, ActivityDefinition] = {}
    problems = []
    try:
        for line, entry in entries.numbered(content):
            try:
                definition = _definition(entry)
            except lines.LineError as error:
                problems.append(Problem(file=file, line=line, message=str(error)))
                continue
            if definition.slug in definitions:
                message = f"slug: {shown(definition.slug)} is defined twice in this file; the first counts"
                problems.append(Problem(file=file, line=line, message=message))
                continue
            definitions[definition.slug] = definition
    except entries.NoArrayError as error:
        return [], [Problem(file=file, line=error.line, message=str(error))]
    return list(definitions.values()), problems


def write(definitions: Iterable[ActivityDefinition], existing: bytes | None = None) -> bytes:
    """An array by slug; what ``existing`` has beside these definitions and their keys survives.

    A file that says all of it already, and one that is no JSON array, is returned as it is.
    """
    given = {definition.slug: definition for definition in definitions}
    try:
        before = entries.values(existing)
    except entries.UNREADABLE:
        return existing or b""
    present = {definition.slug: definition for definition in read(existing or b"[]", "")[0]}
    news = {slug: definition for slug, definition in given.items() if present.get(slug) != definition}
    if existing is not None and not news:
        return existing
    replaced = {slug: entry for entry in reversed(before) if (slug := _slug(entry)) in news}
    rows = [entry for entry in before if _slug(entry) not in news]
    rows += [_entry(definition, replaced.get(slug, {})) for slug, definition in news.items()]
    rows.sort(key=lambda entry: _slug(entry) or "")
    return entries.written(rows)


def _definition(entry: bytes) -> ActivityDefinition:
    """One entry; raises LineError."""
    fields = entries.fields_of(entry)
    if fields.get("description", "") is None:
        del fields["description"]
    try:
        definition = msgspec.convert(fields, ActivityDefinition)
    except entries.UNREADABLE as error:
        raise lines.LineError(lines.explained(error)) from None
    if not definition.slug:
        raise lines.LineError("slug: expected text, found it empty")
    if definition.points is not None:
        _check_points(definition.points)
    return definition


def _check_points(points: float) -> None:
    try:
        thousandths(points)
    except ValueError as error:
        raise lines.LineError(f"points: {error}") from None


def _slug(entry: Any) -> str | None:
    slug = entry.get("slug") if isinstance(entry, dict) else None
    return slug if isinstance(slug, str) else None


def _entry(definition: ActivityDefinition, before: dict[str, Any]) -> dict[str, Any]:
    entry = {key: getattr(definition, key) for key in _KEYS}
    return entry | {key: value for key, value in before.items() if key not in entry}
