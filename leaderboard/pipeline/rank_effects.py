"""What an edit of profiles would do to the boards, found out in the store and taken back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import NamedTuple, TypeAlias

import apsw

from leaderboard.files import profiles as profile_files
from leaderboard.pipeline.run import Run
from leaderboard.scores.everybody import Ranking
from leaderboard.store import imported, profiles
from leaderboard.store.database import rows, setting
from leaderboard.store.imported import Look

STANDINGS = """
select w.period, c.key, c.username, s.rank, s.score
from windows as w
join scores as s on s.window_id = w.id and s.repository_id is null
join contributors as c on c.id = s.contributor_id
where not w.is_previous
order by w.id, s.rank is null, s.rank, c.key
"""

PEOPLE = "select id, key, username, ranked from contributors"
OVER_THE_CAP = """
select w.period, sum(max(0, one.line_bonus + other.line_bonus - :cap))
from windows as w
join scores as one on one.window_id = w.id and one.contributor_id = :one
join scores as other
    on other.window_id = w.id and other.contributor_id = :other and other.repository_id = one.repository_id
where not w.is_previous
group by w.id
"""
"""What both have of the line bonus of a repository, less what one person can have."""


class Standing(NamedTuple):
    """Where somebody stands on the board of a period; thousandths of points."""

    username: str
    rank: int | None
    score: int


Boards: TypeAlias = Mapping[str, Mapping[str, Standing]]
"""Everybody who did something, by period and case-folded username."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A profile as it is and as it is to be."""

    path: str
    before: bytes
    """Nothing where there is no file yet."""
    after: bytes
    """Nothing where the file goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Somebody whose place on a board is another one after an edit; thousandths of points."""

    period: str
    username: str
    rank_before: int | None
    rank_after: int | None
    score_before: int | None
    """None where they were not there; likewise after."""
    score_after: int | None

    @property
    def is_score(self) -> bool:
        """Whether more than the rank is another one."""
        return self.score_before != self.score_after


def effect(run: Run, edits: Iterable[Edit]) -> list[Move]:
    """Everybody who would move on the board of everything, period by period; the store stays as it is.

    The scores have to be computed; the scores of the edited profiles are computed by the very phases of a run.
    """
    before = standings(run.db)
    with taken_back(run.db):
        for edit in edits:
            put(run.db, edit)
        run.execute(("setup", "score"))
        after = standings(run.db)
    return list(moves(before, after))


def standings(db: apsw.Connection) -> Boards:
    found: dict[str, dict[str, Standing]] = {}
    for period, key, username, rank, score in rows(db, STANDINGS):
        found.setdefault(period, {})[key] = Standing(username, rank, score)
    return found


def moves(before: Boards, after: Boards) -> Iterator[Move]:
    """Who stands elsewhere: those whose score changed first, then the others, best first."""
    for period in after or before:
        then, now = before.get(period, {}), after.get(period, {})
        everybody = [*now, *(key for key in then if key not in now)]
        found = [_move(period, then.get(key), now.get(key)) for key in everybody]
        yield from (move for move in found if move.is_score)
        yield from (move for move in found if not move.is_score and move.rank_before != move.rank_after)


class Together:
    """Where two people would stand as one, without computing the boards anew.

    What caps and rules of scoring hold for one person's work is not known of two; only the cap of lines is.
    """

    def __init__(self, db: apsw.Connection, ranking: Ranking) -> None:
        self._db = db
        self._ranking = ranking
        self._boards = standings(db)
        self._people = {id: (key, name, ranked) for id, key, name, ranked in rows(db, PEOPLE)}
        self._scores = {
            period: sorted((-each.score, key) for key, each in board.items() if each.rank is not None)
            for period, board in self._boards.items()
        }

    def moves(self, one: int, other: int) -> Iterator[Move]:
        """The first of the two, by id, in every period in which one of them did something."""
        over = dict(rows(self._db, OVER_THE_CAP, one=one, other=other, cap=int(setting(self._db, "line_cap") or 0)))
        key, username, is_ranked = self._people[one]
        for period, board in self._boards.items():
            both = {each: board[each] for each in (key, self._people[other][0]) if each in board}
            if both:
                score = sum(standing.score for standing in both.values()) - over.get(period, 0)
                rank = self._rank(period, key, score, both) if is_ranked else None
                yield replace(_move(period, both.get(key), Standing(username, rank, score)), username=username)

    def _rank(self, period: str, key: str, score: int, both: Mapping[str, Standing]) -> int:
        scores = self._scores[period]
        place = (-score, key) if self._ranking == "ordinal" else (-score,)
        before = bisect_left(scores, place)
        theirs = [(-each.score, name) for name, each in both.items() if each.rank is not None]
        if self._ranking == "dense":
            return len({points for points, name in scores[:before] if name not in both}) + 1
        return before - sum(entry < place for entry in theirs) + 1


@contextmanager
def taken_back(db: apsw.Connection) -> Iterator[None]:
    """Whatever is written to the store within this is taken back at its end."""
    db.execute("savepoint taken_back")
    try:
        yield
    finally:
        db.execute("rollback to taken_back")
        db.execute("release taken_back")


def put(db: apsw.Connection, edit: Edit) -> None:
    """Have the store know a profile as it is to be."""
    if not edit.after:
        imported.forget(db, imported.all_files(db)[edit.path].id)
        return
    profile, problems = profile_files.read(edit.after, edit.path, PurePosixPath(edit.path).stem)
    profiles.put(db, imported.put(db, edit.path, "profile", Look(0, 0, 0), b"", problems), profile)


def _move(period: str, before: Standing | None, after: Standing | None) -> Move:
    known = after or before
    assert known is not None
    return Move(
        period=period,
        username=known.username,
        rank_before=before and before.rank,
        rank_after=after and after.rank,
        score_before=before and before.score,
        score_after=after and after.score,
    )
