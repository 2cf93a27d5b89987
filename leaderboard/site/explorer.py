"""What the data explorer offers before anybody types: example queries and the views they ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

import apsw

QUERIES = Path(__file__).with_name("queries")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A query to start from."""

    title: str
    description: str
    sql: str


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view of the published database, what is in it and the names of its columns."""

    name: str
    description: str
    columns: tuple[str, ...]


def examples() -> list[Example]:
    """The queries of ``queries/*.sql`` in the order of their file names."""
    return [read_example(path.read_text(encoding="utf-8")) for path in sorted(QUERIES.glob("*.sql"))]


def read_example(text: str) -> Example:
    """An example from SQL that begins with ``-- title: …`` and ``-- description: …``."""
    title, description, sql = text.split("\n", 2)
    return Example(
        title=title.removeprefix("-- title: "),
        description=description.removeprefix("-- description: "),
        sql=sql.strip(),
    )


def views(db: apsw.Connection) -> Iterator[View]:
    """The views that ``db`` has, by name; each begins with a comment that says what is in it."""
    found = db.execute("select name, sql from sqlite_schema where type = 'view' order by name").fetchall()
    for name, sql in ((str(name), str(sql)) for name, sql in found):
        description = sql.split("\n", 2)[1].removeprefix("-- ")
        columns = db.execute("select name from pragma_table_info(:view) order by cid", {"view": name})
        yield View(name=name, description=description, columns=tuple(str(column) for (column,) in columns))


def origin(address: str) -> str:
    """The scheme, host and port of an address, as a security policy names them."""
    parts = urlsplit(address)
    host = quote((parts.hostname or "").encode("idna"), safe="[]:")
    name = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{name}" if parts.port is None else f"{parts.scheme}://{name}:{parts.port}"
