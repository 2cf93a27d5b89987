"""From when on the latest work is to be looked for, so that not all of it has to be."""

from __future__ import annotations

import apsw

from leaderboard.store.database import scalar

SINCE = """
select newest
from (
    select (
        select a.occurred_at
        from activities as a indexed by activities_recent
        where a.account_id = k.id and not a.masked and a.day <= :last
        order by a.occurred_at desc
        limit 1
    ) as newest
    from contributors as c
    join accounts as k on k.contributor_id = c.id
    where c.ranked
)
where newest is not null
order by newest desc
limit 1 offset :most - 1
"""


def since(db: apsw.Connection, last: int, most: int) -> str:
    """A moment from which on at least so many things were done until the day ``last``; empty where all may be needed.

    It is that of the newest work of the account that comes last among as many accounts, those with the newest first.
    """
    found: str | None = scalar(db, SINCE, last=last, most=most)
    return found or ""
