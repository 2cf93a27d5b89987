"""What the template of the runs page is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from leaderboard.site.pages import Page


class Until(NamedTuple):
    """How far something was read."""

    text: str
    iso: str


class JobRow(NamedTuple):
    """One job of a source."""

    target: str
    status: str
    words: str
    activities: str
    news: str
    until: Until | None
    reason: str | None


class Stream(NamedTuple):
    """Something that a source reads, and how far."""

    name: str
    until: Until


class SourceRun(NamedTuple):
    """The last run of a source, or what the data repo says where there was none."""

    id: str
    plugin: str | None
    status: str
    words: str
    when: Until | None
    told: tuple[str, ...]
    """Sentences."""
    reason: str | None
    troubled: tuple[JobRow, ...]
    """Jobs that did not come to their end."""
    others: tuple[JobRow, ...]
    others_heading: str
    streams: tuple[Stream, ...]
    left_out: str | None
    """How many jobs or streams are not listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs(Page):
    """The runs page."""

    sources: tuple[SourceRun, ...]
    record: str
    """The path of the same as JSON."""
