"""How files look from outside, without reading them: equal looks are taken for equal contents."""

from __future__ import annotations

import hashlib
import marshal
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

Look: TypeAlias = tuple[str, int, int, int]
"""The path, when it was written, its size, and which inode it is."""


def look(file: Path) -> Iterator[Look]:
    """How one file looks; nothing where there is none."""
    yield from looks_of([str(file)])


def looks(folder: Path) -> Iterator[Look]:
    """How every file below a folder looks; nothing where there is no folder."""
    try:
        items = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return
    for item in items:
        if not item.is_dir(follow_symlinks=False):
            yield as_look(item.path, item.stat(follow_symlinks=False))
        elif item.name != "__pycache__":
            yield from looks(Path(item.path))


def looks_of(paths: Iterable[str], root: str = "") -> Iterator[Look]:
    """How these files look, those that are not there left out."""
    for path in paths:
        try:
            status = os.stat(root + path)  # noqa: PTH116 - pathlib would double the time of it
        except OSError:
            continue
        yield as_look(path, status)


def as_look(path: str, status: os.stat_result) -> Look:
    return path, status.st_mtime_ns, status.st_size, status.st_ino


def digest(looks: Iterable[Look]) -> str:
    """A hash of how files look, in whatever order they are told."""
    return digest_of_packed(packed(looks))


def packed(looks: Iterable[Look]) -> bytes:
    """How files look, in one piece that is the same in whatever order they are told."""
    # In version 2, because later ones depend on which of the objects are the same.
    return marshal.dumps(sorted(looks), 2)


def unpacked(looks: bytes) -> list[Look]:
    found: list[Look] = marshal.loads(looks)  # only what this process, or a copy of it, has packed
    return found


def digest_of_packed(looks: bytes) -> str:
    return hashlib.blake2b(looks, digest_size=16).hexdigest()
