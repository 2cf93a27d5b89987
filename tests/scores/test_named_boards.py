"""The boards that config names are those of the slow scorer, wherever they are read."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import apsw
from hypothesis import given

from leaderboard.pipeline.options import NEEDS
from leaderboard.scores.named_boards import named_board_rows, named_boards
from tests.board_oracle import BoardOracle
from tests.communities import Community, communities, examples, folder, ran
from tests.oracle import Oracle, Row


@examples(60)
@given(communities)
def test_every_named_board_is_that_of_the_slow_scorer(tmp_path: Path, community: Community) -> None:
    """Who is on it, ranks and scores, in every period or on its own days, now and in the span before."""
    with folder(tmp_path) as root:
        community.write(root)
        with ran(root, community.rules, NEEDS["score"]) as run:
            check_named_boards(run.db, community.oracle)


def check_named_boards(db: apsw.Connection, oracle: Oracle) -> None:
    known = named_boards(db)
    assert [board.slug for board in known] == list(oracle.rules.boards)
    for board in known:
        slow = BoardOracle(oracle, board.slug)
        assert set(board.windows) == set(slow.periods)
        for period, window in board.windows.items():
            found = named_board_rows(db, window)
            assert [
                Row(
                    row.rank,
                    row.username.lower(),
                    Fraction(row.score, 1000),
                    Fraction(row.activity_points, 1000),
                    Fraction(row.line_bonus, 1000),
                    row.activities,
                )
                for row in found
            ] == slow.board(period)
            if (period, True) in slow.spans:
                earlier = {row.username: row for row in slow.board(period, before=True)}
                for row in found:
                    then = earlier.get(row.username.lower())
                    assert row.previous_rank == (then.rank if then else None)
                    assert row.previous_score == (then.score * 1000 if then else None)
