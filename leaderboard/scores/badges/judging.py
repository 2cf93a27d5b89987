"""All rules at work on one person after the other: what they earned, and what comes next."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from leaderboard.scores.badges.catalogue import Badge, Catalogue
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.rule import Award, Judge, Rule, Standing
from leaderboard.scores.badges.work import Work

Row = tuple[int | str | None, ...]


class Given(NamedTuple):
    """A tier that somebody was given by hand."""

    contributor: int
    badge: str
    variant: str
    day: int
    reason: str | None


class Next(NamedTuple):
    """The tier that comes next."""

    id: int
    demand: int | float


class Entry(NamedTuple):
    """A rule at work."""

    badge: int
    rule: Rule
    judge: Judge
    next: Mapping[int, Next]
    """By the place of the highest tier that somebody has of the badge; those tiers that are this rule's."""


class Judges:
    """The rules of a catalogue, ready for everybody; ``tiers`` are ids by badge and variant."""

    def __init__(self, catalogue: Catalogue, as_of: int, tiers: Mapping[tuple[str, str], int]) -> None:
        self._entries: list[Entry] = []
        self._places: dict[int, tuple[int, int]] = {}
        for number, badge in enumerate(catalogue.badges, 1):
            ids = {tier.variant: tiers[badge.slug, tier.variant] for tier in badge.tiers}
            self._places.update({ids[tier.variant]: (number, tier.place) for tier in badge.tiers})
            self._entries += entries(number, badge, ids, catalogue.known, as_of)
        self.kinds = set[int]().union(*(entry.rule.kinds(catalogue.known) for entry in self._entries))

    def look(self, person: int, work: Work, given: Sequence[Award] = ()) -> tuple[list[Award], list[Row]]:
        """What somebody has, earned or given, and rows on what comes next of each badge."""
        standings = [entry.judge(work) for entry in self._entries]
        awards = [award for standing in standings if standing for award in standing.awards]
        if given:
            awards = earliest([*awards, *given])
        held = self._highest(awards)
        following = [
            of_progress(person, entry, standing, next)
            for entry, standing in zip(self._entries, standings, strict=True)
            if standing and (next := entry.next.get(held.get(entry.badge, 0)))
        ]
        return awards, following

    def _highest(self, awards: Iterable[Award]) -> dict[int, int]:
        """The place of the highest tier by badge."""
        held: dict[int, int] = {}
        for award in awards:
            badge, place = self._places[award.tier_id]
            if place > held.get(badge, 0):
                held[badge] = place
        return held


def entries(number: int, badge: Badge, ids: Mapping[str, int], known: Known, as_of: int) -> Iterator[Entry]:
    """The rules of one badge."""
    earnable = [(tier, tier.demand.value) for tier in badge.tiers if tier.rule and tier.demand]
    for rule in badge.rules:
        demands = [(ids[tier.variant], demand) for tier, demand in earnable if tier.rule is rule]
        following = {}
        for held in range(len(badge.tiers)):
            tier, demand = next(((tier, demand) for tier, demand in earnable if tier.place > held), (None, 0))
            if tier and tier.rule is rule:
                following[held] = Next(ids[tier.variant], demand)
        yield Entry(number, rule, rule.judge(known, as_of, demands), following)


def earliest(awards: Iterable[Award]) -> list[Award]:
    """Each tier once, with the earliest day; of the same day what comes first stays."""
    found: dict[int, Award] = {}
    for award in awards:
        if award.tier_id not in found or award.day < found[award.tier_id].day:
            found[award.tier_id] = award
    return list(found.values())


def of_progress(person: int, entry: Entry, standing: Standing, next: Next) -> Row:
    _awards, value, toward, before, conditions = standing
    target = entry.rule.target(standing, next.demand)
    told = json.dumps(conditions, separators=(",", ":")) if conditions else None
    return person, entry.badge, next.id, value, toward, target, before, told
