"""The folder that the site is in: only what changed is written, only what we wrote is removed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import cached_property
from io import FileIO
from pathlib import Path
from typing import TypeAlias

from leaderboard.errors import StorageError
from leaderboard.files import writing
from leaderboard.files.looks import Look, as_look, digest, looks_of, packed, unpacked

File: TypeAlias = tuple[str, bytes]
"""A path in the site and what is to stand there."""
Owned: TypeAlias = tuple[str, bytes, str]
"""The same of a file that is about one thing alone, and its owner."""
Counted: TypeAlias = tuple[int, dict[str, str], dict[str, Look]]
"""How many files were written, all paths with their owners, and how the files look."""
MANIFEST = ".leaderboard-files"
BEGUN = ".leaderboard-files.begun"
SCRATCH = ".leaderboard-scratch-"


class Output:
    """A site being written; close it at the end, also where the build fails.

    The manifest names the files of the last finished build, and of those that are about one thing alone their owner:
    the username of a person, or the folder of a board. While a build is under way a second list names what it writes,
    so that the next one knows the files of a build that was killed.
    """

    def __init__(self, root: Path, *, dry_run: bool = False, looked: Callable[[], bytes] | None = None) -> None:
        """``looked`` knows already what ``looks_now`` would say."""
        self.root = root
        self._looked = looked
        self.dry_run = dry_run
        self.paths: dict[str, str] = {}
        """With the owner of each, which is empty for those that have none."""
        self.written = 0
        """How many files are new or other ones than before."""
        self.removed = 0
        self._in_root = f"{root}/"
        """What every path is put behind: pathlib would take longer than the system for a file."""
        self._folders: set[str] = set()
        self._looks: dict[str, Look] = {}
        """Of files that are known to look so."""
        self._begun: FileIO | None = None
        try:
            self._was_killed = (root / BEGUN).exists()
            self._before = read_paths(root / BEGUN) | read_paths(root / MANIFEST)
            self._refuse_a_foreign_folder()
            if not dry_run:
                self._begin()
        except OSError as error:
            raise StorageError(f"{error.filename or root}: cannot be used: {error.strerror or error}") from error

    def put(self, path: str, content: bytes, owner: str = "") -> None:
        """Write one file, unless it is there with these bytes."""
        self.paths[path] = owner
        is_there, is_same = self._compared(path, content) if self._before else (False, False)
        if is_same:
            return
        self.written += 1
        if not self.dry_run:
            self._write(path, content, found=is_there)

    def _compared(self, path: str, content: bytes) -> tuple[bool, bool]:
        """Whether a file is there, and with these bytes."""
        place = self._in_root + path
        try:
            with FileIO(place) as file:
                return True, file.read(len(content) + 1) == content
        except FileNotFoundError:
            return False, False
        except OSError as error:
            raise StorageError(f"{place}: cannot be read: {error.strerror or error}") from error

    def keep(self, owner: str) -> list[str]:
        """Leave all files of an owner as they are; their paths, none where the last build made none."""
        kept = self._by_owner.get(owner, [])
        self.paths.update(dict.fromkeys(kept, owner))
        return kept

    def has(self, path: str) -> bool:
        """Whether the last build wrote a file."""
        return path in self._before

    def keep_file(self, path: str, owner: str = "") -> None:
        """Leave one file as it is."""
        self.paths[path] = owner

    def adopt(self, path: str, file: Path) -> None:
        """Move a finished file into its place, unless one with its bytes is there."""
        self.paths[path] = ""
        place = self.root / path
        if place.exists() and equal(place, file):
            file.unlink()
            return
        self.written += 1
        self._looks.pop(path, None)
        if self.dry_run:
            file.unlink()
            return
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            self._note(path)
            file.replace(place)
        except OSError as error:
            raise StorageError(f"{place}: could not be written: {error.strerror or error}") from error

    def start_counting(self) -> None:
        """Forget what was written so far, in a copy of the process that goes on with other files."""
        self.written, self.paths, self._looks = 0, {}, {}

    def counted(self) -> Counted:
        """What ``take_over`` is to be told of a copy of the process."""
        return self.written, self.paths, self._looks

    def take_over(self, written: int, paths: dict[str, str], looks: dict[str, Look]) -> None:
        """Add what a copy of the process wrote."""
        self.written += written
        self.paths |= paths
        self._looks |= looks

    def finish(self) -> None:
        """Remove what an earlier build wrote and this one did not, then write the manifest."""
        for path in sorted(self._before.keys() - self.paths.keys()):
            self.removed += 1
            if not self.dry_run:
                remove(self.root, path)
        if not self.dry_run:
            lines = sorted(f"{path}\t{owner}\n" if owner else f"{path}\n" for path, owner in self.paths.items())
            writing.replace(self.root / MANIFEST, "".join(lines).encode())
            (self.root / BEGUN).unlink(missing_ok=True)

    def is_as_left(self, looks: str) -> bool:
        """Whether every file of the last build looks as it did at its end, and no build was begun since."""
        found = unpacked(self._looked()) if self._looked else looks_of(self._before, self._in_root)
        self._looks = {look[0]: look for look in found}
        return not self._was_killed and digest(self._looks.values()) == looks

    def looks(self) -> str:
        """How all files look, for ``is_as_left``."""
        unknown = self.paths.keys() - self._looks.keys()
        self._looks |= {look[0]: look for look in looks_of(unknown, self._in_root)}
        return digest(self._looks[path] for path in self.paths)

    def close(self) -> None:
        """Let go of the list; it stays where the build did not finish."""
        if self._begun is not None:
            self._begun.close()

    @cached_property
    def _by_owner(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for path, owner in self._before.items():
            found.setdefault(owner, []).append(path)
        return found

    def _refuse_a_foreign_folder(self) -> None:
        is_ours = (self.root / MANIFEST).exists() or (self.root / BEGUN).exists()
        if not is_ours and self.root.exists() and any(self.root.iterdir()):
            raise StorageError(
                f"{self.root}: is not empty and was not made by leaderboard; empty it, or name another with -o"
            )

    def _begin(self) -> None:
        self.root.mkdir(parents=True, exist_ok=True)
        if (self.root / BEGUN).exists():
            remove_leftovers(self.root)
        self._begun = FileIO(self.root / BEGUN, "a")

    def _write(self, path: str, content: bytes, *, found: bool) -> None:
        place = self._in_root + path
        try:
            if found:
                status = writing.exchange(place, content, os.stat(place), durable=False)  # noqa: PTH116
                self._looks[path] = as_look(path, status)
                return
            folder = path.rpartition("/")[0]
            if folder not in self._folders:
                self._make_folder(folder)
            self._note(path)
            with FileIO(place, "w") as file:
                writing.write_whole(file, content)
                self._looks[path] = as_look(path, os.fstat(file.fileno()))
        except OSError as error:
            raise StorageError(f"{place}: could not be written: {error.strerror or error}") from error

    def _make_folder(self, folder: str) -> None:
        """Make a folder and those that it is in, each once."""
        above = folder.rpartition("/")[0]
        if above and above not in self._folders:
            self._make_folder(above)
        place = self._in_root + folder
        try:
            os.mkdir(place)  # noqa: PTH102
        except FileExistsError:
            if not Path(place).is_dir():
                raise
        self._folders.add(folder)

    def _note(self, path: str) -> None:
        """Name a file before it is written."""
        if self._begun is not None and path not in self._before:
            writing.write_whole(self._begun, f"{path}\n".encode())


def looks_now(root: Path) -> bytes:
    """How the files of the last finished build look, packed; nobody can be told of a folder that cannot be read."""
    try:
        return packed(looks_of(read_paths(root / MANIFEST), f"{root}/"))
    except OSError:  # a build will say what is in its way
        return b""


def read_paths(manifest: Path) -> dict[str, str]:
    """The paths that a list names, with their owners; those that lead out of the folder left out."""
    try:
        lines = manifest.read_text(encoding="utf-8", errors="replace").split("\n")
    except FileNotFoundError:
        return {}
    named = (line.partition("\t") for line in lines)
    return {
        path: owner
        for path, _, owner in named
        if path.isprintable() and path[:1] not in {"", "/"} and ".." not in path.split("/")
    }


def remove_leftovers(root: Path) -> None:
    """Remove what a build that was killed left half done."""
    for folder in root.glob(f"{SCRATCH}*"):
        shutil.rmtree(folder)
    for file in root.rglob(f"*{writing.TEMPORARY_SUFFIX}"):
        file.unlink()


def remove(root: Path, path: str) -> None:
    """Remove a file and the folders that it leaves empty."""
    place = root / path
    place.unlink(missing_ok=True)
    for folder in place.parents:
        if folder == root or not folder.is_dir() or any(folder.iterdir()):
            break
        folder.rmdir()


def equal(one: Path, other: Path) -> bool:
    """Whether two files have the same bytes."""
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as first, other.open("rb") as second:
        while block := first.read(1 << 20):
            if block != second.read(1 << 20):
                return False
    return True
