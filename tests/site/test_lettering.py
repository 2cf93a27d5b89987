"""How wide text will be."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.site.lettering import ELLIPSIS, fitted, width


@given(st.text(max_size=300), st.integers(20, 400))
def test_fitted_text_fits(text: str, space: int):
    """Whatever the text: it is the same, smaller, or the beginning of it."""
    words, size = fitted(text, 20, space, 12)
    assert width(words, size) <= space
    assert 12 <= size <= 20
    whole = " ".join(text.split())
    assert words == whole or whole.startswith(words.removesuffix(ELLIPSIS))


@pytest.mark.parametrize(("text", "size"), [("Ann", 20), ("Anna-Maria Arbor-Smith", 15.5)])
def test_text_gets_smaller_before_it_is_cut(text: str, size: float):
    """In halves of a unit."""
    assert fitted(text, 20, 200, 12) == (text, size)


def test_text_that_is_too_long_is_cut():
    """With an ellipsis."""
    words, size = fitted("Wolfeschlegelsteinhausenbergerdorff", 20, 200, 12)
    assert size == 12
    assert words.endswith(ELLIPSIS)
    assert len(words) > 15


@given(st.lists(st.sampled_from(["a", "e\u0301", "o\u0308\u0323", "हि"]), min_size=5).map("".join))
def test_marks_stay_with_their_letter(text: str):
    """No cut before a combining character."""
    words, _ = fitted(text, 12, 40)
    if words.endswith(ELLIPSIS):
        rest = text[len(words) - 1 :]
        assert not unicodedata.category(rest[0]).startswith("M")


def test_wide_scripts_take_more_room():
    """Chinese and Japanese letters are as wide as they are high."""
    assert width("田中", 10) >= 20
    assert width("ill", 10) < width("www", 10)
    assert width("e\u0301", 10) == width("e", 10)
