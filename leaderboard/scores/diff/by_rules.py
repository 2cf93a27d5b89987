"""What the rules of scoring make of the difference: units that they take the points of, and points by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import apsw

from leaderboard.scores.diff.causes import Why
from leaderboard.scores.diff.stores import Board, Store, statement
from leaderboard.scores.periods import as_date
from leaderboard.store.database import rows

CAPS = "select d.slug, u.cap from {schema}.rules as u join {schema}.definitions as d on d.id = u.definition_id"


def by_rules(
    db: apsw.Connection, before: Store, after: Store, old: Board, new: Board, *, everywhere: bool
) -> Iterator[tuple[str, Why, int]]:
    """(key of the person, cause, thousandths) of all that differs."""
    found: Counter[tuple[str, Why]] = Counter()
    caps = dict(rows(db, CAPS.format(schema="before"))), dict(rows(db, CAPS.format(schema="main")))
    for store, board, sign in ((before, old, -1), (after, new, 1)):
        for id, kind, is_own, points in taken(db, board, everywhere=everywhere):
            if is_own:
                why = Why("own_work", kind)
            else:
                why = Why("daily_cap", kind, before=caps[0].get(kind), after=caps[1].get(kind))
            found[store.people[id], why] += sign * points
        for id, repository, day, points, reason in by_hand(db, board, everywhere=everywhere):
            why = Why("adjustment", repository=repository, day=as_date(day).isoformat(), reason=reason)
            found[store.people[id], why] += sign * points
    return ((key, why, points) for (key, why), points in found.items() if points)


def taken(db: apsw.Connection, board: Board, *, everywhere: bool) -> Iterator[tuple[int, str, int, int]]:
    """(id, kind of work, whether it is about one's own, thousandths) of what does not score on a board."""
    sql = statement("taken.sql").format(schema=board.schema)
    return rows(db, sql, first=board.first, last=board.last, repository=board.repository, everywhere=everywhere)


def by_hand(db: apsw.Connection, board: Board, *, everywhere: bool) -> Iterator[tuple[int, str | None, int, int, str]]:
    """(id, repository, day, thousandths, reason) of what is in the scores of a board by hand."""
    sql = statement("by_hand.sql").format(schema=board.schema)
    return rows(db, sql, period=board.period, repository=board.repository, everywhere=everywhere)
