"""The jobs that a source's scrape falls into: each collected, repeated, failed or put off by itself."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal, TypeAlias

from leaderboard.errors import ConfigError, PluginError, Postponed, SourceUnavailable
from leaderboard.models import Activity, Bookmark, Contributor, ScrapedRecord
from leaderboard.sources.abandoning import Abandonment
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.failures import Told
from leaderboard.sources.hookspecs import Collect, Log
from leaderboard.sources.side_by_side import Turn, side_by_side

WAITS_BEFORE_REPEATING: Final = (2.0, 10.0)
"""Seconds; the client has been patient with each single request before that."""
MOST_HELD_BACK: Final = 20_000
"""Records of one job since its last bookmark that wait for the next one; beyond that they are handed over without."""
MOST_NAMED: Final = 5
"""Failed jobs that a source's error names."""
LONGEST_TARGET: Final = 200

Status: TypeAlias = Literal["queued", "running", "completed", "failed", "interrupted"]
Group: TypeAlias = Sequence[ScrapedRecord]


@dataclass(slots=True, kw_only=True)
class Job:
    """One target's turn; changed by the thread that collects it, looked at by others."""

    number: int
    """From 1 on, in the order in which the source named them."""
    target: str
    """On one line and without secrets, to be shown."""
    status: Status = "queued"
    attempt: int = 0
    started: datetime | None = None
    ended: datetime | None = None
    activities: int = 0
    contributors: int = 0
    dropped: int = 0
    """Records after the last bookmark of an attempt that did not come to its end."""
    requests: int = 0
    progress: tuple[int, int | None] | None = None
    """What it says of itself: so much done, of so much."""
    reached: str | None = None
    """The value of its last bookmark."""
    reason: str | None = None
    """Why it failed, or why it waits for the next run."""
    trace: str | None = None


class SourceJobs:
    """The ``jobs`` of one source; see ``hookspecs.Jobs``."""

    def __init__(
        self,
        *,
        bookmarks: ReadBookmarks,
        log: Log,
        told: Told,
        abandonment: Abandonment,
        sent_here: Callable[[], int] = lambda: 0,
        ended: Callable[[Job], None] = lambda _: None,
    ) -> None:
        """``sent_here`` counts the requests of the calling thread; ``ended`` hears of each job that is through.

        It hears so when all that is kept of the job was yielded.
        """
        self.all: list[Job] = []
        self._bookmarks = bookmarks
        self._log = log
        self._told = told
        self._abandonment = abandonment
        self._sent_here = sent_here
        self._ended = ended
        self._here = threading.local()

    @property
    def here(self) -> Job | None:
        """The job that the calling thread is at."""
        return getattr(self._here, "job", None)

    @property
    def failed(self) -> list[Job]:
        """Those that a later run has to do again."""
        return [job for job in self.all if job.status == "failed"]

    def each(self, targets: Iterable[str], collect: Collect, *, at_once: int = 1) -> Iterator[ScrapedRecord]:
        """What ``collect`` yields for each target, in the order of the targets."""
        turns = self._turns(targets, collect)
        groups = side_by_side(turns, at_once, self._abandonment) if at_once > 1 and len(turns) > 1 else _in_turn(turns)
        with contextlib.closing(groups):
            for number, group in groups:
                if group is None:
                    self._ended(self.all[number - 1])
                else:
                    yield from group

    def _turns(self, targets: Iterable[str], collect: Collect) -> Mapping[int, Turn[ScrapedRecord]]:
        """A job for each target, by its number; a target that is named twice is one."""
        wanted = [targets] if isinstance(targets, str) else list(dict.fromkeys(targets))
        if isinstance(targets, str) or not all(isinstance(target, str) for target in wanted):
            raise PluginError(f"jobs.each was given {self._told.shown(repr(targets)):.80}, expected a list of texts")
        turns: dict[int, Turn[ScrapedRecord]] = {}
        for target in wanted:
            job = Job(number=len(self.all) + 1, target=self._told.shown(target)[:LONGEST_TARGET])
            self.all.append(job)
            turns[job.number] = _Turn(self, job, target, collect)
        return turns

    def groups(self, job: Job, target: str, collect: Collect) -> Generator[Group]:
        """What a job gives, up to each of its bookmarks; its failure is noted in it, not raised."""
        job.started, job.status = datetime.now(UTC), "running"
        sent_before = self._sent_here()
        self._here.job = job
        try:
            for group in self._attempts(job, target, collect):
                self._count(job, group)
                job.requests = self._sent_here() - sent_before
                yield group
        finally:
            self._here.job = None
            job.requests = self._sent_here() - sent_before
            job.ended = datetime.now(UTC)
            if job.status == "running":
                job.status = "interrupted"

    def _attempts(self, job: Job, target: str, collect: Collect) -> Iterator[Group]:
        for wait in (*WAITS_BEFORE_REPEATING, None):
            job.attempt += 1
            try:
                yield from self._attempt(job, collect(target))
            except Postponed as why:
                job.status, job.reason = "queued", self._told.sentence(why)
                return
            except ConfigError as error:
                self._fail(job, error)
                raise
            except SourceUnavailable as error:
                if wait is None or error.is_lasting:
                    self._fail(job, error)
                    return
                self._log.info(f"{self._told.sentence(error)}; tried again in {wait:g} s")
            except (Exception, SystemExit) as error:  # one job's failure ends that job alone
                self._fail(job, error)
                return
            else:
                job.status = "completed"
                return
            self._abandonment.sleep(wait)

    def _attempt(self, job: Job, given: Iterable[ScrapedRecord]) -> Iterator[Group]:
        if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable):
            raise PluginError(f"the job returned {self._told.shown(repr(given)):.80}, expected records")
        held_back: list[ScrapedRecord] = []
        try:
            for record in given:
                held_back.append(record)
                if isinstance(record, Bookmark) or len(held_back) >= MOST_HELD_BACK:
                    complete, held_back = held_back, []
                    yield complete
            complete, held_back = held_back, []
            if complete:
                yield complete
        finally:
            job.dropped += len(held_back)
            if hasattr(given, "close"):
                given.close()

    def _count(self, job: Job, group: Group) -> None:
        job.activities += sum(isinstance(record, Activity) for record in group)
        job.contributors += sum(isinstance(record, Contributor) for record in group)
        if group and isinstance(group[-1], Bookmark):
            job.reached = self._told.shown(str(group[-1].value))
            self._bookmarks.move(group[-1])

    def _fail(self, job: Job, error: BaseException) -> None:
        job.status, job.reason, job.trace = "failed", self._told.sentence(error), self._told.trace(error)


@dataclass(frozen=True, slots=True)
class _Turn:
    """One job, to be collected when its time has come."""

    jobs: SourceJobs
    job: Job
    target: str
    collect: Collect

    def __call__(self) -> Generator[Group]:
        return self.jobs.groups(self.job, self.target, self.collect)


def _in_turn(turns: Mapping[int, Turn[ScrapedRecord]]) -> Generator[tuple[int, Group | None]]:
    """One after the other in the calling thread; None for the group after a job's last one."""
    for number, turn in turns.items():
        with contextlib.closing(turn()) as groups:
            for group in groups:
                yield number, group
        yield number, None


def failures(jobs: Sequence[Job]) -> str | None:
    """The sentence that names the jobs that failed; None where none did."""
    failed = [job for job in jobs if job.status == "failed"]
    if not failed:
        return None
    named = "; ".join(f"{job.target}: {job.reason}" for job in failed[:MOST_NAMED])
    more = f"; and {len(failed) - MOST_NAMED:,} more" if len(failed) > MOST_NAMED else ""
    return f"{len(failed):,} of {len(jobs):,} {'job' if len(jobs) == 1 else 'jobs'} failed: {named}{more}"
