"""Made-up people and their work, the same for every run, in any size: for trials and benchmarks.

leaderboard:
  plugins:
    demo: {config: {people: 10000, activities: 1000000}}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from leaderboard.plugin import (
    Activity,
    ActivityDefinition,
    Bookmark,
    Bookmarks,
    Contributor,
    Log,
    ScrapedRecord,
    hookimpl,
)
from leaderboard_demo.crowd import crowd
from leaderboard_demo.work import KINDS, Forge, work

STREAM = "activities"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """How large the made-up community is; equal settings give equal records."""

    people: int = 100
    """How many accounts, a few bots among them."""
    activities: int = 10_000
    """How many activities in all; the busiest account has about a seventieth of them, or more."""
    repositories: int = 12
    days: int = 730
    """How many days there are to tell of, the last one included."""
    until: date = date(2026, 11, 20)
    """The last day. A run that has read up to it finds nothing new."""
    seed: int = 1

    def problems(self) -> Iterable[tuple[str, str]]:
        """What cannot be made, by key."""
        for key, least in (("people", 1), ("activities", 0), ("repositories", 1), ("days", 1)):
            if getattr(self, key) < least:
                yield key, f"expected {least} or more, got {getattr(self, key)}"
        if self.days > self.until.toordinal():
            yield "days", f"expected no more days than there are before {self.until}, got {self.days}"


@hookimpl
def config_class() -> type[Config]:
    """The settings above."""
    return Config


@hookimpl
def setup() -> Iterator[ActivityDefinition]:
    """The eight kinds of work; what they are worth is left to the scores."""
    for slug, name, description in KINDS:
        yield ActivityDefinition(slug=slug, name=name, description=description)


@hookimpl
def scrape(config: Config, bookmarks: Bookmarks, log: Log) -> Iterator[ScrapedRecord]:
    """All people with all their work, unless the bookmark says that the last day was reached."""
    reached = bookmarks.reached(STREAM)
    if config.activities == 0 or (reached is not None and reached >= config.until.isoformat()):
        return
    done = 0
    for member, activities in community(config):
        yield member
        for activity in activities:
            if bookmarks.cutoff is None or activity.occurred_at >= bookmarks.cutoff:
                yield activity
            done += 1
        log.progress(done, config.activities)
    yield Bookmark(stream=STREAM, value=config.until.isoformat())


def community(config: Config) -> Iterator[tuple[Contributor, Iterator[Activity]]]:
    """Everybody, the busiest first, each with their work, oldest first; take them one after the other."""
    forge = Forge()
    for member in crowd(config.seed, config.people, config.activities):
        yield (
            member.contributor,
            work(
                member,
                forge,
                seed=config.seed,
                repositories=config.repositories,
                until=config.until,
                days=config.days,
            ),
        )
