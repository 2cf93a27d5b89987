"""Commits, co-authors and releases of local git clones, read with the real git."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

from leaderboard.plugin import (
    ActivityDefinition,
    Bookmarks,
    Complete,
    Contributor,
    Jobs,
    Log,
    SamePerson,
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

__all__ = ["config_class", "same_people", "scrape", "setup"]


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
def scrape(config: Settings, bookmarks: Bookmarks, jobs: Jobs, log: Log) -> Iterator[ScrapedRecord]:
    """Read each clone since its bookmark, as a job of its own: in their order, for a fork gives what is its own."""
    introduced: dict[str, Contributor] = {}
    with ExitStack() as stack:
        opened_or_not = _open_all(config, stack, log)
        readable = [found for found in opened_or_not.values() if isinstance(found, Repository)]

        def collect(target: str) -> Iterator[ScrapedRecord]:
            found = opened_or_not[target]
            if isinstance(found, SourceUnavailable):
                raise found
            reading = Reading(
                repository=found,
                earlier=readable[: readable.index(found)],
                settings=config,
                bookmarks=bookmarks,
                log=log,
            )
            try:
                yield from _read(reading, introduced)
            except SourceUnavailable as failure:
                raise _lasting(failure) from failure

        yield from jobs.each(opened_or_not, collect)


@hookimpl
def same_people(config: Settings, log: Log) -> Iterator[SamePerson]:
    """What each clone's ``.mailmap`` says."""
    with ExitStack() as stack:
        for name, found in _open_all(config, stack, log).items():
            if isinstance(found, SourceUnavailable):
                log.warning(f"{name}: {found}")
                continue
            with Mailmap(found.git) as mailmap:
                for accounts in mailmap.same_people():
                    yield SamePerson(accounts=accounts, reason=f"the .mailmap of {found.name}")


def _open_all(config: Settings, stack: ExitStack, log: Log) -> dict[str, Repository | SourceUnavailable]:
    """Each repository once, by its name; local ones whose folders are called alike get a number.

    What cannot be opened stands under its path, with the reason.
    """
    program = find_git()
    by_name: defaultdict[str, list[Repository]] = defaultdict(list)
    found: dict[str, Repository | SourceUnavailable] = {}
    for path in config.repositories:
        try:
            repository = stack.enter_context(opened(path, branch=config.branch, program=program, log=log))
        except SourceUnavailable as failure:
            found[str(path)] = _lasting(failure)
            continue
        except OSError as failure:
            found[str(path)] = SourceUnavailable(f"it cannot be read: {failure.strerror}", is_lasting=True)
            continue
        namesakes = by_name[repository.name.casefold()]
        if any(one.origin or one.git.objects == repository.git.objects for one in namesakes):
            log.warning(f"{path} is not read: it is {repository.name}, as {namesakes[0].path} is already")
            continue
        name = f"{repository.name}-{len(namesakes) + 1}" if namesakes else repository.name
        namesakes.append(repository)
        found[name] = replace(repository, name=name)
    return found


def _lasting(failure: SourceUnavailable) -> SourceUnavailable:
    """The same failure of a clone on this disk: asking it again in a moment would not help."""
    return SourceUnavailable(str(failure), is_lasting=True)


def _read(reading: Reading, introduced: dict[str, Contributor]) -> Iterator[ScrapedRecord]:
    repository = reading.repository
    if repository.head is None:
        return
    with Mailmap(repository.git) as mailmap:
        crediting = Crediting(repository=repository, mailmap=mailmap, introduced=introduced)
        yield from reading.history(repository.head, crediting)
        has_tags = not repository.boundary and (yield from reading.releases(crediting))
    if crediting.undated:
        reading.log.warning(
            f"{repository.name}: {len(crediting.undated)} commits or tags have no date that exists, "
            f"such as {crediting.undated[0]}; they count on 1970-01-01"
        )
    if reading.is_whole:
        yield Complete(repository=repository.name, prefixes=("commit:", "tag:") if has_tags else ("commit:",))
