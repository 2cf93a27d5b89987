"""Scores and ranks on the boards of ``leaderboard.boards``: from the parts that the ordinary boards are made of."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import apsw

from leaderboard.config import LeaderboardConfig, NamedBoard
from leaderboard.models import thousandths
from leaderboard.scores.boards import about
from leaderboard.scores.everybody import MOST_OF_A_PART, LineBonus, Ranking, in_thousandths, statement
from leaderboard.scores.periods import Period, day_number, first_day_of_newcomers, period, span
from leaderboard.store.changes import note_named_boards_of, note_shown
from leaderboard.store.database import rows, scalar

TABLES = ("named_scores", "named_windows", "named_points", "named_boards")
ADD_BOARD = """
insert into named_boards (
    id, slug, title, description, who, newcomers, from_day, to_day, has_points, added, deleted, cap
)
values (
    :id, :slug, :title, :description, :who, :newcomers, :from_day, :to_day, :has_points, :added, :deleted, :cap
)
"""
ADD_POINTS = """
insert or replace into named_points (board_id, definition_id, points)
select :board, id, :points
from definitions
where slug = :slug
"""
ADD_WINDOW = """
insert into named_windows (id, board_id, period, title, from_day, to_day, since, parts_id, previous_id, is_previous)
values (:id, :board, :period, :title, :from_day, :to_day, :since, :parts, :previous, :is_previous)
"""
PARTS = "select id from windows where period = :period and is_previous = :is_previous"
RANKS = {
    "competition": "rank() over (partition by s.window_id order by s.score desc)",
    "dense": "dense_rank() over (partition by s.window_id order by s.score desc)",
    "ordinal": "row_number() over (partition by s.window_id order by s.score desc, c.key)",
}
MOVED = """
insert into temp.named_moved (id, contributor_id, rank)
select id, contributor_id, rank
from (
    select s.rowid as id, s.contributor_id, s.rank as before, {ranks} as rank
    from named_windows as w
    join named_scores as s on s.window_id in (w.id, w.previous_id)
    join contributors as c on c.id = s.contributor_id
    where not w.is_previous
    --again and w.id in (select window_id from changed_named_windows)
)
where before is not rank
"""
SIZES = """
select w.id, count(s.contributor_id)
from named_windows as w
left join named_scores as s on s.window_id = w.id
where not w.is_previous
group by w.id
"""
ON_BOARD = "select contributor_id from named_scores where window_id = :window"
AGAIN = "select contributor_id from temp.again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The boards that config names, and what else of it decides about them."""

    boards: Mapping[str, NamedBoard] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    """Roles whose members are on no board."""

    @classmethod
    def of(cls, config: LeaderboardConfig) -> Named:
        hidden = tuple(slug for slug, role in config.roles.items() if role.hidden)
        boards = config.every_board
        return cls(boards=boards, aliases=config.scoring.aliases, hidden=hidden) if boards else cls()


def score_everybody(
    db: apsw.Connection, named: Named, periods: Sequence[Period], lines: LineBonus, ranking: Ranking
) -> None:
    """Replace the boards, scores and ranks; ``lines`` are those of the ordinary boards, which have been scored."""
    for table in TABLES:
        db.execute(f"delete from {table}")
    if not named.boards:
        return
    for id, (slug, board) in enumerate(named.boards.items(), 1):
        add_board(db, id, slug, board, lines)
        add_points(db, id, board, named.aliases)
        for dated in days_of(slug, board, periods):
            add_windows(db, id, board, dated)
    add_up(db, named)
    rank(db, ranking)


def score_again(db: apsw.Connection, named: Named, ranking: Ranking) -> None:
    """Score the people in ``temp.again``, and whoever else is noted: they may be of another kind or role now."""
    if not named.boards:
        return
    db.execute("insert or ignore into temp.again select contributor_id from changed_people where not same_work")
    people = [id for (id,) in rows(db, AGAIN)]
    before = dict(rows(db, SIZES))
    note_named_boards_of(db, people)
    db.execute(f"delete from named_scores where contributor_id in ({AGAIN})")
    add_up(db, named, again=True)
    note_named_boards_of(db, people)
    rank(db, ranking, again=True)
    for window, size in rows(db, SIZES):
        if about(before[window]) != about(size):
            note_shown(db, [id for (id,) in rows(db, ON_BOARD, window=window)])


def add_up(db: apsw.Connection, named: Named, *, again: bool = False) -> None:
    """Add what everybody, or the people in ``temp.again``, did up to scores, with what they are given by hand."""
    db.execute(statement("named_scores.sql", again=again), {"hidden": json.dumps(named.hidden)})
    if scalar(db, "select 1 from adjustments"):
        db.execute(statement("named_adjustments.sql"))


def add_board(db: apsw.Connection, id: int, slug: str, board: NamedBoard, lines: LineBonus) -> None:
    """Write down the rules of one board."""
    db.execute(
        ADD_BOARD,
        {
            "id": id,
            "slug": slug,
            "title": board.title,
            "description": board.description,
            "who": board.who,
            "newcomers": board.newcomers,
            "from_day": None if board.from_ is None else day_number(board.from_),
            "to_day": None if board.to is None else day_number(board.to),
            "has_points": board.points is not None,
            **in_thousandths(lines_of(board, lines)),
        },
    )


def lines_of(board: NamedBoard, lines: LineBonus) -> LineBonus:
    """The bonus of a board: its own, else none where it has its own points, else that of scoring."""
    if board.lines is None:
        return lines if board.points is None else LineBonus(added=0, deleted=0, cap=0)
    return LineBonus(added=board.lines.added, deleted=board.lines.deleted, cap=board.lines.cap)


def add_points(db: apsw.Connection, id: int, board: NamedBoard, aliases: Mapping[str, str]) -> None:
    """Write down what work is worth on a board; of a kind that nobody knows there is no work."""
    for slug, points in (board.points or {}).items():
        db.execute(ADD_POINTS, {"board": id, "slug": aliases.get(slug, slug), "points": thousandths(points)})


def days_of(slug: str, board: NamedBoard, periods: Sequence[Period]) -> Iterator[Period]:
    """The spans of days that a board is of: every period, or its own days as far as they have come."""
    if board.from_ is None or board.to is None:
        yield from periods
        return
    first, last = span((board.from_, board.to), periods[-1].last)
    if first <= last:
        yield replace(period(slug, first, last), title=board.title)


def add_windows(db: apsw.Connection, id: int, board: NamedBoard, dated: Period) -> None:
    """Add a span of days of a board, and the one before it."""
    before = None
    if dated.previous_first and dated.previous_last:
        before = add_window(db, id, board, dated, (dated.previous_first, dated.previous_last), None)
    add_window(db, id, board, dated, (dated.first, dated.last), before, is_previous=False)


def add_window(
    db: apsw.Connection,
    board_id: int,
    board: NamedBoard,
    dated: Period,
    days: tuple[date, date],
    previous: int | None,
    *,
    is_previous: bool = True,
) -> int:
    id = int(scalar(db, "select coalesce(max(id), 0) + 1 from named_windows"))
    span = {"from_day": day_number(days[0]), "to_day": day_number(days[1])}
    if board.from_ is None:
        parts = scalar(db, PARTS, period=dated.slug, is_previous=is_previous)
    else:
        parts = -id
        db.execute(statement("parts.sql"), {"window": parts, "most": MOST_OF_A_PART, **span})
    db.execute(
        ADD_WINDOW,
        {
            "id": id,
            "board": board_id,
            "period": dated.slug,
            "title": dated.title,
            "since": None if board.newcomers is None else day_number(first_day_of_newcomers(dated, board.newcomers)),
            "parts": parts,
            "previous": previous,
            "is_previous": is_previous,
            **span,
        },
    )
    return id


def rank(db: apsw.Connection, ranking: Ranking, *, again: bool = False) -> None:
    """Rank everybody on all boards or the changed ones, and note whoever has another rank than before."""
    db.execute(
        "create temp table if not exists named_moved (id integer primary key, contributor_id integer, rank integer)"
    )
    db.execute("delete from temp.named_moved")
    moved = MOVED.format(ranks=RANKS[ranking])
    db.execute(moved.replace("--again ", "") if again else moved)
    db.execute("update named_scores set rank = m.rank from temp.named_moved as m where m.id = named_scores.rowid")
    note_shown(db, [id for (id,) in rows(db, "select distinct contributor_id from temp.named_moved")])
