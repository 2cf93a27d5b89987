"""Scoring everybody, set by set: parts, scores and ranks of every period, and the days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

import apsw

from leaderboard.models import thousandths
from leaderboard.scores.periods import ALL_TIME, Period, day_number
from leaderboard.store.database import put_setting, scalar

MOST_OF_A_PART = 10**12
"""Thousandths: a billion points for one kind of work of one account in one repository; more do not count."""
Ranking = Literal["competition", "dense", "ordinal"]
RANKS = {
    "competition": "rank() over (partition by s.window_id, s.repository_id order by s.score desc)",
    "dense": "dense_rank() over (partition by s.window_id, s.repository_id order by s.score desc)",
    "ordinal": "row_number() over (partition by s.window_id, s.repository_id order by s.score desc, c.key)",
}


INDEXES = {
    "scores_board": "scores (window_id, repository_id, rank)",
    "scores_person": "scores (contributor_id, window_id, repository_id)",
    "parts_person": "parts (contributor_id, window_id, repository_id)",
    "parts_kind": "parts (window_id, definition_id, repository_id, contributor_id, count, points)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LineBonus:
    """Points for changed lines: each times its factor, together at most ``cap`` per person and repository."""

    added: int | float = 0.01
    deleted: int | float = 0.005
    cap: int | float = 1000


def score_everybody(db: apsw.Connection, periods: Iterable[Period], lines: LineBonus, ranking: Ranking) -> None:
    """Replace parts, scores and ranks, and the days."""
    for index in INDEXES:
        db.execute(f"drop index if exists {index}")
    for table in ("parts", "scores", "days", "windows"):
        db.execute(f"delete from {table}")
    all_time = last = 0
    for period in periods:
        before = None
        if period.previous_first and period.previous_last:
            before = add_window(db, period, period.previous_first, period.previous_last, None, is_previous=True)
        window = add_window(db, period, period.first, period.last, before, is_previous=False)
        if period.slug == ALL_TIME:
            all_time, last = window, day_number(period.last)
    db.execute(statement("days.sql"), {"as_of": last, "most": MOST_OF_A_PART})
    find_line_kinds(db, all_time, last)
    put_setting(db, "line_cap", str(thousandths(lines.cap)))
    add_up(db, lines)
    rank(db, ranking)
    for index, columns in INDEXES.items():
        db.execute(f"create index {index} on {columns}")


def add_up(db: apsw.Connection, lines: LineBonus, *, again: bool = False) -> None:
    """Add what everybody, or the people in ``temp.again``, did up to scores, with what they are given by hand."""
    db.execute(statement("scores.sql", again=again), in_thousandths(lines))
    if scalar(db, "select 1 from adjustments"):
        db.execute(statement("adjustments.sql"))


def in_thousandths(lines: LineBonus) -> dict[str, int]:
    return {
        "cap": thousandths(lines.cap),
        "added": thousandths(lines.added),
        "deleted": thousandths(lines.deleted),
    }


def find_line_kinds(db: apsw.Connection, all_time: int, as_of: int) -> None:
    """Replace what is known of whose lines count in which repository."""
    db.execute("delete from line_kinds")
    db.execute(statement("line_kinds.sql"), {"all_time": all_time, "as_of": as_of})


def add_window(
    db: apsw.Connection, period: Period, first: date, last: date, previous: int | None, *, is_previous: bool
) -> int:
    """Add one span of days and what everybody did in it."""
    span = {"from_day": day_number(first), "to_day": day_number(last)}
    db.execute(
        """
        insert into windows (period, title, from_day, to_day, previous_id, is_previous)
        values (:slug, :title, :from_day, :to_day, :previous, :is_previous)
        """,
        {
            "slug": period.slug,
            "title": period.title,
            "previous": previous,
            "is_previous": is_previous,
            **span,
        },
    )
    window = db.last_insert_rowid()
    db.execute(statement("parts.sql"), {"window": window, "most": MOST_OF_A_PART, **span})
    return window


def rank(db: apsw.Connection, ranking: Ranking) -> None:
    """Rank who is to be ranked; both windows of a period hold the same kind of people, so movement is true."""
    db.execute(
        f"""
        update scores
        set rank = ranked.rank
        from (
            select s.rowid as id, {RANKS[ranking]} as rank
            from scores as s
            join contributors as c on c.id = s.contributor_id and c.ranked
        ) as ranked
        where scores.rowid = ranked.id
        """
    )


@cache
def statement(name: str, *, again: bool = False) -> str:
    """The text of one of the ``.sql`` files beside this module.

    Lines behind ``--again`` hold where only the people in ``temp.again`` are scored, see ``scores.again``.
    """
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return text.replace("--again ", "") if again else text
