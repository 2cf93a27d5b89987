"""Activities that are gone upstream: taken out of the store at once, and out of their files at the next export."""

from __future__ import annotations

from collections.abc import Iterable

import apsw
import msgspec

from leaderboard.models import Complete
from leaderboard.store.database import rows, scalar

GONE = """
create temp table gone as
select a.slug
from activities as a
where a.repository_id = (select coalesce(current_id, id) from repositories where key = :repository)
    and exists (select 1 from json_each(:prefixes) where substr(a.slug, 1, length(value)) = value)
    and not exists (select 1 from temp.seen as s where s.slug = a.slug)
"""
REMOVE = """
insert or replace into removed (slug, file_id)
select slug, file_id
from activities
where file_id is not null and slug in (select slug from temp.gone);
delete from activities
where slug in (select slug from temp.gone);
"""
TAKE_BACK = """
update activities
set file_id = (select r.file_id from removed as r where r.slug = activities.slug)
where file_id is null and slug in (select slug from removed);
delete from removed
where slug in (select slug from activities);
"""


class Seen:
    """The slugs of everything that came in one run."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        db.execute("drop table if exists temp.seen")
        db.execute("create temp table seen (slug text primary key) strict, without rowid")

    def note(self, slugs: Iterable[str]) -> None:
        self._db.executemany("insert or ignore into temp.seen values (?)", ((slug,) for slug in slugs))

    def remove_others(self, complete: Complete) -> int:
        """Take out what a repository has no longer; returns how many activities that were."""
        prefixes = msgspec.json.encode(complete.prefixes).decode()
        self._db.execute(GONE, {"repository": complete.repository.casefold(), "prefixes": prefixes})
        return _remove(self._db)


def waiting(db: apsw.Connection) -> list[str]:
    """The slugs that are still to be taken out of a file."""
    return [slug for (slug,) in rows(db, "select slug from removed order by slug")]


def remove_again(db: apsw.Connection, slugs: Iterable[str]) -> None:
    """Take out what was removed before and has come back with a file that was read anew."""
    db.execute("create temp table gone (slug text)")
    db.executemany("insert into temp.gone values (?)", ((slug,) for slug in slugs))
    _remove(db)


def take_back(db: apsw.Connection) -> None:
    """What came again after it was removed, and before it was taken out of its file, stays in that file."""
    if scalar(db, "select 1 from removed") is not None:
        db.execute(TAKE_BACK)


def by_file(db: apsw.Connection) -> dict[str, list[str]]:
    """The slugs to be taken out, by the path of the file that they stand in."""
    found = rows(
        db,
        """
        select f.path, json_group_array(r.slug)
        from removed as r
        join files as f on f.id = r.file_id
        group by f.path
        order by f.path
        """,
    )
    return {path: msgspec.json.decode(slugs, type=list[str]) for path, slugs in found}


def exported(db: apsw.Connection) -> None:
    """Note that no file has them any more."""
    db.execute("delete from removed")


def _remove(db: apsw.Connection) -> int:
    count = int(scalar(db, "select count(*) from temp.gone"))
    db.execute(REMOVE)
    db.execute("drop table temp.gone")
    return count
