"""The floor: read every byte of a data repo, decode the JSON, insert it all at once, in one process.

`python -m benchmarks.floor plain DATA DATABASE` does it with the standard library, `fast` with the libraries that the
pipeline uses.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

KEYS = (
    "slug",
    "contributor",
    "activity_definition",
    "title",
    "occurred_at",
    "link",
    "text",
    "points",
    "meta",
    "repository",
    "lines_added",
    "lines_deleted",
)
CREATE = f"create table activity ({', '.join(KEYS)})"
INSERT = f"insert into activity values ({', '.join('?' * len(KEYS))})"


def main(way: str, data: Path, database: Path) -> None:
    """The whole of it; profiles are read and not looked at."""
    for profile in (data / "contributors").iterdir():
        profile.read_bytes()
    files = (file.read_bytes() for file in (data / "activities").glob("*.jsonl"))
    {"plain": plain, "fast": fast}[way](files, database)


def plain(files: Iterator[bytes], database: Path) -> None:
    """json and sqlite3; a file is decoded as one array, which takes half as long as line by line."""
    db = sqlite3.connect(database)
    db.execute(CREATE)
    with db:
        db.executemany(INSERT, (tuple(map(record.get, KEYS)) for file in files for record in decoded(file)))
    db.close()


def decoded(file: bytes) -> list[dict[str, object]]:
    records: list[dict[str, object]] = json.loads(b"[" + b",".join(file.splitlines()) + b"]")
    return records


def fast(files: Iterator[bytes], database: Path) -> None:
    """msgspec and apsw."""
    import apsw  # noqa: PLC0415 - the other way does not pay for them
    import msgspec  # noqa: PLC0415

    optional = str | None
    fields = [(key, optional, None) for key in KEYS[:7]]
    numbers = [(key, int | float | None, None) for key in ("points", "lines_added", "lines_deleted")]
    record = msgspec.defstruct("Record", [*fields, *numbers, ("meta", object, None), ("repository", optional, None)])
    decoder = msgspec.json.Decoder(record)
    columns = record.__struct_fields__
    db = apsw.Connection(str(database))
    db.execute(f"create table activity ({', '.join(columns)})")
    with db:
        db.executemany(INSERT, (msgspec.structs.astuple(line) for file in files for line in decoder.decode_lines(file)))
    db.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
