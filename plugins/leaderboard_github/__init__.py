"""Commits, pull requests, reviews, issues, comments, releases and discussions of repositories on GitHub."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx

from leaderboard.plugin import (
    ActivityDefinition,
    Bookmarks,
    Jobs,
    Log,
    Planned,
    Repository,
    ScrapedRecord,
    SetupRecord,
    hookimpl,
)
from leaderboard_github import planning
from leaderboard_github.refusals import NotFound
from leaderboard_github.scope import named
from leaderboard_github.scraping import Scrape, connected
from leaderboard_github.settings import Settings

__all__ = ["config_class", "find_repository", "plan", "scrape", "setup"]


@hookimpl
def config_class() -> type[Settings]:
    """What the ``config:`` block of a source becomes."""
    return Settings


@hookimpl
def setup(config: Settings) -> Iterator[SetupRecord]:
    """The kinds of work that GitHub knows; what most of them are worth is the organisation's to say."""
    for slug, name, description, points in (
        ("commit", "Commit", "Wrote a commit on the default branch, alone or with others", None),
        ("pr_opened", "Pull request opened", "Opened a pull request", None),
        ("pr_merged", "Pull request merged", "Had a pull request merged", None),
        ("pr_reviewed", "Pull request reviewed", "Reviewed somebody else's pull request with substance", None),
        ("issue_opened", "Issue opened", "Opened an issue", None),
        ("issue_closed", "Issue closed", "Closed an issue", None),
        ("comment", "Comment", "Commented on an issue, a pull request, a commit or in a discussion", None),
        ("release", "Release", "Published a release", None),
        ("discussion_opened", "Discussion opened", "Opened a discussion", 8),
    ):
        yield ActivityDefinition(slug=slug, name=name, description=description, points=points)
    if config.assignments:
        description = "Was given an issue to work on"
        yield ActivityDefinition(slug="issue_assigned", name="Issue assigned", description=description, points=1)


@hookimpl
def scrape(
    config: Settings, bookmarks: Bookmarks, http: httpx.Client, jobs: Jobs, log: Log, cache: Path | None
) -> Iterator[ScrapedRecord]:
    """Every repository is a job: what is new in each of its lists since that list's bookmark."""
    yield from Scrape(settings=config, bookmarks=bookmarks, http=http, jobs=jobs, log=log, cache=cache).run()


@hookimpl
def plan(config: Settings, bookmarks: Bookmarks, http: httpx.Client, log: Log) -> Iterator[Planned]:
    """What the next run will cost; the repositories have to be found for that, all else is left alone."""
    yield from planning.plan(connected(config, http), bookmarks, log)


@hookimpl
def find_repository(config: Settings, name: str, http: httpx.Client) -> Repository | None:
    """The repository that GitHub has under a name, or had."""
    try:
        return named(connected(config, http), name).record(name)
    except NotFound:
        return None
