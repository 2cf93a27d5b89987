"""What the parts of a score are made of: every single activity, with its link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import apsw

from leaderboard.scores.everybody import MOST_OF_A_PART
from leaderboard.scores.explain import asked_for
from leaderboard.scores.periods import ALL_TIME, as_date
from leaderboard.store.database import rows

ACTIVITIES = """
select
    a.day,
    r.name,
    d.slug,
    a.count,
    a.unscored - a.ignored,
    a.ignored,
    max(-:most, min(:most, (a.count - a.unscored) * coalesce(a.points, d.points, 0))),
    a.title,
    a.link
from windows as w
join accounts as k on k.contributor_id = :person
join activities as a on a.account_id = k.id and a.day between w.from_day and w.to_day
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where w.id = :window and not a.masked and (:repository is null or a.repository_id = :repository)
order by a.occurred_at desc, a.slug
"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One activity; points are thousandths, and what its lines gave is not among them."""

    day: date
    repository: str | None
    definition: str
    count: int
    above_cap: int
    """Units that do not score because the day was full."""
    of_oneself: int
    """Units that do not score because they are about the person's own work."""
    points: int
    title: str | None
    link: str | None


def evidence(
    db: apsw.Connection, username: str, repository: str | None = None, period: str = ALL_TIME
) -> tuple[Evidence, ...]:
    """Everything that counts in somebody's score, the newest first; see ``explain`` for who and what may be asked."""
    _, which = asked_for(db, username, repository, period)
    return tuple(Evidence(as_date(day), *row) for day, *row in rows(db, ACTIVITIES, most=MOST_OF_A_PART, **which))
