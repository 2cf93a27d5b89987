"""What the templates of badges are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from leaderboard.site.pages import Page


class Holder(NamedTuple):
    """Somebody who has a tier."""

    name: str
    href: str
    initials: str
    tint: int
    day: str
    iso_day: str
    """Empty where the day is not known."""
    note: str
    """How it was earned or why it was given."""


class TierCell(NamedTuple):
    """A rung of the ladder."""

    coin: Markup
    variant: str
    takes: str
    description: str
    people: str
    share: str
    """Of everybody who did something; empty where nobody has it."""
    latest: str
    anchor: str
    """The place on the badge's page where those who have it are."""


class Ladder(NamedTuple):
    """A badge on the list."""

    slug: str
    name: str
    href: str
    description: str
    rule: str
    tiers: tuple[TierCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Badges(Page):
    """The list of badges."""

    summary: str
    ladders: tuple[Ladder, ...]


class TierHolders(NamedTuple):
    """A tier and those who have it, the latest first."""

    cell: TierCell
    picture: str
    """The path of the coin as a file."""
    holders: tuple[Holder, ...]
    further: str
    """How many more there are; empty where all are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgePage(Page):
    """One badge: who has it since when."""

    rule: str
    about: str
    """What whoever defined it says."""
    summary: str
    tiers: tuple[TierHolders, ...]
    everything: str | None
    """The path of all who have it as JSON."""


class HeldBadge(NamedTuple):
    """A badge that somebody has, by its highest tier."""

    coin: Markup
    name: str
    href: str
    variant: str
    takes: str
    day: str
    iso_day: str
    note: str
    lower: tuple[str, ...]
    """The tiers below, with their days."""
    evidence: str | None
    """A path in the site."""


class NextTier(NamedTuple):
    """A tier that somebody is on the way to."""

    ring: Markup
    name: str
    href: str
    variant: str
    takes: str
    lacking: str
    reached: str
    percent: int


class PersonBadges(NamedTuple):
    """What somebody has and what comes next."""

    summary: str
    held: tuple[HeldBadge, ...]
    next: tuple[NextTier, ...]
    """The nearest first."""
    further: tuple[NextTier, ...]
    """What is farther away."""


class RecentBadge(NamedTuple):
    """A tier that somebody got lately."""

    coin: Markup
    badge: str
    variant: str
    takes: str
    href: str
    who: str
    who_href: str
    day: str
    iso_day: str
