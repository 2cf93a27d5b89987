"""Opening the store, and reading and writing it as a whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw

from leaderboard.errors import LockedError, StorageError

SCHEMA_VERSION = 18
FILE_NAME = ".leaderboard.db"
LOCK_NAME = ".leaderboard.lock"
LOOKS_AT_A_LOCK_TAKE = 250
"""Milliseconds at most."""
LONGEST_WAIT_FOR_A_WRITER = 10_000
"""Milliseconds; it writes to the file itself for moments only."""
DAMAGED = (apsw.NotADBError, apsw.CorruptError)
UNWRITABLE = (apsw.CantOpenError, apsw.ReadOnlyError, apsw.FullError, apsw.IOError)


def statements(name: str) -> str:
    """The text of one of the ``.sql`` files beside this module."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def create(path: Path | str, key: str) -> apsw.Connection:
    """A new, empty store; ``key`` says what its contents depend on besides the data repo."""
    db = connect(path)
    with db:
        db.execute(statements("schema.sql"))
        db.execute(statements("views.sql"))
        db.execute(statements("board_views.sql"))
        put_setting(db, "key", key)
        db.execute(f"pragma user_version = {SCHEMA_VERSION}")
    return db


def reopen(path: Path) -> apsw.Connection | None:
    """The store at ``path``; None where there is none, or one that is damaged, of another version or not ours."""
    if not path.exists():
        return None
    try:
        db = connect(path)
    except DAMAGED:
        return None
    try:
        if db.pragma("user_version") == SCHEMA_VERSION and setting(db, "key") is not None:
            return db
    except (*DAMAGED, apsw.SQLError):
        pass
    db.close()
    return None


def connect(path: Path | str) -> apsw.Connection:
    """A connection that checks foreign keys; a file that cannot be opened is a StorageError."""
    try:
        db = apsw.Connection(str(path))
        db.set_busy_timeout(2_000)
        db.execute("pragma foreign_keys = on")
        db.execute("pragma cache_size = -65536")
        db.execute("pragma temp.cache_size = -65536")
        db.pragma("user_version")
    except UNWRITABLE as error:
        raise StorageError(f"{path}: cannot be opened as a database ({error}); is the folder writable?") from error
    return db


def load_fast(db: apsw.Connection) -> None:
    """Let a new store be filled at once, before the first transaction and until it is connected to again."""
    # Each row refers to what was written just before it.
    db.execute("pragma foreign_keys = off")
    # In the little memory that a processor has at hand rows are sorted for an index in two thirds of the time.
    db.execute("pragma cache_size = -4096")


def lock(folder: Path) -> apsw.Connection:
    """Hold ``folder`` for this process until the connection is closed or the process ends, however it ends."""
    path = folder / LOCK_NAME
    try:
        db = apsw.Connection(str(path))
        db.set_busy_timeout(LOOKS_AT_A_LOCK_TAKE)
        db.execute("begin exclusive")
    except (apsw.BusyError, apsw.LockedError) as error:
        raise LockedError(f"{folder}: another run is at work on this data directory") from error
    except UNWRITABLE as error:
        raise StorageError(f"{path}: cannot be locked ({error}); is the folder writable?") from error
    except DAMAGED as error:
        raise StorageError(f"{path}: is not the lock that leaderboard made; delete it") from error
    return db


def copy(path: Path, to: Path) -> None:
    """Copy the store as it was last committed, also while a run writes to it; a damaged one is not copied."""
    try:
        with (
            closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as store,
            closing(apsw.Connection(str(to))) as copied,
        ):
            store.set_busy_timeout(LONGEST_WAIT_FOR_A_WRITER)
            with copied.backup("main", store, "main") as backup:
                backup.step()
    except apsw.Error:
        to.unlink(missing_ok=True)


def is_locked(folder: Path) -> bool:
    """Whether a process holds ``folder``; looking does not keep one from beginning."""
    if not (folder / LOCK_NAME).exists():
        return False
    try:
        with closing(apsw.Connection(str(folder / LOCK_NAME), flags=apsw.SQLITE_OPEN_READONLY)) as db:
            db.execute("select count(*) from sqlite_schema").fetchall()
    except (apsw.BusyError, apsw.LockedError):
        return True
    return False


def sentence(error: BaseException | None, path: Path) -> StorageError | None:
    """What a person can do about an error of the disk or of the database at ``path``; None for any other error."""
    match error:
        case apsw.CantOpenError() | apsw.ReadOnlyError() | apsw.FullError() | apsw.IOError():
            return StorageError(f"{path}: cannot be written ({error}); is the disk full or the folder read-only?")
        case apsw.NotADBError() | apsw.CorruptError():
            return StorageError(
                f"{path}: is damaged ({error}); delete it, the next run makes it anew from the data repo"
            )
        case OSError() if not isinstance(error, BrokenPipeError):
            return StorageError(f"{error.filename or path}: {error.strerror or error}")
    return None


def setting(db: apsw.Connection, key: str) -> str | None:
    found: str | None = scalar(db, "select value from settings where key = :key", key=key)
    return found


def put_setting(db: apsw.Connection, key: str, value: str) -> None:
    db.execute("insert or replace into settings (key, value) values (:key, :value)", {"key": key, "value": value})


def scalar(db: apsw.Connection, sql: str, **parameters: Any) -> Any:
    """The first column of the first row, None where there is no row."""
    row = db.execute(sql, parameters).fetchone()
    return None if row is None else row[0]


def rows(db: apsw.Connection, sql: str, **parameters: Any) -> Iterator[Any]:
    """The rows of one select as tuples."""
    return iter(db.execute(sql, parameters))


def to_json(value: object) -> str | None:
    """JSON with sorted keys; None and what is empty are null."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")) if value else None


class ReadOnly:
    """The store as plugins see it, over a connection of its own that cannot write."""

    def __init__(self, path: Path) -> None:
        self._db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)

    def rows(self, sql: str, **parameters: Any) -> Iterator[tuple[Any, ...]]:
        """Run one ``select`` with named parameters; anything that would write is refused."""
        return iter(self._db.execute(sql, parameters))

    def close(self) -> None:
        self._db.close()
