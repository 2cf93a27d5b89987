"""Questions between two runs."""

from __future__ import annotations

from tests.small_repo import DataRepo


def test_a_question_leaves_the_site_known_to_be_up_to_date(repo: DataRepo) -> None:
    """Asking for a board, even of another day, is no reason to build again."""
    repo.run("run", "--offline")
    assert repo.run("board", "--now", "2020-01-01").code == 0
    assert "Nothing changed" in repo.run("run", "--offline").err
