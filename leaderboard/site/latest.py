"""From when on the latest work is to be looked for, so that not all of it has to be."""

from __future__ import annotations

import apsw

from leaderboard.scores.periods import as_date, days_before
from leaderboard.store.database import scalar

SINCE = """
select newest
from (
    select (select max(d.day) from days as d where d.contributor_id = c.id and d.day <= :last) as newest
    from contributors as c
    where c.ranked
)
where newest is not null
order by newest desc
limit 1 offset :most - 1
"""


def since(db: apsw.Connection, last: int, most: int) -> str:
    """A day from which on at least so many things were done until the day ``last``; empty where all may be needed.

    It is the one before the newest day of the person who comes last among as many people, those with the newest first:
    days are those of the configured time zone, and moments are told in UTC.
    """
    found: int | None = scalar(db, SINCE, last=last, most=most)
    return "" if found is None else days_before(as_date(found), 1).isoformat()
