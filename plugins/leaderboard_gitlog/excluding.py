"""Which paths are generated or vendored, so that their lines do not count."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

WILD = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def counted(patterns: Iterable[str]) -> Callable[[str], bool]:
    """Whether the lines of a path count: no pattern names it or a folder that it is in.

    A pattern without a slash names a file or folder at any depth, one with a slash is a path from the top;
    ``*`` and ``?`` stay within a folder, ``**`` does not.
    """
    given = [pattern for pattern in patterns if pattern.strip("/")]
    if not given:
        return lambda _path: True
    anywhere = "|".join(_expression(pattern) for pattern in given if "/" not in pattern.rstrip("/"))
    from_the_top = "|".join(_expression(pattern) for pattern in given if "/" in pattern.rstrip("/"))
    choices = ([f"(?:.*/)?(?:{anywhere})"] if anywhere else []) + ([from_the_top] if from_the_top else [])
    matches = re.compile(rf"(?:{'|'.join(choices)})(?:/|\Z)", re.DOTALL).match
    return lambda path: matches(path) is None


def _expression(pattern: str) -> str:
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", pattern.strip("/"))
    return "".join(WILD.get(part, re.escape(part)) for part in parts)
