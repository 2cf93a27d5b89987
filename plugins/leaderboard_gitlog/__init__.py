"""Commits, co-authors and releases of local git clones, read with the real git."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

from leaderboard.plugin import (
    ActivityDefinition,
    Bookmarks,
    Log,
    ScrapedRecord,
    SetupRecord,
    SourceUnavailable,
    hookimpl,
)
from leaderboard_gitlog.crediting import Crediting
from leaderboard_gitlog.git import find_git
from leaderboard_gitlog.mailmap import Mailmap
from leaderboard_gitlog.reading import Reading
from leaderboard_gitlog.repository import Repository, opened
from leaderboard_gitlog.settings import Settings

__all__ = ["config_class", "scrape", "setup"]


@hookimpl
def config_class() -> type[Settings]:
    """What the ``config:`` block of a source becomes."""
    return Settings


@hookimpl
def setup() -> Iterator[SetupRecord]:
    """The two kinds of work that a clone tells of."""
    yield ActivityDefinition(
        slug="commit", name="Commit", description="Wrote a commit on the default branch, alone or with others"
    )
    yield ActivityDefinition(slug="release", name="Release", description="Tagged a release")


@hookimpl
def scrape(config: Settings, bookmarks: Bookmarks, log: Log) -> Iterator[ScrapedRecord]:
    """Read each clone since its bookmark; those that cannot be read are named together at the end."""
    failures: list[str] = []
    introduced: dict[str, str | None] = {}
    with ExitStack() as stack:
        repositories = _open_all(config, stack, failures, log)
        for place, repository in enumerate(repositories):
            try:
                reading = Reading(
                    repository=repository,
                    earlier=repositories[:place],
                    settings=config,
                    bookmarks=bookmarks,
                    log=log,
                )
                yield from _read(reading, introduced)
            except SourceUnavailable as failure:
                failures.append(f"{repository.path}: {failure}")
    if failures:
        raise SourceUnavailable("; ".join(failures))


def _open_all(config: Settings, stack: ExitStack, failures: list[str], log: Log) -> list[Repository]:
    """Each repository once; local ones whose folders are called alike get a number."""
    program = find_git()
    by_name: defaultdict[str, list[Repository]] = defaultdict(list)
    repositories: list[Repository] = []
    for path in config.repositories:
        try:
            found = stack.enter_context(opened(path, branch=config.branch, program=program, log=log))
        except SourceUnavailable as failure:
            failures.append(f"{path}: {failure}")
            continue
        except OSError as failure:
            failures.append(f"{path}: it cannot be read: {failure.strerror}")
            continue
        namesakes = by_name[found.name.casefold()]
        if any(one.origin or one.git.objects == found.git.objects for one in namesakes):
            log.warning(f"{path} is not read: it is {found.name}, as {namesakes[0].path} is already")
            continue
        name = f"{found.name}-{len(namesakes) + 1}" if namesakes else found.name
        namesakes.append(found)
        repositories.append(replace(found, name=name))
    return repositories


def _read(reading: Reading, introduced: dict[str, str | None]) -> Iterator[ScrapedRecord]:
    repository = reading.repository
    if repository.head is None:
        return
    with Mailmap(repository.git) as mailmap:
        crediting = Crediting(repository=repository, mailmap=mailmap, introduced=introduced)
        yield from reading.history(repository.head, crediting)
        if not repository.boundary:
            yield from reading.releases(crediting)
    if crediting.undated:
        reading.log.warning(
            f"{repository.name}: {len(crediting.undated)} commits or tags have no date that exists, "
            f"such as {crediting.undated[0]}; they count on 1970-01-01"
        )
