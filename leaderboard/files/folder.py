"""Where a data repo keeps what, and which files are there."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from leaderboard.errors import Problem, StorageError
from leaderboard.files.names import SOURCE_RULE, TOTALS, folded, is_source_id, printable, shown
from leaderboard.files.writing import is_temporary
from leaderboard.models import USERNAME_RULE, is_username

FileKind = Literal["profile", "activities", "definitions", "repositories", "badges", "badge definitions", "state"]

CONTRIBUTORS = "contributors"
ACTIVITIES = "activities"
NESTED_ACTIVITIES = "activities/contributors"
DEFINITIONS = "activities/definitions.json"
REPOSITORIES = "repositories.json"
BADGES = "badges"
NESTED_BADGES = "badges/contributors"
BADGE_DEFINITIONS = "badges/definitions.json"
STATE = "state"
ASSETS = "assets"
THEME = "theme.css"
TEMPLATES = "templates"
PAGES = "pages"
TRANSLATIONS = "translations"
MAX_BYTES = 1 << 30
NOBODYS = ("state", TOTALS)
"""The one file among those of sources that is none."""


class FileEntry(NamedTuple):
    """A file of the data repo and how to see cheaply whether it changed."""

    path: str
    """Relative to the data repo, with ``/``."""
    kind: FileKind
    mtime_ns: int
    size: int
    inode: int

    @property
    def name(self) -> str:
        """The username, account or source that the file is named after."""
        return self.path.rpartition("/")[2].rpartition(".")[0]


class Folder:
    """A data repo on disk, in the flat layout or with its activity files in ``activities/contributors/``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self._paths: dict[tuple[FileKind, str], str] = {}
        self._resolved = root.resolve()

    def scan(self) -> list[FileEntry]:
        """Every file that is read, by path; ``problems`` then holds those that are not, and why."""
        self.problems = []
        entries = [
            *self._named_files(CONTRIBUTORS, ".md", "profile"),
            *self._named_files(ACTIVITIES, ".jsonl", "activities"),
            *self._named_files(NESTED_ACTIVITIES, ".jsonl", "activities"),
            *self._alone(DEFINITIONS, "definitions"),
            *self._alone(REPOSITORIES, "repositories"),
            *self._named_files(BADGES, ".jsonl", "badges"),
            *self._named_files(NESTED_BADGES, ".jsonl", "badges"),
            *self._alone(BADGE_DEFINITIONS, "badge definitions"),
            *self._named_files(STATE, ".json", "state"),
        ]
        entries.sort()
        return self._remembered(entries)

    def read(self, entry: FileEntry) -> bytes | Problem:
        """The bytes of a file, or why it cannot be read."""
        try:
            # Of thousands of files, hence neither pathlib nor a buffer, which take as long as the reading itself.
            with open(f"{self.root}/{entry.path}", "rb", buffering=0) as file:  # noqa: PTH123
                return file.read()
        except OSError as error:
            return Problem(file=entry.path, message=f"cannot be read: {error.strerror or error}")

    def remove_leftovers(self) -> None:
        """Delete what a run that was killed while writing left behind; only the holder of the lock may."""
        for folder in ("", CONTRIBUTORS, ACTIVITIES, NESTED_ACTIVITIES, STATE):
            for item in self._items(folder):
                if is_temporary(item.name) and item.is_file(follow_symlinks=False):
                    Path(item.path).unlink(missing_ok=True)

    def profile_path(self, username: str) -> Path:
        """Where the profile of this person is, in whatever spelling, or is to be written."""
        return self._path_of("profile", username, CONTRIBUTORS, ".md")

    def activities_path(self, account: str) -> Path:
        """Where the activities of this account are, in whatever spelling and layout, or are to be written."""
        nested = (self.root / NESTED_ACTIVITIES).is_dir()
        return self._path_of("activities", account, NESTED_ACTIVITIES if nested else ACTIVITIES, ".jsonl")

    def definitions_path(self) -> Path:
        return self._inside(DEFINITIONS)

    def repositories_path(self) -> Path:
        return self._inside(REPOSITORIES)

    def badge_definitions_path(self) -> Path:
        return self._inside(BADGE_DEFINITIONS)

    def totals_path(self) -> Path:
        return self._inside(f"{STATE}/{TOTALS}.json")

    def state_path(self, source: str) -> Path:
        """Where the bookmarks of a source stand."""
        if not is_source_id(source):
            raise StorageError(f"{shown(source)} cannot name a file: expected {SOURCE_RULE}")
        return self._inside(f"{STATE}/{source}.json")

    def _named_files(self, folder: str, ending: str, kind: FileKind) -> Iterator[FileEntry]:
        is_name = is_source_id if kind == "state" else is_username
        for item in self._items(folder):
            stem, dot, _ = item.name.rpartition(ending)
            if not dot or not item.name.endswith(ending) or item.name.startswith(".") or (kind, stem) == NOBODYS:
                continue
            if is_name(stem):
                yield from self._entry(f"{folder}/{item.name}", item.is_symlink(), kind)
            else:
                rule = f"expected {SOURCE_RULE}" if kind == "state" else USERNAME_RULE
                self._note(f"{folder}/{item.name}", f"the file name is no username; {rule}")

    def _alone(self, path: str, kind: FileKind) -> Iterator[FileEntry]:
        place = self.root / path
        if os.path.lexists(place) and self._is_inside(place.parent):
            yield from self._entry(path, place.is_symlink(), kind)

    def _items(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            if folder:
                self._inside(folder)
            with os.scandir(self.root / folder) as items:
                return list(items)
        except FileNotFoundError:
            return []
        except StorageError:
            self._note(folder, "a link that leads out of the data repo is not followed")
        except OSError as error:
            self._note(folder, f"the folder cannot be read: {error.strerror or error}")
        return []

    def _entry(self, path: str, is_link: bool, kind: FileKind) -> Iterator[FileEntry]:
        place = f"{self.root}/{path}"  # text, because pathlib would double the time of a scan
        try:
            if is_link and not self._is_inside(Path(place)):
                return self._note(path, "a link that leads out of the data repo is not followed")
            status = os.stat(place)  # noqa: PTH116
        except OSError as error:
            return self._note(path, f"cannot be read: {error.strerror or error}")
        if not stat.S_ISREG(status.st_mode):
            return self._note(path, "expected a file, found something else, such as a folder")
        if status.st_size > MAX_BYTES:
            return self._note(path, f"has {status.st_size:,} bytes; at most {MAX_BYTES:,} are read")
        yield FileEntry(path, kind, status.st_mtime_ns, status.st_size, status.st_ino)
        return None

    def _remembered(self, entries: list[FileEntry]) -> list[FileEntry]:
        """Know each file by its name without case; two profiles of one name are a problem of the second."""
        self._paths = {}
        kept = []
        for entry in entries:
            first = self._paths.setdefault((entry.kind, folded(entry.name)), entry.path)
            if first != entry.path and entry.kind == "profile":
                self._note(entry.path, f"same contributor as {first}; put both into one file")
            else:
                kept.append(entry)
        return kept

    def _path_of(self, kind: FileKind, name: str, folder: str, ending: str) -> Path:
        if not is_username(name):
            raise StorageError(f"{shown(name)} cannot name a file; {USERNAME_RULE}")
        if not self._paths:
            self.scan()
        return self._inside(self._paths.setdefault((kind, folded(name)), f"{folder}/{name}{ending}"))

    def _inside(self, path: str) -> Path:
        """The place of ``path``, unless its folder is a link that leads elsewhere."""
        place = self.root / path
        if not self._is_inside(place.parent) or (place.is_symlink() and not self._is_inside(place)):
            raise StorageError(f"{path}: leads out of the data repo {self.root}")
        return place

    def _is_inside(self, place: Path) -> bool:
        # realpath, because Path.resolve raises where links lead in a circle.
        return Path(os.path.realpath(place)).is_relative_to(self._resolved)

    def _note(self, path: str, message: str) -> None:
        self.problems.append(Problem(file=printable(path), message=message))
