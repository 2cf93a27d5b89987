"""What everybody did, a thousand activities a file: for programs, and for the timelines of people's pages."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias, cast

import apsw
import msgspec

from leaderboard.scores.periods import as_date, day_number
from leaderboard.site.api import records
from leaderboard.site.api.encoding import file
from leaderboard.site.api.paths import activities_path
from leaderboard.site.output import File
from leaderboard.site.walk import Walk, found

CHUNK = 1_000
ACTIVITIES = """
select
    a.contributor_id,
    a.day,
    a.definition_id,
    a.count,
    json_array(
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
    )
from contributions as a
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where a.day <= :as_of
--among and a.contributor_id in (select value from json_each(:among))
order by a.contributor_id, a.occurred_at, a.slug
"""
Entry: TypeAlias = tuple[int, int, int, int, str]
"""An activity: (person, day, id of its kind, how many times, its line in a file), for those who read few lines."""


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


decode = msgspec.json.Decoder(list[Deed]).decode


def entries(db: apsw.Connection, as_of: date, among: Collection[int] | None = None) -> Walk:
    """Everything that everybody did until this day, or these people, the oldest first."""
    return Walk(found(db, ACTIVITIES, among, as_of=day_number(as_of)))


def newest(done: Sequence[Entry], most: int) -> list[Deed]:
    """The last of what a person did, the newest first."""
    return decode(array(done[: -most - 1 : -1]))


def file_starts(done: Sequence[Entry]) -> tuple[str, ...]:
    """The first day of each file but the first."""
    return tuple(as_date(day).isoformat() for _, day, *_ in done[CHUNK::CHUNK])


def activity_files(done: Sequence[Entry], username: str) -> Iterator[File]:
    """Everything that a person did, the oldest first, so that a file that is full stays as it is."""
    for number, begin in enumerate(range(0, len(done), CHUNK), 1):
        activities = cast("tuple[records.Activity, ...]", msgspec.Raw(array(done[begin : begin + CHUNK])))
        document = records.Activities(contributor=username, number=number, activities=activities)
        yield file(activities_path(username, number), document)


def array(done: Sequence[Entry]) -> str:
    """Lines as one JSON array."""
    return f"[{','.join([line for _, _, _, _, line in done])}]"
