"""The export phase: what sources gave goes into the text files, and into no file that it does not change."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Protocol

import apsw
import msgspec

from leaderboard.errors import StorageError
from leaderboard.files import activities as activity_files
from leaderboard.files import definitions as definition_files
from leaderboard.files import profiles as profile_files
from leaderboard.files import repositories as repository_files
from leaderboard.files import state as state_files
from leaderboard.files import totals as total_files
from leaderboard.files import writing
from leaderboard.files.folder import FileKind, Folder
from leaderboard.models import ActivityDefinition, Contributor, Totals
from leaderboard.pipeline.importing import ORDER_MATTERS
from leaderboard.pipeline.problems import note_again
from leaderboard.pipeline.reading import digest
from leaderboard.store import bookmarks, coverage, imported, people, profiles, removals, repositories, unexported
from leaderboard.store.claims import DIGEST, NUMBER, account_key, claims
from leaderboard.store.database import setting
from leaderboard.store.imported import Look
from leaderboard.store.unexported import Place


class Write(Protocol):
    """Puts bytes into a file and says whether that changed it; a dry run only says so."""

    def __call__(self, path: Path, content: bytes) -> bool: ...


def would_change(path: Path, content: bytes) -> bool:
    """What ``writing.replace`` would answer, without writing."""
    return not path.exists() or path.read_bytes() != content


class Export:
    """One export; the files it changed are in ``changed``, as paths below the data repo."""

    def __init__(self, db: apsw.Connection, folder: Folder, write: Write = writing.replace) -> None:
        self._db = db
        self._folder = folder
        self._write = write
        self.changed: list[str] = []
        self._faulty: dict[str, FileKind] = {}

    def activities(self) -> None:
        """Every scraped activity into the file it stands in, or into that of its account; what is gone out of its file.

        An activity that turned out to be somebody else's moves from one account's file into the other's.
        """
        self._remove_what_is_gone()
        places = unexported.places(self._db)
        destinations = [(place, self._destination(place)) for place in places]
        unexported.send(self._db, destinations)
        for path, group in itertools.groupby(unexported.sent(self._db), key=lambda item: item[0]):
            place = self._folder.root / path
            self._put(place, "activities", activity_files.merge(read(place), (activity for _, activity in group)))
        moved = [place for place, path in destinations if place.path not in {None, path}]
        for place in moved:
            self._take_out(place)
        unexported.exported(self._db)

    def profiles(self, texts: Iterable[tuple[Path, bytes, Contributor]]) -> None:
        """Profiles that sources have something to say on: new stubs, and fields that were absent."""
        for path, content, profile in texts:
            file_id = self._put(path, "profile", content)
            profiles.put(self._db, file_id, profile)
        profiles.scraped_are_exported(self._db)

    def repositories(self) -> None:
        """What sources said of repositories, and the former names of those that were renamed."""
        scraped = repositories.scraped(self._db)
        path = self._folder.repositories_path()
        before = read(path)
        content = repository_files.merge(before, scraped) if scraped else before
        if content != before:
            known, _ = repository_files.read(content, path.name)
            repositories.put(self._db, self._put(path, "repositories", content), known)
        repositories.scraped_are_exported(self._db)

    def definitions(self, declared: Sequence[ActivityDefinition]) -> None:
        """The kinds of work that plugins brought, so that the data repo can be read without them."""
        path = self._folder.definitions_path()
        before = read(path)
        known, _ = definition_files.read(before, str(path)) if before else ([], [])
        new = [d for d in declared if d.slug not in {k.slug for k in known}]
        if new:
            self._put(path, "definitions", definition_files.write([*known, *new], before or None))

    def states(self, sources: Iterable[str]) -> None:
        """How far the sources have read; last, when everything before it is safely written."""
        for source in sources:
            reached = state_files.State(
                bookmarks=bookmarks.of_source(self._db, source), coverage=tuple(coverage.of_source(self._db, source))
            )
            path = self._folder.state_path(source)
            before = read(path)
            if reached.bookmarks or reached.coverage or before:
                self._put(path, "state", state_files.write(reached, before or None))

    def totals(self, now: Totals) -> None:
        """What there is, for the next run to compare itself with."""
        path = self._folder.totals_path()
        if self._write(path, total_files.write(now)):
            self.changed.append(path.relative_to(self._folder.root).as_posix())

    def problems(self) -> None:
        """What is wrong with the files that were written, by the lines in which it stands now."""
        for path, kind in self._faulty.items():
            note_again(self._db, self._folder, path, kind)

    def _remove_what_is_gone(self) -> None:
        gone = removals.by_file(self._db)
        if gone and setting(self._db, ORDER_MATTERS) == "yes":
            # A slug may stand in several files, of which the store knows the first.
            slugs = [slug for each in gone.values() for slug in each]
            gone = dict.fromkeys(imported.paths(self._db, "activities"), slugs)
        for relative, slugs in gone.items():
            path = self._folder.root / relative
            before = read(path)
            content = activity_files.remove(before, slugs)
            if content != before:
                self._put(path, "activities", content)
        removals.exported(self._db)

    def _put(self, path: Path, kind: FileKind, content: bytes) -> int:
        """Write one file and note how it looks, so that the next run need not read it."""
        relative = path.relative_to(self._folder.root).as_posix()
        if imported.has_problems(self._db, relative):
            self._faulty[relative] = kind
        if self._write(path, content):
            self.changed.append(relative)
        status = path.stat() if path.exists() else None
        look = Look(status.st_mtime_ns, status.st_size, status.st_ino) if status else Look(0, 0, 0)
        return imported.put(self._db, relative, kind, look, digest(content))

    def _destination(self, place: Place) -> str:
        """The file that activities go into: that of their account, unless they stand in one that is nobody's own."""
        if place.path is not None:
            named = PurePosixPath(place.path).stem.casefold()
            if named == place.account.casefold() or not people.is_account(self._db, named):
                return place.path
        return self._folder.activities_path(place.account).relative_to(self._folder.root).as_posix()

    def _take_out(self, place: Place) -> None:
        """Remove from a file what has been written to another one."""
        old = self._folder.root / str(place.path)
        self._put(old, "activities", activity_files.remove(read(old), unexported.slugs_at(self._db, place)))


def read(path: Path) -> bytes:
    """The file's bytes, none where it does not exist."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise StorageError(f"{path}: cannot be read: {error.strerror or error}") from error


def described(
    folder: Folder, scraped: Iterable[Contributor], owners: dict[str, str], role: str | None
) -> Iterator[tuple[Path, bytes, Contributor]]:
    """The profiles as they will be once what sources say of people is in them.

    ``owners`` are the usernames whose profile lists an account, case-folded. A new profile gets ``role``.
    """
    texts: dict[Path, bytes] = {}
    names: dict[Path, str] = {}
    for username, contributor in under_one_name(list(scraped), owners):
        path = folder.profile_path(username)
        before = texts.get(path) or read(path)
        content = profile_files.fill(before, contributor) if before else profile_files.new(with_role(contributor, role))
        if content != before:
            texts[path] = content
            names[path] = path.stem
    for path, content in texts.items():
        profile, _ = profile_files.read(content, path.name, names[path])
        if profile is not None:
            yield path, content, profile


def open_profiles(written: Iterable[tuple[str, Contributor]]) -> dict[str, str]:
    """The username of the profile that lists each account, but for profiles that anybody's may take in.

    These are of an address of which nobody knew whose it is when they were made, and say no more than that. When a
    source learns whose it is, that profile lists it; one that a person wrote more into stays by itself.
    """
    written = list(written)
    listed_by = claims(written).listed_by
    for _, profile in written:
        key = profile.username.casefold()
        if DIGEST.fullmatch(key) and listed_by[key] == profile.username and _says_little(profile):
            del listed_by[key]
    return listed_by


def _says_little(profile: Contributor) -> bool:
    """Whether a profile says nothing but what a source writes of whom only commits name."""
    return profile == Contributor(username=profile.username, name=profile.name, role=profile.role, kind=profile.kind)


def under_one_name(scraped: Sequence[Contributor], owners: Mapping[str, str]) -> Iterator[tuple[str, Contributor]]:
    """Each with the username whose profile they go into, those last whom another one's accounts name.

    One source may know by a number of its own who it is that another source only has a commit of; and who was renamed
    comes under two names with one number. An account that another profile has already is left to it.
    """
    claimed: dict[str, str] = {}
    for contributor in sorted(scraped, key=lambda each: each.avatar_url is None):
        for account in contributor.accounts:
            claimed.setdefault(account_key(account), contributor.username)
    placed = []
    for contributor in scraped:
        username, listed = _place(contributor, claimed, owners)
        accounts = tuple(each for each in listed if _is_free(account_key(each), username, owners))
        placed.append((username, msgspec.structs.replace(contributor, accounts=accounts)))
    return iter(sorted(placed, key=lambda each: each[0] != each[1].username))


def _place(
    contributor: Contributor, claimed: Mapping[str, str], owners: Mapping[str, str]
) -> tuple[str, tuple[str, ...]]:
    """Whose profile somebody goes into, and the accounts that it is to list."""
    key = contributor.username.casefold()
    if key in owners or key in claimed:
        return owners.get(key) or claimed[key], contributor.accounts
    numbers = (account.casefold() for account in contributor.accounts if NUMBER.fullmatch(account))
    known_as = next((claimed[number] for number in numbers if number not in owners), contributor.username)
    if known_as == contributor.username:
        return known_as, contributor.accounts
    return owners.get(known_as.casefold(), known_as), (contributor.username, *contributor.accounts)


def _is_free(key: str, username: str, owners: Mapping[str, str]) -> bool:
    return owners.get(key, username).casefold() == username.casefold()


def with_role(contributor: Contributor, role: str | None) -> Contributor:
    """A newcomer's first role, unless the source gave one."""
    if contributor.role is not None or role is None:
        return contributor
    return msgspec.structs.replace(contributor, role=role)
