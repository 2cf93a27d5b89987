"""Escaping what templates put out: most of it are short texts, hundreds on a page."""

from __future__ import annotations

import markupsafe
from markupsafe import Markup

# What markupsafe.escape() calls, without the object around its result that takes longer than all the rest.
escaped = markupsafe._escape_inner  # type: ignore[attr-defined]


def escape(value: object) -> str:
    """What stands for a value in HTML; markup stays as it is."""
    if value.__class__ is Markup:
        return value
    if value.__class__ is int:
        return str(value)
    found: str = escaped(value) if value.__class__ is str else markupsafe.escape(value)
    return found
