"""The records that config.yaml becomes, and what makes their values legal."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import urlsplit

from leaderboard.board_settings import MAX_DAYS, Found, Lines, NamedBoard, points_problems
from leaderboard.errors import Problem
from leaderboard.known_agents import KNOWN_AGENTS
from leaderboard.scoring_rules import Adjustment, Cap, Ignore, Rule, clashes
from leaderboard.structure import KeyPath, described, did_you_mean

DATABASE_ENDINGS: Final = (".db", ".sqlite", ".sqlite3")
SLUG: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,49}", re.ASCII)
FAMILY: Final = re.compile(r"[a-z0-9][a-z0-9_.-]{0,49}", re.ASCII)
SLUG_IN_WORDS: Final = "lower-case letters, digits, - and _, beginning with a letter or digit"
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}", re.ASCII)
UNSAFE_IN_ADDRESS: Final = re.compile(r'[\s<>"\\\x00-\x1f\x7f]')
SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
ODD_ZONES: Final = re.compile(r"localtime|posixrules|Factory|(?:right|posix)/.*", re.DOTALL)
"""Names that are not on every machine, or mean something else on each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Org:
    """The organisation that the site is about."""

    name: str
    description: str
    url: str
    logo_url: str
    """An address, or a path in the site such as ``/assets/logo.svg``."""
    start_date: str | None = None
    socials: Mapping[str, str] = field(default_factory=dict)

    def problems(self) -> Found:
        yield from _address("url", self.url)
        yield from _address_or_path("logo_url", self.logo_url)
        for key, link in self.socials.items():
            scheme = SCHEME.match(link)
            if scheme and scheme[0].lower() not in {"http:", "https:", "mailto:"}:
                yield ("socials", key), f"expected an http(s) or e-mail address, got {described(link)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What search engines and link previews are told about the site."""

    title: str
    description: str
    image_url: str | None = None
    site_url: str
    favicon_url: str

    def problems(self) -> Found:
        if self.image_url is not None:
            yield from _address_or_path("image_url", self.image_url)
        yield from _address("site_url", self.site_url)
        yield from _address_or_path("favicon_url", self.favicon_url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A group of people; the members of a hidden one are left off the boards."""

    name: str
    description: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SocialProfile:
    """How links of one kind look on a profile."""

    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Aggregates:
    """Slugs of the figures to show on the home page and on profiles, in this order."""

    global_: tuple[str, ...] = field(default=("total_activities", "count_contributors"), metadata={"key": "global"})
    contributor: tuple[str, ...] = ("total_points", "total_activities", "activity_types")


@dataclass(frozen=True, slots=True, kw_only=True)
class DataExplorer:
    """The SQL page of the site, and where it finds the database."""

    enabled: bool = True
    source: str = "/data.db"

    def problems(self) -> Found:
        is_database_path = _is_site_path(self.source) and self.source.endswith(DATABASE_ENDINGS)
        if not is_database_path and not _is_address(self.source):
            expected = f"an address or a path that ends in {', '.join(DATABASE_ENDINGS)}"
            yield "source", f"expected {expected}, got {described(self.source)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AllContributors:
    """The table of everybody; these definitions get a column each."""

    activity_definitions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPage:
    """The ``leaderboard.leaderboard`` block: what the board page shows."""

    all_contributors: AllContributors = AllContributors()


@dataclass(frozen=True, slots=True, kw_only=True)
class Badges:
    """Badge definitions and rules as they were written; whoever evaluates them checks them."""

    definitions: tuple[Any, ...] = ()
    rules: tuple[Any, ...] = ()
    standard: bool | None = None
    """Whether there are the standard badges too; None: where nobody defines any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoring:
    """What activities are worth, by the slug of their definition, and how equal scores are ranked."""

    points: Mapping[str, int | float] = field(default_factory=dict)
    lines: Lines = field(default_factory=Lines)
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Old or foreign slugs of definitions and the slugs they count as."""
    ranking: Literal["competition", "ordinal", "dense"] = "competition"
    rules: tuple[Cap | Ignore | Adjustment, ...] = ()

    @property
    def rules_by_kind(self) -> tuple[Rule, ...]:
        """The rules, each of the kind that an alias stands for."""
        return tuple(
            rule if isinstance(rule, Adjustment) else replace(rule, kind=self.aliases.get(rule.kind, rule.kind))
            for rule in self.rules
        )

    def problems(self) -> Found:
        for place, message in clashes(self.rules, self.aliases):
            yield ("rules", *place), message
        for slug, value in self.points.items():
            yield from points_problems(("points", slug), value)
        for alias, slug in self.aliases.items():
            if slug in self.aliases:
                yield ("aliases", alias), f"{described(slug)} is itself an alias; name what it stands for"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRange:
    """A named period: the days from ``from_`` to ``to``, both included."""

    from_: date = field(metadata={"key": "from"})
    to: date

    def problems(self) -> Found:
        if self.to < self.from_:
            yield "to", f"expected a day that is not before {self.from_}, got {self.to}"


Policy: TypeAlias = Literal["exclude", "include", "board"]
"""Whether those who are not human are on the boards."""
AgentPolicy: TypeAlias = Literal["exclude", "include", "credit", "board"]
"""Agents may be left off the boards and people credited with what was done on their behalf."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """The ``leaderboard.bots.policy`` block: what is done about the work of either kind."""

    bots: Policy = "exclude"
    agents: AgentPolicy = "exclude"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bots:
    """Who is a bot or an agent by name, and whether they are on the boards.

    In patterns ``*`` stands for any text; every other character for itself, brackets too; case does not matter. An
    e-mail address stands for the account of whoever commits with it.
    """

    patterns: tuple[str, ...] = ("*[bot]",)
    agents: tuple[str, ...] = KNOWN_AGENTS
    policy: Policy | Policies = "exclude"
    """One word holds for both."""

    @property
    def policies(self) -> Policies:
        """What holds for each."""
        return self.policy if isinstance(self.policy, Policies) else Policies(bots=self.policy, agents=self.policy)

    def problems(self) -> Found:
        for key, names in (("patterns", self.patterns), ("agents", self.agents)):
            for place, name in enumerate(names):
                if "@" in name and "*" in name:
                    expected = "a whole e-mail address, since only a digest of it is known, or a pattern of names"
                    yield (key, place), f"expected {expected}, got {described(name)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceConfig:
    """One entry of ``leaderboard.plugins``."""

    id: str
    plugin: str
    config: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """The ``config:`` block as written, variables of the environment filled in; it may hold secrets."""
    timeout: float | None = None
    """Seconds."""
    line: int | None = None
    lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict, repr=False)
    """The line of each key of the entry, by its whole path."""
    problems: tuple[Problem, ...] = ()
    """Why it cannot be scraped; of no matter as long as nobody wants to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """The largest shares that may be gone since the last run, as fractions; more ends it before anything is written."""

    people: float = 0.2
    activities: float = 0.2
    points: float = 0.2

    @property
    def is_on(self) -> bool:
        """Whether there is anything that it does not let through."""
        return min(self.people, self.activities, self.points) < 1

    def problems(self) -> Found:
        for key in ("people", "activities", "points"):
            share = getattr(self, key)
            if not 0 <= share <= 1:
                yield key, f"expected a fraction from 0 to 1, got {described(share)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderboardConfig:
    """The ``leaderboard:`` block."""

    roles: Mapping[str, Role]
    data_source: str | None = None
    data_branch: str = "main"
    data_update_frequency: str | None = None
    top_contributors: tuple[str, ...] = ()
    social_profiles: Mapping[str, SocialProfile] = field(default_factory=dict)
    theme: str | None = None
    aggregates: Aggregates = Aggregates()
    sources: tuple[SourceConfig, ...] = field(default=(), metadata={"key": None})
    data_explorer: DataExplorer = DataExplorer()
    leaderboard: BoardPage = BoardPage()
    badges: Badges = Badges()
    time_zone: str = "UTC"
    scoring: Scoring = Scoring()
    periods: Mapping[str, int | DateRange] = field(default_factory=lambda: {"week": 7, "month": 30, "year": 365})
    """Whole days that end with the newest activity, or named ranges; all time is always there."""
    language: str = "en"
    """What the site's own words are in, such as ``de`` or ``pt-BR``; all but English need ``translations/``."""
    boards: Mapping[str, NamedBoard] = field(default_factory=dict)
    """Boards with points, people or days of their own, by their slugs."""
    week_starts: Literal["monday", "sunday"] = "monday"
    """The first day of a week in calendars and columns of weeks."""
    avatars: Literal["draw", "fetch"] = "draw"
    """Whether people's pictures are asked of the hosts that have them; nobody's browser ever asks those."""
    redirects: bool = False
    """Whether the original's addresses of people lead to theirs here."""
    bots: Bots = Bots()
    guard: Guard | None = None
    """How much a run may lose without being asked; None means the usual share, where sources are configured."""
    exclude: tuple[str, ...] = ()
    precedence: tuple[str, ...] = ("*", "gharchive")
    """Families of activities, by the first part of their slugs: of the same work the first family is scored."""

    @property
    def every_board(self) -> Mapping[str, NamedBoard]:
        """The boards that are named here, and those of bots and of agents where their policy is to have one."""
        policies = self.bots.policies
        own = {
            "bots": NamedBoard(title="Bots", who="bots") if policies.bots == "board" else None,
            "agents": NamedBoard(title="Agents", who="agents") if policies.agents == "board" else None,
        }
        return {**self.boards, **{slug: board for slug, board in own.items() if board and slug not in self.boards}}

    def problems(self) -> Found:
        for family in self.precedence:
            if family != "*" and (not FAMILY.fullmatch(family) or self.precedence.count(family) > 1):
                expected = "'*' or the first part of slugs, each once, such as gharchive"
                yield "precedence", f"expected {expected}, got {described(family)}"
        if all(role.hidden for role in self.roles.values()):
            yield "roles", "expected at least one role that is not hidden"
        for key in self.roles:
            yield from _role_key(key)
        if self.data_source is not None:
            yield from _address("data_source", self.data_source)
        yield from _time_zone(self.time_zone)
        if not LANGUAGE.fullmatch(self.language):
            yield "language", f"expected a language such as de or pt-BR, got {described(self.language)}"
        for slug, period in self.periods.items():
            yield from _period(slug, period)
        for slug in self.boards:
            if not SLUG.fullmatch(slug):
                yield ("boards", slug), f"expected a name of {SLUG_IN_WORDS}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All of config.yaml."""

    org: Org
    meta: Meta
    leaderboard: LeaderboardConfig
    path: Path = field(default=Path("config.yaml"), metadata={"key": None})
    lines: Mapping[KeyPath, int] = field(default_factory=dict, metadata={"key": None}, repr=False)
    """The line of each key and of each entry of a list, by its whole path."""
    warnings: tuple[Problem, ...] = field(default=(), metadata={"key": None})


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not UNSAFE_IN_ADDRESS.search(text)


def _is_site_path(text: str) -> bool:
    is_inside = ".." not in text.split("/") and not text.startswith("//") and not SCHEME.match(text)
    return is_inside and text.isprintable() and bool(text) and "\\" not in text


def _address(key: str, text: str) -> Found:
    if not _is_address(text):
        yield key, f"expected an address such as https://example.org, got {described(text)}"


def _address_or_path(key: str, text: str) -> Found:
    if not _is_address(text) and not _is_site_path(text):
        yield key, f"expected an address or a path such as /assets/logo.svg, got {described(text)}"


def _role_key(key: str) -> Found:
    if not key or len(key) > 50 or key.startswith(".") or any(sign in key for sign in "/\\<>"):
        yield ("roles", key), "expected a key of at most 50 characters, without / \\ < > and no dot at its beginning"


def _time_zone(name: str) -> Found:
    try:
        is_zone = not ODD_ZONES.fullmatch(name) and zoneinfo.ZoneInfo(name).key == name
    except (KeyError, ValueError, OSError):
        is_zone = False
    if not is_zone:
        hint = did_you_mean(name, zoneinfo.available_timezones())
        yield "time_zone", f"expected a zone such as Europe/Berlin, got {described(name)}{hint}"


def _period(slug: str, period: int | DateRange) -> Found:
    if not SLUG.fullmatch(slug) or slug == "all":
        yield ("periods", slug), f"expected a name of {SLUG_IN_WORDS}, other than all"
    if isinstance(period, int) and not 1 <= period <= MAX_DAYS:
        yield ("periods", slug), f"expected 1 to {MAX_DAYS:,} days, got {described(period)}"
