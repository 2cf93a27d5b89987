"""Replacing files."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leaderboard.errors import StorageError
from leaderboard.files.writing import is_temporary, replace


@contextmanager
def files_of_at_most_10_bytes() -> Iterator[None]:
    """A disk that fills up, as the kernel can play it for one process; pytest's own output may be a file too."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("durable", [True, False])
def test_a_new_file_comes_with_its_folders(tmp_path: Path, durable: bool) -> None:
    """Nobody has to create activities/ first."""
    path = tmp_path / "a" / "b" / "c.md"
    assert replace(path, b"text", durable=durable)
    assert path.read_bytes() == b"text"
    assert [item.name for item in path.parent.iterdir()] == ["c.md"]


def test_the_same_bytes_leave_a_file_untouched(tmp_path: Path) -> None:
    """Neither its time nor its inode changes."""
    path = tmp_path / "a"
    replace(path, b"text")
    os.utime(path, ns=(1, 1))
    before = path.stat()
    assert not replace(path, b"text")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_replaced_file_keeps_its_mode(tmp_path: Path) -> None:
    """What others may read stays readable to them, and nobody else gets to."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    assert replace(path, b"newer")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    """The umask decides, not the way in which we write."""
    (tmp_path / "usual").touch()
    replace(tmp_path / "ours", b"text")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    """The error is a sentence, and no half-written file remains."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with files_of_at_most_10_bytes(), pytest.raises(StorageError, match="could not be written: "):
        replace(path, b"x" * 1000)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_way_is_a_storage_error(tmp_path: Path) -> None:
    """It is not replaced, and nothing is left beside it."""
    (tmp_path / "a").mkdir()
    with pytest.raises(StorageError, match="a: could not be written"):
        replace(tmp_path / "a", b"text")
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_a_file_where_a_folder_should_be_is_a_storage_error(tmp_path: Path) -> None:
    """The way to a file can be blocked too."""
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(StorageError):
        replace(tmp_path / "a" / "b", b"text")


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    """What it pointed to stays as it was."""
    target = tmp_path / "target"
    target.write_bytes(b"precious")
    link = tmp_path / "link"
    link.symlink_to(target)
    assert replace(link, b"text!")
    assert target.read_bytes() == b"precious"
    assert not link.is_symlink()


@pytest.mark.parametrize(("name", "expected"), [(".0a.leaderboard-tmp", True), ("a.leaderboard-tmp", False)])
def test_leftovers_are_known_by_their_name(name: str, expected: bool) -> None:
    """Only names that we give are ours to delete."""
    assert is_temporary(name) is expected
