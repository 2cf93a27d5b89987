"""What somebody did last, day by day: the same thing done several times on a day is one line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import NamedTuple

import apsw

from leaderboard.scores.periods import as_date, day_number
from leaderboard.site import numbers, pages
from leaderboard.site.kinds import Definition
from leaderboard.site.person_contract import Done, DoneOnDay
from leaderboard.store.database import rows
from leaderboard.texts import _

RECENT = 20
"""Activities that a page begins with; js/person.js goes on from there."""
RECENTLY = """
select a.day, a.definition_id, r.name, a.link, a.title, a.count, a.count * coalesce(a.points, d.points, 0)
from contributions as a
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where a.contributor_id = :person and a.day <= :as_of
order by a.occurred_at desc, a.slug desc
limit :most
"""


MASKED = """
select d.name, sum(a.count)
from accounts as k
join activities as a indexed by activities_masked on a.account_id = k.id and a.masked
join definitions as d on d.id = a.definition_id
where k.contributor_id = :person and a.day <= :as_of
group by d.id
order by d.position, d.slug
"""


class Same(NamedTuple):
    """What makes two activities of a day one line."""

    definition: int
    repository: str | None
    link: str | None
    title: str | None


def timeline(
    db: apsw.Connection, person: int, kinds: Mapping[int, Definition], as_of: date, most: int = RECENT
) -> tuple[DoneOnDay, ...]:
    """The newest activities of a person, newest day first."""
    found = rows(db, RECENTLY, person=person, as_of=day_number(as_of), most=most)
    return tuple(on_day(as_date(day), lines(done), kinds) for day, done in groupby(found, key=lambda row: row[0]))


def masked(db: apsw.Connection, person: int, as_of: date) -> str | None:
    """What is not counted, because another source tells of the same work; None where nothing is."""
    found = rows(db, MASKED, person=person, as_of=day_number(as_of))
    told = [f"{_(name)} × {numbers.whole(count)}" for name, count in found]
    if not told:
        return None
    return _("Told by a second source too, and not counted twice: %(work)s.", work=", ".join(told))


def lines(done: Iterable[tuple[int, int, str | None, str | None, str | None, int, int]]) -> dict[Same, list[int]]:
    """Count and points of each line, in the order of the newest of it."""
    found: dict[Same, list[int]] = {}
    for _day, *same, count, points in done:
        so_far = found.setdefault(Same._make(same), [0, 0])
        so_far[0] += count
        so_far[1] += points
    return found


def on_day(day: date, found: Mapping[Same, list[int]], kinds: Mapping[int, Definition]) -> DoneOnDay:
    return DoneOnDay(
        day=numbers.short_day(day),
        iso_day=day.isoformat(),
        done=tuple(one(kinds[same.definition], same, *amounts) for same, amounts in found.items()),
    )


def one(kind: Definition, same: Same, count: int, points: int) -> Done:
    return Done(
        colour=kind.colour,
        what=kind.name if count == 1 else f"{kind.name} × {numbers.whole(count)}",
        title=pages.shortened(same.title or kind.name),
        href=same.link,
        repository=same.repository,
        points=numbers.signed(points) if points else "–",
    )
