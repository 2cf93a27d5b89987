"""Replacing a file so that it is whole at every moment, and untouched where nothing changed."""

from __future__ import annotations

import os
import secrets
import stat
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
        _write_beside(path, content, before, durable=durable)
    except OSError as error:
        raise StorageError(f"{path}: could not be written: {error.strerror or error}") from error
    return True


def is_temporary(name: str) -> bool:
    """Whether a file of this name was left by a run that was killed while writing."""
    return name.startswith(".") and name.endswith(TEMPORARY_SUFFIX)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _write_beside(path: Path, content: bytes, before: os.stat_result | None, *, durable: bool) -> None:
    temporary = path.parent / f".{secrets.token_hex(8)}{TEMPORARY_SUFFIX}"
    try:
        # Exclusive, so that a planted link is never followed; 0o666 less the umask, as any new file.
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
            file.write(content)
            file.flush()
            if before:
                os.fchmod(file.fileno(), stat.S_IMODE(before.st_mode))
            if durable:
                os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if durable:
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself durable, where the system lets a folder be opened."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
