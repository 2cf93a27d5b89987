"""Why somebody has the score they have: the parts, which add up to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

import apsw

from leaderboard.errors import ConfigError
from leaderboard.scores.boards import find_repository
from leaderboard.scores.periods import ALL_TIME, as_date
from leaderboard.store import profiles
from leaderboard.store.claims import account_key, claims
from leaderboard.store.database import rows, scalar, setting

PARTS = """
select
    r.name,
    d.slug,
    d.name,
    sum(p.count),
    sum(p.unscored) - sum(p.ignored),
    sum(p.ignored),
    (select u.cap from rules as u where u.definition_id = d.id and u.cap is not null),
    iif(sum(p.points) = sum(p.count - p.unscored) * coalesce(d.points, 0), coalesce(d.points, 0), null),
    sum(p.points)
from parts as p
join definitions as d on d.id = p.definition_id
left join repositories as r on r.id = p.repository_id
where p.window_id = :window and p.contributor_id = :person and (:repository is null or p.repository_id = :repository)
group by p.repository_id, p.definition_id
order by r.key, d.position, d.slug
"""
BONUSES = """
select r.name, sum(p.lines_added), sum(p.lines_deleted), s.line_bonus, s.line_bonus = :cap
from scores as s
join repositories as r on r.id = s.repository_id
join line_kinds as l on l.repository_id = s.repository_id
join parts as p
    on p.window_id = s.window_id
    and p.contributor_id = s.contributor_id
    and p.repository_id = s.repository_id
    and p.definition_id = l.definition_id
where
    s.window_id = :window
    and s.contributor_id = :person
    and (:repository is null or s.repository_id = :repository)
    and s.line_bonus
group by s.repository_id
order by r.key
"""


MASKED = """
select r.name, d.slug, d.name, sum(a.count)
from accounts as k
join activities as a indexed by activities_masked on a.account_id = k.id and a.masked
join definitions as d on d.id = a.definition_id
join windows as w on w.id = :window and a.day between w.from_day and w.to_day
join repositories as r on r.id = a.repository_id
where k.contributor_id = :person and (:repository is null or a.repository_id = :repository)
group by a.repository_id, a.definition_id
order by r.key, d.position, d.slug
"""
CREDITED = """
select r.name, d.slug, coalesce(agent.name, agent.username), sum(a.count)
from windows as w
join activities as a indexed by activities_credited on a.by_id is not null and a.day between w.from_day and w.to_day
join accounts as k on k.id = a.account_id and k.contributor_id = :person
join contributors as c on c.id = k.contributor_id and c.kind = 'human'
join accounts as b on b.id = a.by_id
join contributors as agent on agent.id = b.contributor_id
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where w.id = :window and not a.masked and (:repository is null or a.repository_id = :repository)
group by a.repository_id, d.id, agent.id
order by r.key, d.position, d.slug, agent.key
"""


@dataclass(frozen=True, slots=True)
class Credited:
    """Work that is in the parts because an agent did it on the person's behalf."""

    repository: str | None
    definition: str
    agent: str
    """Its name."""
    count: int


ADJUSTMENTS = """
select r.name, j.day, j.points, j.reason
from adjustments as j
join windows as w on w.id = :window and j.day <= w.to_day and (w.period = 'all' or j.day >= w.from_day)
left join repositories as r on r.id = j.repository_id
where j.contributor_id = :person and (:repository is null or j.repository_id = :repository)
order by j.day, j.id
"""


@dataclass(frozen=True, slots=True)
class Masked:
    """Work that another source tells of too, and that is not scored twice."""

    repository: str
    definition: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Part:
    """What one kind of work in one repository gave; points are thousandths."""

    repository: str | None
    definition: str
    name: str
    count: int
    above_cap: int
    """Units that do not score because the day was full."""
    of_oneself: int
    """Units that do not score because they are about the person's own work."""
    cap: int | None
    """How many units of a day score; None where all do."""
    points_each: int | None
    """None where activities of this kind carry points of their own."""
    points: int


@dataclass(frozen=True, slots=True)
class Bonus:
    """The line bonus in one repository; points are thousandths."""

    repository: str
    lines_added: int
    lines_deleted: int
    points: int
    is_capped: bool


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Thousandths of points that were given or taken away by hand."""

    repository: str | None
    day: date
    points: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All parts of one score; points are thousandths."""

    username: str
    period: str
    repository: str | None
    parts: tuple[Part, ...]
    bonuses: tuple[Bonus, ...]
    adjustments: tuple[Adjustment, ...]
    masked: tuple[Masked, ...]
    """Worth nothing here."""
    credited: tuple[Credited, ...] = ()
    """Among the parts."""
    score: int
    rank: int | None
    people: int
    """How many people are on the board."""

    @property
    def adds_up(self) -> bool:
        """Whether the parts are the score; it is a fault of ours if not."""
        amounts = [*(part.points for part in self.parts), *(bonus.points for bonus in self.bonuses)]
        return self.score == sum(amounts) + sum(adjustment.points for adjustment in self.adjustments)


def explain(db: apsw.Connection, username: str, repository: str | None = None, period: str = ALL_TIME) -> Explanation:
    """The parts of somebody's score, by repository and kind.

    ``username`` may be any of the person's accounts. Whoever or whatever is unknown is a ConfigError.
    """
    name, which = asked_for(db, username, repository, period)
    standing = db.execute(
        """
        select score, rank
        from scores
        where window_id = :window and contributor_id = :person and repository_id is :repository
        """,
        which,
    ).fetchone()
    score, rank = standing or (0, None)
    return Explanation(
        username=name,
        period=period,
        repository=repository,
        parts=tuple(Part(*row) for row in rows(db, PARTS, **which)),
        bonuses=tuple(Bonus(*row) for row in rows(db, BONUSES, cap=int(setting(db, "line_cap") or 0), **which)),
        adjustments=() if standing is None else tuple(adjustments(db, which)),
        masked=tuple(Masked(*row) for row in rows(db, MASKED, **which)),
        credited=tuple(Credited(*row) for row in rows(db, CREDITED, **which)),
        score=score,
        rank=rank,
        people=scalar(
            db,
            "select count(rank) from scores where window_id = :window and repository_id is :repository",
            window=which["window"],
            repository=which["repository"],
        ),
    )


def asked_for(
    db: apsw.Connection, username: str, repository: str | None, period: str
) -> tuple[str, dict[str, int | None]]:
    """A person's username; and the ids of window, person and repository. What is unknown is a ConfigError."""
    person, name = find_person(db, username)
    window = scalar(db, "select id from windows where period = :period and not is_previous", period=period)
    if window is None:
        known = ", ".join(row[0] for row in rows(db, "select period from windows where not is_previous order by id"))
        raise ConfigError(f"period {period!r} is unknown, expected one of: {known}")
    repository_id = None if repository is None else find_repository(db, repository)
    return name, {"window": window, "person": person, "repository": repository_id}


def adjustments(db: apsw.Connection, which: Mapping[str, int | None]) -> Iterator[Adjustment]:
    """What is in a score by hand, in the order of its days."""
    return (adjusted(*row) for row in rows(db, ADJUSTMENTS, **which))


def adjusted(repository: str | None, day: int, points: int, reason: str) -> Adjustment:
    return Adjustment(repository, as_date(day), points, reason)


def find_person(db: apsw.Connection, name: str) -> tuple[int, str]:
    """(id, username) of whoever has this username or account; one that a profile lists need not have acted."""
    key = account_key(name)
    owner = claims(profiles.from_files(db)).owners.get(key)
    found = db.execute(
        """
        select id, username from contributors where key = :key
        union all
        select c.id, c.username
        from accounts as k
        join contributors as c on c.id = k.contributor_id
        where k.key = :key
        union all
        select id, username from contributors where username = :owner
        """,
        {"key": key, "owner": owner and owner.contributor.username},
    ).fetchone()
    if found is None:
        close = get_close_matches(name, [u for (u,) in rows(db, "select username from contributors")], n=3)
        hint = f", did you mean {' or '.join(close)}?" if close else ""
        raise ConfigError(f"nobody is called {name!r}{hint}")
    return int(found[0]), str(found[1])
