"""The boards that config names as JSON: their rules, and where they are."""

from __future__ import annotations

from collections.abc import Mapping

import apsw

from leaderboard.scores.named_boards import NamedBoard, named_board_sizes, named_boards
from leaderboard.site.api import board_records
from leaderboard.site.api.encoding import file, link
from leaderboard.site.api.paths import NAMED_BOARDS, named_board_path
from leaderboard.site.board_paths import named_folder
from leaderboard.site.output import File
from leaderboard.store.activities import in_points
from leaderboard.store.database import rows


def boards_file(db: apsw.Connection) -> File:
    """The list of them, in the order of config."""
    kinds, sizes = dict(rows(db, "select id, slug from definitions")), named_board_sizes(db)
    return file(
        NAMED_BOARDS,
        board_records.NamedBoards(named_boards=tuple(described(board, kinds, sizes) for board in named_boards(db))),
    )


def described(board: NamedBoard, kinds: Mapping[int, str], sizes: Mapping[int, int]) -> board_records.NamedBoard:
    longest = board.periods[-1] if board.periods else None
    return board_records.NamedBoard(
        slug=board.slug,
        title=board.title,
        description=board.description,
        who=board.who,  # type: ignore[arg-type]  # the table has one of these
        newcomers=board.newcomers,
        from_day=board.first,
        to_day=board.last,
        points={kinds[id]: in_points(points) for id, points in board.points.items()} if board.has_points else None,
        lines=board_records.LineBonus(
            added=in_points(board.added), deleted=in_points(board.deleted), cap=in_points(board.cap)
        ),
        html=None if longest is None else link(NAMED_BOARDS, named_folder(board, longest.slug)),
        periods=tuple(
            board_records.NamedBoardPeriod(
                slug=period.slug,
                from_day=period.first,
                to_day=period.last,
                people=sizes.get(board.windows[period.slug], 0),
                board=link(NAMED_BOARDS, named_board_path(board.slug, period.slug)),
            )
            for period in board.periods
        ),
    )
