"""A data repo in memory: what runs of the plugin leave in it, however they end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import leaderboard_github
import msgspec

from leaderboard.covered_days import joined
from leaderboard.models import Activity, Complete, Contributor, Coverage, Repository
from leaderboard.sources.http import Client
from leaderboard.sources.scraping import Batch, Finished, scrape
from leaderboard.testing.trial import ID, ORG, Notes, Trial
from tests.plugins.github.expected import Work
from tests.plugins.github.service import API, TOKEN, FakeGitHub

CONFIG: Mapping[str, Any] = {"organisations": ["acme"], "users": ["ann"], "token": TOKEN, "api_url": API, "at_once": 1}


@dataclass
class Collected:
    """Activities, people, repositories and bookmarks, as the pipeline would keep them."""

    activities: dict[str, Activity] = field(default_factory=dict)
    people: dict[str, Contributor] = field(default_factory=dict)
    repositories: dict[str, Repository] = field(default_factory=dict)
    bookmarks: dict[str, str] = field(default_factory=dict)
    coverage: dict[str, list[Coverage]] = field(default_factory=dict)
    """By repository."""
    notes: Notes = field(default_factory=Notes)
    finished: Finished | None = None
    slept: list[float] = field(default_factory=list)
    cache: Path | None = None

    def run(
        self,
        github: FakeGitHub,
        *,
        cutoff: datetime | None = None,
        full: bool = False,
        transport: httpx.BaseTransport | None = None,
        **config: object,
    ) -> Collected:
        """One run; whatever it had not committed when it ended is lost."""
        trial = Trial(
            leaderboard_github,
            {**CONFIG, **config},
            people=(),
            transport=transport or github.transport,
            folder=Path(),
        )
        self.notes = Notes()
        self.slept = []
        waiting: list[Any] = []
        seen: set[str] = set()
        for step in scrape(
            [trial.source],
            org=ORG,
            bookmarks={ID: dict(self.bookmarks)},
            people=trial.people,
            log=lambda _: self.notes,
            since=cutoff,
            full=full,
            open_client=lambda log: Client(log, transport=transport or github.transport, sleep=self.slept.append),
            wait=lambda _event, seconds: bool(self.slept.append(seconds)),
            cache=self.cache,
        ):
            match step:
                case Batch():
                    waiting += step.records
                    if step.commits:
                        self._keep(waiting, seen, full)
                        waiting = []
                        if step.bookmark is not None:
                            self.bookmarks[step.bookmark.stream] = step.bookmark.value
                case Finished():
                    self.finished = step
        return self

    def _keep(self, records: list[Any], seen: set[str], full: bool) -> None:
        for record in records:
            match record:
                case Activity():
                    self.activities[record.slug] = record
                    seen.add(record.slug)
                case Contributor():
                    before = self.people.get(record.username)
                    self.people[record.username] = record if before is None else _merged(before, record)
                case Repository():
                    self.repositories[str(record.id)] = record
                case Coverage():
                    known = self.coverage.get(record.repository, [])
                    self.coverage[record.repository] = joined(known, record)
                case Complete() if full:
                    for slug, activity in list(self.activities.items()):
                        if activity.repository == record.repository and slug not in seen:
                            del self.activities[slug]

    @property
    def work(self) -> dict[str, Work]:
        """What matters of the activities."""
        return {
            slug: Work(
                each.account,
                each.definition,
                each.occurred_at.isoformat(),
                each.repository or "",
                (each.lines_added, each.lines_deleted),
            )
            for slug, each in self.activities.items()
        }


def _merged(one: Contributor, other: Contributor) -> Contributor:
    return msgspec.structs.replace(
        one, name=one.name or other.name, accounts=tuple(sorted({*one.accounts, *other.accounts}))
    )
