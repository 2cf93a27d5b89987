"""What everybody did, a thousand activities a file: for programs, and for the timelines of people's pages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, cast

import apsw

from leaderboard.scores.periods import day_number
from leaderboard.site.api import records
from leaderboard.site.api.encoding import file
from leaderboard.site.api.paths import activities_path
from leaderboard.site.output import File
from leaderboard.store.database import rows

CHUNK = 1_000
ACTIVITIES = """
select
    a.occurred_at,
    date(a.day * 86400, 'unixepoch'),
    d.slug,
    r.name,
    a.title,
    a.link,
    a.count,
    case
        when a.count * coalesce(a.points, d.points, 0) % 1000 then a.count * coalesce(a.points, d.points, 0) / 1000.0
        else a.count * coalesce(a.points, d.points, 0) / 1000
    end
from contributions as a
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where a.contributor_id = :person and a.day <= :as_of
order by a.occurred_at, a.slug
"""

STARTS = """
select date(day * 86400, 'unixepoch')
from (
    select day, row_number() over (order by occurred_at, slug) as place
    from contributions
    where contributor_id = :person and day <= :as_of
)
where place > 1 and place % :chunk = 1
order by place
"""


def file_starts(db: apsw.Connection, id: int, as_of: date, entries: int) -> tuple[str, ...]:
    """The first day of each file but the first, of a person with so many activities."""
    if entries <= CHUNK:
        return ()
    return tuple(day for (day,) in rows(db, STARTS, person=id, as_of=day_number(as_of), chunk=CHUNK))


def activity_files(db: apsw.Connection, id: int, username: str, as_of: date) -> Iterator[File]:
    """Everything that a person did, the oldest first, so that a file that is full stays as it is.

    The rows are written as SQLite gives them: there are many, and the schema says what each place holds.
    """
    found: list[Any] = list(rows(db, ACTIVITIES, person=id, as_of=day_number(as_of)))
    for number, begin in enumerate(range(0, len(found), CHUNK), 1):
        activities = cast("tuple[records.Activity, ...]", found[begin : begin + CHUNK])
        document = records.Activities(contributor=username, number=number, activities=activities)
        yield file(activities_path(username, number), document)
