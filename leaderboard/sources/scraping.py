"""All sources side by side, each in a thread; what they yield comes out in one order."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from leaderboard.models import Activity, Bookmark, Contributor, Coverage
from leaderboard.sources.abandoning import LOOK_UP_SECONDS, Abandonment, Wait
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.hookspecs import Log, Organisation, People
from leaderboard.sources.jobs import Job, failures
from leaderboard.sources.source import Source
from leaderboard.sources.worker import Ended, Event, Group, Kept, OpenClient, Said, Standing, Worker

if TYPE_CHECKING:
    from leaderboard.sources.http import Client

BATCH = 5_000
DEFAULT_TIMEOUT = 3_600.0
"""Seconds; a source that needs longer goes on from its bookmarks in the next run, or says ``timeout:``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Some thousand records at most, to be written in the order in which they come."""

    source: str
    records: Sequence[Kept]
    bookmark: Bookmark | None = None
    """How far the source has come with these records."""
    commits: bool
    """False where more batches follow that belong into the same transaction."""
    ended: Job | None = None
    """The job of which this is the last batch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A source is through, and how it went."""

    source: str
    error: str | None = None
    """Why it failed, in one line; None where it did not. What its last bookmark covered is kept all the same."""
    own_error: str | None = None
    """That part of it which is not the failure of jobs."""
    trace: str | None = None
    """The traceback of the failure."""
    postponed: str | None = None
    """Why it leaves the rest of its work to the next run; no failure."""
    records: int
    """Handed over."""
    activities: int = 0
    """So many of them are activities."""
    contributors: int = 0
    skipped: int
    """Not fit to be kept; each was warned of."""
    dropped: int
    """Yielded by a source that failed after its last bookmark."""
    requests: int
    seconds: float
    jobs: Sequence[Job] = ()
    """Those that it fell into, in their order."""


Step: TypeAlias = Batch | Finished


class Listener(Protocol):
    """Who hears what one source says; ``job`` is the target of the job that says it."""

    def info(self, message: str, job: str | None) -> None: ...
    def warning(self, message: str, job: str | None) -> None: ...
    def progress(self, done: int, total: int | None) -> None: ...


Watch: TypeAlias = Callable[[Sequence[Standing]], None]


def web_client(log: Log) -> AbstractContextManager[Client]:
    """What a source is given to ask the web with, where its plugin asks for ``http``."""
    from leaderboard.sources.http import open_client  # noqa: PLC0415 - httpx is slow to import and seldom asked for

    return open_client(log)


def scrape(
    sources: Sequence[Source],
    *,
    org: Organisation,
    bookmarks: Mapping[str, Mapping[str, str]],
    coverage: Mapping[str, Sequence[Coverage]] | None = None,
    people: People,
    log: Callable[[str], Listener],
    watch: Watch | None = None,
    since: datetime | None = None,
    full: bool = False,
    open_client: OpenClient = web_client,
    wait: Wait = threading.Event.wait,
    cache: Path | None = None,
) -> Iterator[Step]:
    """The batches of all sources in the order of ``sources``, each source's ended by its Finished.

    All scrape at once, but what they say does not depend on who is faster; a source is at most some ten thousand
    records ahead of the writing. ``bookmarks`` and ``coverage`` are those of each source by its id. ``log(source)``
    is talked to from the thread that takes the batches, and so is ``watch``, several times a second with how all
    sources stand. A source's failure or timeout is told in its Finished, never raised. ``wait`` is how jobs wait
    before they are tried again; each source has a folder of its own in ``cache``.
    """
    workers = [
        Worker(
            source,
            org=org,
            bookmarks=ReadBookmarks(
                source.id,
                bookmarks.get(source.id, {}),
                coverage=(coverage or {}).get(source.id, ()),
                cutoff=since,
                full=full,
            ),
            people=people,
            open_client=open_client,
            abandonment=Abandonment(wait),
            cache=None if cache is None else cache / source.id,
        )
        for source in sources
    ]
    display = _Display(workers, log, watch)
    try:
        for worker in workers:
            worker.start()
        for worker in workers:
            yield from _steps(worker, display)
    finally:
        for worker in workers:
            worker.abandon()


class _Display:
    """Passes on what the workers say, from the thread that takes their batches."""

    def __init__(self, workers: Sequence[Worker], log: Callable[[str], Listener], watch: Watch | None) -> None:
        self._workers = workers
        self._logs = {worker.source.id: log(worker.source.id) for worker in workers}
        self._shown: dict[str, tuple[int, int | None]] = {}
        self._watch = watch
        self._looked = 0.0

    def say(self, worker: Worker, said: Said) -> None:
        log = self._logs[worker.source.id]
        (log.warning if said.level == "warning" else log.info)(said.message, said.job)

    def show_progress(self) -> None:
        """Say how far all have come."""
        now = time.monotonic()
        if self._watch is not None and now - self._looked >= LOOK_UP_SECONDS:
            self._looked = now
            self._watch([worker.standing for worker in self._workers])
        for worker in self._workers:
            progress = worker.progress
            if progress is not None and progress != self._shown.get(worker.source.id):
                self._shown[worker.source.id] = progress
                self._logs[worker.source.id].progress(*progress)


def _steps(worker: Worker, display: _Display) -> Iterator[Step]:
    records = activities = contributors = 0
    for event in _events(worker):
        display.show_progress()
        match event:
            case Said():
                display.say(worker, event)
            case Group():
                records += len(event.records)
                activities += sum(isinstance(record, Activity) for record in event.records)
                contributors += sum(isinstance(record, Contributor) for record in event.records)
                yield from _batches(worker.source.id, event)
            case Ended():
                yield _finished(worker, event, records, activities, contributors)


def _events(worker: Worker) -> Iterator[Event | None]:
    """Until the source has ended or its time is up; None in between while nothing happens."""
    timeout = DEFAULT_TIMEOUT if worker.source.timeout is None else worker.source.timeout
    event: Event | None = None
    while not isinstance(event, Ended):
        if worker.seconds <= timeout:
            event = worker.take(min(LOOK_UP_SECONDS, timeout))
        else:
            worker.abandon()
            event = worker.take(0) or Ended(error=f"gave up after {timeout:g} seconds, its timeout")
        yield event


def _batches(source: str, group: Group) -> Iterator[Batch]:
    last = max(0, (len(group.records) - 1) // BATCH)
    for number in range(last):
        yield Batch(source=source, records=group.records[number * BATCH : (number + 1) * BATCH], commits=False)
    yield Batch(
        source=source,
        records=group.records[last * BATCH :],
        bookmark=group.bookmark,
        commits=True,
        ended=group.ended,
    )


def _finished(worker: Worker, ended: Ended, records: int, activities: int, contributors: int) -> Finished:
    jobs = worker.standing.jobs
    for job in jobs:
        if job.status == "running":
            job.status = "interrupted"
    return Finished(
        source=worker.source.id,
        error="; ".join(filter(None, (ended.error, failures(jobs)))) or None,
        own_error=ended.error,
        trace=ended.trace,
        postponed=ended.postponed,
        records=records,
        activities=activities,
        contributors=contributors,
        skipped=worker.skipped,
        dropped=worker.dropped,
        requests=worker.requests,
        seconds=worker.seconds,
        jobs=jobs,
    )
