"""data.db: what of the store everybody may download and query."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from leaderboard.site import explorer
from leaderboard.store.database import connect, statements

PAGE_BYTES = 16384
"""What the data explorer fetches at least. The whole schema is on the first page, and trees are a level less deep."""


def publish(store: Path, path: Path) -> None:
    """Write a new database of what ``published_schema.sql`` allows; ``path`` must not exist.

    The same store gives the same bytes with the same version of SQLite. It has a connection of its own, so that it can
    work in a thread beside others.
    """
    db = connect(path)
    db.execute(f"pragma page_size = {PAGE_BYTES}")
    db.execute("pragma journal_mode = off")
    db.execute("pragma synchronous = off")
    db.execute("attach database ? as store", (str(store),))
    with db:
        # The schema before the rows, so that it is one piece at the beginning of the file.
        db.execute(statements("views.sql"))
        db.execute(text("published_schema.sql"))
        db.execute(text("publish.sql"))
    db.execute("detach database store")
    db.close()


def text(name: str) -> str:
    """The text of one of the ``.sql`` files beside this module."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The database as it was published."""

    version: str
    bytes: int
    schema: tuple[explorer.View, ...]


def published(store: Path, path: Path) -> Published:
    """Publish the store at ``path``."""
    publish(store, path)
    db = connect(path)
    schema = tuple(explorer.views(db))
    db.close()
    return Published(version=file_digest(path), bytes=path.stat().st_size, schema=schema)


def file_digest(path: Path) -> str:
    """Twelve hex digits that change with the file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()[:12]
