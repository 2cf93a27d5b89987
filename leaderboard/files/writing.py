"""Replacing a file so that it is whole at every moment, and untouched where nothing changed."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from io import FileIO
from pathlib import Path

from leaderboard.errors import StorageError

TEMPORARY_SUFFIX = ".leaderboard-tmp"


def replace(path: Path, content: bytes, *, durable: bool = True) -> bool:
    """Give ``path`` this content in one step; False where it had it already and was not touched.

    ``durable`` waits until the disk has it, so that a power cut cannot undo it. Raises StorageError with a
    sentence; the old file is then still whole.
    """
    try:
        before = _status(path)
        if before and before.st_size == len(content) and path.read_bytes() == content:
            return False
        if before is None:
            path.parent.mkdir(parents=True, exist_ok=True)
        exchange(str(path), content, before, durable=durable)
    except OSError as error:
        raise StorageError(f"{path}: could not be written: {error.strerror or error}") from error
    return True


def exchange(path: str, content: bytes, before: os.stat_result | None, *, durable: bool) -> os.stat_result:
    """Give ``path`` another content in one step; what is there then, ``before`` being what is to keep its rights.

    A string and no buffers, because a build may exchange all files of a site.
    """
    folder = os.path.dirname(path)  # noqa: PTH120
    temporary = os.path.join(folder, f".{secrets.token_hex(8)}{TEMPORARY_SUFFIX}")  # noqa: PTH118
    try:
        # Exclusive, so that a planted link is never followed; 0o666 less the umask, as any new file.
        with FileIO(temporary, "x") as file:
            write_whole(file, content)
            if before:
                os.fchmod(file.fileno(), stat.S_IMODE(before.st_mode))
            if durable:
                os.fsync(file.fileno())
            after = os.fstat(file.fileno())
        os.replace(temporary, path)  # noqa: PTH105
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(temporary)  # noqa: PTH108
        raise
    if durable:
        _sync_folder(folder)
    return after


def write_whole(file: FileIO, content: bytes) -> None:
    """Write all of it, also where the system takes it in parts."""
    while content:
        content = content[file.write(content) :]


def is_temporary(name: str) -> bool:
    """Whether a file of this name was left by a run that was killed while writing."""
    return name.startswith(".") and name.endswith(TEMPORARY_SUFFIX)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _sync_folder(folder: str) -> None:
    """Make the renaming itself durable, where the system lets a folder be opened."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder or ".", os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
