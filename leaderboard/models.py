"""The records that flow from sources to the site: frozen, and decoded and validated in one step."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Literal, TypeAlias

import msgspec

JSON: TypeAlias = dict[str, Any]
Kind = Literal["human", "bot", "agent"]
Quality = Literal["full", "patchy", "unfit", "none"]
"""How much of what happened a source has: all, most, too little to be scored, or nothing."""

USERNAME_RULE = (
    "a name is 1 to 100 letters or digits of any script, '_', '.' and '-', in NFC, at most 200 bytes "
    "of UTF-8; it starts with a letter, digit or '_', does not end with '.', and may end in '[bot]'"
)
REPOSITORY_RULE = (
    "owner/name, with as many groups between them as the forge has, none of them '-' alone, "
    "in at most 200 bytes of UTF-8"
)
MOST_POINTS = 10**6
MOST_COUNT = 10**6
MOST_LINES = 10**9
WEB = ("https://", "http://")
"""How a link begins that may be shown."""

_USERNAME = re.compile(r"\w(?:[\w.-]*[\w-])?(?:\[bot\])?")
_MARKS = frozenset({"Mn", "Mc"})
_REPOSITORY = re.compile(r"[^\s/\\<>\"'?#%\x00-\x1f\x7f-\x9f]+(?:/[^\s/\\<>\"'?#%\x00-\x1f\x7f-\x9f]+)+")


def is_username(text: str) -> bool:
    """Whether this may name a person or an account, and so a file; ``USERNAME_RULE`` is the rule in words."""
    if len(text) > 100:
        return False
    if text.isascii():
        return _USERNAME.fullmatch(text) is not None
    if len(text.encode(errors="replace")) > 200 or not unicodedata.is_normalized("NFC", text):
        return False
    # Vowel signs belong to the letter before them, in most scripts of India for example.
    rest = ("_" if unicodedata.category(character) in _MARKS else character for character in text[1:])
    return _USERNAME.fullmatch(text[0] + "".join(rest)) is not None


@lru_cache(1_000)  # few are named, and each of them in many activities
def is_repository(text: str) -> bool:
    """Whether this may name a repository, and so the folder of its pages; see ``REPOSITORY_RULE``."""
    return (
        len(text.encode(errors="replace")) <= 200
        and _REPOSITORY.fullmatch(text) is not None
        and not any(part in {".", "..", "-"} for part in text.split("/"))
    )


def is_web_link(text: str) -> bool:
    """Whether this may be shown as a link."""
    return text.startswith(WEB)


def thousandths(points: int | float) -> int:
    """Points as the whole thousandths they are reckoned in.

    ValueError says what is wrong with points that are no number, too many or finer than a thousandth.
    """
    if not -MOST_POINTS <= points <= MOST_POINTS:
        raise ValueError(f"expected points between -{MOST_POINTS:,} and {MOST_POINTS:,}, got {shown(points)}")
    if round(points, 3) != points:
        raise ValueError(f"expected points with at most three decimals, got {points}")
    return round(points * 1000)


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What all records share."""


class Activity(
    Record,
    frozen=True,
    kw_only=True,
    rename={"account": "contributor", "definition": "activity_definition"},
):
    """One thing that somebody did, or ``count`` equal things of one day.

    Its JSON names are those of a line in ``activities/<account>.jsonl``.
    """

    slug: str
    """A key that never changes, such as ``commit:<sha>:author``; equal slugs are the same activity."""
    account: str
    """Who did it, as the source names them (a login); profiles join accounts to people."""
    definition: str
    """The slug of the kind of work, such as ``pr_merged``."""
    occurred_at: datetime
    """When, with a zone; plugins give UTC."""
    title: str | None = None
    link: str | None = None
    """The evidence: an http or https address."""
    text: str | None = None
    points: int | float | None = None
    """Points of one unit, instead of the definition's; at most three decimals."""
    meta: JSON | None = None
    count: int = 1
    repository: str | None = None
    """``owner/name``."""
    lines_added: int = 0
    lines_deleted: int = 0


def complaint(activity: Activity) -> str | None:
    """Why an activity, its types being right, cannot be kept: ``count: expected …``; None where it can.

    What sources yield and what files say is held to this one rule, so that whatever is written can be read.
    """
    if not activity.slug:
        return "slug: expected text, got none"
    if not activity.definition:
        return "activity_definition: expected the slug of a kind of work, got none"
    if not is_username(activity.account):
        return f"contributor: {shown(activity.account)} cannot be a username: {USERNAME_RULE}"
    if activity.repository is not None and not is_repository(activity.repository):
        return f"repository: expected {REPOSITORY_RULE}, got {shown(activity.repository)}"
    for key, value, least, most in (
        ("count", activity.count, 1, MOST_COUNT),
        ("lines_added", activity.lines_added, 0, MOST_LINES),
        ("lines_deleted", activity.lines_deleted, 0, MOST_LINES),
    ):
        if not least <= value <= most:
            return f"{key}: expected {least} to {most:,}, got {shown(value)}"
    return None if activity.points is None else _complaint_about_points(activity.points, activity.count)


def _complaint_about_points(points: int | float, count: int) -> str | None:
    try:
        thousandths(points)
        thousandths(round(points * count, 3))
    except ValueError as error:
        return f"points: {error}"
    return None


def shown(value: object) -> str:
    """A value in a message: short and printable."""
    if isinstance(value, int) and abs(value) > 10**20:
        return "a far larger number"
    text = ascii(value) if isinstance(value, str) and not value.isprintable() else repr(value)
    return text if len(text) <= 60 else f"{text[:59]}…"


class GivenBadge(Record, frozen=True, kw_only=True):
    """A badge that somebody was given by hand, as a profile says."""

    badge: str
    variant: str | None = None
    """None where the badge has but one."""
    on: str
    """``YYYY-MM-DD``."""
    reason: str | None = None
    line: int | None = None
    """Where it stands in the profile."""


class Contributor(Record, frozen=True, kw_only=True):
    """A person, bot or agent, as a profile describes it or as a source first sees it."""

    username: str
    name: str | None = None
    role: str | None = None
    title: str | None = None
    avatar_url: str | None = None
    social_profiles: dict[str, str] = {}
    joining_date: str | None = None
    """``YYYY-MM-DD``."""
    accounts: tuple[str, ...] = ()
    """Logins, numeric ids, e-mail addresses and other ids that are this person too."""
    kind: Kind | None = None
    """None where nobody said; the config's patterns decide then."""
    meta: JSON | None = None
    bio: str | None = None
    """Markdown, trimmed."""
    badges: tuple[GivenBadge, ...] = ()
    """Given by hand; only people write these, what a source says of them is not kept."""


class ActivityDefinition(Record, frozen=True, kw_only=True):
    """A kind of work and what one unit of it is worth."""

    slug: str
    name: str
    description: str = ""
    points: int | float | None = None
    icon: str | None = None


class AggregateDefinition(Record, frozen=True, kw_only=True):
    """A figure that is computed for every contributor, or once for all of them."""

    slug: str
    name: str
    description: str | None = None
    hidden: bool = False


class BadgeVariant(Record, frozen=True, kw_only=True):
    """A tier of a badge."""

    description: str = ""
    svg_url: str | None = None
    """A picture in place of the drawn one: a path in the data repo's assets, or an address."""
    order: int | float | None = None
    """Its place among the variants, the lowest first; they stay in the order they are written in without it."""


class BadgeDefinition(Record, frozen=True, kw_only=True):
    """Something that people can be recognised for, in one or more tiers."""

    slug: str
    name: str
    description: str = ""
    variants: dict[str, BadgeVariant]


class BadgeRule(Record, frozen=True, kw_only=True):
    """Who earns a badge: an entry of ``leaderboard.badges.rules`` as config.yaml would have it."""

    type: str
    badge_slug: str
    settings: JSON
    """The other keys of the entry."""


Format = Literal["integer", "decimal", "percentage", "duration", "bytes", "currency"]
DURATION_UNITS = {
    "ms": 1,
    "milliseconds": 1,
    "s": 1_000,
    "seconds": 1_000,
    "minutes": 60_000,
    "hours": 3_600_000,
    "days": 86_400_000,
    "weeks": 604_800_000,
}
"""What the unit of a duration may be, in milliseconds."""


class NumberValue(Record, frozen=True, kw_only=True, tag="number", omit_defaults=True):
    """A number and how to write it; a percentage is a fraction, a duration is in ms unless ``unit`` says."""

    value: int | float
    format: Format | None = None
    unit: str | None = None
    decimals: int | None = None


class StatisticsValue(Record, frozen=True, kw_only=True, tag="statistics/number", omit_defaults=True, rename="camel"):
    """A summary of many numbers; ``highlight_metric`` names the one to show, the mean unless it says.

    ``format`` and ``unit`` are those of the numbers, and so of all but ``count`` and ``variance``.
    """

    min: int | float | None = None
    max: int | float | None = None
    mean: int | float | None = None
    median: int | float | None = None
    variance: int | float | None = None
    sum: int | float | None = None
    count: int | None = None
    unit: str | None = None
    format: Format | None = None
    highlight_metric: Literal["min", "max", "mean", "median", "variance", "sum", "count"] | None = None


class StringValue(Record, frozen=True, kw_only=True, tag="string"):
    """A figure that is a word, such as a date."""

    value: str


AggregateValue: TypeAlias = NumberValue | StatisticsValue | StringValue


class Aggregate(Record, frozen=True, kw_only=True):
    """One figure of one contributor, or of everybody where ``contributor`` is None."""

    definition: str
    value: AggregateValue
    contributor: str | None = None
    meta: JSON | None = None


class Bookmark(Record, frozen=True, kw_only=True):
    """How far a source has read one of its streams, in the words of the service itself.

    ``value`` is a timestamp, id or SHA that the service gave, never the clock of the run. Yielding one
    commits all that was yielded before it.
    """

    stream: str
    value: str


class Repository(Record, frozen=True, kw_only=True):
    """A repository as its forge describes it now; figures that change nightly are no part of it."""

    name: str
    """``owner/name``, the current one."""
    id: str | None = None
    """What stays when it is renamed: the forge and its number, such as ``github:1296269``."""
    description: str | None = None
    link: str | None = None
    """Its page: an http or https address."""
    language: str | None = None
    topics: tuple[str, ...] = ()
    archived: bool = False
    fork: bool = False
    private: bool = False
    default_branch: str | None = None
    former_names: tuple[str, ...] = ()
    """Names that it had: what activities say under these counts under ``name``."""


class Complete(Record, frozen=True, kw_only=True):
    """All activities of a repository whose slugs have one of these prefixes were yielded since its job began.

    With ``--full`` those of them that were not yielded are gone upstream, and are removed.
    """

    repository: str
    prefixes: tuple[str, ...]
    """Beginnings of slugs, each ending with ``:``, such as ``github:``."""


class Coverage(Record, frozen=True, kw_only=True):
    """Of which days of a repository a source has told, and how well; both days are included.

    It is kept with the bookmarks, and replaces what the source said of these days before.
    """

    repository: str
    first_day: date
    last_day: date
    quality: Quality
    seen: int | None = None
    """How many things the source has of what can be counted in full, such as the issues and pull requests opened."""
    expected: int | None = None
    """How many of them there must have been, by their numbering or by a total that the service gives."""
    missing: tuple[str, ...] = ()
    """The kinds of work of these days that the source cannot tell of, each in a word or a few."""


class Planned(Record, frozen=True, kw_only=True):
    """What the next scrape of one target is expected to cost; None where the service has no such measure."""

    target: str
    """A repository, a clone, a range of tables: what a person calls it."""
    requests: int
    points: int | None = None
    """Of a service that limits by the cost of a query."""
    bytes: int | None = None
    """That are read and paid for, or downloaded."""
    price: float | None = None
    """In US dollars."""
    seconds: float | None = None
    detail: str | None = None
    """What there is to fetch, or what is not known yet, in a few words."""


class SamePerson(Record, frozen=True, kw_only=True):
    """Accounts that a service or a file says are one person's; a suggestion, which a person may accept."""

    accounts: tuple[str, ...]
    """As activities name them; never addresses."""
    reason: str
    """What says so, in a few words."""


class Amount(Record, frozen=True, kw_only=True):
    """How much there is of something."""

    activities: int
    points: int | float


class Totals(Record, frozen=True, kw_only=True):
    """How much there is of everything, all time, so that a later run can tell whether something got lost."""

    people: int
    activities: int
    points: int | float
    kinds: dict[str, Amount]
    """By the slug of the kind of work; points without the bonus for lines."""
    repositories: dict[str, Amount]


ScrapedRecord: TypeAlias = Activity | Contributor | Repository | ActivityDefinition | Bookmark | Complete | Coverage
SetupRecord: TypeAlias = ActivityDefinition | AggregateDefinition | BadgeDefinition | BadgeRule
