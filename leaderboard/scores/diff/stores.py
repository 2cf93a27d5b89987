"""Two scored stores side by side in one connection, and what the ids of each stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

from leaderboard.scores.everybody import LineBonus, Ranking
from leaderboard.store.database import connect, rows, scalar

SAME = """
create temp table same_people (before_id integer primary key, after_id integer);
insert into temp.same_people
select a.id, b.id from before.contributors as a join main.contributors as b on b.key = a.key;

create temp table same_accounts (before_id integer primary key, after_id integer);
insert into temp.same_accounts
select a.id, b.id from before.accounts as a join main.accounts as b on b.key = a.key;

create temp table same_repositories (before_id integer primary key, after_id integer);
insert into temp.same_repositories
select a.id, b.id from before.repositories as a join main.repositories as b on b.key = a.key;
"""
BOUNDS = "select from_day, to_day from {schema}.windows where period = :period and not is_previous"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a configuration says of scores."""

    aliases: Mapping[str, str]
    time_zone: str
    lines: LineBonus
    ranking: Ranking


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides on whether somebody is on the boards, and whether they are."""

    kind: str
    role: str | None
    ranked: int

    def words(self, other: Standing) -> str | None:
        """What is different here, of those that decide; None where these are the same."""
        if self.kind != other.kind:
            return self.kind
        return None if self.role == other.role else f"role {self.role}" if self.role else "no role"


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """One of the two: what its ids stand for, and what it was scored by."""

    schema: str
    settings: Settings
    people: Mapping[int, str]
    """Keys by id."""
    usernames: Mapping[str, str]
    """By key."""
    names: Mapping[str, str | None]
    """By key."""
    standing: Mapping[str, Standing]
    """By key."""
    accounts: Mapping[int, str]
    definitions: Mapping[int, str]
    """Slugs by id."""
    titles: Mapping[str, str]
    """The names of kinds of work by slug."""
    points: Mapping[str, int]
    """Thousandths of one unit, by slug."""
    repositories: Mapping[int, str]

    def username(self, key: str | None) -> str | None:
        """The name that a person goes by; None where there is no such person."""
        return None if key is None else self.usernames.get(key)


@contextmanager
def side_by_side(before: Path, after: Path) -> Iterator[apsw.Connection]:
    """Both stores, the older one attached as «before», with tables that say which ids mean the same."""
    with closing(connect(after)) as db:
        db.execute("attach :path as before", {"path": str(before)})
        db.execute(SAME)
        yield db


def describe(db: apsw.Connection, schema: str, settings: Settings) -> Store:
    """What the ids of «before» or «main» stand for."""
    people = list(rows(db, f"select id, key, username, name, kind, role, ranked from {schema}.contributors"))
    kinds = list(rows(db, f"select id, slug, name, coalesce(points, 0) from {schema}.definitions"))
    return Store(
        schema=schema,
        settings=settings,
        people={id: key for id, key, *_ in people},
        usernames={key: username for _, key, username, *_ in people},
        names={key: name for _, key, _, name, *_ in people},
        standing={key: Standing(kind, role, ranked) for _, key, _, _, kind, role, ranked in people},
        accounts=dict(rows(db, f"select id, account from {schema}.accounts")),
        definitions={id: slug for id, slug, _, _ in kinds},
        titles={slug: name for _, slug, name, _ in kinds},
        points={slug: points for _, slug, _, points in kinds},
        repositories=dict(rows(db, f"select id, name from {schema}.repositories")),
    )


def bounds(db: apsw.Connection, schema: str, period: str) -> tuple[int, int] | None:
    """The first and last day of a period; None where a store has no such period."""
    return next(rows(db, BOUNDS.format(schema=schema), period=period), None)


def repository_id(db: apsw.Connection, schema: str, name: str) -> int | None:
    """The repository that a name stands for, whatever its case, a former one too."""
    sql = f"select coalesce(current_id, id) from {schema}.repositories where key = :key"
    found: int | None = scalar(db, sql, key=name.casefold())
    return found
