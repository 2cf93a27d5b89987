"""What sources that cost money would spend: a dry run asks them for their plan and not for their data."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from leaderboard.errors import LeaderboardError
from leaderboard.models import Planned
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.hookspecs import Organisation
from leaderboard.sources.scraping import web_client
from leaderboard.sources.source import Source


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


def spending(sources: Iterable[Source], org: Organisation, bookmarks: Mapping[str, ReadBookmarks]) -> list[Spending]:
    """Those sources that would cost money."""
    asked = [ask(source, org, bookmarks[source.id]) for source in sources if source.implements("plan")]
    return [each for each in asked if each.costs]


def ask(source: Source, org: Organisation, bookmarks: ReadBookmarks) -> Spending:
    found = Spending(source.id)
    needs_web = source.asks_for("plan", "http")
    with web_client(found) if needs_web else contextlib.nullcontext() as http:
        try:
            found.planned = list(source.plan(org=org, bookmarks=bookmarks, http=http, log=found))
        except LeaderboardError as error:
            found.error = str(error).removeprefix(f"source {source.id}: ")
    return found
