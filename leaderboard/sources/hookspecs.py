"""What a plugin may implement, and what it is handed.

Every hook is optional and an implementation names only the arguments it wants. Plugins yield records and never
write; ``leaderboard.plugin`` is where authors import all of this from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pluggy

from leaderboard.models import (
    Aggregate,
    Contributor,
    Coverage,
    Planned,
    Repository,
    SamePerson,
    ScrapedRecord,
    SetupRecord,
)

if TYPE_CHECKING:  # importing httpx takes a tenth of a second, and most sources never ask for it
    import httpx

PROJECT = "leaderboard"

Collect: TypeAlias = Callable[[str], Iterable[ScrapedRecord]]
"""What a job does: everything that is new of one target."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


class Organisation(Protocol):
    """The ``org:`` block of config.yaml."""

    @property
    def name(self) -> str: ...
    @property
    def url(self) -> str: ...


class Bookmarks(Protocol):
    """How far this source has read each of its streams; read from ``state/<source>.json``."""

    def reached(self, stream: str) -> str | None:
        """The value of the stream's last bookmark; None at first, with ``--full`` and with ``--since``."""

    def kept(self, stream: str) -> str | None:
        """The value of the stream's last bookmark, also with ``--full`` and with ``--since``: for what was spent."""

    def covered(self, repository: str) -> tuple[Coverage, ...]:
        """What this source has said of the days of a repository; nothing with ``--full`` and with ``--since``."""

    def since(self, stream: str, *, first: datetime | None = None, overlap: timedelta = timedelta()) -> datetime | None:
        """From when to read a stream whose bookmarks are ISO timestamps.

        ``--since`` where given, else the bookmark less ``overlap`` (what may have come late), else ``first``;
        None means from the beginning.
        """

    @property
    def cutoff(self) -> datetime | None:
        """What ``--since`` said, for streams whose bookmarks are not times."""

    @property
    def full(self) -> bool:
        """Whether everything is read again (``--full``), so that a Complete removes what is gone."""


class People(Protocol):
    """Who is known already, by any of their accounts, whatever the case."""

    def __contains__(self, account: str) -> bool: ...
    def find(self, account: str) -> Contributor | None: ...


class Jobs(Protocol):
    """The parts that a scrape falls into, each of which may fail, be repeated or be put off by itself."""

    def each(self, targets: Iterable[str], collect: Collect, *, at_once: int = 1) -> Iterator[ScrapedRecord]:
        """What ``collect(target)`` yields for each target (a repository, a clone, a range of a table), in their order.

        Each target is a job, a target named twice is one; with ``at_once`` above 1 so many run in threads of their
        own. A Bookmark commits what its own job yielded before it, the end of a job commits the rest. A job that
        raises SourceUnavailable is tried again, twice at most and after a wait; its records since its last Bookmark
        are dropped, and ``bookmarks`` then says how far the job has come. A job that fails all the same, or raises
        anything else, lets the others go on, and the source ends as failed, naming it. Postponed leaves a job to the
        next run and is no failure; ConfigError ends the whole source, as the other jobs would meet the same.
        """


class Log(Protocol):
    """What a source has to say; a warning is counted in the report and fails a run with ``--strict``."""

    def info(self, message: str) -> None: ...
    def warning(self, message: str) -> None: ...
    def progress(self, done: int, total: int | None = None) -> None: ...


class Database(Protocol):
    """The store, read-only, with the standard scores in it; the views are its public face."""

    def rows(self, sql: str, **parameters: Any) -> Iterator[tuple[Any, ...]]:
        """Run one ``select`` with named parameters (``:name``)."""


@hookspec(firstresult=True)
def config_class() -> type | None:
    """The frozen dataclass that the source's ``config:`` block becomes.

    Its annotations are checked, all problems at once. A ``pathlib.Path`` is resolved against the folder of
    config.yaml. Without this hook ``config`` is a plain mapping.
    """


@hookspec
def setup(config: Any, org: Organisation) -> Iterable[SetupRecord] | None:
    """Yield the definitions of the activities and aggregates that the source will give. No network here."""


@hookspec
def scrape(
    config: Any,
    org: Organisation,
    bookmarks: Bookmarks,
    people: People,
    http: httpx.Client,
    jobs: Jobs,
    log: Log,
    cache: Path | None,
) -> Iterable[ScrapedRecord] | None:
    """Yield what happened since the bookmarks: Activity, Contributor, Repository and, in between, Bookmark records.

    Runs in a worker thread. A yielded Bookmark commits all records before it in one transaction. Raise
    SourceUnavailable when the service cannot go on; all until the last Bookmark is kept. Yield Complete where a
    repository was read from its beginning to its end. ``cache`` is a folder of this source's own beside the database,
    to be made when it is first needed; it may vanish at any time, and is None where nothing shall be kept.
    """


@hookspec
def aggregate(config: Any, db: Database, log: Log) -> Iterable[Aggregate] | None:
    """Yield figures computed from the store, after the standard scores."""


@hookspec
def plan(
    config: Any, org: Organisation, bookmarks: Bookmarks, http: httpx.Client, log: Log
) -> Iterable[Planned] | None:
    """Yield what the next scrape of each target will cost, asking the service as little as that takes.

    Nothing is recorded and no bookmark moves. Raise SourceUnavailable when the service does not answer.
    """


@hookspec(firstresult=True)
def find_repository(config: Any, name: str, http: httpx.Client) -> Repository | None:
    """The repository that a service has under this ``owner/name``, by its current name; None where it has none.

    For ``leaderboard repositories add``. Raise SourceUnavailable when the service does not answer.
    """


@hookspec
def same_people(config: Any, log: Log) -> Iterable[SamePerson] | None:
    """Yield the accounts that a service or a file says are one person's, each with what says so.

    For ``leaderboard identity suggest``, which joins nobody. Raise SourceUnavailable when the service does not answer.
    """


HOOKS: Mapping[str, Any] = {
    "config_class": config_class,
    "setup": setup,
    "scrape": scrape,
    "aggregate": aggregate,
    "plan": plan,
    "find_repository": find_repository,
    "same_people": same_people,
}
