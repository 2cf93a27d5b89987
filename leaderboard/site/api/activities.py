"""What everybody did, a thousand activities a file: for programs, and for the timelines of people's pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple, cast

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
    iif(
        (a.count - a.unscored) * coalesce(a.points, d.points, 0) % 1000,
        (a.count - a.unscored) * coalesce(a.points, d.points, 0) / 1000.0,
        (a.count - a.unscored) * coalesce(a.points, d.points, 0) / 1000
    ),
    a.unscored,
    iif(a.unscored, iif(a.ignored, 'self', 'cap'), null)
from contributions as a
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where a.contributor_id = :person and a.day <= :as_of
order by a.occurred_at, a.slug
"""


class Deed(NamedTuple):
    """An activity as the files have it: what stands in which place is what the schema says."""

    occurred_at: str
    day: str
    kind: str
    repository: str | None
    title: str | None
    link: str | None
    times: int
    points: int | float
    unscored: int
    """How many of the times a rule takes the points of."""
    rule: str | None
    """``cap`` or ``self``."""


def deeds(db: apsw.Connection, id: int, as_of: date) -> list[Deed]:
    """Everything that a person did until this day, the oldest first."""
    return [Deed._make(row) for row in rows(db, ACTIVITIES, person=id, as_of=day_number(as_of))]


def file_starts(done: Sequence[Deed]) -> tuple[str, ...]:
    """The first day of each file but the first."""
    return tuple(done[begin].day for begin in range(CHUNK, len(done), CHUNK))


def activity_files(done: Sequence[Deed], username: str) -> Iterator[File]:
    """Everything that a person did, the oldest first, so that a file that is full stays as it is."""
    for number, begin in enumerate(range(0, len(done), CHUNK), 1):
        activities = cast("tuple[records.Activity, ...]", done[begin : begin + CHUNK])
        document = records.Activities(contributor=username, number=number, activities=activities)
        yield file(activities_path(username, number), document)
