"""What sources that cost money would spend: a dry run asks them for their plan and not for their data."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import apsw

from leaderboard.errors import LeaderboardError
from leaderboard.models import Planned
from leaderboard.pipeline.options import Options
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.hookspecs import Organisation
from leaderboard.sources.scraping import web_client
from leaderboard.sources.source import Source
from leaderboard.store import bookmarks, coverage


@dataclass(slots=True)
class Spending:
    """What one source would spend in a run that is none."""

    source: str
    planned: Sequence[Planned] = ()
    told: list[str] = field(default_factory=list)
    """What it says of it, such as the queries it would run."""
    error: str | None = None
    """Why it cannot say; it is not asked for its data then either."""

    @property
    def costs(self) -> bool:
        """Whether there is a price, or nobody knows."""
        return self.error is not None or any(planned.price is not None for planned in self.planned)

    def info(self, message: str) -> None:
        self.told.append(message)

    def warning(self, message: str) -> None:
        self.told.append(message)

    def progress(self, done: int, total: int | None = None) -> None:
        """Nobody is watching."""


def spending(db: apsw.Connection, sources: Iterable[Source], org: Organisation, options: Options) -> list[Spending]:
    """Those sources that would cost money."""
    asked = [ask(source, org, known(db, source, options)) for source in sources if source.implements("plan")]
    return [each for each in asked if each.costs]


def known(db: apsw.Connection, source: Source, options: Options) -> ReadBookmarks:
    """How far a source has read, as its scrape would be told."""
    return ReadBookmarks(
        source.id,
        bookmarks.of_source(db, source.id),
        coverage=coverage.of_source(db, source.id),
        cutoff=options.since,
        full=options.full,
    )


def ask(source: Source, org: Organisation, reached: ReadBookmarks) -> Spending:
    found = Spending(source.id)
    needs_web = source.asks_for("plan", "http")
    with web_client(found) if needs_web else contextlib.nullcontext() as http:
        try:
            found.planned = list(source.plan(org=org, bookmarks=reached, http=http, log=found))
        except LeaderboardError as error:
            found.error = str(error).removeprefix(f"source {source.id}: ")
    return found
