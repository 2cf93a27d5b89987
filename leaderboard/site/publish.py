"""data.db: what of the store everybody may download and query."""

from __future__ import annotations

from pathlib import Path

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
