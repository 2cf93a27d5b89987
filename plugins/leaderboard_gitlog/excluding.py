"""Which paths are generated or vendored, so that their lines do not count."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable


def counted(patterns: Iterable[str]) -> Callable[[str], bool]:
    """Whether the lines of a path count: no pattern names it or a folder that it is in.

    A pattern without a slash names a file or folder at any depth, one with a slash is a path from the top;
    ``*`` and ``?`` stay within a folder, ``**`` does not.
    """
    expressions = [_expression(pattern) for pattern in patterns if pattern.strip("/")]
    if not expressions:
        return lambda _path: True
    matches = re.compile(rf"(?:{'|'.join(expressions)})(?:/|\Z)", re.DOTALL).match
    return lambda path: matches(path) is None


def _expression(pattern: str) -> str:
    anywhere = "" if "/" in pattern.rstrip("/") else "(?:.*/)?"
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", pattern.strip("/"))
    wild = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return anywhere + "".join(wild.get(part, re.escape(part)) for part in parts)
