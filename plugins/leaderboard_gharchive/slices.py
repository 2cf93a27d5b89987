"""The days that are missing, cut into ranges of day tables, each of which one query reads for all repositories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta

from leaderboard.plugin import Coverage
from leaderboard_gharchive.fitness import Quality, quality

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """Day tables that follow each other, within one month, and the numbers of the repositories that lack them."""

    first: date
    last: date
    repositories: tuple[int, ...]

    @property
    def target(self) -> str:
        """What a person calls it."""
        return f"{self.first}" if self.first == self.last else f"{self.first} to {self.last}"

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def quality(self) -> Quality:
        return quality(self.last)

    def newest(self, days: int) -> Slice:
        """Its last days alone."""
        return replace(self, first=self.last - (days - 1) * A_DAY)


def days_between(first: date, last: date) -> Iterator[date]:
    """Both included."""
    return (first + n * A_DAY for n in range((last - first).days + 1))


def covered(known: Iterable[Coverage]) -> set[date]:
    """The days that records tell of."""
    return {day for each in known for day in days_between(each.first_day, each.last_day)}


def slices(missing: Mapping[int, Set[date]]) -> list[Slice]:
    """The missing days of each repository as slices, the newest first: what is read first is of most use."""
    lacking: dict[date, list[int]] = {}
    for repository in sorted(missing):
        for day in missing[repository]:
            lacking.setdefault(day, []).append(repository)
    found: list[Slice] = []
    for day in sorted(lacking, reverse=True):
        repositories = tuple(lacking[day])
        if found and goes_on(found[-1], day, repositories):
            found[-1] = replace(found[-1], first=day)
        else:
            found.append(Slice(first=day, last=day, repositories=repositories))
    return found


def goes_on(newer: Slice, day: date, repositories: tuple[int, ...]) -> bool:
    """Whether a day may join the slice after it: a month at most, and of one quality."""
    return (
        day + A_DAY == newer.first
        and day.month == newer.first.month
        and repositories == newer.repositories
        and quality(day) == newer.quality
    )


def ranges(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """Days as the fewest ranges."""
    first = last = None
    for day in sorted(days):
        if last is not None and first is not None and day != last + A_DAY:
            yield first, last
            first = day
        first, last = first or day, day
    if first is not None and last is not None:
        yield first, last
