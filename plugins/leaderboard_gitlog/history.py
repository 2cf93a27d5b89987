"""The answer of ``git log`` as commits, however long it is and whatever it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from leaderboard.plugin.identities import Identity

MARK = b"\x01"
FORMAT = (
    "--format=%x01%H%x00%P%x00%at%x00%ct%x00%an%x00%ae%x00%aN%x00%aE%x00%s%x00"
    "%(trailers:key=Co-authored-by,valueonly=true,unfold=true)"
)
FIELDS_AFTER_THE_FIRST = 9
OPTIONS = (
    FORMAT,
    "-z",
    "--encoding=UTF-8",
    "--no-color",
    "--no-decorate",
    "--no-notes",
    "--no-show-signature",
    "--reverse",
    "--topo-order",
)
LINES = (
    "--numstat",
    "--diff-algorithm=myers",
    "--find-renames",
    "-l1000",
    "--ignore-submodules=all",
    "--no-ext-diff",
    "--no-textconv",
)
LONGEST_FIELD = 1 << 16
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """One commit; ``written_by`` is the author as recorded, ``author`` the same after the mailmap."""

    sha: str
    parents: int
    authored: datetime | None
    committed: datetime | None
    written_by: Identity
    author: Identity
    subject: str
    trailers: str
    lines_added: int
    lines_deleted: int


def commits(answer: Iterable[bytes], *, is_counted: Callable[[str], bool]) -> Iterator[Commit]:
    """The commits of ``git log`` with OPTIONS and, if lines are wanted, LINES."""
    header: list[str] = []
    added = deleted = 0
    parts = fields(answer)
    for part in parts:
        if part.startswith(MARK):
            if header:
                yield _commit(header, added, deleted)
            header = [_text(part[1:]), *(_text(next(parts, b"")) for _ in range(FIELDS_AFTER_THE_FIRST))]
            added = deleted = 0
        elif part:
            plus, minus, path = part.lstrip(b"\n").split(b"\t", 2)
            if not path:
                _renamed_from, path = next(parts, b""), next(parts, b"")
            if plus != b"-" and is_counted(_text(path)):
                added, deleted = added + int(plus), deleted + int(minus)
    if header:
        yield _commit(header, added, deleted)


def fields(answer: Iterable[bytes]) -> Iterator[bytes]:
    """What NULs end; of an overlong field only the beginning, so memory stays bounded."""
    begun = b""
    for piece in answer:
        first, *others = piece.split(b"\0")
        if len(begun) < LONGEST_FIELD:
            begun += first
        if others:
            yield begun
            yield from others[:-1]
            begun = others[-1]


def moment(seconds: str) -> datetime | None:
    """The time that git gives in seconds; None where it is none, or outside the years 1 to 9999."""
    try:
        return EPOCH + timedelta(seconds=int(seconds))
    except (ValueError, OverflowError):
        return None


def _commit(header: list[str], added: int, deleted: int) -> Commit:
    sha, parents, authored, committed, name, address, mapped_name, mapped_address, subject, trailers = header
    return Commit(
        sha=sha,
        parents=len(parents.split()),
        authored=moment(authored),
        committed=moment(committed),
        written_by=Identity(name, address),
        author=Identity(mapped_name, mapped_address),
        subject=subject,
        trailers=trailers,
        lines_added=added,
        lines_deleted=deleted,
    )


def _text(field: bytes) -> str:
    return field.decode("utf-8", "replace")
