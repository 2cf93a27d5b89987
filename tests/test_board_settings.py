"""The entries of ``leaderboard.boards`` and what is said of those that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from leaderboard.config import Lines, load
from leaderboard.errors import ConfigError
from tests.test_config import SMALLEST

BOARDS = f"{SMALLEST}  boards:\n"


@pytest.fixture
def board(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a config.yaml whose fifth line and those that follow are boards."""

    def write(text: str) -> Path:
        path = tmp_path / "config.yaml"
        path.write_text(BOARDS + "".join(f"    {line}\n" for line in text.splitlines()), encoding="utf-8")
        return path

    return write


def test_a_board_says_what_it_counts_whom_and_when(board: Callable[[str], Path]) -> None:
    """Everything but the title may be left out."""
    path = board(
        "reviews: {title: Reviewers, description: d, points: {pr_reviewed: 20, comment: 0.5}, lines: {cap: 5}}\n"
        "winter: {title: Winter, from: 2026-01-01, to: 2026-03-31, who: everybody}\n"
        "fresh: {title: Fresh, newcomers: 90}\n"
    )
    reviews, winter, fresh = load(path, {}).leaderboard.boards.values()
    assert (reviews.points, reviews.lines) == ({"pr_reviewed": 20, "comment": 0.5}, Lines(cap=5))
    assert (winter.from_, winter.to, winter.who) == (date(2026, 1, 1), date(2026, 3, 31), "everybody")
    assert (fresh.newcomers, fresh.points, fresh.lines, fresh.who) == (90, None, None, "humans")


def test_everything_wrong_with_boards_is_said_at_once_with_its_line(board: Callable[[str], Path]) -> None:
    """Whatever is wrong with others too."""
    path = board(
        "a: {points: {commit: 1}}\n"
        "b: {title: ' '}\n"
        "c: {title: C, points: {}}\n"
        "d: {title: D, points: {commit: 1.2345}}\n"
        "e: {title: E, newcomers: 0}\n"
        "f: {title: F, newcomers: 36501}\n"
        "g: {title: G, from: 2026-03-01, to: 2026-02-01}\n"
        "h: {title: H, from: 2026-03-01}\n"
        "i: {title: I, to: 2026-03-01}\n"
        "j: {title: J, who: robots}\n"
        "k: {title: K, lines: {added: -1}}\n"
        "l: {title: L, point: {commit: 1}}\n"
    )
    with pytest.raises(ConfigError) as refused:
        load(path, {})
    said = [str(problem).removeprefix(f"{path}:") for problem in refused.value.problems]
    assert said == [
        "6: leaderboard.boards.a.title: is missing, expected text",
        "7: leaderboard.boards.b.title: expected a text of 1 to 100 characters, got ' '",
        "8: leaderboard.boards.c.points: expected at least one kind of work, such as pr_reviewed: 20, got none",
        "9: leaderboard.boards.d.points.commit: expected points with at most three decimals, got 1.2345",
        "10: leaderboard.boards.e.newcomers: expected 1 to 36,500 days, got the number 0",
        "11: leaderboard.boards.f.newcomers: expected 1 to 36,500 days, got the number 36501",
        "12: leaderboard.boards.g.to: expected a day that is not before 2026-03-01, got 2026-02-01",
        "13: leaderboard.boards.h.from: expected a last day too, such as to: 2026-03-31",
        "14: leaderboard.boards.i.to: expected a first day too, such as from: 2026-01-01",
        "15: leaderboard.boards.j.who: expected one of humans, bots, agents, everybody, got 'robots' "
        "(did you mean bots?)",
        "16: leaderboard.boards.k.lines.added: expected a number that is not negative, got the number -1.0",
        "17: unknown key leaderboard.boards.l.point (did you mean points?)",
    ]


@pytest.mark.parametrize("slug", ["Reviews", "-a", "a/b", "../a", '"a b"', '""'])
def test_the_slug_of_a_board_is_fit_for_an_address(board: Callable[[str], Path], slug: str) -> None:
    """It is a folder of the site and of the interface for programs."""
    with pytest.raises(ConfigError, match=r"6: leaderboard\.boards\..*: expected a name of lower-case letters, digits"):
        load(board(f"{slug}: {{title: R}}\n"), {})
