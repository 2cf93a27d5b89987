"""The import phase: what changed in the data repo goes into the store."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

import apsw

from leaderboard.errors import Problem
from leaderboard.files.folder import FileEntry, Folder
from leaderboard.models import Activity, Contributor, Repository
from leaderboard.pipeline.problems import note_doubles
from leaderboard.pipeline.reading import digest, load, load_whole, look
from leaderboard.pipeline.unchanged import Seen
from leaderboard.store import activities, database, imported, jobs, profiles, removals, repositories, unexported
from leaderboard.store.activities import Incoming, Names
from leaderboard.store.imported import ImportedFile

CLOCK_TICK_NS = 20_000_000
"""File systems stamp with a coarse clock: a file written right after a scan may look as old as the scan."""

ORDER_MATTERS = "order matters"
"""The setting that says whether a file cannot be read or forgotten by itself: where a slug stands in two files the
first counts, and one of several spellings of a name is shown."""

Past: TypeAlias = tuple[Mapping[int, jobs.Run], Sequence[tuple[int, jobs.Job]]]
"""The runs that are kept, and their jobs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What the store depends on besides the data repo."""

    zone: ZoneInfo
    aliases: Mapping[str, str]

    @property
    def key(self) -> str:
        return f"{self.zone.key} {sorted(self.aliases.items())}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What the phase did, in files."""

    files: int
    read: int = 0
    removed: int = 0

    @property
    def changed(self) -> bool:
        return bool(self.read or self.removed)


class Waiting(NamedTuple):
    """What was scraped and no file holds yet."""

    activities: Sequence[Activity] = ()
    contributors: Sequence[Contributor] = ()
    repositories: Sequence[Repository] = ()
    removals: Sequence[str] = ()


class NeedsWholeImport(Exception):
    """Reading the changed files alone would not give what a fresh import gives."""


def import_files(
    path: Path, folder: Folder, rules: Rules, seen: Seen | None = None
) -> tuple[apsw.Connection, Imported]:
    """The store at ``path``, brought up to date with the data repo.

    A missing or outdated store is built beside its place and renamed, so it is whole at every moment; what was
    scraped and is not exported yet is carried over. What was ``seen`` in the folder is not looked for again.
    """
    started, entries = (seen.at_ns, seen.entries) if seen else (time.time_ns(), folder.scan())
    waiting = Waiting()
    past: Past = ({}, [])
    db = database.reopen(path)
    if db is not None:
        try:
            if database.setting(db, "key") == rules.key:
                done = import_changed(db, folder, entries, rules)
                note_scan(db, started)
                return db, done
        except (NeedsWholeImport, apsw.CorruptError):
            pass
        waiting, past = not_exported(db), past_of(db)
        db.close()
    return import_whole(path, folder, entries, rules, waiting, past, started)


def not_exported(db: apsw.Connection) -> Waiting:
    """What was scraped and no file holds yet; of a damaged store nothing, and the sources will be asked again."""
    try:
        return waiting_in(db, unexported.pending(db))
    except apsw.CorruptError:
        return Waiting()


def past_of(db: apsw.Connection) -> Past:
    """What is noted of earlier runs; of a damaged store nothing."""
    try:
        return jobs.runs(db), jobs.all_jobs(db)
    except apsw.CorruptError:
        return {}, []


def waiting_in(db: apsw.Connection, pending: Sequence[Activity]) -> Waiting:
    return Waiting(pending, profiles.scraped(db), repositories.scraped(db), removals.waiting(db))


def import_whole(
    path: Path,
    folder: Folder,
    entries: Sequence[FileEntry],
    rules: Rules,
    waiting: Waiting,
    past: Past,
    started: int,
) -> tuple[apsw.Connection, Imported]:
    """A new store of everything; indexes come last."""
    beside = path.with_name(path.name + ".new")
    second = path.with_name(path.name + ".second")
    remove_database(beside)
    remove_database(second)
    db = database.create(beside, rules.key)
    database.load_fast(db)
    with db:
        names = load_whole(db, second, folder, entries, rules.aliases, rules.zone)
        doubles = activities.index(db)
        waits = {activity.slug for activity in waiting.activities}
        note_doubles(db, folder, [double for double in doubles if double[0] not in waits])
        database.put_setting(db, ORDER_MATTERS, "yes" if doubles or names.spelt_differently else "no")
        put_back(db, waiting, names, rules.zone)
        jobs.carry_over(db, *past)
        unexported.move_on(db, [double for double in doubles if double[0] in waits])
        note_scan(db, started)
    db.close()
    remove_database(second)
    remove_database(path)
    beside.replace(path)
    return database.connect(path), Imported(files=len(entries), read=len(entries))


def import_changed(db: apsw.Connection, folder: Folder, entries: Sequence[FileEntry], rules: Rules) -> Imported:
    """Read what looks different from what was imported, and forget what is gone."""
    before = imported.all_files(db)
    present = {entry.path for entry in entries}
    gone = [file.id for path, file in before.items() if path not in present]
    scanned = int(database.setting(db, "scanned") or 0)
    suspects = [entry for entry in entries if looks_new(entry, before.get(entry.path), scanned)]
    if not gone and not suspects:
        return Imported(files=len(entries))
    with db:
        changed = [entry for entry in suspects if not has_same_bytes(db, folder, entry, before.get(entry.path))]
    if not gone and not changed:
        return Imported(files=len(entries))
    if unexported.some_wait_in_files(db):
        raise NeedsWholeImport
    if database.setting(db, ORDER_MATTERS) == "yes" or 2 * len(changed) > max(len(entries), 100):
        raise NeedsWholeImport
    names = Names(db, rules.aliases, reads_files=True)
    with db:
        waiting = waiting_in(db, unexported.take_pending(db))
        for file_id in gone:
            activities.forget_file(db, file_id)
            imported.forget(db, file_id)
        try:
            load(db, folder, changed, names, rules.zone, activities.reload)
        except apsw.ConstraintError as error:
            raise NeedsWholeImport from error
        if names.spelt_differently:
            raise NeedsWholeImport
        put_back(db, waiting, names, rules.zone)
    return Imported(files=len(entries), read=len(changed), removed=len(gone))


def looks_new(entry: FileEntry, before: ImportedFile | None, scanned_ns: int) -> bool:
    """Whether a file may hold something else than when it was imported."""
    return before is None or before.look != look(entry) or entry.mtime_ns >= scanned_ns - CLOCK_TICK_NS


def has_same_bytes(db: apsw.Connection, folder: Folder, entry: FileEntry, before: ImportedFile | None) -> bool:
    """Whether a file that looks new is the old one; its new look is then noted."""
    if before is None or before.look.size != entry.size:
        return False
    content = folder.read(entry)
    if isinstance(content, Problem) or digest(content) != before.digest:
        return False
    imported.look_again(db, before.id, look(entry))
    return True


def note_scan(db: apsw.Connection, started_ns: int) -> None:
    database.put_setting(db, "scanned", str(started_ns))


def put_back(db: apsw.Connection, waiting: Waiting, names: Names, zone: ZoneInfo) -> None:
    """What was scraped before and not exported is newer than the files."""
    removals.remove_again(db, waiting.removals)
    if waiting.activities:
        Incoming(db, names, zone).upsert(waiting.activities)
    profiles.add_scraped(db, waiting.contributors)
    repositories.add_scraped(db, waiting.repositories)


def remove_database(path: Path) -> None:
    """Remove a database and what SQLite may have left beside it."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
