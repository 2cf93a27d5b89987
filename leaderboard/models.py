"""The records that flow from sources to the site.

``msgspec.Struct`` makes them frozen, slotted, keyword-only records that are decoded from JSON and
validated in one step, a million in half a second.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

import msgspec

JSON: TypeAlias = dict[str, Any]
Kind = Literal["human", "bot", "agent"]


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


class NumberValue(Record, frozen=True, kw_only=True, tag="number", omit_defaults=True):
    """A number and how to write it; a percentage is a fraction, a duration is in ms unless ``unit`` says."""

    value: int | float
    format: Literal["integer", "decimal", "percentage", "duration", "bytes", "currency"] | None = None
    unit: str | None = None
    decimals: int | None = None


class StatisticsValue(
    Record, frozen=True, kw_only=True, tag="statistics/number", omit_defaults=True, rename="camel"
):
    """A summary of many numbers; ``highlight_metric`` names the one to show."""

    min: int | float | None = None
    max: int | float | None = None
    mean: int | float | None = None
    median: int | float | None = None
    variance: int | float | None = None
    sum: int | float | None = None
    count: int | None = None
    unit: str | None = None
    format: Literal["integer", "decimal", "percentage", "duration", "bytes", "currency"] | None = None
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

    ``value`` is a timestamp, id or SHA that the service gave, never the clock of the run. Yielding one commits
    all that was yielded before it.
    """

    stream: str
    value: str


ScrapedRecord: TypeAlias = Activity | Contributor | ActivityDefinition | Bookmark
SetupRecord: TypeAlias = ActivityDefinition | AggregateDefinition
