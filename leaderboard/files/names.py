"""Which names a source may have, how names compare, and how they are shown."""

from __future__ import annotations

import re
import unicodedata

TOTALS = "totals"
"""Beside the files of sources is one of this name."""
SOURCE_RULE = "1 to 100 lower-case letters, digits, '-' and '_', beginning with a letter or digit, and not 'totals'"

_SOURCE = re.compile(r"[a-z0-9][a-z0-9_-]{0,99}")


def is_source_id(text: str) -> bool:
    """Whether ``text`` can name a source and its ``state/<source>.json``; see ``SOURCE_RULE``."""
    return _SOURCE.fullmatch(text) is not None and text != TOTALS


def folded(name: str) -> str:
    """The form in which two spellings of one name are equal."""
    return name.lower() if name.isascii() else unicodedata.normalize("NFC", name).casefold()


def shown(text: str, limit: int = 60) -> str:
    """``text`` in quotes, short and printable, for a message."""
    cut = text if len(text) <= limit else text[:limit] + "…"
    return f"'{printable(cut)}'"


def printable(text: str) -> str:
    """``text`` with escapes for what would move the cursor, change the direction or is no Unicode."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)
