"""One source being scraped in a thread of its own."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from leaderboard.errors import PluginError
from leaderboard.models import Activity, ActivityDefinition, Bookmark, Complete, Contributor, Repository
from leaderboard.sources.failures import sentence, trace
from leaderboard.sources.hookspecs import Bookmarks, Log, Organisation, People
from leaderboard.sources.secrets import redacted
from leaderboard.sources.source import Source
from leaderboard.sources.validity import Inspector, UnfitError, complete, definition, identity, typed

if TYPE_CHECKING:
    from leaderboard.sources.http import Client

MOST_HELD_BACK = 20_000
"""Records since the last bookmark that wait for the next one; beyond that they are handed over without."""
MOST_WAITING = 2
"""Groups that a source may be ahead of the one who writes."""
MOST_MESSAGES = 1_000
LOOK_UP_SECONDS = 0.2
SCRAPED = "Activity, Contributor, Repository, ActivityDefinition, Complete or Bookmark"

Kept: TypeAlias = Activity | Contributor | Repository | ActivityDefinition | Complete
OpenClient: TypeAlias = Callable[[Log], AbstractContextManager["Client"]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Records that belong together, and the bookmark that they reach."""

    records: list[Kept]
    bookmark: Bookmark | None = None


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


Event: TypeAlias = Group | Said | Ended


class _AbandonedError(BaseException):
    """Ends a thread whose source was given up; not an Exception, so that no plugin catches it by accident."""


class Worker:
    """Scrapes one source; whoever writes takes its events."""

    def __init__(
        self, source: Source, *, org: Organisation, bookmarks: Bookmarks, people: People, open_client: OpenClient
    ) -> None:
        self.source = source
        self.skipped = 0
        self.requests = 0
        self.progress: tuple[int, int | None] | None = None
        self._org = org
        self._bookmarks = bookmarks
        self._people = people
        self._open_client = open_client
        self._events: queue.Queue[Event] = queue.Queue(maxsize=MOST_WAITING)
        self._held_back: list[Kept] = []
        self._messages = 0
        self._abandoned = threading.Event()
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
        self._abandoned.set()

    @property
    def dropped(self) -> int:
        """Records that came after the last bookmark and are not handed over."""
        return len(self._held_back)

    @property
    def seconds(self) -> float:
        """How long the source has worked, not counting the time it waited for its records to be taken."""
        return self._clock.seconds

    def _run(self) -> None:
        try:
            self._scrape()
            self._give(Ended())
        except _AbandonedError:
            pass
        except BaseException as error:  # a source's failure, even sys.exit(), ends that source alone
            with contextlib.suppress(_AbandonedError):
                self._give(self._failure(error))
        finally:
            self._clock.stop()

    def _failure(self, error: BaseException) -> Ended:
        secrets = self.source.secrets
        return Ended(error=sentence(error, home=self.source.home, secrets=secrets), trace=trace(error, secrets=secrets))

    def _scrape(self) -> None:
        log = _SourceLog(self)
        asks = self.source.asks_for("scrape", "http")
        with self._open_client(log) if asks else contextlib.nullcontext() as http:
            try:
                given = self.source.scrape(
                    org=self._org, bookmarks=self._bookmarks, people=self._people, http=http, log=log
                )
                with contextlib.closing(given):
                    self._sort(given)
            finally:
                self.requests = http.requests if http is not None else 0
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
                    case Bookmark():
                        self._hand_over(_bookmark(record))
                        held_back = self._held_back
                    case _:
                        raise PluginError(self.source.nonsense("scrape", record, SCRAPED))
            except UnfitError as error:
                self.skipped += 1
                self.warn(f"skipped {identity(record)}: {error}")
            if len(held_back) >= MOST_HELD_BACK:
                self._hand_over()
                held_back = self._held_back

    def _hand_over(self, bookmark: Bookmark | None = None) -> None:
        records, self._held_back = self._held_back, []
        if records or bookmark is not None:
            self._give(Group(records=records, bookmark=bookmark))

    def warn(self, message: str) -> None:
        self.say("warning", message)

    def say(self, level: Literal["info", "warning"], message: str) -> None:
        """Pass a message on; of a source that never stops talking, the first thousand."""
        self._messages += 1
        if self._messages < MOST_MESSAGES:
            self._give(Said(level=level, message=redacted(str(message), self.source.secrets)))
        elif self._messages == MOST_MESSAGES:
            self._give(Said(level="warning", message=f"said more than {MOST_MESSAGES:,} things; the rest is left out"))
        elif self._abandoned.is_set():
            raise _AbandonedError

    def _give(self, event: Event) -> None:
        """Wait until the event is taken over, or until nobody wants it any more."""
        with self._clock.paused():
            while not self._abandoned.is_set():
                with contextlib.suppress(queue.Full):
                    return self._events.put(event, timeout=LOOK_UP_SECONDS)
        raise _AbandonedError


class Stopwatch:
    """Seconds of work; read by another thread than the one that pauses it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        since = self._since
        return self._worked + (0.0 if since is None else self._clock() - since)

    def run(self) -> None:
        self._since = self._clock()

    def stop(self) -> None:
        if self._since is not None:
            since, self._since = self._since, None
            self._worked += self._clock() - since

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        self.stop()
        try:
            yield
        finally:
            self.run()


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
