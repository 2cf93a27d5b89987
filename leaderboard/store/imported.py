"""Which files were imported, how they looked then, and what was wrong with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import apsw
import msgspec

from leaderboard.errors import Problem, Severity
from leaderboard.store.database import rows, scalar


class Look(NamedTuple):
    """How a file looks from outside; equal looks are taken for equal contents."""

    mtime_ns: int
    size: int
    inode: int


class ImportedFile(NamedTuple):
    """A file of the data repo as it was when it was imported."""

    id: int
    look: Look
    digest: bytes


def all_files(db: apsw.Connection) -> dict[str, ImportedFile]:
    """The imported files by path."""
    found = rows(db, "select path, id, mtime_ns, size, inode, digest from files")
    return {path: ImportedFile(id, Look(*look), digest) for path, id, *look, digest in found}


def paths(db: apsw.Connection, kind: str) -> list[str]:
    """The paths of the imported files of one kind."""
    return [path for (path,) in rows(db, "select path from files where kind = :kind order by path", kind=kind)]


def put(db: apsw.Connection, path: str, kind: str, look: Look, digest: bytes, problems: Iterable[Problem] = ()) -> int:
    """Note one file, new or changed; its id stays the same."""
    [(id,)] = db.execute(
        """
        insert into files (path, kind, mtime_ns, size, inode, digest, problems)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (path) do update set
            mtime_ns = excluded.mtime_ns,
            size = excluded.size,
            inode = excluded.inode,
            digest = excluded.digest,
            problems = excluded.problems
        returning id
        """,
        (path, kind, *look, digest, encode(problems)),
    )
    return int(id)


def look_again(db: apsw.Connection, file_id: int, look: Look) -> None:
    """Note the new look of a file whose bytes are the same."""
    db.execute("update files set mtime_ns = ?, size = ?, inode = ? where id = ?", (*look, file_id))


def has_problems(db: apsw.Connection, path: str) -> bool:
    """Whether anything is wrong with a file."""
    return bool(scalar(db, "select 1 from files where path = :path and problems is not null", path=path))


def add_problems(db: apsw.Connection, file_id: int, problems: Iterable[Problem]) -> None:
    """Note more problems of a file, beside those it has."""
    known = rows(db, "select problems from files where id = :id and problems is not null", id=file_id)
    together = [problem for (text,) in list(known) for problem in decode(text)] + list(problems)
    db.execute("update files set problems = ? where id = ?", (encode(together), file_id))


def forget(db: apsw.Connection, file_id: int) -> None:
    """Take out a file that is gone, and the profile, bookmarks or coverage that came from it."""
    for table in ("bookmarks", "coverages"):
        db.execute(
            f"delete from {table} where 'state/' || source || '.json' = (select path from files where id = ?)",
            (file_id,),
        )
    db.execute("delete from files where id = ?", (file_id,))


def problems(db: apsw.Connection) -> list[Problem]:
    """What is wrong with the files as they stand, in the order of path and line."""
    found = rows(db, "select problems from files where problems is not null order by path")
    return [problem for (text,) in found for problem in decode(text)]


def encode(problems: Iterable[Problem]) -> str | None:
    told = [(p.file, p.line, p.message, p.severity) for p in problems]
    return msgspec.json.encode(told).decode() if told else None


def decode(text: str) -> list[Problem]:
    told = msgspec.json.decode(text, type=list[tuple[str, int | None, str, str]])
    return [
        Problem(file=file, line=line, message=message, severity=Severity(severity))
        for file, line, message, severity in told
    ]
