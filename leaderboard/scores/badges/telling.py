"""What somebody has of each badge and what is missing for more, read from the store and put into words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

import apsw

from leaderboard.scores.badges.catalogue import Badge, Catalogue, Tier
from leaderboard.scores.badges.rule import Progress
from leaderboard.scores.periods import as_date
from leaderboard.store.database import rows
from leaderboard.texts import _

EVERYBODYS_AWARDS = """
select a.contributor_id, t.badge_id, t.variant, a.day, a.is_dated, a.by_hand, a.value, a.since, a.before, a.reason
from awards as a
join badge_tiers as t on t.id = a.tier_id
--among where a.contributor_id in (select value from json_each(:among))
order by a.contributor_id, t.id
"""
EVERYBODYS_PROGRESS = """
select p.contributor_id, p.badge_id, t.variant, p.value, p.toward, p.target, p.before, p.conditions
from badge_progress as p
join badge_tiers as t on t.id = p.tier_id
--among where p.contributor_id in (select value from json_each(:among))
order by p.contributor_id, p.badge_id
"""


class Earned(NamedTuple):
    """A tier that somebody has."""

    tier: Tier
    day: date
    is_dated: bool
    """Whether it was earned on that day; else the figure has no past, and the day is that of the newest work."""
    by_hand: bool
    evidence: str
    """What the figures were then, or why it was given."""
    since: date | None
    """The first day of the streak or of the period that grew."""


class Next(NamedTuple):
    """The tier that comes next."""

    tier: Tier
    reached: str
    lacking: str
    value: int | float
    """Thousandths."""
    target: int | float | None
    """Thousandths; None where nothing that is done now can do."""

    @property
    def share(self) -> float:
        """How much of the way is done, 0 to 1."""
        return max(0.0, min(1.0, self.value / self.target)) if self.target and self.target > 0 else 0.0


class Held(NamedTuple):
    """What somebody has of one badge."""

    badge: Badge
    earned: tuple[Earned, ...]
    """The lowest tier first."""
    next: Next | None


def of_person(db: apsw.Connection, catalogue: Catalogue, person: int) -> list[Held]:
    """Every badge, in their order; a badge without a next tier and without an earned one is not for the person."""
    awards, progress = (
        rows(db, sql.replace("--among ", ""), among=json.dumps([person]))
        for sql in (EVERYBODYS_AWARDS, EVERYBODYS_PROGRESS)
    )
    return told(catalogue, (rest for _, *rest in awards), (rest for _, *rest in progress))


def told(catalogue: Catalogue, awards: Iterable[Any], progress: Iterable[Any]) -> list[Held]:
    """The same from rows of awards and of progress, both without the person; nothing where badges are not wanted."""
    if not catalogue.badges:
        return []
    found: dict[int, list[Earned]] = {}
    for badge_id, variant, *rest in awards:
        found.setdefault(badge_id, []).append(earned(catalogue, badge_id, variant, *rest))
    following = {badge_id: _next(catalogue, badge_id, variant, *rest) for badge_id, variant, *rest in progress}
    return [
        Held(badge, tuple(found.get(id, ())), following.get(id))
        for id, badge in enumerate(catalogue.badges, 1)
        if id in found or id in following
    ]


def earned(
    catalogue: Catalogue,
    badge_id: int,
    variant: str,
    day: int,
    is_dated: int,
    by_hand: int,
    value: int | None,
    since: int | None,
    before: int | None,
    reason: str | None,
) -> Earned:
    """A row of the table of awards."""
    tier = _tier(catalogue, badge_id, variant)
    evidence = reason or ""
    if tier.rule is not None and not by_hand:
        evidence = tier.rule.evidence(value, before, catalogue.known)
    return Earned(
        tier=tier,
        day=as_date(day),
        is_dated=bool(is_dated),
        by_hand=bool(by_hand),
        evidence=evidence,
        since=None if since is None else as_date(since),
    )


def _next(
    catalogue: Catalogue,
    badge_id: int,
    variant: str,
    value: int | float | None,
    toward: int | float,
    target: int | float | None,
    before: int | float | None,
    conditions: str | None,
) -> Next:
    tier = _tier(catalogue, badge_id, variant)
    assert tier.rule is not None, f"{variant} is given by hand and was said to come next"
    assert tier.demand is not None
    progress = Progress(
        value=value,
        toward=toward,
        target=target,
        before=before,
        conditions=tuple(json.loads(conditions)) if conditions else (),
    )
    return Next(
        tier=tier,
        reached=tier.rule.reached(progress, tier.demand, catalogue.known),
        lacking=tier.rule.lacking(progress, tier.demand, catalogue.known),
        value=toward,
        target=target,
    )


def _tier(catalogue: Catalogue, badge_id: int, variant: str) -> Tier:
    tier = catalogue.badges[badge_id - 1].tier(variant)
    assert tier is not None, f"the store has a variant {variant} that the badge has not"
    return tier


def in_units(thousandths: int | float | None) -> int | float | None:
    """Thousandths as a number for machines."""
    if thousandths is None:
        return None
    value = round(thousandths / 1000, 6)
    return int(value) if value == int(value) else value


def takes(tier: Tier, catalogue: Catalogue) -> str:
    """What a tier takes, in words."""
    return tier.rule.demanded(tier.demand, catalogue.known) if tier.rule and tier.demand else _("given by hand")
