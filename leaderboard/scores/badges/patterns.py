"""Regular expressions that stand for kinds of work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence


def matching(patterns: Sequence[str] | None, kinds: Iterable[str]) -> list[str]:
    """The kinds that one of the patterns is found in, anywhere; all of them where there are no patterns."""
    if not patterns:
        return list(kinds)
    compiled = [re.compile(pattern) for pattern in patterns]
    return [kind for kind in kinds if any(pattern.search(kind) for pattern in compiled)]


def complaint(pattern: str) -> str | None:
    """Why a text is no pattern."""
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        return f"invalid pattern: {error}"
    return None
