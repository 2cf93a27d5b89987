"""How far a source has read: ``state/<source>.json``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from leaderboard.errors import Problem
from leaderboard.files import lines

BOM = b"\xef\xbb\xbf"

_KEY = "bookmarks"


def read(content: bytes, file: str) -> tuple[dict[str, str], list[Problem]]:
    """The bookmark of each stream; without one, or with a bad one, a stream is read from its beginning."""
    try:
        document = _document(content)
    except lines.LineError as error:
        return {}, [Problem(file=file, line=1, message=f"{error}; the source starts from its beginning")]
    given = document.get(_KEY, {})
    if not isinstance(given, dict):
        return {}, [Problem(file=file, message=f"{_KEY}: expected an object of streams and their bookmarks")]
    problems = [
        Problem(file=file, message=f"{_KEY}.{stream}: expected text; the stream starts from its beginning")
        for stream, value in given.items()
        if not isinstance(value, str)
    ]
    return {stream: value for stream, value in given.items() if isinstance(value, str)}, problems


def write(bookmarks: Mapping[str, str], existing: bytes | None = None) -> bytes:
    """The file of these bookmarks, in the order of their streams; other keys of ``existing`` survive.

    A file that says all of it already is returned as it is, one that cannot be read is written anew.
    """
    if existing is not None and read(existing, "") == (dict(bookmarks), []):
        return existing
    try:
        document = _document(existing or b"{}")
    except lines.LineError:
        document = {}
    document[_KEY] = dict(bookmarks)
    ordered = msgspec.json.encode(document, order="sorted")
    return msgspec.json.format(ordered, indent=2) + b"\n"


def _document(content: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(content.removeprefix(BOM), type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise lines.LineError(lines.explained(error)) from None
