"""CSV that is safe to open as a spreadsheet."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from leaderboard.spreadsheet import FORMULA_STARTS, as_csv

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"))


@given(st.lists(st.tuples(TEXT, st.integers() | st.none()), max_size=5))
def test_every_cell_is_what_it_was_but_for_an_apostrophe(rows: list[tuple[str, int | None]]):
    """No cell begins like a formula, and numbers are numbers."""
    found = list(csv.reader(io.StringIO(as_csv(("text", "number"), rows), newline="")))
    assert found[0] == ["text", "number"]
    for (text, number), (cell, written) in zip(rows, found[1:], strict=True):
        assert cell == (f"'{text}" if text.startswith(FORMULA_STARTS) else text)
        assert written == ("" if number is None else str(number))
