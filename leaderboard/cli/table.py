"""Rows as an aligned table, JSON or CSV."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from typing import Literal

from leaderboard.spreadsheet import as_csv

Format = Literal["table", "json", "csv"]


def write(columns: Sequence[str], rows: Sequence[Sequence[object]], form: Format) -> str:
    """The rows in one of the three forms; a missing value is empty, in JSON null."""
    match form:
        case "json":
            return json.dumps([dict(zip(columns, row, strict=True)) for row in rows], indent=2, ensure_ascii=False)
        case "csv":
            return as_csv(columns, rows).rstrip("\n")
        case "table":
            return as_table(columns, rows)


def as_table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Columns side by side, numbers to the right."""
    cells = [[printable(value) for value in row] for row in rows]
    right = [all(isinstance(row[n], int | float | None) for row in rows) for n in range(len(columns))]
    widths = [max([width(name), *(width(row[n]) for row in cells)]) for n, name in enumerate(columns)]
    lines = [columns, ["─" * w for w in widths], *cells]
    return "\n".join(
        "  ".join(pad(text, w, to_right=r) for text, w, r in zip(line, widths, right, strict=True)).rstrip()
        for line in lines
    )


def printable(value: object) -> str:
    """A value as text that cannot move the cursor."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return f"{value:,}"
    return "".join(letter if letter.isprintable() else "�" for letter in str(value))


def width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    marks = sum(unicodedata.combining(letter) > 0 for letter in text)
    return len(text) + wide - marks


def pad(text: str, to: int, *, to_right: bool) -> str:
    space = " " * (to - width(text))
    return space + text if to_right else text + space
