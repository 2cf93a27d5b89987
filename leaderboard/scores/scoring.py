"""The score phase: from activities to parts, scores and ranks, set by set."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

import apsw

from leaderboard.models import thousandths
from leaderboard.scores.periods import ALL_TIME, Period, as_date, day_number
from leaderboard.store.database import put_setting, scalar

MOST_OF_A_PART = 10**12
"""Thousandths: a billion points for one kind of work of one account in one repository; more do not count."""
Ranking = Literal["competition", "dense", "ordinal"]
RANKS = {
    "competition": "rank() over (partition by s.window_id, s.repository_id order by s.score desc)",
    "dense": "dense_rank() over (partition by s.window_id, s.repository_id order by s.score desc)",
    "ordinal": "row_number() over (partition by s.window_id, s.repository_id order by s.score desc, c.key)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LineBonus:
    """Points for changed lines: each times its factor, together at most ``cap`` per person and repository."""

    added: int | float = 0.01
    deleted: int | float = 0.005
    cap: int | float = 1000


@cache
def statement(name: str) -> str:
    """The text of one of the ``.sql`` files beside this module."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def as_of(db: apsw.Connection, today: date) -> date:
    """The day of the newest activity that is not in the future; ``today`` where there is none."""
    newest = scalar(db, "select max(day) from activities where day <= :today", today=day_number(today))
    return today if newest is None else as_date(newest)


def earliest(db: apsw.Connection, until: date) -> date:
    """The day of the oldest activity."""
    oldest = scalar(db, "select min(day) from activities where day <= :until", until=day_number(until))
    return until if oldest is None else as_date(oldest)


def count(db: apsw.Connection) -> int:
    """How many activities there are."""
    return int(scalar(db, "select count(*) from activities"))


def later_than(db: apsw.Connection, day: date) -> int:
    """How many activities are dated after ``day``: they are kept and not scored."""
    return int(scalar(db, "select count(*) from activities where day > :day", day=day_number(day)))


def score(db: apsw.Connection, periods: Iterable[Period], lines: LineBonus, ranking: Ranking) -> None:
    """Replace parts, scores and ranks of every period and of the span before it, and the days."""
    for table in ("parts", "scores", "days", "line_kinds", "windows"):
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
    db.execute(statement("line_kinds.sql"), {"all_time": all_time, "as_of": last})
    put_setting(db, "line_cap", str(thousandths(lines.cap)))
    db.execute(
        statement("scores.sql"),
        {
            "cap": thousandths(lines.cap),
            "added": thousandths(lines.added),
            "deleted": thousandths(lines.deleted),
        },
    )
    rank(db, ranking)


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
    db.execute("create index if not exists scores_board on scores (window_id, repository_id, rank)")
    db.execute("create index if not exists scores_person on scores (contributor_id, window_id, repository_id)")
    db.execute("create index if not exists parts_person on parts (contributor_id, window_id, repository_id)")
