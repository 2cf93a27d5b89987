"""What the templates of boards and of the first page are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from leaderboard.site.badges.contract import RecentBadge
from leaderboard.site.pages import AboutRepository, Figure, Kind, Link, Page


class Label(NamedTuple):
    """A word below one column."""

    text: str
    is_major: bool
    """Whether it is also shown where there is little room."""


class Row(NamedTuple):
    """A person on a board."""

    rank: str
    medal: int
    """1 to 3 for the first three ranks, else 0."""
    movement: str
    """``up``, ``down``, ``same``, ``new`` or ``back``; empty where there is nothing to compare with."""
    moved: Markup | str
    href: str
    initials: str
    tint: int
    name: str
    username: str
    bar: Markup
    points: str
    before: str
    difference: str
    direction: str
    rhythm: Markup
    counts: tuple[str, ...]
    """How many of each kind that has a column."""


class Pillar(NamedTuple):
    """Somebody on the podium."""

    row: Row
    column: Markup


class Column(NamedTuple):
    """A kind of work that has a column on boards."""

    slug: str
    name: str


class Leader(NamedTuple):
    """Somebody who did most of a kind of work."""

    name: str
    href: str
    amount: str


class Leaders(NamedTuple):
    """Those who did most of a kind of work."""

    colour: int
    kind: str
    people: tuple[Leader, ...]


class Choice(NamedTuple):
    """A role to filter by."""

    slug: str
    name: str


class Elsewhere(NamedTuple):
    """The same period in other places: links to the busiest repositories, and to the list of all."""

    current: str
    links: tuple[Link, ...]
    all: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Board(Page):
    """A page of a board."""

    heading: str
    csv: str
    """The path of the whole board as CSV."""
    record: str
    """The path of its first page as JSON."""
    list: str
    """The path of everybody on it as the page's script reads them."""
    span: str
    people: str
    size: str
    tabs: tuple[Link, ...]
    podium: tuple[Pillar, ...]
    rows: tuple[Row, ...]
    kinds: tuple[Kind, ...]
    columns: tuple[Column, ...]
    """The kinds of work that have a column each."""
    has_movement: bool
    before: str
    rhythm: str
    """What stands over the sparklines."""
    leaders: tuple[Leaders, ...]
    pages: tuple[Link, ...]
    roles: tuple[Choice, ...]
    """The roles of the people on the board; none where all have the same."""
    elsewhere: Elsewhere | None
    boards: tuple[Link, ...] = ()
    """The leaderboard and the boards that config names, in the same period where they have it; none without such."""
    description_of_board: str = ""
    """What config says of a board that it names."""
    rules: tuple[str, ...] = ()
    """Who is on such a board and what counts there: sentences."""
    figures: tuple[Figure, ...] = ()
    """Of a repository, on its first page."""
    up: Link | None = None
    about: AboutRepository | None = None
    """What is known of the board's repository."""

    @property
    def section(self) -> str:
        """All boards but those of repositories are marked as the leaderboard."""
        first = self.path.partition("/")[0]
        return "leaderboard" if first == "boards" else first


class Event(NamedTuple):
    """Something that somebody did, once or several times on one day."""

    day: str
    iso_day: str
    who: str
    who_href: str
    what: str
    title: str
    href: str | None
    repository: str | None
    points: str


class Newcomer(NamedTuple):
    """Somebody who is new."""

    name: str
    href: str
    initials: str
    tint: int
    day: str
    iso_day: str


class Headline(NamedTuple):
    """A figure of the last days and how it changed."""

    name: str
    value: str
    direction: str
    """``up``, ``down`` or empty."""
    change: str
    note: str


class Month(NamedTuple):
    """What was done in a month of the year."""

    name: str
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """A year of weeks."""

    drawing: Markup
    words: str
    kinds: tuple[Kind, ...]
    labels: tuple[Label | None, ...]
    """One for each column, None for those without a word."""
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Home(Page):
    """The first page."""

    sentence: Markup
    """The opening sentence, its figures in ``<em>``."""
    span: str
    gaps: tuple[str, ...]
    """What of the data is not counted, as pieces of a sentence."""
    year: Year | None
    board_title: str
    board_href: str
    rows: tuple[Row, ...]
    has_movement: bool
    before: str
    rhythm: str
    headlines: tuple[Headline, ...]
    figures: tuple[Figure, ...]
    newcomers: tuple[Newcomer, ...]
    further_newcomers: str
    badges: tuple[RecentBadge, ...]
    recent: tuple[Event, ...]
