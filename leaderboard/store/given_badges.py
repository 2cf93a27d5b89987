"""Badges that people were given by hand, as the files of older leaderboards have them."""

from __future__ import annotations

from collections.abc import Iterable

import apsw
import msgspec

from leaderboard.models import GivenBadge
from leaderboard.store.database import rows


def put(db: apsw.Connection, file_id: int, given: Iterable[tuple[str, GivenBadge]]) -> None:
    """Replace what a file says; ``given`` are (account, badge)."""
    db.execute("delete from given_badges where file_id = ?", (file_id,))
    db.executemany(
        "insert into given_badges (file_id, account, record) values (?, ?, ?)",
        [(file_id, account, msgspec.json.encode(badge).decode()) for account, badge in given],
    )


def everything(db: apsw.Connection) -> list[tuple[str, str, GivenBadge]]:
    """(path of the file, account, badge) in the order of the files and their lines."""
    found = rows(
        db,
        """
        select f.path, g.account, g.record
        from given_badges as g
        join files as f on f.id = g.file_id
        order by f.path, g.record ->> 'line'
        """,
    )
    return [(path, account, msgspec.json.decode(record, type=GivenBadge)) for path, account, record in found]
