"""Who stands where: the ranked people of a period, overall or of one repository."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

import apsw

from leaderboard.errors import ConfigError
from leaderboard.scores.periods import Period, as_date
from leaderboard.store.database import rows, scalar

Movement = Literal["new", "back", "up", "down", "same"]


class BoardRow(NamedTuple):
    """One line of a board; points are thousandths."""

    rank: int
    contributor_id: int
    username: str
    name: str | None
    role: str | None
    avatar_url: str | None
    score: int
    activity_points: int
    line_bonus: int
    adjustment: int
    """Given or lost by hand."""
    activities: int
    previous_rank: int | None
    previous_score: int | None
    was_here_before: bool
    """Whether one without a rank before did anything before the period, on a repository's board: anything there."""
    is_compared: bool
    """Whether the period has a span before it; all time has none."""
    ties: int
    """How many people share the rank."""

    @property
    def movement(self) -> Movement | None:
        """How the rank moved against the span before; None where there is none."""
        if not self.is_compared:
            return None
        if self.previous_rank is None:
            return "back" if self.was_here_before else "new"
        if self.previous_rank == self.rank:
            return "same"
        return "up" if self.previous_rank > self.rank else "down"


BOARD = """
select
    s.rank,
    c.id,
    c.username,
    c.name,
    c.role,
    c.avatar_url,
    s.score,
    s.activity_points,
    s.line_bonus,
    s.adjustment,
    s.activities,
    p.rank,
    p.score,
    case
        when w.previous_id is null or p.rank is not null
            then 1
        when :repository is null
            then exists (select 1 from days as d where d.contributor_id = c.id and d.day < w.from_day)
        else exists (
            select 1
            from accounts as k
            join activities as a on a.account_id = k.id and a.repository_id = :repository and a.day < w.from_day
            where k.contributor_id = c.id and not a.masked
        )
    end,
    w.previous_id is not null
from windows as w
join scores as s on s.window_id = w.id and s.repository_id is :repository and s.rank is not null
join contributors as c on c.id = s.contributor_id
left join scores as p
    on p.window_id = w.previous_id
    and p.contributor_id = s.contributor_id
    and p.repository_id is s.repository_id
where w.period = :period and not w.is_previous
order by s.rank, c.key
"""

EXACT_BELOW = 1000
KNOWN = "select name from repositories where id in (select repository_id from scores) order by key limit 20"


def board(db: apsw.Connection, period: str, repository: str | None = None) -> list[BoardRow]:
    """The people of a board, best first; ties in the order of username.

    An unknown period or repository is a ConfigError that names the known ones.
    """
    if not scalar(db, "select 1 from windows where period = :period", period=period):
        known = ", ".join(p.slug for p in scored_periods(db))
        raise ConfigError(f"period {period!r} is unknown, expected one of: {known}")
    repository_id = None if repository is None else find_repository(db, repository)
    return with_ties(rows(db, BOARD, period=period, repository=repository_id))


def with_ties(found: Iterable[tuple[Any, ...]]) -> list[BoardRow]:
    """Rows as ``BOARD`` finds them, and how many of them share each rank."""
    lines = list(found)
    sizes = Counter(line[0] for line in lines)
    return [BoardRow._make((*line, sizes[line[0]])) for line in lines]


def find_repository(db: apsw.Connection, name: str) -> int:
    """The id of a repository, whatever the case of its name, by a former one too."""
    found = scalar(db, "select coalesce(current_id, id) from repositories where key = :key", key=name.casefold())
    if found is None:
        known = ", ".join(name for (name,) in rows(db, KNOWN))
        raise ConfigError(f"repository {name!r} has no activities; known are: {known or 'none'}")
    return int(found)


def board_sizes(db: apsw.Connection) -> dict[str, int]:
    """How many people are ranked overall, by period."""
    found = rows(
        db,
        """
        select w.period, count(s.rank)
        from windows as w
        left join scores as s on s.window_id = w.id and s.repository_id is null
        where not w.is_previous
        group by w.id
        """,
    )
    return dict(found)


def about(people: int) -> int:
    """The size of a board as everybody's pages tell it: from a thousand on two digits and zeros.

    So a newcomer does not change the pages of thousands.
    """
    unit = 10 ** (len(str(people)) - 2) if people >= EXACT_BELOW else 1
    return people // unit * unit


def scored_periods(db: apsw.Connection) -> list[Period]:
    """The periods that were scored, in their order."""
    found = rows(
        db,
        """
        select w.period, w.title, w.from_day, w.to_day, p.from_day, p.to_day
        from windows as w
        left join windows as p on p.id = w.previous_id
        where not w.is_previous
        order by w.id
        """,
    )
    return [
        Period(
            slug=slug,
            title=title,
            first=as_date(first),
            last=as_date(last),
            previous_first=None if before is None else as_date(before),
            previous_last=None if until is None else as_date(until),
        )
        for slug, title, first, last, before, until in found
    ]
