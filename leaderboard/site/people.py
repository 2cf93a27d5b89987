"""Everybody and all that is known of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from typing import Any, NamedTuple, TypeVar

import apsw

from leaderboard.models import Kind
from leaderboard.scores.badges.telling import EVERYBODYS_AWARDS, EVERYBODYS_PROGRESS
from leaderboard.scores.explain import Adjustment, adjusted
from leaderboard.scores.periods import day_number
from leaderboard.site.board_rows import MOVEMENT
from leaderboard.site.placings import Placing, Placings
from leaderboard.site.walk import Walk, found
from leaderboard.store.crediting import some_are_credited

T = TypeVar("T")
PEOPLE = """
select
    id, username, name, role, title, avatar_url, bio, social_profiles, joining_date, kind, profile, ranked
from contributors
--among where id in (select value from json_each(:among))
order by id
"""
STANDINGS = """
select
    s.contributor_id, w.period, s.rank, p.rank, s.score, p.score, s.activities, s.line_bonus, s.adjustment,
    w.previous_id is not null
from scores as s
join windows as w on w.id = s.window_id and not w.is_previous
left join scores as p
    on p.window_id = w.previous_id and p.contributor_id = s.contributor_id and p.repository_id is null
where s.repository_id is null
--among and s.contributor_id in (select value from json_each(:among))
order by s.contributor_id, w.id
"""
PARTS = """
select
    p.contributor_id, w.period, p.definition_id, sum(p.count), sum(p.points), sum(p.unscored) - sum(p.ignored),
    sum(p.ignored)
from parts as p
join windows as w on w.id = p.window_id and not w.is_previous
--among where p.contributor_id in (select value from json_each(:among))
group by p.contributor_id, w.id, p.definition_id
order by p.contributor_id, w.id
"""
FIGURES = """
select a.contributor_id, d.slug, d.name, a.value
from aggregate_definitions as d
join aggregates as a on a.definition_id = d.id and a.contributor_id is not null
where d.scope = 'contributor' and not d.hidden
--among and a.contributor_id in (select value from json_each(:among))
order by a.contributor_id
"""
LINES_CHANGED = """
select p.contributor_id, w.period, sum(p.lines_added), sum(p.lines_deleted)
from parts as p
join windows as w on w.id = p.window_id and not w.is_previous
join line_kinds as l on l.repository_id = p.repository_id and l.definition_id = p.definition_id
--among where p.contributor_id in (select value from json_each(:among))
group by p.contributor_id, w.id
having sum(p.lines_added) + sum(p.lines_deleted)
order by p.contributor_id, w.id
"""
IN_REPOSITORIES = """
select s.contributor_id, r.name, s.activities, s.score
from scores as s
join windows as w on w.id = s.window_id and w.period = 'all'
join repositories as r on r.id = s.repository_id
--among where s.contributor_id in (select value from json_each(:among))
order by s.contributor_id, s.score desc, r.key
"""
DAYS = """
select contributor_id, day, count
from days
where day >= :start
--among and contributor_id in (select value from json_each(:among))
order by contributor_id, day
"""
MASKED = """
select k.contributor_id, d.name, sum(a.count)
from accounts as k
join activities as a indexed by activities_masked on a.account_id = k.id and a.masked
join definitions as d on d.id = a.definition_id
where k.contributor_id is not null and a.day <= :as_of
--among and k.contributor_id in (select value from json_each(:among))
group by k.contributor_id, d.id
order by k.contributor_id, d.position, d.slug
"""
CREDITED = """
select k.contributor_id, d.name, coalesce(agent.name, agent.username), sum(a.count)
from accounts as k
join contributors as c on c.id = k.contributor_id and c.kind = 'human'
cross join activities as a on a.account_id = k.id
join accounts as b on b.id = a.by_id
join contributors as agent on agent.id = b.contributor_id
join definitions as d on d.id = a.definition_id
where a.by_id is not null and not a.masked and a.day <= :as_of
--among and k.contributor_id in (select value from json_each(:among))
group by k.contributor_id, d.id, agent.id
order by k.contributor_id, d.position, d.slug, agent.key
"""


ADJUSTMENTS = """
select j.contributor_id, w.period, r.name, j.day, j.points, j.reason
from adjustments as j
join windows as w on not w.is_previous and j.day <= w.to_day and (w.period = 'all' or j.day >= w.from_day)
join scores as s on s.contributor_id = j.contributor_id and s.window_id = w.id and s.repository_id is null
left join repositories as r on r.id = j.repository_id
--among where j.contributor_id in (select value from json_each(:among))
order by j.contributor_id, w.id, j.day, j.id
"""


class Part(NamedTuple):
    """What one kind of work gave in one period; points are thousandths."""

    definition: int
    how_many: int
    points: int
    above_cap: int
    """Units that do not score because the day was full."""
    of_oneself: int
    """Units that do not score because they are about the person's own work."""


class Standing(NamedTuple):
    """A person's row of one period's board; points are thousandths."""

    rank: int | None
    previous_rank: int | None
    score: int
    previous_score: int | None
    activities: int
    line_bonus: int
    adjustment: int
    is_compared: bool

    @property
    def moved(self) -> tuple[str, str]:
        """See ``moved``."""
        return moved(self.rank, self.previous_rank if self.is_compared else None)


def moved(rank: int | None, before: int | None) -> tuple[str, str]:
    """How a rank moved, as a class and as a sign with a number; both empty where it did not, or nothing is compared."""
    if rank is None or before is None or rank == before:
        return "", ""
    movement = "up" if rank < before else "down"
    return movement, f"{MOVEMENT[movement]}{abs(before - rank)}"


class InRepository(NamedTuple):
    """What a person did in one repository; points are thousandths."""

    repository: str
    activities: int
    score: int


class Somebody(NamedTuple):
    """A row of the table of people, and what the other tables say of them; a named tuple because there are many."""

    id: int
    username: str
    name: str | None
    role: str | None
    title: str | None
    avatar_url: str | None
    bio: str | None
    social_profiles: str | None
    """JSON."""
    joining_date: str | None
    kind: Kind
    profile: str | None
    """The path of the profile."""
    is_ranked: bool
    standings: dict[str, Standing]
    """By period."""
    parts: dict[str, list[Part]]
    """By period."""
    adjustments: dict[str, list[Adjustment]]
    """By period, in the order of their days."""
    figures: list[tuple[str, str, str]]
    """(slug, name, value as JSON)."""
    lines: dict[str, tuple[int, int]]
    """Lines added and deleted, by period; only such as count."""
    repositories: list[InRepository]
    """Best first."""
    days: list[tuple[int, int]]
    """(day, count) in the order of day."""
    awards: list[Any]
    """Rows of the table of awards, without the person."""
    progress: list[Any]
    """How near the next tier of each badge is, in the same way."""
    masked: list[tuple[str, int]]
    """(name of the kind, how much) of what another source tells of too."""
    credited: list[tuple[str, str, int]]
    """(name of the kind, name of the agent, how much) of what agents did on their behalf."""
    placings: list[Placing]
    """Where they stand on the boards that config names."""

    @property
    def shown_name(self) -> str:
        return self.name or self.username


def everybody(
    db: apsw.Connection, since: date, as_of: date, among: Collection[int] | None = None
) -> Iterator[Somebody]:
    """All people by username, with the days from ``since`` on, and nothing after ``as_of``.

    ``among`` are the ids of those who are wanted, if not all are.
    """

    def walk(sql: str, **parameters: str | int) -> Walk:
        return Walk(found(db, sql, among, **parameters))

    standings = walk(STANDINGS)
    parts = walk(PARTS)
    adjustments = walk(ADJUSTMENTS)
    values = walk(FIGURES)
    lines = walk(LINES_CHANGED)
    repositories = walk(IN_REPOSITORIES)
    days = walk(DAYS, start=day_number(since))
    awards = walk(EVERYBODYS_AWARDS)
    progress = walk(EVERYBODYS_PROGRESS)
    masked = walk(MASKED, as_of=day_number(as_of))
    credited = walk(CREDITED, as_of=day_number(as_of)) if some_are_credited(db) else Walk(iter(()))
    placings = Placings(db, among)
    for row in found(db, PEOPLE, among):
        id = row[0]
        told = (
            {period: Standing(*rest) for _, period, *rest in standings.of(id)},
            grouped(parts.of(id), Part),
            grouped(adjustments.of(id), adjusted),
            [(slug, name, value) for _, slug, name, value in values.of(id)],
            {period: (added, deleted) for _, period, added, deleted in lines.of(id)},
            [InRepository(*rest) for _, *rest in repositories.of(id)],
            [(day, count) for _, day, count in days.of(id)],
            [rest for _, *rest in awards.of(id)],
            [rest for _, *rest in progress.of(id)],
            [(name, count) for _, name, count in masked.of(id)],
            [(name, agent, count) for _, name, agent, count in credited.of(id)],
            placings.of(id),
        )
        yield Somebody._make((*row, *told))


def grouped(found: list[Any], form: Callable[..., T]) -> dict[str, list[T]]:
    """Rows of (person, period, …) as records by period."""
    by_period: dict[str, list[T]] = {}
    for _, period, *rest in found:
        by_period.setdefault(period, []).append(form(*rest))
    return by_period
