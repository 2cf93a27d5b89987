"""What the template of a contributor's page is given."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from leaderboard.site.badges.contract import PersonBadges
from leaderboard.site.bios import Bio
from leaderboard.site.pages import (
    Contact,
    Embedding,
    Figure,
    FurtherScore,
    InRepository,
    Kind,
    Parts,
    PersonBoard,
    Standing,
)
from leaderboard.site.person_accounts import Accounts


class Done(NamedTuple):
    """Something that a person did, once or several times on one day."""

    colour: int
    what: str
    title: str
    href: str | None
    repository: str | None
    points: str
    note: str
    """Why it does not score; empty where it does."""


class DoneOnDay(NamedTuple):
    """What a person did on one day."""

    day: str
    iso_day: str
    done: tuple[Done, ...]


class OverTime(NamedTuple):
    """What a person did, a column a month, a quarter or a year."""

    drawing: Markup
    words: tuple[str, ...]
    """Sentences on it."""
    kinds: tuple[Kind, ...]
    labels: Markup
    """Items of a list, one for each column, empty for those without a word."""
    title: str
    """Of the figures."""
    span: str
    """What a column is of."""
    rows: Markup
    """The same in figures, a row a span: its name, the total and each kind; spans without anything left out."""


class Filter(NamedTuple):
    """A kind of work that a timeline can be narrowed to."""

    slug: str
    name: str
    colour: int


class Calendar(NamedTuple):
    """A year in squares."""

    drawing: Markup
    words: str
    levels: tuple[str, ...]
    """What each size of a square stands for."""


class Narrowing(NamedTuple):
    """What the script of a person's page needs to show other years, filters and all of the timeline."""

    is_worth_it: bool
    """Whether there is enough to choose from."""
    years: tuple[str, ...]
    """None where everything is of this year."""
    kinds: tuple[Filter, ...]
    repositories: tuple[str, ...]
    """The first; the file for programs has all."""
    has_more: bool
    folder: str
    """Where the files of activities are in the site."""
    entries: int
    """How many activities they hold."""
    starts: tuple[str, ...]
    """The first day of each file but the first."""
    last: str
    """The day that the data is until."""
    week_starts: int
    """0 for Monday to 6 for Sunday."""
    months: str
    """Their short names, with | between them."""
    weekdays: str
    """From Monday on."""
    date: str
    """How a date is put together."""


class Person(NamedTuple):
    """A contributor's page; a named tuple because there are many of them."""

    path: str
    title: str
    description: str
    root: str
    section: str
    name: str
    username: str
    initials: str
    tint: int
    role: tuple[str, str] | None
    """Its key and its name."""
    facts: tuple[str, ...]
    links: tuple[Contact, ...]
    bio: Bio | None
    left_out: str | None
    """Why the person is on no board."""
    standings: tuple[Standing, ...]
    figures: tuple[Figure, ...]
    parts: tuple[Parts, ...]
    further_scores: tuple[FurtherScore, ...]
    """Of periods whose parts are not on the page."""
    repositories: tuple[InRepository, ...]
    further_repositories: str
    """How many more there are; empty where all are shown."""
    boards: tuple[PersonBoard, ...]
    """Those with rules of their own that the person is on."""
    calendar: Calendar | None
    badges: PersonBadges | None
    over_time: OverTime | None
    timeline: tuple[DoneOnDay, ...]
    masked: str | None
    """What another source tells of too, in one sentence."""
    credited: str | None
    """What agents did on the person's behalf, in one sentence."""
    narrowing: Narrowing | None
    everything: str | None
    """A query of the data explorer that lists all that the person did, as a path in the site."""
    accounts: Accounts | None
    """None where there is but one."""
    embeddings: tuple[Embedding, ...]
    record: str
    """The path of the same as JSON."""
