"""A plugin under test, and the world it is run in."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leaderboard.errors import PluginError
from leaderboard.models import Contributor, Coverage, Planned
from leaderboard.settings import Org, SourceConfig
from leaderboard.sources.abandoning import Abandonment
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.failures import sentence
from leaderboard.sources.hookspecs import Log
from leaderboard.sources.jobs import SourceJobs, failures
from leaderboard.sources.people import KnownPeople
from leaderboard.sources.plugins import new_manager, register, settings_of
from leaderboard.sources.secrets import secrets_in
from leaderboard.sources.source import Source

if TYPE_CHECKING:
    import httpx

    from leaderboard.sources.http import Client

ORG = Org(name="Acme", description="Makers of widgets", url="https://acme.example", logo_url="/assets/logo.svg")
ID = "source"


class Trial:
    """One plugin with one config, to be run as often as needed."""

    def __init__(
        self,
        plugin: object,
        config: Mapping[str, Any],
        *,
        people: Iterable[Contributor],
        transport: httpx.BaseTransport | None,
        folder: Path,
    ) -> None:
        manager = new_manager()
        register(manager, ID, plugin)
        entry = SourceConfig(id=ID, plugin=ID, config=config)
        settings, problems = settings_of(plugin, entry, folder / "config.yaml")
        if settings is None or problems:
            raise PluginError("\n".join(map(str, problems)))
        self.source = Source(id=ID, plugin=ID, settings=settings, implementation=plugin, manager=manager)
        self.secrets = self.source.secrets | secrets_in(config)
        self.people = KnownPeople(people)
        self._transport = transport

    def open_client(self, log: Log) -> Client:
        """A client that asks the transport of the test, or nobody."""
        import httpx  # noqa: PLC0415 - it is slow to import and seldom asked for

        from leaderboard.sources.http import Client  # noqa: PLC0415

        return Client(log, transport=self._transport or httpx.MockTransport(_unreachable), sleep=_no_sleep)

    def scraped(
        self,
        bookmarks: Mapping[str, str] | None = None,
        coverage: Iterable[Coverage] = (),
        *,
        killed_after: int | None = None,
        full: bool = False,
    ) -> list[object]:
        """What ``scrape`` yields, unchecked, or the first of it; raises PluginError for what it raises."""
        log, known = Notes(), ReadBookmarks(ID, bookmarks or {}, coverage=coverage, full=full)
        jobs = SourceJobs(bookmarks=known, log=log, told=self.source.told, abandonment=Abandonment(no_wait))
        asks = self.source.asks_for("scrape", "http")
        with self.open_client(log) if asks else contextlib.nullcontext() as http:
            given = self.source.scrape(org=ORG, bookmarks=known, people=self.people, http=http, jobs=jobs, log=log)
            try:
                with contextlib.closing(given):
                    records = list(islice(given, killed_after))
            except (Exception, SystemExit) as error:
                raise PluginError(f"scrape {sentence(error, home=self.source.home)}") from error
        if jobs.failed:
            raise PluginError(f"scrape: {failures(jobs.all)}")
        return records

    def planned(self, bookmarks: Mapping[str, str], coverage: Iterable[Coverage] = ()) -> list[Planned]:
        """What ``plan`` yields, checked."""
        log = Notes()
        with self.open_client(log) if self.source.asks_for("plan", "http") else contextlib.nullcontext() as http:
            known = ReadBookmarks(ID, bookmarks, coverage=coverage)
            return list(self.source.plan(org=ORG, bookmarks=known, http=http, log=log))


class Notes:
    """A log that remembers."""

    def __init__(self) -> None:
        self.infos: list[str] = []
        self.warnings: list[str] = []

    def info(self, message: str, _job: str | None = None) -> None:
        self.infos.append(message)

    def warning(self, message: str, _job: str | None = None) -> None:
        self.warnings.append(message)

    def progress(self, done: int, total: int | None = None) -> None:
        """Nobody is watching."""


def _unreachable(request: httpx.Request) -> httpx.Response:
    raise PluginError(f"{request.method} {request.url.host}: a test has no network; give a transport that answers")


def _no_sleep(_: float) -> None:
    """Tests do not wait."""


def no_wait(abandoned: threading.Event, _: float) -> bool:
    """Nor do jobs before they are tried again."""
    return abandoned.is_set()
