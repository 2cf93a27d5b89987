"""What somebody did last, day by day: the same thing done several times on a day is one line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

import apsw

from leaderboard.scores.periods import day_number
from leaderboard.site import numbers, pages
from leaderboard.site.api.activities import Deed
from leaderboard.site.kinds import Definition
from leaderboard.site.person_contract import Done, DoneOnDay
from leaderboard.store.database import rows
from leaderboard.texts import _

RECENT = 20
"""Activities that a page begins with; js/person.js goes on from there."""
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

    kind: str
    repository: str | None
    link: str | None
    title: str | None


def timeline(deeds: Sequence[Deed], kinds: Mapping[str, Definition], most: int = RECENT) -> tuple[DoneOnDay, ...]:
    """The newest of what somebody did, newest day first; ``deeds`` are the oldest first, ``kinds`` by slug."""
    newest = reversed(deeds[-most:])
    return tuple(
        on_day(date.fromisoformat(day), lines(done), kinds) for day, done in groupby(newest, key=lambda deed: deed.day)
    )


def masked(db: apsw.Connection, person: int, as_of: date) -> str | None:
    """What is not counted, because another source tells of the same work; None where nothing is."""
    found = rows(db, MASKED, person=person, as_of=day_number(as_of))
    told = [f"{_(name)} × {numbers.whole(count)}" for name, count in found]
    if not told:
        return None
    return _("Told by a second source too, and not counted twice: %(work)s.", work=", ".join(told))


def lines(done: Iterable[Deed]) -> dict[Same, list[int]]:
    """Count and points, in thousandths, of each line, in the order of the newest of it."""
    found: dict[Same, list[int]] = {}
    for deed in done:
        so_far = found.setdefault(Same(deed.kind, deed.repository, deed.link, deed.title), [0, 0])
        so_far[0] += deed.times
        so_far[1] += round(deed.points * 1000)
    return found


def on_day(day: date, found: Mapping[Same, list[int]], kinds: Mapping[str, Definition]) -> DoneOnDay:
    return DoneOnDay(
        day=numbers.short_day(day),
        iso_day=day.isoformat(),
        done=tuple(one(kinds[same.kind], same, *amounts) for same, amounts in found.items()),
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
