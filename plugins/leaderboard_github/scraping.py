"""One run: the repositories are found, then each is read as a job of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from leaderboard.plugin import Bookmark, Bookmarks, Complete, Jobs, Log, ScrapedRecord
from leaderboard_github import (
    comments,
    commit_comments,
    commits,
    discussions,
    issues,
    pull_requests,
    releases,
    without_token,
)
from leaderboard_github.budget import Budget
from leaderboard_github.conditional import Shelf
from leaderboard_github.covering import covered
from leaderboard_github.crediting import Crediting
from leaderboard_github.repository import Facts, Reading
from leaderboard_github.scope import repositories
from leaderboard_github.service import GitHub
from leaderboard_github.settings import Settings
from leaderboard_github.turns import in_turn

LISTS = (commits, pull_requests, issues, comments, releases, discussions, commit_comments)
PREFIXES = ("github:", "commit:")


@dataclass(frozen=True, kw_only=True)
class Scrape:
    """What a run of the source has to work with."""

    settings: Settings
    bookmarks: Bookmarks
    http: httpx.Client
    jobs: Jobs
    log: Log
    cache: Path | None

    def run(self) -> Iterator[ScrapedRecord]:
        github = connected(self.settings, self.http, self.cache)
        if not github.has_token:
            self.log.warning(without_token.GAP)
        listed = repositories(github, self.log)
        found = {each.name: each for each in in_turn(listed, self.settings, self.bookmarks, github.now)}

        def collect(name: str) -> Iterable[ScrapedRecord]:
            each = found[name]
            if each.facts is None:
                raise each.failure or AssertionError(name)
            return self._everything(github, each.facts, each.asked or each.name)

        yield from self.jobs.each(found, collect, at_once=self.settings.at_once)

    def _everything(self, github: GitHub, facts: Facts, asked: str) -> Iterator[ScrapedRecord]:
        """All that is new in one repository."""
        yield facts.record(asked)
        crediting = Crediting(repository=facts.name_with_owner, first=self.settings.first)
        reading = Reading(github=github, facts=facts, bookmarks=self.bookmarks, crediting=crediting, log=self.log)
        moved: dict[str, str] = {}
        for each in LISTS if github.has_token else (without_token,):
            for record in each.read(reading):
                if isinstance(record, Bookmark):
                    moved[record.stream] = record.value
                yield record
        yield from covered(reading, moved)
        if crediting.people.ghosts:
            self.log.info(
                f"{reading.name}: left out {crediting.people.ghosts} things done by accounts that were deleted"
            )
        # Without a token reviews and discussions are not told of, and are not gone for that.
        if self.bookmarks.full and self.settings.since is None and github.has_token:
            yield Complete(repository=facts.name_with_owner, prefixes=PREFIXES)


def connected(settings: Settings, http: httpx.Client, cache: Path | None = None) -> GitHub:
    """GitHub with this run's budget; raises ConfigError where it refuses the token."""
    github = GitHub(
        http=http,
        settings=settings,
        budget=Budget.of(requests=settings.budget, points=settings.points),
        shelf=Shelf(folder=cache, token=settings.token or ""),
    )
    github.learn_limits()
    return github
