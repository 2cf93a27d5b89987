"""Names that become paths."""

from __future__ import annotations

import pytest

from leaderboard.files.names import folded, is_source_id, shown


@pytest.mark.parametrize("name", ["github", "work-2", "a", "0_o"])
def test_a_plain_slug_names_a_source(name: str) -> None:
    """Its bookmarks can then stand in state/<source>.json."""
    assert is_source_id(name)


@pytest.mark.parametrize("name", ["", "../x", "a/b", "A", "-a", ".hidden", "a.b", "a\n", "a" * 101, "ä"])
def test_anything_else_names_no_source(name: str) -> None:
    """Neither a path nor a name that two file systems see differently."""
    assert not is_source_id(name)


def test_spellings_of_one_name_fold_to_one_form() -> None:
    """Case and Unicode composition make no other person."""
    assert folded("Alice") == folded("aLICE")
    assert folded("Renée") == folded("Rene\u0301e")
    assert folded("straße") == folded("STRASSE")


def test_a_shown_name_cannot_disturb_a_terminal() -> None:
    """Control characters are spelt out and long names are cut."""
    assert shown("a\x1b[31m\u202e") == r"'a\x1b[31m\u202e'"
    assert shown("x" * 300) == "'" + "x" * 60 + "…'"
