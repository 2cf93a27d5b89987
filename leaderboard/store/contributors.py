"""The rows of contributors: changed person by person, with what follows from it noted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import apsw

from leaderboard.store import changes, crediting
from leaderboard.store.changes import Subject
from leaderboard.store.database import rows

COLUMNS = (
    "id, key, username, name, role, title, avatar_url, bio, social_profiles, joining_date, kind, meta, profile, ranked"
)
INSERT = f"insert into contributors ({COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
REPLACE = f"""
update contributors
set ({COLUMNS}) = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
where id = ?1
"""
ON_BOARDS = ("username", "name", "role", "avatar_url", "kind", "ranked")
"""What boards show of a person, and whether they do."""
IN_LISTS = (*ON_BOARDS, "title", "joining_date")
"""The same of all that shows everybody."""
LARGEST = (1 << 31) - 1
"""Ids of so many bits are short in the database."""

Row: TypeAlias = tuple[Any, ...]
"""Of the table of contributors, in the order of ``COLUMNS``."""


def ids_of(keys: Iterable[str]) -> dict[str, int]:
    """An id for every key, the same on every machine and whoever else there is.

    It is a hash; where several people have the same, the later ones by key take the next ids that are free.
    """
    found: dict[str, int] = {}
    taken: set[int] = set()
    for key in sorted(keys):
        id = int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest()) % LARGEST + 1
        while id in taken:
            id = id % LARGEST + 1
        taken.add(id)
        found[key] = id
    return found


def write(db: apsw.Connection, after: Sequence[Row], owned: Mapping[int, int]) -> None:
    """Make the rows what they are to be; ``owned`` are the ids of contributors by those of their accounts.

    Where an id changes, because somebody with the same hash came or went, everything is replaced and forgotten.
    """
    before = {row[0]: row for row in rows(db, f"select {COLUMNS} from contributors")}
    new = {row[0]: row for row in after}
    ids = {row[1]: row[0] for row in before.values()}
    if not before or any(ids.get(row[1], row[0]) != row[0] for row in after):
        replace(db, after, owned)
        return
    owned_before: dict[int, int] = dict(
        rows(db, "select id, contributor_id from accounts where contributor_id is not null")
    )
    let_join(db, owned_before, owned, came_or_went=before.keys() ^ new.keys())
    db.executemany("delete from contributors where id = ?", ((id,) for id in before if id not in new))
    db.executemany(INSERT, (row for row in after if row[0] not in before))
    moved = [(id, account) for account, id in owned.items() if owned_before.get(account) != id]
    db.executemany("update accounts set contributor_id = ? where id = ?", moved)
    both = [(before[row[0]], row) for row in after if row[0] in before]
    rewrite(db, [(old, row) for old, row in both if old != row])
    told_otherwise = {row[0] for old, row in both if old != row} | {id for id, _ in moved}
    changes.note_people(db, crediting.helped_by(db, told_otherwise))


def replace(db: apsw.Connection, after: Sequence[Row], owned: Mapping[int, int]) -> None:
    """Put these in the place of all that were there."""
    changes.forget(db)
    db.execute("update accounts set contributor_id = null where contributor_id is not null")
    db.execute("delete from contributors")
    db.executemany(INSERT, after)
    db.executemany("update accounts set contributor_id = ? where id = ?", ((id, own) for own, id in owned.items()))


def let_join(
    db: apsw.Connection, before: Mapping[int, int], after: Mapping[int, int], *, came_or_went: Iterable[int]
) -> None:
    """Take accounts from those who do not own them any more, and note who is to be scored again."""
    moved = [account for account in before.keys() | after.keys() if before.get(account) != after.get(account)]
    owners = {owner for account in moved for owner in (before.get(account), after.get(account)) if owner is not None}
    concerned = owners | set(came_or_went)
    if not concerned:
        return
    changes.note_boards_of(db, concerned)
    changes.note_joined(db, concerned, moved)
    changes.note(db, Subject.PEOPLE)
    db.executemany("update accounts set contributor_id = null where id = ?", ((account,) for account in moved))


def rewrite(db: apsw.Connection, changed: Sequence[tuple[Row, Row]]) -> None:
    """Replace the rows of people who are described otherwise than before: (old, new)."""
    db.executemany(REPLACE, (new for _, new in changed))
    changes.note_people(db, (new[0] for _, new in changed))
    changes.note_boards_of(db, (new[0] for old, new in changed if differ(old, new, ON_BOARDS)))
    if any(differ(old, new, IN_LISTS) for old, new in changed):
        changes.note(db, Subject.PEOPLE)


def differ(old: Row, new: Row, columns: Sequence[str]) -> bool:
    """Whether a person is described otherwise in one of these columns."""
    before, after = (dict(zip(COLUMNS.split(", "), row, strict=True)) for row in (old, new))
    return any(before[column] != after[column] for column in columns)
