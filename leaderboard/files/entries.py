"""The entries of a file that is one JSON array, each with the line in which it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from leaderboard.files import lines

BOM = b"\xef\xbb\xbf"
UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)

_ENTRIES = msgspec.json.Decoder(list[msgspec.Raw])
_FIELDS = msgspec.json.Decoder(dict[str, Any])
_BYTE = re.compile(r"\(byte (\d+)\)")


class NoArrayError(ValueError):
    """Why the file as a whole cannot be read, and where."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def numbered(content: bytes) -> Iterator[tuple[int, bytes]]:
    """(line, entry) for each entry as it is written; raises NoArrayError."""
    content = content.removeprefix(BOM)
    try:
        entries = _ENTRIES.decode(content)
    except UNREADABLE as error:
        raise NoArrayError(_line_of_error(content, error), lines.explained(error)) from None
    position = 0
    for entry in map(bytes, entries):
        position = content.index(entry, position)
        yield content.count(b"\n", 0, position) + 1, entry
        position += len(entry)


def fields_of(entry: bytes) -> dict[str, Any]:
    """The keys and values of one entry; raises LineError."""
    try:
        return _FIELDS.decode(entry)
    except UNREADABLE as error:
        raise lines.LineError(lines.explained(error)) from None


def values(content: bytes | None) -> list[Any]:
    """Everything in the array, whatever it is; an empty file is an empty array. Raises one of ``UNREADABLE``."""
    content = (content or b"").removeprefix(BOM)
    return msgspec.json.decode(content, type=list[Any]) if content.strip() else []


def written(rows: list[Any]) -> bytes:
    """The array, two spaces a level."""
    return msgspec.json.format(msgspec.json.encode(rows), indent=2)


def _line_of_error(content: bytes, error: Exception) -> int:
    """The line of the byte that the decoder stumbled over."""
    found = _BYTE.search(str(error))
    at = int(found[1]) if found else len(content) if "truncated" in str(error) else 0
    return content.count(b"\n", 0, at) + 1
