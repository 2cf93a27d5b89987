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
    ScrapedRecord,
    SetupRecord,
    hookimpl,
)
from leaderboard_github.scraping import Scrape
from leaderboard_github.settings import Settings

__all__ = ["config_class", "scrape", "setup"]


@hookimpl
def config_class() -> type[Settings]:
    """What the ``config:`` block of a source becomes."""
    return Settings


@hookimpl
def setup() -> Iterator[SetupRecord]:
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


@hookimpl
def scrape(
    config: Settings, bookmarks: Bookmarks, http: httpx.Client, jobs: Jobs, log: Log, cache: Path | None
) -> Iterator[ScrapedRecord]:
    """Every repository is a job: what is new in each of its lists since that list's bookmark."""
    yield from Scrape(settings=config, bookmarks=bookmarks, http=http, jobs=jobs, log=log, cache=cache).run()
