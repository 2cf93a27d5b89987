"""One source being scraped in a thread of its own."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from leaderboard.errors import PluginError, Postponed
from leaderboard.models import Activity, ActivityDefinition, Bookmark, Complete, Contributor, Coverage, Repository
from leaderboard.sources.abandoning import LOOK_UP_SECONDS, AbandonedError, Abandonment
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.hookspecs import Log, Organisation, People
from leaderboard.sources.jobs import Job, SourceJobs, failures
from leaderboard.sources.secrets import redacted
from leaderboard.sources.source import Source
from leaderboard.sources.stopwatch import Stopwatch
from leaderboard.sources.validity import Inspector, UnfitError, complete, coverage, definition, identity, typed

if TYPE_CHECKING:
    from leaderboard.sources.http import Client

MOST_HELD_BACK = 20_000
"""Records since the last bookmark that wait for the next one; beyond that they are handed over without."""
MOST_WAITING = 2
"""Groups that a source may be ahead of the one who writes."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The source is through; ``error`` says why it failed, None that it did not."""

    error: str | None = None
    trace: str | None = None
    postponed: str | None = None
    """Why the source leaves the rest of its work to the next run."""


Event: TypeAlias = Group | Said | Ended


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
        self._events: queue.Queue[Event] = queue.Queue(maxsize=MOST_WAITING)
        self._held_back: list[Kept] = []
        self._messages = 0
        self._abandonment = abandonment or Abandonment()
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
        with contextlib.suppress(queue.Empty):
            return self._events.get(timeout=seconds) if seconds > 0 else self._events.get_nowait()
        return None

    def abandon(self) -> None:
        """Have no more of it; the thread ends when it next has something to give."""
        self._abandonment.declare()

    @property
    def jobs(self) -> list[Job]:
        """How its jobs stand at this moment."""
        return [copy(job) for job in list(self._jobs.all)]

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
            self._give(Ended(error=failures(self._jobs.all), trace=failed[0].trace if failed else None))
        except AbandonedError:
            pass
        except BaseException as error:  # a source's failure, even sys.exit(), ends that source alone
            with contextlib.suppress(AbandonedError):
                self._give(self._failure(error))
        finally:
            self._clock.stop()

    def _failure(self, error: BaseException) -> Ended:
        told, failed = self.source.told, failures(self._jobs.all)
        if isinstance(error, Postponed):
            return Ended(error=failed, postponed=told.sentence(error))
        return Ended(error="; ".join(filter(None, (told.sentence(error), failed))), trace=told.trace(error))

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
        if records or bookmark is not None or ended is not None:
            self._give(Group(records=records, bookmark=bookmark, ended=copy(ended)))

    def warn(self, message: str) -> None:
        self.say("warning", message)

    def say(self, level: Literal["info", "warning"], message: str) -> None:
        """Pass a message on; of a source that never stops talking, the first thousand."""
        self._messages += 1
        if self._messages < MOST_MESSAGES:
            self._give(Said(level=level, message=redacted(str(message), self.source.secrets)))
        elif self._messages == MOST_MESSAGES:
            self._give(Said(level="warning", message=f"said more than {MOST_MESSAGES:,} things; the rest is left out"))
        else:
            self._abandonment.check()

    def _give(self, event: Event) -> None:
        """Wait until the event is taken over, or until nobody wants it any more."""
        is_own = threading.current_thread() is self._thread
        with self._clock.paused() if is_own else contextlib.nullcontext():
            while True:
                self._abandonment.check()
                with contextlib.suppress(queue.Full):
                    return self._events.put(event, timeout=LOOK_UP_SECONDS)


class _SourceLog:
    """What a plugin is given to talk with."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def info(self, message: str) -> None:
        self._worker.say("info", message)

    def warning(self, message: str) -> None:
        self._worker.warn(message)

    def progress(self, done: int, total: int | None = None) -> None:
        self._worker.progress = (done, total)


def _bookmark(given: Bookmark) -> Bookmark:
    try:
        checked = typed(given)
    except UnfitError as error:
        raise PluginError(f"scrape yielded a bookmark that cannot be kept: {error}") from error
    if checked != given or not checked.stream or not checked.value or len(checked.value) > 1_000:
        raise PluginError(f"scrape yielded {given!r:.120}, expected a bookmark with a stream and a short value as text")
    return checked
