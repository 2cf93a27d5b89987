"""One source being scraped in a thread of its own."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from leaderboard.errors import PluginError, Postponed
from leaderboard.models import Activity, ActivityDefinition, Bookmark, Complete, Contributor, Coverage, Repository
from leaderboard.sources.abandoning import AbandonedError, Abandonment
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.hookspecs import Log, Organisation, People
from leaderboard.sources.jobs import Job, SourceJobs
from leaderboard.sources.outbox import Outbox
from leaderboard.sources.secrets import redacted
from leaderboard.sources.source import Source
from leaderboard.sources.stopwatch import Stopwatch
from leaderboard.sources.validity import Inspector, UnfitError, complete, coverage, definition, identity, typed

if TYPE_CHECKING:
    from leaderboard.sources.http import Client

MOST_HELD_BACK = 20_000
"""Records since the last bookmark that wait for the next one; beyond that they are handed over without."""
MOST_MESSAGES = 1_000
SCRAPED = "Activity, Contributor, Repository, ActivityDefinition, Coverage, Complete or Bookmark"

Kept: TypeAlias = Activity | Contributor | Repository | ActivityDefinition | Complete | Coverage
OpenClient: TypeAlias = Callable[[Log], AbstractContextManager["Client"]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Records that belong together, and the bookmark that they reach."""

    records: list[Kept]
    bookmark: Bookmark | None = None
    ended: Job | None = None
    """The job that is through with these records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message of the source."""

    level: Literal["info", "warning"]
    message: str
    job: str | None = None
    """The target of the job that it said it at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The source is through; ``error`` says why it failed outside its jobs, None that it did not."""

    error: str | None = None
    trace: str | None = None
    postponed: str | None = None
    """Why the source leaves the rest of its work to the next run."""


Event: TypeAlias = Group | Said | Ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a source has come, while it works."""

    source: str
    records: int
    requests: int
    seconds: float
    progress: tuple[int, int | None] | None
    """What it says of itself: so much done, of so much."""
    jobs: Sequence[Job]
    is_over: bool


class Worker:
    """Scrapes one source; whoever writes takes its events."""

    def __init__(
        self,
        source: Source,
        *,
        org: Organisation,
        bookmarks: ReadBookmarks,
        people: People,
        open_client: OpenClient,
        abandonment: Abandonment | None = None,
        cache: Path | None = None,
    ) -> None:
        self.source = source
        self.skipped = 0
        self.progress: tuple[int, int | None] | None = None
        self._org = org
        self._bookmarks = bookmarks
        self._people = people
        self._open_client = open_client
        self._cache = cache
        self._http: Client | None = None
        self._held_back: list[Kept] = []
        self._handed_over = 0
        self._messages = 0
        self._abandonment = abandonment or Abandonment()
        self._outbox = Outbox[Event](self._abandonment)
        self._log = _SourceLog(self)
        self._jobs = SourceJobs(
            bookmarks=bookmarks,
            log=self._log,
            told=source.told,
            abandonment=self._abandonment,
            sent_here=lambda: 0 if self._http is None else self._http.sent_here(),
            ended=lambda job: self._hand_over(ended=job),
        )
        self._clock = Stopwatch()
        # A daemon, so that a hung source cannot keep the process from ending.
        self._thread = threading.Thread(target=self._run, name=f"source {source.id}", daemon=True)

    def start(self) -> None:
        """Begin to scrape."""
        self._clock.run()
        self._thread.start()

    def take(self, seconds: float) -> Event | None:
        """The next event, or None where none comes in time."""
        return self._outbox.take(seconds)

    def abandon(self) -> None:
        """Have no more of it; the thread ends when it next has something to give."""
        self._abandonment.declare()

    @property
    def standing(self) -> Standing:
        """How it stands at this moment."""
        return Standing(
            source=self.source.id,
            records=self._handed_over + len(self._held_back),
            requests=self.requests,
            seconds=self.seconds,
            progress=self.progress,
            jobs=[copy(job) for job in list(self._jobs.all)],
            is_over=not self._thread.is_alive(),
        )

    @property
    def dropped(self) -> int:
        """Records that came after the last bookmark and are not handed over."""
        return len(self._held_back) + sum(job.dropped for job in list(self._jobs.all))

    @property
    def requests(self) -> int:
        """How many it has sent so far."""
        return 0 if self._http is None else self._http.requests

    @property
    def seconds(self) -> float:
        """How long the source has worked, not counting the time it waited for its records to be taken."""
        return self._clock.seconds

    def _run(self) -> None:
        try:
            self._scrape()
            failed = self._jobs.failed
            self._give(Ended(trace=failed[0].trace if failed else None))
        except AbandonedError:
            pass
        except BaseException as error:  # a source's failure, even sys.exit(), ends that source alone
            with contextlib.suppress(AbandonedError):
                self._give(self._failure(error))
        finally:
            self._clock.stop()

    def _failure(self, error: BaseException) -> Ended:
        told = self.source.told
        if isinstance(error, Postponed):
            return Ended(postponed=told.sentence(error))
        return Ended(error=told.sentence(error), trace=told.trace(error))

    def _scrape(self) -> None:
        asks = self.source.asks_for("scrape", "http")
        with self._open_client(self._log) if asks else contextlib.nullcontext() as self._http:
            given = self.source.scrape(
                org=self._org,
                bookmarks=self._bookmarks,
                people=self._people,
                http=self._http,
                jobs=self._jobs,
                cache=self._cache,
                log=self._log,
            )
            with contextlib.closing(given):
                self._sort(given)
        self._hand_over()

    def _sort(self, given: Iterator[object]) -> None:
        inspector = Inspector(self.warn)
        held_back = self._held_back
        for record in given:
            try:
                match record:
                    case Activity():
                        held_back.append(inspector.activity(record))
                    case Contributor():
                        held_back.append(inspector.contributor(record))
                    case Repository():
                        held_back.append(inspector.repository(record))
                    case ActivityDefinition():
                        held_back.append(definition(record))
                    case Complete():
                        held_back.append(complete(record))
                    case Coverage():
                        held_back.append(coverage(record))
                    case Bookmark():
                        self._hand_over(_bookmark(record))
                    case _:
                        raise PluginError(self.source.nonsense("scrape", record, SCRAPED))
            except UnfitError as error:
                self.skipped += 1
                self.warn(f"skipped {identity(record)}: {error}")
            if len(held_back) >= MOST_HELD_BACK:
                self._hand_over()

    def _hand_over(self, bookmark: Bookmark | None = None, *, ended: Job | None = None) -> None:
        records = self._held_back.copy()
        self._held_back.clear()
        self._handed_over += len(records)
        if records or bookmark is not None or ended is not None:
            self._give(Group(records=records, bookmark=bookmark, ended=copy(ended)), len(records))

    def warn(self, message: str) -> None:
        self.say("warning", message)

    def say(self, level: Literal["info", "warning"], message: str) -> None:
        """Pass a message on; of a source that never stops talking, the first thousand."""
        self._messages += 1
        if self._messages < MOST_MESSAGES:
            job = self._jobs.here
            text = redacted(str(message), self.source.secrets)
            self._give(Said(level=level, message=text, job=None if job is None else job.target))
        elif self._messages == MOST_MESSAGES:
            self._give(Said(level="warning", message=f"said more than {MOST_MESSAGES:,} things; the rest is left out"))
        else:
            self._abandonment.check()

    def come(self, progress: tuple[int, int | None]) -> None:
        """Note how far the source, or the job that says so, has come."""
        job = self._jobs.here
        if job is None:
            self.progress = progress
        else:
            job.progress = progress

    def _give(self, event: Event, records: int = 0) -> None:
        """Wait until there is room for the event, or until nobody wants it any more."""
        is_own = threading.current_thread() is self._thread
        with self._clock.paused() if is_own else contextlib.nullcontext():
            self._outbox.put(event, records)


class _SourceLog:
    """What a plugin is given to talk with."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def info(self, message: str) -> None:
        self._worker.say("info", message)

    def warning(self, message: str) -> None:
        self._worker.warn(message)

    def progress(self, done: int, total: int | None = None) -> None:
        self._worker.come((done, total))


def _bookmark(given: Bookmark) -> Bookmark:
    try:
        checked = typed(given)
    except UnfitError as error:
        raise PluginError(f"scrape yielded a bookmark that cannot be kept: {error}") from error
    if checked != given or not checked.stream or not checked.value or len(checked.value) > 1_000:
        raise PluginError(f"scrape yielded {given!r:.120}, expected a bookmark with a stream and a short value as text")
    return checked
