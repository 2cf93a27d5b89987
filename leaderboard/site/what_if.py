"""What if the points were others: the amounts behind every score, for the browser to weigh anew."""

from __future__ import annotations

import json
from collections.abc import Iterator

import apsw
import msgspec
from msgspec import Raw

from leaderboard.config import Config
from leaderboard.models import thousandths
from leaderboard.scores.boards import scored_periods
from leaderboard.scores.periods import Period
from leaderboard.site import numbers, pages
from leaderboard.site.kinds import Definition
from leaderboard.site.period_words import short_title
from leaderboard.store.database import rows
from leaderboard.texts import _

PATH = "what-if/"
AMOUNTS = """
select
    c.username,
    c.name,
    s.score,
    s.rank,
    (
        select json_group_array(json_array(k.place, k.count, k.own_points) order by k.place)
        from (
            select :places ->> p.definition_id as place, sum(p.standard_count) as count, sum(p.own_points) as own_points
            from parts as p indexed by parts_person
            where p.contributor_id = c.id and p.window_id = w.id
            group by p.definition_id
        ) as k
    ),
    (
        select json_group_array(json_array(p.lines_added, p.lines_deleted) order by p.lines_added, p.lines_deleted)
        from parts as p indexed by parts_person
        join line_kinds as l on l.repository_id = p.repository_id and l.definition_id = p.definition_id
        where p.contributor_id = c.id and p.window_id = w.id and p.lines_added + p.lines_deleted
    ),
    s.adjustment
from windows as w
join scores as s on s.window_id = w.id and s.repository_id is null and s.rank is not null
join contributors as c on c.id = s.contributor_id
where w.period = :period and not w.is_previous
order by c.key
"""


def what_if(config: Config, kinds: dict[int, Definition], periods: list[Period]) -> pages.WhatIf:
    """The page; its figures are those of the config, and the browser fetches the amounts."""
    scoring = config.leaderboard.scoring
    return pages.WhatIf(
        path=PATH,
        title=_("What if"),
        description=_("Change what work is worth and see the board ranked anew"),
        kinds=tuple(
            pages.Weight(kind.slug, kind.name, "0" if kind.points is None else numbers.plain(kind.points))
            for kind in kinds.values()
        ),
        lines=(
            pages.Weight("added", _("A line added"), numbers.plain(thousandths(scoring.lines.added))),
            pages.Weight("deleted", _("A line deleted"), numbers.plain(thousandths(scoring.lines.deleted))),
            pages.Weight("cap", _("At most for lines"), numbers.plain(thousandths(scoring.lines.cap))),
        ),
        ranking=scoring.ranking,
        periods=tuple(pages.Link(short_title(period), f"{period.slug}.json") for period in periods),
        has_rules=bool(scoring.rules),
    )


def amounts(db: apsw.Connection, kinds: dict[int, Definition]) -> Iterator[tuple[str, bytes]]:
    """A file a period: [username, name, score, rank, [[kind, count, own points] …], [[added, deleted] …], by hand].

    People are in the order in which ties are listed. Points are thousandths; ``count`` is of the units that score
    with the points of their kind, ``own points`` are of those that have points of their own; no weight changes what
    rules leave unscored, nor what was given by hand.
    """
    place = {id: n for n, id in enumerate(kinds)}
    by_id = json.dumps([place.get(id) for id in range(max(kinds, default=0) + 1)])
    for period in scored_periods(db):
        people = [
            (*person, Raw(work), Raw(lines), by_hand)
            for *person, work, lines, by_hand in rows(db, AMOUNTS, places=by_id, period=period.slug)
        ]
        yield f"{PATH}{period.slug}.json", msgspec.json.encode(people)
