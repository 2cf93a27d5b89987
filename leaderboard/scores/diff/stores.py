"""Two scored stores side by side in one connection, and what the ids of each stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import apsw

from leaderboard.scores.everybody import LineBonus, Ranking
from leaderboard.store.database import connect, rows, scalar

# An import that did more than to read one file after the other, or that knows more than the files.
IS_SIMPLE = """
select not exists (select 1 from {schema}.settings where key = 'order matters' and value <> 'no')
    and not exists (select 1 from {schema}.activities where pending)
    and not exists (select 1 from {schema}.removed)
    and not exists (select 1 from {schema}.repositories where current_id is not null)
"""
LINE_KINDS = """
select r.key, d.slug
from {schema}.line_kinds as l
join {schema}.repositories as r on r.id = l.repository_id
join {schema}.definitions as d on d.id = l.definition_id
order by r.key
"""
READ_BY = "select value from {schema}.settings where key = 'key'"
SCHEMAS = ("before", "main")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A board in one of the two stores: its days, and the repository it is of."""

    schema: str
    period: str
    first: int
    last: int
    repository: int | None
    """None where the store does not know the repository, or the board is that of everything."""


@contextmanager
def side_by_side(before: Path, after: Path) -> Iterator[apsw.Connection]:
    """Both stores, the older one attached as «before», with tables that say which ids mean the same."""
    with closing(connect(after)) as db:
        db.execute("attach :path as before", {"path": str(before)})
        db.execute(statement("same.sql"))
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


def is_told_by_files(db: apsw.Connection, before: Store, after: Store) -> bool:
    """Whether a file that is the same in both has the same in it to score, but for people, points and masking."""
    if before.settings.lines != after.settings.lines:
        return False
    if not all(scalar(db, IS_SIMPLE.format(schema=schema)) for schema in SCHEMAS):
        return False
    return all(
        len({tuple(rows(db, question.format(schema=schema))) for schema in SCHEMAS}) == 1
        for question in (READ_BY, LINE_KINDS)
    )


def bounds(db: apsw.Connection, schema: str, period: str) -> tuple[int, int] | None:
    """The first and last day of a period; None where a store has no such period."""
    return next(rows(db, BOUNDS.format(schema=schema), period=period), None)


def repository_id(db: apsw.Connection, schema: str, name: str) -> int | None:
    """The repository that a name stands for, whatever its case, a former one too."""
    sql = f"select coalesce(current_id, id) from {schema}.repositories where key = :key"
    found: int | None = scalar(db, sql, key=name.casefold())
    return found


@cache
def statement(name: str) -> str:
    """The text of one of the ``.sql`` files beside this module."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")
