"""Where a repository keeps its parts: clones, bare ones, worktrees, ``.git`` files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from leaderboard.plugin import SourceUnavailable

LONGEST_POINTER = 1 << 15
LARGEST_LIST = 64 << 20
HEAD = re.compile(rb"(?:ref: refs/[^\0\n]+|[0-9a-f]{40,64})\n?")
OBJECT_ID = re.compile(rb"[0-9a-f]{40,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The git directory, and the one it shares with other worktrees of the same repository."""

    own: Path
    shared: Path
    folder: str
    """The name of the folder that people see."""


def find(path: Path) -> Layout:
    """The git directory of a clone, a worktree or a bare repository."""
    try:
        place = path.resolve()
    except (RuntimeError, ValueError) as error:
        raise SourceUnavailable(f"expected the folder of a git clone, found no path: {error}") from None
    if not place.is_dir():
        raise SourceUnavailable("expected the folder of a git clone, found no folder")
    own = place / ".git"
    if own.is_file():
        own = _pointed_to(own, "gitdir: ")
    elif not own.is_dir():
        own = place
    shared = _pointed_to(own / "commondir", "") if (own / "commondir").is_file() else own
    if not (own / "HEAD").is_file() or not (shared / "objects").is_dir() or not (shared / "refs").is_dir():
        raise SourceUnavailable("expected a git clone, found a folder without a repository")
    return Layout(own=own, shared=shared, folder=place.parent.name if place.name == ".git" else place.name)


def own_directory(directory: Path, layout: Layout) -> frozenset[str]:
    """Make a GIT_DIR of ours with the repository's references, none of its settings, hooks or replacements.

    Returns where the history of a shallow clone is cut off.
    """
    head = _beginning(layout.own / "HEAD", LONGEST_POINTER)
    (directory / "HEAD").write_bytes(head if HEAD.fullmatch(head) else b"ref: refs/heads/main\n")
    (directory / "objects" / "info").mkdir(parents=True)
    for name in ("refs", "packed-refs", "reftable"):
        if (layout.shared / name).exists():
            (directory / name).symlink_to(layout.shared / name)
    boundary = OBJECT_ID.findall(_beginning(layout.shared / "shallow", LARGEST_LIST))
    if boundary:
        (directory / "shallow").write_bytes(b"".join(line + b"\n" for line in boundary))
    return frozenset(line.decode() for line in boundary)


def _pointed_to(file: Path, prefix: str) -> Path:
    text = _beginning(file, LONGEST_POINTER).decode("utf-8", "surrogateescape").rstrip("\r\n")
    if not text.startswith(prefix) or "\0" in text:
        raise SourceUnavailable(f"expected {prefix}and a path in {file.name}, found something else")
    return (file.parent / text.removeprefix(prefix)).resolve()


def _beginning(file: Path, size: int) -> bytes:
    """At most ``size`` bytes of an ordinary file; nothing of a missing one, a pipe or a device."""
    if not file.is_file():
        return b""
    with file.open("rb") as opened:
        return opened.read(size)
