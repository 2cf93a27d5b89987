"""Taking over what a second process read of the same data repo into a store of its own."""

from __future__ import annotations

from pathlib import Path

import apsw

from leaderboard.store.database import scalar, statements

SPELT_DIFFERENTLY = """
select 1
from second.accounts as s
join accounts as a on a.key = s.key and a.account <> s.account
union all
select 1
from second.repositories as s
join repositories as r on r.key = s.key and r.written <> s.written
"""


def take_over(db: apsw.Connection, path: Path) -> bool:
    """Put the files and activities of the new store at ``path`` behind those that are here.

    Returns whether both know a name, and one in another spelling than the other.
    """
    db.execute("attach ? as second", (str(path),))
    spelt_differently = scalar(db, SPELT_DIFFERENTLY) is not None
    db.execute(statements("taking_over.sql"))
    return spelt_differently
