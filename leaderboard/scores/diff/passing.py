"""Who passed whom between two boards."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

MOST_NAMED = 3
FARTHEST = 1000
"""How many places away those who are named are looked for; how many there are is told in any case."""


@dataclass(frozen=True, slots=True)
class Some:
    """How many people, and the nearest of them by name."""

    count: int = 0
    nearest: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """What went on above somebody who is on both boards."""

    passed_by: Some
    """Who was below them or level, and is above."""
    passed: Some
    """Who was above, and is below or level."""
    arrived: Some
    """Who is above and was not on the board."""
    left: Some
    """Who was above and is not on the board any more."""


class Ranks:
    """One board: who is on it, in its order, and how many are above whom."""

    def __init__(self, ranks: Mapping[str, int]) -> None:
        self.of = ranks
        self.keys = list(ranks)
        self._sorted = list(ranks.values())

    def place_of(self, key: str) -> int:
        """How many are above somebody; those of the same rank are not."""
        return self.place_of_rank(self.of[key])

    def place_of_rank(self, rank: int) -> int:
        return bisect_left(self._sorted, rank)

    def is_above(self, key: str, other: str) -> bool:
        return self.of[key] < self.of[other]


def passing(before: Ranks, after: Ranks, whom: Iterable[str]) -> dict[str, Passing]:
    """What went on above each of these people, who are on both boards."""
    stayed = above_on_both(before, after)
    arrivals, leavers = only_in(after, before), only_in(before, after)
    found = {}
    for key in whom:
        arrived, left = above(key, after, arrivals), above(key, before, leavers)
        by = after.place_of(key) - stayed[key] - arrived.count
        past = before.place_of(key) - stayed[key] - left.count
        found[key] = Passing(
            passed_by=Some(by, nearest(key, after, before, by)),
            passed=Some(past, nearest(key, before, after, past)),
            arrived=arrived,
            left=left,
        )
    return found


def only_in(here: Ranks, there: Ranks) -> Ranks:
    """The board without those who are on the other one too."""
    return Ranks({key: rank for key, rank in here.of.items() if key not in there.of})


def above(key: str, here: Ranks, some: Ranks) -> Some:
    """Those of ``some`` who are above somebody here."""
    count = some.place_of_rank(here.of[key])
    return Some(count, some.keys[max(0, count - MOST_NAMED) : count][::-1])


def nearest(key: str, here: Ranks, there: Ranks, count: int) -> list[str]:
    """Some of those who are above somebody here and were not there, though on the board, the nearest first."""
    place = here.place_of(key)
    upwards = (here.keys[n] for n in range(place - 1, max(-1, place - 1 - FARTHEST), -1))
    overtaking = (other for other in upwards if other in there.of and not there.is_above(other, key))
    return list(islice(overtaking, min(count, MOST_NAMED)))


def above_on_both(before: Ranks, after: Ranks) -> dict[str, int]:
    """How many were above each person and still are; counted in a tree of sums, as there may be many."""
    sums = [0] * (len(after.keys) + 1)
    found = {}
    for _, level in groupby(before.keys, key=before.of.__getitem__):
        present = [key for key in level if key in after.of]
        for key in present:
            found[key] = total(sums, after.place_of(key))
        for key in present:
            add(sums, after.place_of(key) + 1)
    return found


def add(sums: list[int], place: int) -> None:
    while place < len(sums):
        sums[place] += 1
        place += place & -place


def total(sums: Sequence[int], places: int) -> int:
    """How many have been added to the first so many places."""
    return sum(sums[place] for place in prefixes(places))


def prefixes(place: int) -> Iterator[int]:
    while place:
        yield place
        place -= place & -place
