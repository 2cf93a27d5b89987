"""What people did last; one thing that somebody did several times on a day is one line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

import apsw

from leaderboard.scores.periods import as_date, day_number
from leaderboard.site import numbers, pages
from leaderboard.site.board_contract import Event
from leaderboard.site.latest import since
from leaderboard.store.database import rows
from leaderboard.texts import _

SHOWN = 12
LOOKED_AT = 200
LATEST = """
select a.day, c.username, c.name, d.name, a.title, a.link, r.name, a.count,
    (a.count - a.unscored) * coalesce(a.points, d.points, 0)
from contributors as c
join accounts as k on k.contributor_id = c.id
cross join activities as a indexed by activities_recent on a.account_id = k.id and a.occurred_at >= :since
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where c.ranked and not a.masked and a.day between :last - 30 and :last
order by a.occurred_at desc, a.slug
limit :most
"""


def lately(db: apsw.Connection, as_of: date) -> Iterator[Event]:
    """The newest events, the latest first."""
    found: dict[tuple[Any, ...], list[int]] = {}
    last = day_number(as_of)
    for *thing, count, points in rows(db, LATEST, last=last, since=since(db, last, LOOKED_AT), most=LOOKED_AT):
        done = found.setdefault(tuple(thing), [0, 0])
        done[0] += count
        done[1] += points
    for (day, username, name, definition, title, link, repository), (count, points) in islice(found.items(), SHOWN):
        kind = _(definition)
        yield Event(
            day=numbers.short_day(as_date(day)),
            iso_day=as_date(day).isoformat(),
            who=name or username,
            who_href="./" + pages.address(pages.person_path(username)),
            what=kind if count == 1 else several(kind, count),
            title=pages.shortened(title or kind),
            href=link,
            repository=repository,
            points=numbers.signed(points) if points else "–",
        )


def several(kind: str, count: int) -> str:
    """The same kind of work more than once."""
    return _("%(kind)s, %(count)s times", kind=kind, count=numbers.whole(count))
