"""Activities in the store: bulk loading from files and upserts from sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import apsw
import msgspec

from leaderboard.models import Activity, is_repository, thousandths
from leaderboard.store import removals
from leaderboard.store.database import rows, scalar, statements, to_json

UNIX_EPOCH = datetime(1970, 1, 1, tzinfo=UTC).toordinal()
FORGE_LINK = re.compile(
    r"https?://(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)/(?!(?:orgs|users|groups)/)"
    r"([\w.-]{1,99}/[\w.-]{1,100}?)(?:\.git)?(?:/|$|#|\?)"
)
DEEP_LINK = re.compile(r"https?://(?:www\.)?gitlab\.com/([\w.-]+(?:/[\w.-]+)+?)/-/")
"""GitLab's repositories may stand in groups within groups; what belongs to one follows ``/-/``."""
may_name_repository = lru_cache(maxsize=4096)(is_repository)
COLUMNS = """
    slug, account_id, definition_id, repository_id, named_id, linked, occurred_at, day, title, link, text,
    points, count, lines_added, lines_deleted, meta, file_id, pending
"""
COLUMN_NAMES = COLUMNS.replace(",", "").split()
Row: TypeAlias = tuple[Any, ...]
"""Of the table, in the order of these columns."""
INSERT = f"""
insert into activities ({COLUMNS})
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
OF_FILE = f"select {COLUMNS} from activities where file_id = :file".replace(
    "account_id", "coalesce(by_id, account_id)", 1
)
WORDS = ("title", "text")
"""Columns that nothing is computed from."""
REWORD = "update activities set title = ?, text = ? where slug = ?"
UPSERT = """
on conflict (slug) do update set
    account_id = excluded.account_id,
    definition_id = excluded.definition_id,
    repository_id = excluded.repository_id,
    named_id = excluded.named_id,
    linked = excluded.linked,
    occurred_at = excluded.occurred_at,
    day = excluded.day,
    title = excluded.title,
    link = excluded.link,
    text = excluded.text,
    points = excluded.points,
    count = excluded.count,
    lines_added = excluded.lines_added,
    lines_deleted = excluded.lines_deleted,
    meta = excluded.meta,
    by_id = null,
    pending = 1
where (
    coalesce(by_id, account_id), definition_id, repository_id, occurred_at, title, link, text, points, count,
    lines_added, lines_deleted, meta
) is not (
    excluded.account_id, excluded.definition_id, excluded.repository_id, excluded.occurred_at,
    excluded.title, excluded.link, excluded.text, excluded.points, excluded.count,
    excluded.lines_added, excluded.lines_deleted, excluded.meta
)
"""
DOUBLES = """
select slug, file_id
from (select slug, file_id, row_number() over (partition by slug order by id) as nth from activities)
where nth > 1
order by slug, file_id
"""
DELETE_DOUBLES = """
delete from activities
where id in (
    select id from (select id, row_number() over (partition by slug order by id) as nth from activities)
    where nth > 1
)
"""


class Names:
    """The ids of accounts, definitions and repositories by name, kept in memory while activities are written.

    An unknown name gets its row on the spot. ``aliases`` are definitions that count as another one. What is read from
    files may change how a name is spelt; what is scraped takes the spelling that is known.
    """

    def __init__(self, db: apsw.Connection, aliases: Mapping[str, str], *, reads_files: bool = False) -> None:
        self._db = db
        self._aliases = aliases
        self._reads_files = reads_files
        # By the very spelling, so that the hot path looks up once.
        self.accounts: dict[str, int] = dict(rows(db, "select account, id from accounts"))
        self.repositories: dict[str, int] = {}
        self.current_repositories: dict[int, int] = {}
        """The repository that each former name stands for."""
        self._accounts = {account.casefold(): id for account, id in self.accounts.items()}
        self._repositories: dict[str, int] = {}
        self._shown: dict[int, str] = {}
        self.read_repositories()
        known: dict[str, int] = dict(rows(db, "select slug, id from definitions"))
        # An alias may have a row of its own, because definitions.json or config describes it: nothing is filed there.
        self.definitions = {slug: id for slug, id in known.items() if slug not in aliases}
        self.spelt_differently = False
        """Whether a name came in another spelling than the one that is shown."""

    def read_repositories(self) -> None:
        """Look again which names there are and what they stand for."""
        known = list(rows(self._db, "select name, written, key, id, current_id from repositories"))
        self.repositories = {written: id for _, written, _, id, _ in known}
        self._repositories = {key: id for _, _, key, id, _ in known}
        self.current_repositories = {id: current for *_, id, current in known if current is not None}
        self._shown = {id: name for name, _, _, id, _ in known}

    def account(self, account: str) -> int:
        """The id of an account, whatever the case it is written in."""
        found = self._accounts.get(account.casefold())
        if found is None:
            found = self._insert("accounts (key, account)", account.casefold(), account)
            self._accounts[account.casefold()] = found
        else:
            self._respell("update accounts set account = min(account, ?) where id = ?", account, found)
        self.accounts[account] = found
        return found

    def repository(self, name: str) -> int:
        """The id of a repository, whatever the case it is written in."""
        found = self._repositories.get(name.casefold())
        if found is None:
            found = self._insert("repositories (key, name, written)", name.casefold(), name, name)
            self._repositories[name.casefold()] = found
        else:
            self._respell("update repositories set written = min(written, ?) where id = ?", name, found)
        self.repositories[name] = found
        return found

    def definition(self, slug: str) -> int:
        """The id of the definition that a slug means."""
        meant = self._aliases.get(slug, slug)
        found = self.definitions.get(meant)
        if found is None:
            found = self._insert("definitions (slug, name)", meant, meant)
            self.definitions[meant] = found
        self.definitions[slug] = found
        return found

    def current_link(self, link: str | None) -> str | None:
        """The link as it is since its repository was renamed."""
        named = repository_of(link) if self.current_repositories else None
        current = self.current_repositories.get(self._repositories.get((named or "").casefold(), 0))
        if link is None or named is None or current is None:
            return link
        return link.replace(named, self._shown[current], 1)

    def _respell(self, update: str, name: str, id: int) -> None:
        """Of the spellings in files the first by alphabet is shown, so that no order of lines matters."""
        self.spelt_differently = True
        if self._reads_files:
            self._db.execute(update, (name, id))

    def _insert(self, columns: str, *values: str) -> int:
        self._db.execute(f"insert into {columns} values ({', '.join('?' * len(values))})", values)
        return self._db.last_insert_rowid()


def load(db: apsw.Connection, files: Iterable[tuple[int, Iterable[Activity]]], names: Names, zone: ZoneInfo) -> None:
    """Insert what the files hold, each with its id; equal slugs are an apsw.ConstraintError where indexed."""
    for file_id, activities in files:
        db.executemany(INSERT, to_rows(activities, names, zone, file_id, pending=0))


def reload(db: apsw.Connection, files: Iterable[tuple[int, Iterable[Activity]]], names: Names, zone: ZoneInfo) -> None:
    """Bring what was loaded of the files, each with its id, up to date; rows that are as they were are not touched.

    Slugs that another file has too are an apsw.ConstraintError.
    """
    new: list[Row] = []
    for file_id, activities in files:
        before = {row[0]: row for row in rows(db, OF_FILE, file=file_id)}
        after = {row[0]: row for row in to_rows(activities, names, zone, file_id, pending=0)}
        changed = {slug for slug in before.keys() | after.keys() if before.get(slug) != after.get(slug)}
        reworded = {slug for slug in changed if differ_in_words(before.get(slug), after.get(slug))}
        db.executemany(REWORD, (words_of(after[slug]) for slug in after if slug in reworded))
        others = changed - reworded
        db.executemany("delete from activities where slug = ?", ((slug,) for slug in before if slug in others))
        new += [row for slug, row in after.items() if slug in others]
    db.executemany(INSERT, new)


def differ_in_words(before: Row | None, after: Row | None) -> bool:
    """Whether two rows of one activity say the same but for the words."""
    if before is None or after is None:
        return False
    return all(old == new or column in WORDS for column, old, new in zip(COLUMN_NAMES, before, after, strict=True))


def words_of(row: Row) -> tuple[str | None, str | None, str]:
    """What ``REWORD`` takes."""
    said = dict(zip(COLUMN_NAMES, row, strict=True))
    return said["title"], said["text"], said["slug"]


def to_rows(
    activities: Iterable[Activity], names: Names, zone: ZoneInfo, file_id: int | None, *, pending: int
) -> Iterator[Row]:
    """The rows of ``INSERT``; runs a million times, so it looks everything up at once."""
    accounts, definitions, repositories = names.accounts, names.definitions, names.repositories
    current = names.current_repositories
    is_utc = zone.key == "UTC"
    to_builtins = msgspec.to_builtins
    for a in activities:
        at = a.occurred_at
        repository = a.repository or repository_of(a.link)
        named = (repositories.get(repository) or names.repository(repository)) if repository else None
        yield (
            a.slug,
            accounts.get(a.account) or names.account(a.account),
            definitions.get(a.definition) or names.definition(a.definition),
            current.get(named, named) if named else None,
            named,
            a.repository is None,
            to_builtins(at)[:19] + "Z",  # a tenth of the time of isoformat
            (at if is_utc else in_zone(at, zone)).toordinal() - UNIX_EPOCH,
            a.title,
            a.link,
            a.text,
            None if a.points is None else thousandths(a.points),
            a.count,
            a.lines_added,
            a.lines_deleted,
            to_json(a.meta) if a.meta else None,
            file_id,
            pending,
        )


def in_zone(at: datetime, zone: ZoneInfo) -> datetime:
    """The same moment in a zone; as it is where that would be outside the calendar."""
    try:
        return at.astimezone(zone)
    except OverflowError:
        return at


def repository_of(link: str | None) -> str | None:
    """``owner/name`` from a link to a known forge, None from any other."""
    if not link:
        return None
    found = ("/-/" in link and DEEP_LINK.match(link)) or FORGE_LINK.match(link)
    return found[1] if found and may_name_repository(found[1]) else None


def index(db: apsw.Connection) -> list[tuple[str, int]]:
    """Make the indexes after a bulk load.

    Of equal slugs the row loaded first stays; the others are taken out and returned as (slug, file id).
    """
    doubles: list[tuple[str, int]] = []
    try:
        db.execute(statements("indexes.sql"))
    except apsw.ConstraintError:
        doubles = list(rows(db, DOUBLES))
        db.execute(DELETE_DOUBLES)
        db.execute(statements("indexes.sql"))
    return doubles


class Incoming:
    """Takes in what sources give: new activities are inserted, changed ones updated, both marked pending."""

    def __init__(self, db: apsw.Connection, names: Names, zone: ZoneInfo) -> None:
        self._db = db
        self._names = names
        self._zone = zone
        self._old_slugs = old_slugs(db, names)
        self._renamed: dict[str, str] = {}
        """The old slugs of what came under a new one."""

    def read_repositories(self) -> None:
        """Look again at what repositories are called."""
        self._names.read_repositories()
        self._old_slugs = old_slugs(self._db, self._names)

    def upsert(self, activities: Iterable[Activity]) -> int:
        """Write one batch; equal activities are left alone. Returns how many are pending after it."""
        known = map(self._under_old_slug, activities) if self._old_slugs or self._renamed else activities
        self._db.executemany(INSERT + UPSERT, to_rows(known, self._names, self._zone, None, pending=1))
        removals.take_back(self._db)
        return int(scalar(self._db, "select count(*) from activities where pending"))

    def _under_old_slug(self, activity: Activity) -> Activity:
        """The same work under the slug that an older collector gave it, so that no history doubles."""
        old = self._renamed.get(activity.slug)
        if old is None:
            work = (
                self._names.current_link(activity.link),
                self._names.definition(activity.definition),
                self._names.account(activity.account),
            )
            if work not in self._old_slugs or self._is_stored(activity.slug):
                return activity
            old = self._renamed[activity.slug] = self._old_slugs.pop(work)
        return msgspec.structs.replace(activity, slug=old)

    def _is_stored(self, slug: str) -> bool:
        return scalar(self._db, "select 1 from activities where slug = :slug", slug=slug) is not None


def old_slugs(db: apsw.Connection, names: Names) -> dict[tuple[str | None, int, int], str]:
    """The slugs without a namespace, by the work they stand for, where that is told by the link alone."""
    found: dict[tuple[str | None, int, int], str] = {}
    ambiguous = set()
    for link, definition, account, slug in rows(
        db,
        """
        select link, definition_id, coalesce(by_id, account_id), slug
        from activities
        where instr(slug, ':') = 0 and link is not null
        """,
    ):
        work = (names.current_link(link), definition, account)
        if found.setdefault(work, slug) != slug:
            ambiguous.add(work)
    return {work: slug for work, slug in found.items() if work not in ambiguous}


def in_points(thousandths: int) -> int | float:
    """Thousandths as points: a whole number where they are whole."""
    return thousandths // 1000 if thousandths % 1000 == 0 else thousandths / 1000


def forget_file(db: apsw.Connection, file_id: int) -> None:
    """Take out what stands in a file that is gone or read anew."""
    db.execute("delete from activities where file_id = ?", (file_id,))


def path_of(db: apsw.Connection, slug: str) -> str:
    """The file that an imported activity stands in."""
    return str(
        scalar(
            db,
            "select f.path from activities as a join files as f on f.id = a.file_id where a.slug = :slug",
            slug=slug,
        )
    )
