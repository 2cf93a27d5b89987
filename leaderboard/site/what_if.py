"""What if the points were others: the amounts behind every score, for the browser to weigh anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import apsw
import msgspec

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
WORK = """
select p.contributor_id, p.definition_id, sum(p.standard_count), sum(p.own_points)
from parts as p
join windows as w on w.id = p.window_id and w.period = :period and not w.is_previous
join contributors as c on c.id = p.contributor_id and c.ranked
group by p.contributor_id, p.definition_id
"""
LINES = """
select p.contributor_id, p.lines_added, p.lines_deleted
from parts as p
join windows as w on w.id = p.window_id and w.period = :period and not w.is_previous
join contributors as c on c.id = p.contributor_id and c.ranked
join line_kinds as l on l.repository_id = p.repository_id and l.definition_id = p.definition_id
where p.lines_added + p.lines_deleted
"""
PEOPLE = """
select c.id, c.username, c.name, s.score, s.rank, s.adjustment
from scores as s
join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
join contributors as c on c.id = s.contributor_id
where s.repository_id is null and s.rank is not null
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
    for period in scored_periods(db):
        work: defaultdict[int, list[Any]] = defaultdict(list)
        lines: defaultdict[int, list[Any]] = defaultdict(list)
        for person, kind, count, own in rows(db, WORK, period=period.slug):
            work[person].append([place[kind], count, own])
        for person, added, deleted in rows(db, LINES, period=period.slug):
            lines[person].append([added, deleted])
        people = [
            [username, name, score, rank, sorted(work[id]), sorted(lines[id]), by_hand]
            for id, username, name, score, rank, by_hand in rows(db, PEOPLE, period=period.slug)
        ]
        yield f"{PATH}{period.slug}.json", msgspec.json.encode(people)
