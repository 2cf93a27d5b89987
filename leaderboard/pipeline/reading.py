"""Reading the files of a data repo into a store; where they are many, a second process reads a part of them."""

from __future__ import annotations

import hashlib
from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw

from leaderboard import beside
from leaderboard.errors import Problem
from leaderboard.files import activities as activity_files
from leaderboard.files import definitions as definition_files
from leaderboard.files import given_badges as given_badge_files
from leaderboard.files import profiles as profile_files
from leaderboard.files import repositories as repository_files
from leaderboard.files import state as state_files
from leaderboard.files.folder import FileEntry, Folder
from leaderboard.models import Activity
from leaderboard.store import (
    activities,
    bookmarks,
    coverage,
    database,
    given_badges,
    imported,
    profiles,
    repositories,
    taking_over,
)
from leaderboard.store.activities import Names
from leaderboard.store.imported import Look

WORTH_TWO = 8 << 20
"""Bytes of activities that are worth a second process; fewer are read before it has handed over what it read."""
SHARE_OF_FIRST = 0.45
"""Of the activities: this process reads all other files as well, and takes over what the second one has read."""


def load_whole(
    db: apsw.Connection,
    beside_it: Path,
    folder: Folder,
    entries: Sequence[FileEntry],
    aliases: Mapping[str, str],
    zone: ZoneInfo,
) -> Names:
    """Read all files into a new store, as if one after the other; returns the names that were met.

    ``beside_it`` is the place for the store of a second process.
    """
    names = Names(db, aliases, reads_files=True)
    own, others = shared_out(entries) if beside.is_possible() else (entries, [])
    if not others:
        load(db, folder, entries, names, zone)
        return names
    with beside.second_process(partial(load_part, beside_it, folder, others, aliases, zone)) as result:
        load(db, folder, own, names, zone)
        problems, spelt_differently = result()
    folder.problems += problems
    spelt_differently |= names.spelt_differently | taking_over.take_over(db, beside_it)
    names = Names(db, aliases, reads_files=True)
    names.spelt_differently = spelt_differently
    return names


def shared_out(entries: Sequence[FileEntry]) -> tuple[Sequence[FileEntry], Sequence[FileEntry]]:
    """What this process reads, and a second one: the later files of activities, or nothing where they are few."""
    ends = list(accumulate(entry.size if entry.kind == "activities" else 0 for entry in entries))
    if not ends or ends[-1] < WORTH_TWO:
        return entries, []
    cut = bisect(ends, ends[-1] * SHARE_OF_FIRST)
    others = [entry for entry in entries[cut:] if entry.kind == "activities"]
    return [*entries[:cut], *(entry for entry in entries[cut:] if entry.kind != "activities")], others


def load_part(
    path: Path, folder: Folder, entries: Iterable[FileEntry], aliases: Mapping[str, str], zone: ZoneInfo
) -> tuple[list[Problem], bool]:
    """Read these files into a store of their own; returns what cannot be read, and whether a spelling differed."""
    folder.problems = []
    db = database.create(path, "")
    database.load_fast(db)
    db.execute("pragma synchronous = off")  # nobody needs it after this run
    names = Names(db, aliases, reads_files=True)
    with db:
        load(db, folder, entries, names, zone)
    db.close()
    return folder.problems, names.spelt_differently


def load(
    db: apsw.Connection,
    folder: Folder,
    entries: Iterable[FileEntry],
    names: Names,
    zone: ZoneInfo,
    put: Callable[..., None] = activities.load,
) -> None:
    """Read these files into the store; ``put`` says how activities get there."""
    by_kind: dict[str, list[FileEntry]] = {}
    for entry in entries:
        by_kind.setdefault(entry.kind, []).append(entry)
    put(db, read_activities(db, folder, by_kind.get("activities", [])), names, zone)
    for entry, content in readable(folder, by_kind.get("profile", [])):
        profile, problems = profile_files.read(content, entry.path, entry.name)
        profiles.put(db, note_file(db, content, entry, problems), profile)
    for entry, content in readable(folder, by_kind.get("definitions", [])):
        _, problems = definition_files.read(content, entry.path)
        note_file(db, content, entry, problems)
    for entry, content in readable(folder, by_kind.get("repositories", [])):
        known, problems = repository_files.read(content, entry.path)
        repositories.put(db, note_file(db, content, entry, problems), known)
    for entry, content in readable(folder, by_kind.get("badges", [])):
        given = given_badge_files.read(content, entry.path)
        given_badges.put(db, note_file(db, content, entry, given.problems), given.badges)
    for entry, content in readable(folder, by_kind.get("badge definitions", [])):
        _, problems = given_badge_files.read_definitions(content, entry.path)
        note_file(db, content, entry, problems)
    for entry, content in readable(folder, by_kind.get("state", [])):
        found, problems = state_files.read(content, entry.path)
        note_file(db, content, entry, problems)
        bookmarks.replace(db, entry.name, found.bookmarks)
        coverage.replace(db, entry.name, found.coverage)


def read_activities(
    db: apsw.Connection, folder: Folder, entries: Iterable[FileEntry]
) -> Iterator[tuple[int, list[Activity]]]:
    """(file id, its activities) one file after the other."""
    for entry, content in readable(folder, entries):
        found = activity_files.read(content, entry.path)
        yield note_file(db, content, entry, found.problems), found.activities


def readable(folder: Folder, entries: Iterable[FileEntry]) -> Iterator[tuple[FileEntry, bytes]]:
    """The files and their bytes; one that cannot be read is a problem of the folder and tried again next time."""
    for entry in entries:
        content = folder.read(entry)
        if isinstance(content, Problem):
            folder.problems.append(content)
        else:
            yield entry, content


def note_file(db: apsw.Connection, content: bytes, entry: FileEntry, problems: Iterable[Problem]) -> int:
    return imported.put(db, entry.path, entry.kind, look(entry), digest(content), problems)


def digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=16).digest()


def look(entry: FileEntry) -> Look:
    return Look(entry.mtime_ns, entry.size, entry.inode)
