"""The folder that the site is in: only what changed is written, only what we wrote is removed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TextIO, TypeAlias

from leaderboard.errors import StorageError
from leaderboard.files import writing

File: TypeAlias = tuple[str, bytes]
"""A path in the site and what is to stand there."""
MANIFEST = ".leaderboard-files"
BEGUN = ".leaderboard-files.begun"
SCRATCH = ".leaderboard-scratch-"


class Output:
    """A site being written; close it at the end, also where the build fails.

    The manifest names the files of the last finished build. While a build is under way a second list names what it
    writes, so that the next one knows the files of a build that was killed.
    """

    def __init__(self, root: Path, *, dry_run: bool = False) -> None:
        self.root = root
        self.dry_run = dry_run
        self.paths: list[str] = []
        self.written = 0
        self.removed = 0
        self._folders: set[str] = set()
        self._begun: TextIO | None = None
        try:
            self._before = read_paths(root / MANIFEST) | read_paths(root / BEGUN)
            self._refuse_a_foreign_folder()
            if not dry_run:
                self._begin()
        except OSError as error:
            raise StorageError(f"{error.filename or root}: cannot be used: {error.strerror or error}") from error

    def put(self, path: str, content: bytes) -> None:
        """Write one file, unless it is there with these bytes."""
        self.paths.append(path)
        place = f"{self.root}/{path}"
        try:
            with open(place, "rb") as file:  # noqa: PTH123 - pathlib would double the time of an unchanged page
                same = file.read(len(content) + 1) == content
            found = True
        except FileNotFoundError:
            same = found = False
        except OSError as error:
            raise StorageError(f"{place}: cannot be read: {error.strerror or error}") from error
        if same:
            return
        self.written += 1
        if not self.dry_run:
            self._write(path, content, found=found)

    def adopt(self, path: str, file: Path) -> None:
        """Move a finished file into its place, unless one with its bytes is there."""
        self.paths.append(path)
        place = self.root / path
        if place.exists() and equal(place, file):
            file.unlink()
            return
        self.written += 1
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
        self.paths, self.written = [], 0

    def take_over(self, paths: list[str], written: int) -> None:
        """Add what a copy of the process wrote."""
        self.paths += paths
        self.written += written

    def finish(self) -> None:
        """Remove what an earlier build wrote and this one did not, then write the manifest."""
        for path in sorted(self._before - set(self.paths)):
            self.removed += 1
            if not self.dry_run:
                remove(self.root, path)
        if not self.dry_run:
            writing.replace(self.root / MANIFEST, "".join(f"{path}\n" for path in sorted(self.paths)).encode())
            (self.root / BEGUN).unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the list; it stays where the build did not finish."""
        if self._begun is not None:
            self._begun.close()

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
        self._begun = (self.root / BEGUN).open("a", encoding="utf-8", buffering=1)

    def _write(self, path: str, content: bytes, *, found: bool) -> None:
        place = self.root / path
        if found:
            writing.replace(place, content, durable=False)
            return
        try:
            folder = path.rpartition("/")[0]
            if folder not in self._folders:
                place.parent.mkdir(parents=True, exist_ok=True)
                self._folders.add(folder)
            self._note(path)
            with open(place, "wb") as file:  # noqa: PTH123
                file.write(content)
        except OSError as error:
            raise StorageError(f"{place}: could not be written: {error.strerror or error}") from error

    def _note(self, path: str) -> None:
        """Name a file before it is written."""
        if self._begun is not None and path not in self._before:
            self._begun.write(f"{path}\n")


def read_paths(manifest: Path) -> set[str]:
    """The paths that a list names, those that lead out of the folder left out."""
    try:
        lines = manifest.read_text(encoding="utf-8", errors="replace").split("\n")
    except FileNotFoundError:
        return set()
    return {line for line in lines if line.isprintable() and line[:1] not in {"", "/"} and ".." not in line.split("/")}


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
