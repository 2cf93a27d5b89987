"""data.db: what of the store everybody may download and query."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import apsw

from leaderboard import __version__
from leaderboard.site import explorer
from leaderboard.store import changes
from leaderboard.store.database import connect, rows, scalar, setting, statements

PAGE_BYTES = 16384
"""What the data explorer fetches at least. The whole schema is on the first page, and trees are a level less deep."""
CACHE_KIBIBYTES = 65536
INDENTED = re.compile(r"\n +")
"""Blanks that the database keeps for nobody."""
EMPTY_BYTES = 40 * PAGE_BYTES
SHARE_OF_TEXT = 0.9
"""How large a database is beside the text it is made of, about."""
SMALL_VIEWS = (
    "contributor",
    "activity_definition",
    "repository",
    "period",
    "coverage",
    "badge_definition",
    "badge_tier",
)
REPOSITORIES = "select id, key from main.repositories order by id"
OTHER_TABLES = """
select name
from main.sqlite_schema
where type = 'table' and instr(:named, 'from main.' || name || ' ') = 0
"""
AGAIN = """
create temp table again as
select
    people.value as id,
    after.username,
    before.username as before,
    people.value in (select value from json_each(:workers)) as has_worked
from json_each(:people) as people
left join store.contributors as after on after.id = people.value
left join main.contributors as before on before.id = people.value
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The database as it was published."""

    version: str
    bytes: int
    """About how many; always the same for the same data, however it was brought together."""
    schema: tuple[explorer.View, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """The database of the site that is there, and whose rows are other ones since."""

    path: Path
    version: str
    people: Collection[int]
    workers: Collection[int]
    """Those of them of whom not only ranks are other ones."""


def published(store: Path, path: Path, before: Before | None = None) -> Published:
    """Write a new database to ``path``, if need be from the one before; none where that one is still right.

    It has connections of its own, so that it can work in a thread beside others.
    """
    version = version_of(store)
    if before is not None and before.version == version:
        return described(store, before.path, version)
    if before is None or not publish_again(store, path, before):
        publish(store, path)
    return described(store, path, version)


def described(store: Path, path: Path, version: str) -> Published:
    """A database that was published from the store as it is now."""
    known, db = connect(store), connect(path)
    text_bytes = scalar(known, "select coalesce(sum(size), 0) from files where kind in ('profile', 'activities')")
    found = Published(
        version=version,
        bytes=EMPTY_BYTES + round(text_bytes * SHARE_OF_TEXT),
        schema=tuple(explorer.views(db)),
    )
    db.close()
    known.close()
    return found


def version_of(store: Path) -> str:
    """Twelve hex digits that change with what is published, and not with the order in which it came together.

    Hashed are the files' digests, how they are scored, and what views say of all but work; the rest follows from these.
    """
    db = connect(store)
    sum = hashlib.blake2b(f"{__version__} {text('published_schema.sql')} {text('publish.sql')}".encode())
    sum.update(repr([setting(db, "key"), setting(db, changes.SCORED)]).encode())
    for sql in (
        "select path, digest from files",
        "select slug, occurred_at, title, link, text, points, count from activities where pending",
        "select slug, position from definitions",
        "select scope, slug, name, description, hidden from aggregate_definitions",
        *(f"select * from {view}" for view in SMALL_VIEWS),
    ):
        sum.update(repr(sorted(map(repr, rows(db, sql)))).encode())
    if setting(db, changes.FIGURED) is None:  # plugins may say something else of the same data
        figures = chain(rows(db, "select * from contributor_aggregate"), rows(db, "select * from global_aggregate"))
        sum.update(repr(sorted(map(repr, figures))).encode())
    db.close()
    return sum.hexdigest()[:12]


def publish(store: Path, path: Path) -> None:
    """Write a new database of what ``published_schema.sql`` allows; ``path`` must not exist.

    The same store gives the same bytes with the same version of SQLite.
    """
    db = opened(store, path)
    with db:
        # The schema before the rows, so that it is one piece at the beginning of the file.
        db.execute(INDENTED.sub("\n", statements("views.sql")))
        db.execute(INDENTED.sub("\n", text("published_schema.sql")))
        db.execute(text("publish.sql"))
        db.execute(text("published_indexes.sql"))
    db.close()


def publish_again(store: Path, path: Path, before: Before) -> bool:
    """Write a copy of the database before in which changed people's rows are new; False where that is not enough.

    Ids of repositories follow from which there are; where others are there now, every row may be another one.
    """
    shutil.copyfile(before.path, path)
    db = opened(store, path)
    repositories = list(rows(db, REPOSITORIES))
    with db:
        db.execute(AGAIN, {"people": json.dumps(sorted(before.people)), "workers": json.dumps(sorted(before.workers))})
        db.execute(text("publish_again.sql"))
        for (table,) in list(rows(db, OTHER_TABLES, named=text("publish_again.sql"))):
            db.execute(f"delete from main.{table}")
        db.execute(text("publish.sql").replace("--again ", ""))
    is_enough = repositories == list(rows(db, REPOSITORIES))
    db.close()
    if not is_enough:
        path.unlink()
    return is_enough


def opened(store: Path, path: Path) -> apsw.Connection:
    """The database at ``path``, which nobody has if this is not finished, with the store beside it."""
    db = connect(path)
    db.execute(f"pragma page_size = {PAGE_BYTES}")
    db.execute(f"pragma cache_size = -{CACHE_KIBIBYTES}")  # SQLite counts it in pages of the size before
    db.execute("pragma journal_mode = off")
    db.execute("pragma synchronous = off")
    db.execute("attach database ? as store", (str(store),))
    return db


def text(name: str) -> str:
    """The text of one of the ``.sql`` files beside this module."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
