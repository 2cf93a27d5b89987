"""What an edit of profiles would do to the boards, found out in the store and taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple, TypeAlias

import apsw

from leaderboard.files import profiles as profile_files
from leaderboard.pipeline.run import Run
from leaderboard.store import imported, profiles
from leaderboard.store.database import rows
from leaderboard.store.imported import Look

STANDINGS = """
select w.period, c.key, c.username, s.rank, s.score
from windows as w
join scores as s on s.window_id = w.id and s.repository_id is null
join contributors as c on c.id = s.contributor_id
where not w.is_previous
order by w.id, s.rank is null, s.rank, c.key
"""


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
