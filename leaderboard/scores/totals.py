"""How much there is of everything, of all time."""

from __future__ import annotations

import apsw

from leaderboard.models import Amount, Totals
from leaderboard.scores.periods import ALL_TIME
from leaderboard.store import people
from leaderboard.store.database import rows

OVERALL = """
select coalesce(sum(s.activities), 0), coalesce(sum(s.score), 0)
from scores as s
join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
where s.repository_id is null
"""
KINDS = """
select d.slug, sum(p.count), sum(p.points)
from parts as p
join windows as w on w.id = p.window_id and w.period = :period and not w.is_previous
join definitions as d on d.id = p.definition_id
group by d.id
order by d.slug
"""
REPOSITORIES = """
select r.name, sum(s.activities), sum(s.score)
from scores as s
join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
join repositories as r on r.id = s.repository_id
group by r.id
order by r.name
"""


def totals(db: apsw.Connection) -> Totals:
    """Of everybody, those on no board too."""
    ((activities, score),) = rows(db, OVERALL, period=ALL_TIME)
    return Totals(
        people=people.count(db),
        activities=activities,
        points=points(score),
        kinds=amounts(db, KINDS),
        repositories=amounts(db, REPOSITORIES),
    )


def amounts(db: apsw.Connection, sql: str) -> dict[str, Amount]:
    found = rows(db, sql, period=ALL_TIME)
    return {name: Amount(activities=count, points=points(sum)) for name, count, sum in found}


def points(thousandths: int) -> int | float:
    return thousandths // 1000 if thousandths % 1000 == 0 else thousandths / 1000
