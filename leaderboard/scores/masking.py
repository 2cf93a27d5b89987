"""The same work from two sources: which activities are masked, so that nothing is counted twice.

A line of text does not say which source it came from; the first part of its slug does, its family. Where only one
family tells of anything, or those that do are all of the same place in the precedence, there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from leaderboard.scores.everybody import statement
from leaderboard.store.database import rows, scalar

OTHERS = "*"
"""All families that the precedence does not name."""
EXISTS = "select 1 from activities where slug >= :first and slug < :beyond"
MASKED = "select 1 from activities indexed by activities_masked where masked"


def mask(db: apsw.Connection, precedence: Sequence[str], *, everywhere: bool) -> None:
    """Decide anew which activities are masked: everywhere, or in the repositories where work has changed."""
    families = listed(db, precedence)
    if not families and scalar(db, MASKED) is None:
        return
    db.execute("create temp table if not exists families (place integer, first text, beyond text)")
    db.execute("delete from temp.families")
    db.executemany("insert into temp.families values (?, ?, ?)", families)
    db.execute("create temp table if not exists to_mask (repository_id integer primary key)")
    db.execute("delete from temp.to_mask")
    db.execute(ALL if everywhere else CHANGED)
    db.execute(statement("masking.sql"), {"elsewhere": place_of_others(precedence)})


ALL = """
insert into temp.to_mask
select distinct a.repository_id
from activities as a
where
    a.repository_id is not null
    and (a.masked or exists (select 1 from temp.families as f where a.slug >= f.first and a.slug < f.beyond))
"""
CHANGED = "insert into temp.to_mask select distinct repository_id from changed_work where repository_id"


def listed(db: apsw.Connection, precedence: Sequence[str]) -> list[tuple[int, str, str]]:
    """(place, first slug, beyond the last slug) of the families that are named and that there are."""
    named = [(place, f"{family}:", f"{family};") for place, family in enumerate(precedence) if family != OTHERS]
    return [each for each in named if next(rows(db, EXISTS, first=each[1], beyond=each[2]), None)]


def place_of_others(precedence: Sequence[str]) -> int:
    """First, unless the precedence says where."""
    return precedence.index(OTHERS) if OTHERS in precedence else -1
