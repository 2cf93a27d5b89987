"""Years of public GitHub history from GH Archive on BigQuery, counted there by person, repository, day and kind."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import date

from leaderboard.plugin import (
    ActivityDefinition,
    Bookmarks,
    Jobs,
    Log,
    People,
    Planned,
    ScrapedRecord,
    SetupRecord,
    SourceUnavailable,
    hookimpl,
)
from leaderboard_gharchive import queries
from leaderboard_gharchive.ledger import Ledger
from leaderboard_gharchive.naming import Found, Naming
from leaderboard_gharchive.reading import Reading, lost
from leaderboard_gharchive.settings import Settings
from leaderboard_gharchive.slices import Slice, days_between, ranges, slices
from leaderboard_gharchive.warehouse import Warehouse

__all__ = ["config_class", "plan", "scrape", "setup"]

KINDS = {
    "commit": ("Commit", "Pushed a commit, or wrote the pull request that brought it"),
    "pr_opened": ("Pull request opened", "A pull request, credited to its author"),
    "pr_merged": ("Pull request merged", "A merged pull request, credited to its author and not to who merged it"),
    "pr_reviewed": ("Pull request reviewed", "A review of a pull request"),
    "issue_opened": ("Issue opened", "An issue opened"),
    "issue_closed": ("Issue closed", "An issue closed"),
    "comment": ("Comment", "A comment on an issue, a pull request or a commit"),
    "release": ("Release", "A release, by who published it"),
}


@hookimpl
def config_class() -> type[Settings]:
    """What the ``config:`` block of a source becomes."""
    return Settings


@hookimpl
def setup() -> Iterator[SetupRecord]:
    """The kinds of work that the archive's events tell of."""
    for slug, (name, description) in KINDS.items():
        yield ActivityDefinition(slug=slug, name=name, description=description)


@hookimpl
def scrape(config: Settings, bookmarks: Bookmarks, people: People, jobs: Jobs, log: Log) -> Iterator[ScrapedRecord]:
    """The days that are missing, a month and all repositories in one query, as far as the budget reaches."""
    wanted = wanted_days(config, bookmarks)
    naming = Naming(config, bookmarks, log)
    if not is_missing(naming, wanted):
        naming.warn_of_unknown(wanted)
        return
    warehouse, ledger = Warehouse(config), Ledger(config, bookmarks)
    existing = days_with_tables(warehouse)
    gone = {day for day in wanted - existing if day < max(existing)}
    yield from naming.search(wanted & existing, gone, warehouse, ledger)
    found = naming.found
    for repository in found:
        if news := naming.names_of(repository):
            yield news
    names = {repository.id: repository.name for repository in found}
    yield from lost(names, {repository.id: ranges(gone - repository.covered) for repository in found})
    parts = missing_slices(found, wanted & existing)
    reading = Reading(
        warehouse=warehouse,
        ledger=ledger,
        names=names,
        slices={part.target: part for part in parts},
        people=people,
        log=log,
    )
    yield from jobs.each(reading.slices, reading.collect)


@hookimpl
def plan(config: Settings, bookmarks: Bookmarks, log: Log) -> Iterator[Planned]:
    """What each range of day tables will cost, by dry runs, which cost nothing; the queries are told as they are."""
    wanted = wanted_days(config, bookmarks)
    naming = Naming(config, bookmarks, log)
    if not is_missing(naming, wanted):
        return
    warehouse, ledger = Warehouse(config), Ledger(config, bookmarks)
    existing = days_with_tables(warehouse)
    expected = 0
    asked: list[tuple[str, queries.Query, str]] = []
    if unknown := [name for name, days in naming.unknown(wanted & existing).items() if days]:
        part = naming.parts(wanted & existing)[0]
        what = f"to find {listed(unknown)}; earlier months too where they are not there"
        asked.append((f"names in {part.target}", naming.query(part), what))
    known = naming.found
    strangers = [Found(name=name, id=-number, covered=frozenset()) for number, name in enumerate(unknown, 1)]
    for part in missing_slices([*known, *strangers], wanted & existing):
        what = f"{len(part.repositories):,} {'repository' if len(part.repositories) == 1 else 'repositories'}"
        asked.append((part.target, queries.activities(part), f"{what}, the archive is {part.quality}"))
    for target, query, what in asked:
        estimate = warehouse.estimate(query)
        waits = expected + estimate.most_billed > ledger.left(estimate.month)
        yield Planned(
            target=target,
            requests=2,
            bytes=estimate.bytes,
            price=round(ledger.price(estimate.month, estimate.most_billed, beside=expected), 4),
            detail=f"{what}; beyond the budget of {estimate.month}, waits" if waits else what,
        )
        expected += estimate.most_billed
    for sql in dict.fromkeys(query.sql for _, query, _ in asked):
        log.info(sql)


def wanted_days(config: Settings, bookmarks: Bookmarks) -> Set[date]:
    """The days that the settings ask for, or with ``--since`` those from there on."""
    first = config.first_day if bookmarks.cutoff is None else max(config.first_day, bookmarks.cutoff.date())
    return frozenset(days_between(first, config.until))


def is_missing(naming: Naming, wanted: Set[date]) -> bool:
    """Whether there is anything to ask BigQuery for."""
    unknown = any(naming.unknown(wanted).values())
    return unknown or any(wanted - repository.covered for repository in naming.found)


def days_with_tables(warehouse: Warehouse) -> Set[date]:
    existing = warehouse.days()
    if not existing:
        raise SourceUnavailable("githubarchive.day has no day tables; has GH Archive moved?", is_lasting=True)
    return existing


def listed(names: list[str]) -> str:
    """The first of many names."""
    return f"{', '.join(names[:3])} and {len(names) - 3:,} more" if len(names) > 4 else ", ".join(names)


def missing_slices(found: list[Found], wanted: Set[date]) -> list[Slice]:
    return slices({repository.id: wanted - repository.covered for repository in found})
