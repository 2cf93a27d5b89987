"""data.db: what of the store everybody may download and query."""

from __future__ import annotations

from pathlib import Path

from leaderboard.store.database import connect, statements


def publish(store: Path, path: Path) -> None:
    """Write a new database of what ``publish.sql`` allows; ``path`` must not exist.

    The same store gives the same bytes with the same version of SQLite. It has a connection of its own, so that it can
    work in a thread beside others.
    """
    db = connect(path)
    db.execute("pragma journal_mode = off")
    db.execute("pragma synchronous = off")
    db.execute("attach database ? as store", (str(store),))
    with db:
        db.execute(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
    db.execute("detach database store")
    with db:
        db.execute(statements("views.sql"))
    db.close()
