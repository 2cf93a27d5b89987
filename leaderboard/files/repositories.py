"""What is known of repositories: ``repositories.json``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from leaderboard.errors import Problem, Severity
from leaderboard.files import entries, lines
from leaderboard.files.known_repositories import Known, merged, order
from leaderboard.files.names import shown
from leaderboard.models import Repository
from leaderboard.repository_facts import tidied

_KEYS = tuple(field.name for field in msgspec.structs.fields(Repository))
_NOTHING = (None, False, ())


def read(content: bytes, file: str) -> tuple[list[Repository], list[Problem]]:
    """The repositories, each name once; a bad entry is a problem and costs that entry alone."""
    found: dict[str, tuple[Repository, int]] = {}
    problems: list[Problem] = []
    try:
        for line, entry in entries.numbered(content):
            try:
                repository, left_out = _repository(entry)
            except lines.LineError as error:
                problems.append(Problem(file=file, line=line, message=str(error)))
                continue
            problems += [
                Problem(file=file, line=line, message=f"{reason}; it is left out", severity=Severity.WARNING)
                for reason in left_out
            ]
            first, first_line = found.setdefault(repository.name.casefold(), (repository, line))
            if first is not repository:
                message = f"name: {shown(repository.name)} stands in line {first_line} already; that entry counts"
                problems.append(Problem(file=file, line=line, message=message))
    except entries.NoArrayError as error:
        return [], [Problem(file=file, line=error.line, message=str(error))]
    return [repository for repository, _ in found.values()], problems


def merge(content: bytes | None, scraped: Iterable[Repository]) -> bytes:
    """The array by name with what sources say in it; unknown keys and entries that cannot be read survive.

    A file that says all of it already, and one that is no JSON array, is returned as it is.
    """
    try:
        before = entries.values(content)
    except entries.UNREADABLE:
        return content or b""
    present = read(content or b"[]", "")[0]
    known = merged(present, scraped)
    if [each.repository for each in known] == sorted(present, key=order):
        return content or b""
    raw = _first_by_name(before)
    read_ones = [raw[repository.name.casefold()] for repository in present]
    rows = [_entry(each, [read_ones[place] for place in each.origins]) for each in known]
    rows += [entry for entry in before if not any(entry is one for one in read_ones)]
    rows.sort(key=lambda entry: (_name(entry).casefold(), _name(entry)))
    return entries.written(rows) + b"\n"


def _repository(entry: bytes) -> tuple[Repository, list[str]]:
    """One entry and what is left out of it; raises LineError."""
    fields = {key: value for key, value in entries.fields_of(entry).items() if value is not None}
    try:
        return tidied(msgspec.convert(fields, Repository))
    except entries.UNREADABLE as error:
        raise lines.LineError(lines.explained(error)) from None
    except ValueError as error:
        raise lines.LineError(str(error)) from None


def _first_by_name(before: list[Any]) -> dict[str, dict[str, Any]]:
    """The entries that are read, by their case-folded names."""
    found: dict[str, dict[str, Any]] = {}
    for entry in before:
        try:
            name = _repository(msgspec.json.encode(entry))[0].name
        except lines.LineError:
            continue
        found.setdefault(name.casefold(), entry)
    return found


def _name(entry: Any) -> str:
    name = entry.get("name") if isinstance(entry, dict) else None
    return name if isinstance(name, str) else ""


def _entry(known: Known, before: list[dict[str, Any]]) -> dict[str, Any]:
    """An entry with our keys in order, only those that say something, and the unknown ones behind them."""
    facts = {key: value for key in _KEYS if (value := getattr(known.repository, key)) not in _NOTHING}
    unknown = {key: value for entry in reversed(before) for key, value in entry.items() if key not in _KEYS}
    return facts | unknown
