"""Profiles as they stand in their files, and what sources would add to them."""

from __future__ import annotations

from collections.abc import Iterable

import apsw
import msgspec

from leaderboard.models import Contributor
from leaderboard.store.database import rows


def put(db: apsw.Connection, file_id: int, profile: Contributor | None) -> None:
    """Replace the profile of a file; None where the file cannot be read."""
    db.execute("delete from profiles where file_id = ?", (file_id,))
    if profile is not None:
        db.execute(
            "insert into profiles (file_id, username, record) values (?, ?, ?)",
            (file_id, profile.username, msgspec.json.encode(profile).decode()),
        )


def from_files(db: apsw.Connection) -> list[tuple[str, Contributor]]:
    """(path, profile) in the order of path."""
    found = rows(
        db,
        """
        select f.path, p.record
        from profiles as p
        join files as f on f.id = p.file_id
        order by f.path
        """,
    )
    return [(path, msgspec.json.decode(record, type=Contributor)) for path, record in found]


def giving_badges(db: apsw.Connection) -> list[tuple[str, Contributor]]:
    """(path, profile) of those that give badges, in the order of path."""
    found = rows(
        db,
        """
        select f.path, p.record
        from profiles as p
        join files as f on f.id = p.file_id
        where json_array_length(p.record, '$.badges')
        order by f.path
        """,
    )
    return [(path, msgspec.json.decode(record, type=Contributor)) for path, record in found]


def add_scraped(db: apsw.Connection, seen: Iterable[Contributor]) -> None:
    """Keep what sources say of people until it is exported; a later word adds what is lacking, as it does to a file."""
    for said in seen:
        contributor = said
        for (record,) in rows(
            db, "delete from profiles where pending and username = :username returning record", username=said.username
        ):
            contributor = _together(msgspec.json.decode(record, type=Contributor), said)
        db.execute(
            "insert into profiles (username, record, pending) values (?, ?, 1)",
            (contributor.username, msgspec.json.encode(contributor).decode()),
        )


def _together(earlier: Contributor, later: Contributor) -> Contributor:
    """What both say of one account."""
    said = msgspec.structs.asdict(earlier)
    filled = {key: getattr(later, key) for key, value in said.items() if value is None or value == {}}
    accounts = tuple(dict.fromkeys((*earlier.accounts, *later.accounts)))
    return msgspec.structs.replace(earlier, **filled, accounts=accounts)


def scraped(db: apsw.Connection) -> list[Contributor]:
    """What sources said of people and no file holds yet, in the order of username."""
    found = rows(db, "select record from profiles where pending order by username")
    return [msgspec.json.decode(record, type=Contributor) for (record,) in found]


def scraped_are_exported(db: apsw.Connection) -> None:
    db.execute("delete from profiles where pending")
