"""What each template is given: one record a page, finished texts and numbers, nothing left to compute."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup, escape

from leaderboard.site.coverage_strips import Covered
from leaderboard.site.explorer import Example, View

STANDS_AS_IT_IS = re.compile(r"[\w.~/-]*", re.ASCII).fullmatch
"""Most paths do, and are told apart quickly."""
LONGEST_TITLE = 240
"""Of something done, in letters; the records for programs have all of it."""
USUAL_LINK, LONGEST_LINK = 80, 400
"""Of evidence: in letters, and in bytes as it stands in a page."""


class Link(NamedTuple):
    """A word and where it leads."""

    text: str
    href: str
    current: bool = False

    @property
    def section(self) -> str:
        """The first step of where it leads."""
        return self.href.partition("/")[0]


class Kind(NamedTuple):
    """A kind of work in a key: its colour and its name."""

    colour: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What all pages share."""

    title: str
    description: str
    organisation: str
    organisation_url: str
    data_source: str | None
    address: str
    """Where the site will be, without a slash at its end."""
    about: str
    logo: str | None
    """A path in the site; without one the tally is drawn."""
    icon: str
    icon_type: str
    preview: str
    """The whole address of the picture that link previews show."""
    theme: str | None
    """The path of the style sheet that comes after ours."""
    nav: tuple[Link, ...]
    more: tuple[Link, ...]
    """Pages that the footer leads to."""
    socials: tuple[Link, ...]
    complete_until: str | None
    """None where there is no data yet."""
    time_zone: str
    since: str | None
    updates: str | None
    runs: str | None
    """The path of the page that tells of runs, where there is one."""
    version: str
    language: str = "en"
    direction: str = "ltr"
    """``rtl`` where lines run from right to left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The frame of every page."""

    path: str
    """Below the site's root, such as ``people/ann/``; the root itself is empty."""
    title: str
    description: str = ""

    @property
    def root(self) -> str:
        """The way from the page to the site's root."""
        return "../" * self.path.count("/") or "./"

    @property
    def section(self) -> str:
        """The first step of the path, which the navigation marks."""
        return self.path.partition("/")[0]


class Contact(NamedTuple):
    """A link of a person's page and the drawing before it."""

    text: str
    href: str
    icon: Markup = Markup("")


class Figure(NamedTuple):
    """A number and what it counts."""

    name: str
    value: str
    note: str = ""


class AboutRepository(NamedTuple):
    """What is known of a repository."""

    description: str
    link: str | None
    """Its page at its forge."""
    facts: tuple[str, ...]
    """Its language, and whether it is archived, a fork or private."""
    topics: tuple[str, ...]
    former: tuple[str, ...]
    """The names that it had."""


class RepositoryRow(NamedTuple):
    """A repository in the list."""

    name: str
    href: str
    people: str
    activities: str
    points: str
    about: AboutRepository


@dataclass(frozen=True, slots=True, kw_only=True)
class Repositories(Page):
    """The list of repositories."""

    rows: tuple[RepositoryRow, ...]


class Standing(NamedTuple):
    """Where a person stands in one period."""

    period: str
    rank: str
    of: str
    movement: str
    movement_text: str


class PartRow(NamedTuple):
    """A line of a score."""

    name: str
    bar: Markup
    how_many: str
    each: str
    points: str
    evidence: str | None
    """A path in the site."""
    note: str = ""
    """What of it does not score, or why it was given."""


class Parts(NamedTuple):
    """A score of one period, part by part."""

    period: str
    heading: str
    rows: tuple[PartRow, ...]
    lines: PartRow | None
    lines_note: str
    adjustments: tuple[PartRow, ...]
    """Given or lost by hand."""
    activities: str
    score: str


class PersonPlace(NamedTuple):
    """Where a person stands on a board in one span of days, and why."""

    told: str
    movement: str
    movement_text: str
    parts: Parts | None
    """None of a period whose score is not taken to pieces on the page."""


class PersonBoard(NamedTuple):
    """A board with rules of its own that a person is on."""

    title: str
    href: str
    rule: str
    places: tuple[PersonPlace, ...]
    """The longest period first."""


class FurtherScore(NamedTuple):
    """A score of one period as a sum alone."""

    heading: str
    score: str
    evidence: str | None
    """A query of the data explorer that lists its parts, as a path in the site."""


class InRepository(NamedTuple):
    """What a person did in one repository."""

    name: str
    href: str
    activities: str
    points: str


class Embedding(NamedTuple):
    """A drawing of somebody for pages elsewhere."""

    title: str
    path: str
    """In the site."""
    markdown: str


class ScoredKind(NamedTuple):
    """A line of the point table."""

    name: str
    description: str
    points: str
    so_far: str


class ScoredPeriod(NamedTuple):
    """A period and the span it is compared with."""

    title: str
    span: str
    rule: str
    before: str | None


class ExplainedBoard(NamedTuple):
    """A board with rules of its own."""

    title: str
    href: str
    """In the site; empty where its days have not begun."""
    rules: tuple[str, ...]


class GivenByHand(NamedTuple):
    """Points that somebody was given or lost, and why."""

    name: str
    href: str
    day: str
    board: str
    """The repository whose board has them too; empty where none has."""
    points: str
    reason: str


class Explained(NamedTuple):
    """What a figure is, and of everybody together how much it is."""

    name: str
    about: str
    value: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoring(Page):
    """How scores work."""

    kinds: tuple[ScoredKind, ...]
    added: str
    deleted: str
    cap: str
    ties: str
    periods: tuple[ScoredPeriod, ...]
    boards: tuple[ExplainedBoard, ...]
    """Those that config names."""
    left_out: tuple[str, ...]
    """Sentences on who is on no board."""
    apart: tuple[str, ...]
    """Sentences on who is only on a board of their own."""
    credited: str | None
    """What of the work of agents counts as people's."""
    rules: tuple[str, ...]
    """Sentences on what does not score."""
    by_hand: tuple[GivenByHand, ...]
    aliases: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    not_scored: str | None
    covered: Covered | None
    of_everybody: tuple[Explained, ...]
    of_repositories: tuple[Explained, ...]
    of_people: tuple[Explained, ...]


class Weight(NamedTuple):
    """A number that a score is made of."""

    slug: str
    name: str
    points: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf(Page):
    """The board with other points."""

    kinds: tuple[Weight, ...]
    lines: tuple[Weight, ...]
    ranking: str
    periods: tuple[Link, ...]
    """Each leads to the file with its amounts."""
    has_rules: bool
    """Whether anything is left unscored by a rule, or given or taken by hand, which no weight changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explorer(Page):
    """The data explorer."""

    database: str
    database_bytes: int | None
    """None for a database elsewhere, which may be of another day."""
    origin: str | None
    """Of the other host that has the database, as a security policy names it."""
    examples: tuple[Example, ...]
    schema: tuple[View, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost(Page):
    """The page that is shown in the place of one that is not there, at whatever depth."""

    base: str
    """The site's root as the host sees it."""

    @property
    def root(self) -> str:
        return self.base


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect(Page):
    """A page that only leads to another one."""

    to: str


def person_path(username: str) -> str:
    """The path of a person's page in the site's folder."""
    # The list of people is people/index.html, and its further pages have numbers below people/-/.
    return f"people/-/{username}/" if username.casefold() == "index.html" else f"people/{username}/"


def address(path: str) -> str:
    """A path of the site's folder as it stands in a link."""
    return path if STANDS_AS_IT_IS(path) else quote(path, safe="/")


def shortened(title: str) -> str:
    """What was done, cut where nobody would read on; js/person.js cuts at the same letter."""
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"


def short_link(link: str | None) -> str | None:
    """The link, unless a few like it would swell a page; the records for programs have it."""
    if link is None or len(link) <= USUAL_LINK:
        return link
    return link if len(escape(link).encode()) <= LONGEST_LINK else None


def initials(name: str) -> str:
    """One or two letters to draw where there is no picture."""
    words = [word for word in name.replace("-", " ").replace("_", " ").replace(".", " ").split() if word[0].isalnum()]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    return "".join(letters).upper() or "?"


def tint(username: str) -> int:
    """One of six tints, always the same for the same name."""
    return sum(username.casefold().encode()) % 6
