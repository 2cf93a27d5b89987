"""Activities that were scraped and that no file holds yet, and the files they go to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

import apsw
import msgspec

from leaderboard.models import Activity
from leaderboard.store.activities import in_points
from leaderboard.store.database import rows, scalar

PENDING = """
select
    a.slug, k.account, d.slug, a.occurred_at, iif(a.linked, null, r.written), a.title, a.link, a.text, a.points, a.meta,
    a.count, a.lines_added, a.lines_deleted
from activities as a
join accounts as k on k.id = coalesce(a.by_id, a.account_id)
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.named_id
where a.pending
"""
PENDING_BY_DESTINATION = PENDING.replace("a.lines_deleted\n", "a.lines_deleted, t.path\n").replace(
    "where a.pending",
    "join temp.destinations as t on t.account_id = coalesce(a.by_id, a.account_id) and t.file_id is a.file_id\n"
    "where a.pending\norder by t.path",
)
PLACES = """
select distinct k.id, k.account, f.id, f.path
from activities as a
join accounts as k on k.id = coalesce(a.by_id, a.account_id)
left join files as f on f.id = a.file_id
where a.pending
order by k.key, f.path
"""
EXPORTED = """
update activities
set
    pending = 0,
    file_id = (
        select f.id
        from temp.destinations as t
        join files as f on f.path = t.path
        where t.account_id = coalesce(activities.by_id, activities.account_id) and t.file_id is activities.file_id
    )
where pending
"""


def pending(db: apsw.Connection) -> list[Activity]:
    """What was scraped and not yet exported."""
    return [activity(*row) for row in rows(db, PENDING)]


def count(db: apsw.Connection) -> int:
    """How many activities were scraped and not yet exported."""
    return int(scalar(db, "select count(*) from activities where pending"))


def some_wait_in_files(db: apsw.Connection) -> bool:
    """Whether something that stands in a file was scraped anew, perhaps as somebody else's, and is not exported."""
    return bool(
        scalar(db, "select 1 from activities indexed by activities_pending where pending and file_id is not null")
    )


def move_on(db: apsw.Connection, doubles: Iterable[tuple[str, int]]) -> None:
    """Go on with moves that a killed run left half done: (slug, the file that it is still to be taken out of)."""
    db.executemany(
        "update activities set pending = 1, file_id = ?2 where slug = ?1 and not pending",
        doubles,
    )


def take_pending(db: apsw.Connection) -> list[Activity]:
    """What was scraped and not yet exported, taken out of the store so that a file can be imported again."""
    found = pending(db)
    db.execute("delete from activities where pending")
    return found


class Place(NamedTuple):
    """Where activities of one account wait to be exported: in the file that they stand in, if they stand in one."""

    account_id: int
    account: str
    file_id: int | None
    path: str | None


def places(db: apsw.Connection) -> list[Place]:
    """The places of all pending activities."""
    return [Place(*row) for row in rows(db, PLACES)]


def send(db: apsw.Connection, destinations: Iterable[tuple[Place, str]]) -> None:
    """Say into which file the activities of each place go."""
    db.execute("create temp table if not exists destinations (account_id integer, file_id integer, path text)")
    db.execute("create index if not exists temp.destinations_of_account on destinations (account_id)")
    db.execute("delete from temp.destinations")
    db.executemany(
        "insert into temp.destinations values (?, ?, ?)",
        ((place.account_id, place.file_id, path) for place, path in destinations),
    )


def sent(db: apsw.Connection) -> Iterator[tuple[str, Activity]]:
    """The pending activities with the file that they go into, in the order of file."""
    for *columns, path in rows(db, PENDING_BY_DESTINATION):
        yield path, activity(*columns)


def exported(db: apsw.Connection) -> None:
    """Note that all pending activities now stand in the files they were sent to."""
    db.execute(EXPORTED)


def slugs_at(db: apsw.Connection, place: Place) -> list[str]:
    """The slugs of the activities that wait at a place."""
    found = rows(
        db,
        """
        select slug
        from activities
        where pending and coalesce(by_id, account_id) = :account and file_id is :file
        """,
        account=place.account_id,
        file=place.file_id,
    )
    return [slug for (slug,) in found]


def activity(
    slug: str,
    account: str,
    definition: str,
    at: str,
    repository: str | None,
    title: str | None,
    link: str | None,
    text: str | None,
    points: int | None,
    meta: str | None,
    count: int,
    added: int,
    deleted: int,
) -> Activity:
    """A row of the store as a record."""
    return Activity(
        slug=slug,
        account=account,
        definition=definition,
        occurred_at=datetime.fromisoformat(at),
        repository=repository,
        title=title,
        link=link,
        text=text,
        points=None if points is None else in_points(points),
        meta=msgspec.json.decode(meta) if meta else None,
        count=count,
        lines_added=added,
        lines_deleted=deleted,
    )
