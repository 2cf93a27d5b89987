"""The scrape phase: what the sources yield goes into the store, marked as not yet exported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw
import msgspec

from leaderboard.errors import Problem
from leaderboard.files.folder import REPOSITORIES
from leaderboard.files.known_repositories import merged
from leaderboard.models import Activity, ActivityDefinition, Contributor, Coverage, Repository
from leaderboard.pipeline.journal import Journal
from leaderboard.pipeline.removing import Removing
from leaderboard.pipeline.report import Reporter
from leaderboard.sources.hookspecs import Organisation
from leaderboard.sources.people import KnownPeople
from leaderboard.sources.scraping import Batch, Finished, scrape
from leaderboard.sources.source import Source
from leaderboard.store import bookmarks, coverage, people, profiles, repositories, unexported
from leaderboard.store.activities import Incoming, Names
from leaderboard.store.claims import NUMBER, claims

CACHE = ".leaderboard.db-answers"
"""Beside the database: what sources keep of what they were answered, each in a folder of its own."""


@dataclass(slots=True)
class SourceLog:
    """Passes on what one source says, and counts its warnings."""

    source: str
    reporter: Reporter
    warnings: list[str] = field(default_factory=list)

    def info(self, message: str, job: str | None = None) -> None:
        self.reporter.info(self.source, message, job)

    def warning(self, message: str, job: str | None = None) -> None:
        self.warnings.append(f"{self.source}: {message}")
        self.reporter.warning(self.source, message, job)

    def progress(self, done: int, total: int | None = None) -> None:
        self.reporter.progress(self.source, done, total)


@dataclass(slots=True)
class Scraped:
    """What the phase did."""

    finished: list[Finished] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    definitions: list[ActivityDefinition] = field(default_factory=list)
    """Kinds of work that sources met on the way."""
    activities: int = 0
    """New or changed."""
    removed: dict[str, int] = field(default_factory=dict)
    """How many activities are gone, by repository."""


def scrape_all(
    db: apsw.Connection,
    sources: Iterable[Source],
    names: Names,
    zone: ZoneInfo,
    *,
    org: Organisation,
    reporter: Reporter,
    journal: Journal,
    since: datetime | None,
    full: bool,
    cache: Path,
    given_up: Sequence[Finished] = (),
) -> Scraped:
    """Write every batch; a bookmark and all before it go into one transaction, and so does the end of a job.

    With ``full`` what repositories have no longer is removed at the end. ``given_up`` are sources that failed before.
    """
    together = list(sources)
    known = people.known(db)
    logs = {source.id: SourceLog(source.id, reporter) for source in together}
    removing = Removing(db) if full and since is None else None
    intake = Intake(db, names, zone, known, journal, removing)
    done = Scraped()
    steps = scrape(
        together,
        org=org,
        bookmarks={source.id: bookmarks.of_source(db, source.id) for source in together},
        coverage={source.id: coverage.of_source(db, source.id) for source in together},
        people=KnownPeople(known),
        log=logs.__getitem__,
        watch=journal.watch,
        since=since,
        full=full,
        cache=cache,
    )
    try:
        for step in steps:
            match step:
                case Batch():
                    intake.take(step, done)
                case Finished():
                    intake.roll_back()
                    journal.finished(step)
                    done.finished.append(step)
    finally:
        intake.roll_back()
    done.warnings = [warning for log in logs.values() for warning in log.warnings]
    if removing is not None:
        done.warnings += removing.finish([*done.finished, *given_up])
        done.removed = removing.removed
    return done


def join_repositories(db: apsw.Connection) -> list[Problem]:
    """Say which name stands for which repository, as it will be when what was scraped is written."""
    known = merged(repositories.from_file(db), repositories.scraped(db))
    return repositories.join(db, [each.repository for each in known], REPOSITORIES)


def failed(source: str, error: str) -> Finished:
    """A source that never came to scrape."""
    return Finished(
        source=source, error=error, own_error=error, records=0, skipped=0, dropped=0, requests=0, seconds=0.0
    )


class Intake:
    """Writes batches, those of one bookmark in one transaction."""

    def __init__(
        self,
        db: apsw.Connection,
        names: Names,
        zone: ZoneInfo,
        known: Iterable[Contributor],
        journal: Journal,
        removing: Removing | None = None,
    ) -> None:
        self._db = db
        self._journal = journal
        self._removing = removing
        self._pending = unexported.count(db)
        self._incoming = Incoming(db, names, zone)
        self._known = {key.casefold() for c in known for key in (c.username, *c.accounts)}
        self._owners = claims(profiles.from_files(db)).listed_by
        self._to_be_written = {said.username.casefold() for said in profiles.scraped(db)}

    def take(self, batch: Batch, done: Scraped) -> None:
        if not self._db.in_transaction:
            self._db.execute("begin immediate")
        self._take_repositories([r for r in batch.records if isinstance(r, Repository)])
        activities = [r for r in batch.records if isinstance(r, Activity)]
        if self._removing is not None:
            self._removing.note(batch, (activity.slug for activity in activities))
        done.activities = self._incoming.upsert(activities)
        self._journal.news(batch.source, done.activities - self._pending)
        self._pending = done.activities
        seen = (r for r in batch.records if isinstance(r, Contributor))
        profiles.add_scraped(self._db, filter(self._is_news, map(self._under_former_name, seen)))
        done.definitions += [r for r in batch.records if isinstance(r, ActivityDefinition)]
        for record in batch.records:
            if isinstance(record, Coverage):
                coverage.add(self._db, batch.source, record)
        if batch.bookmark is not None:
            bookmarks.move(self._db, batch.source, batch.bookmark.stream, batch.bookmark.value)
        if batch.ended is not None:
            self._journal.ended(batch.source, batch.ended)
        if batch.commits:
            self._db.execute("commit")

    def roll_back(self) -> None:
        """Drop what a failed source began and did not finish."""
        if self._db.in_transaction:
            self._db.execute("rollback")
            self._pending = unexported.count(self._db)

    def _take_repositories(self, seen: list[Repository]) -> None:
        """Know at once what repositories are called, so that what was read under an old name is not taken for new."""
        if seen:
            repositories.add_scraped(self._db, seen)
            join_repositories(self._db)
            self._incoming.read_repositories()

    def _is_news(self, contributor: Contributor) -> bool:
        """Whether a source's word on somebody may be written: to their profile, or to a newcomer's first one.

        Somebody known without a profile had it taken away, and it is not brought back; unless a run that was cut off
        had not yet written it.
        """
        key = contributor.username.casefold()
        return key in self._owners or key in self._to_be_written or key not in self._known

    def _under_former_name(self, contributor: Contributor) -> Contributor:
        """Somebody with a new name under that of the profile which lists their number, which then lists both names."""
        if contributor.username.casefold() in self._owners:
            return contributor
        numbers = (account.casefold() for account in contributor.accounts if NUMBER.fullmatch(account))
        owner = next((self._owners[number] for number in numbers if number in self._owners), None)
        if owner is None:
            return contributor
        accounts = (contributor.username, *contributor.accounts)
        return msgspec.structs.replace(contributor, username=owner, accounts=accounts)
