"""data.db: what of the store everybody may download and query."""

from __future__ import annotations

from pathlib import Path

import apsw

from leaderboard.store.database import connect, statements


def publish(db: apsw.Connection, path: Path) -> None:
    """Write a new database of what ``publish.sql`` allows; ``path`` must not exist.

    The same store gives the same bytes with the same version of SQLite.
    """
    db.execute("attach database ? as published", (str(path),))
    try:
        db.execute("pragma published.journal_mode = off")
        db.execute("pragma published.synchronous = off")
        with db:
            db.execute(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
    finally:
        db.execute("detach database published")
    published = connect(path)
    with published:
        published.execute(statements("views.sql"))
    published.close()


def views(path: Path) -> list[tuple[str, list[str]]]:
    """(name, columns) of the public views of a published database."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    names = [name for (name,) in db.execute("select name from sqlite_schema where type = 'view' order by name")]
    found = [(name, [row[1] for row in db.execute(f"pragma table_info({name})")]) for name in names]
    db.close()
    return found
