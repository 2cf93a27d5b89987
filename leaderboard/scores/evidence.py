"""What the parts of a score are made of: every single activity, with its link."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import apsw

from leaderboard.scores.everybody import MOST_OF_A_PART
from leaderboard.scores.explain import asked_for, find_person
from leaderboard.scores.named_boards import find_board
from leaderboard.scores.periods import ALL_TIME, as_date
from leaderboard.store.database import rows

DEEDS = """
select
    a.day,
    r.name,
    d.slug,
    a.count,
    a.unscored - a.ignored,
    a.ignored,
    max(-:most, min(:most, (a.count - a.unscored) * {each})),
    a.title,
    a.link
from accounts as k
join activities as a on a.account_id = k.id and not a.masked
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
{counting}
order by a.occurred_at desc, a.slug
"""
ACTIVITIES = DEEDS.format(
    each="coalesce(a.points, d.points, 0)",
    counting="""
join windows as w on w.id = :window and a.day between w.from_day and w.to_day
where k.contributor_id = :person and (:repository is null or a.repository_id = :repository)
""",
)
ON_BOARD = DEEDS.format(
    each="iif(b.has_points, n.points, coalesce(a.points, d.points, 0))",
    counting="""
join named_scores as s on s.window_id = :window and s.contributor_id = k.contributor_id
join named_windows as w on w.id = s.window_id and a.day between w.from_day and w.to_day
join named_boards as b on b.id = w.board_id
left join named_points as n on n.board_id = b.id and n.definition_id = a.definition_id
where k.contributor_id = :person and (n.points is not null or not b.has_points)
""",
)


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
    return told(db, ACTIVITIES, which)


def evidence_on_board(
    db: apsw.Connection, username: str, board: str, period: str | None = None
) -> tuple[Evidence, ...]:
    """Everything that counts in somebody's score on a board that config names; nothing where they are not on it."""
    person, _ = find_person(db, username)
    _, window = find_board(db, board, period)
    return told(db, ON_BOARD, {"window": window, "person": person})


def told(db: apsw.Connection, sql: str, which: Mapping[str, int | None]) -> tuple[Evidence, ...]:
    return tuple(Evidence(as_date(day), *row) for day, *row in rows(db, sql, most=MOST_OF_A_PART, **which))
