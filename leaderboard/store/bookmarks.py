"""How far each source has read its streams: copied from ``state/*.json``, moved by scraping, exported last."""

from __future__ import annotations

from collections.abc import Mapping

import apsw

from leaderboard.store.database import rows


def replace(db: apsw.Connection, source: str, bookmarks: Mapping[str, str]) -> None:
    """What the text says is the truth, whatever an interrupted run had reached."""
    db.execute("delete from bookmarks where source = ?", (source,))
    db.executemany(
        "insert into bookmarks (source, stream, value) values (?, ?, ?)",
        ((source, stream, value) for stream, value in bookmarks.items()),
    )


def move(db: apsw.Connection, source: str, stream: str, value: str) -> None:
    """Note how far a stream has been read."""
    db.execute("insert or replace into bookmarks (source, stream, value) values (?, ?, ?)", (source, stream, value))


def of_source(db: apsw.Connection, source: str) -> dict[str, str]:
    """Stream to value."""
    return dict(rows(db, "select stream, value from bookmarks where source = :source order by stream", source=source))
