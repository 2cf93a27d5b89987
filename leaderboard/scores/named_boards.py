"""The boards that config names: their rules, the days they are of, and who stands where."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import apsw

from leaderboard.errors import ConfigError
from leaderboard.scores.boards import BoardRow, with_ties
from leaderboard.scores.periods import Period, as_date
from leaderboard.store.database import rows
from leaderboard.structure import did_you_mean


class NamedBoard(NamedTuple):
    """A board as it was scored; points are thousandths."""

    id: int
    slug: str
    title: str
    description: str
    who: str
    newcomers: int | None
    first: date | None
    """Of its own days, None where it is of every period."""
    last: date | None
    has_points: bool
    """Whether only kinds of work that it names count, with the points that it names."""
    added: int
    deleted: int
    cap: int
    points: Mapping[int, int]
    """Of each kind of work that it names."""
    windows: Mapping[str, int]
    """The ids of its spans of days by period; none of a season that has not begun."""
    periods: tuple[Period, ...]
    """The same with their days."""

    @property
    def is_season(self) -> bool:
        """Whether it has days of its own."""
        return self.first is not None

    @property
    def has_lines(self) -> bool:
        return bool(self.cap and (self.added or self.deleted))


BOARDS = """
select id, slug, title, description, who, newcomers, from_day, to_day, has_points, added, deleted, cap
from named_boards
order by id
"""
POINTS = """
select n.definition_id, n.points
from named_points as n
join definitions as d on d.id = n.definition_id
where n.board_id = :board
order by not d.known, d.position, d.slug
"""
WINDOWS = """
select w.id, w.period, w.title, w.from_day, w.to_day, p.from_day, p.to_day
from named_windows as w
left join named_windows as p on p.id = w.previous_id
where w.board_id = :board and not w.is_previous
order by w.id
"""
ROWS = """
select
    s.rank,
    c.id,
    c.username,
    c.name,
    c.role,
    c.avatar_url,
    s.score,
    s.activity_points,
    s.line_bonus,
    s.adjustment,
    s.activities,
    p.rank,
    p.score,
    w.previous_id is null or p.rank is not null or exists (
        select 1
        from accounts as k
        join activities as a on a.account_id = k.id and a.day < w.from_day and not a.masked
        where
            k.contributor_id = c.id
            and (not b.has_points or a.definition_id in (select definition_id from named_points where board_id = b.id))
    ),
    w.previous_id is not null
from named_windows as w
join named_boards as b on b.id = w.board_id
join named_scores as s on s.window_id = w.id
join contributors as c on c.id = s.contributor_id
left join named_scores as p on p.window_id = w.previous_id and p.contributor_id = s.contributor_id
where w.id = :window
order by s.rank, c.key
"""
SIZES = """
select window_id, count(*)
from named_scores
group by window_id
"""


def named_boards(db: apsw.Connection) -> list[NamedBoard]:
    """Every board that config names, in its order."""
    return [with_windows(db, row) for row in rows(db, BOARDS)]


def with_windows(db: apsw.Connection, row: tuple[Any, ...]) -> NamedBoard:
    windows = list(rows(db, WINDOWS, board=row[0]))
    *said, first, last, has_points, added, deleted, cap = row
    days = (None if day is None else as_date(day) for day in (first, last))
    return NamedBoard._make(
        (
            *said,
            *days,
            bool(has_points),
            added,
            deleted,
            cap,
            dict(rows(db, POINTS, board=row[0])),
            {period: id for id, period, *_ in windows},
            tuple(dated(*rest) for _, *rest in windows),
        )
    )


def dated(slug: str, title: str, first: int, last: int, before: int | None, until: int | None) -> Period:
    return Period(
        slug=slug,
        title=title,
        first=as_date(first),
        last=as_date(last),
        previous_first=None if before is None else as_date(before),
        previous_last=None if until is None else as_date(until),
    )


def find_board(db: apsw.Connection, slug: str, period: str | None) -> tuple[NamedBoard, int]:
    """A board and the id of a span of its days: all time or its own days where no ``period`` is named."""
    known = named_boards(db)
    board = next((each for each in known if each.slug == slug), None)
    if board is None:
        names = ", ".join(each.slug for each in known)
        hint = did_you_mean(slug, [each.slug for each in known])
        raise ConfigError(f"board {slug!r} is unknown{hint}; config names: {names or 'none'}")
    if not board.windows:
        raise ConfigError(f"the days of the board {slug!r} have not begun")
    period = period or board.periods[-1].slug
    if period not in board.windows:
        raise ConfigError(f"period {period!r} is unknown, expected one of: {', '.join(board.windows)}")
    return board, board.windows[period]


def named_board_rows(db: apsw.Connection, window: int) -> list[BoardRow]:
    """The people of a board, best first; ties in the order of username."""
    return with_ties(rows(db, ROWS, window=window))


def seats(db: apsw.Connection) -> dict[int, tuple[NamedBoard, Period]]:
    """The board and the days of each span of days, by its id."""
    return {board.windows[period.slug]: (board, period) for board in named_boards(db) for period in board.periods}


def named_board_sizes(db: apsw.Connection) -> dict[int, int]:
    """How many people each board has, by the id of its span of days."""
    return dict(rows(db, SIZES))
