"""The part of the contract that tells of runs."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta

from leaderboard.site.api.documents import Address, DayText, Document, Record


class Job(Record, frozen=True, kw_only=True):
    """One target of a source, such as a repository."""

    target: str
    status: Literal["queued", "running", "completed", "failed", "interrupted"]
    attempts: int
    started: datetime | None
    ended: datetime | None
    activities: int
    new_activities: Annotated[int, Meta(description="Those that were new or had changed.")]
    contributors: int
    requests: int
    data_until: Annotated[str | None, Meta(description="A day or a time.")]
    reason: Annotated[str | None, Meta(description="Why it failed, or why it waits for the next run.")]


class SourceRun(Record, frozen=True, kw_only=True):
    """The last run of a source, and how far it was read."""

    source: str
    plugin: Annotated[str | None, Meta(description="null: the configuration does not name the source now.")]
    status: Annotated[
        Literal["completed", "nothing-new", "queued", "failed", "interrupted", "running", "elsewhere", "never"],
        Meta(description="elsewhere: the bookmarks tell of runs that are not noted where the site was built."),
    ]
    run: Annotated[datetime | None, Meta(description="When the run began to ask.")]
    started: datetime | None
    ended: datetime | None
    activities: int
    new_activities: int
    contributors: int
    skipped: Annotated[int, Meta(description="Records that could not be kept.")]
    requests: int
    reason: Annotated[str | None, Meta(description="What went wrong outside its jobs, or why it waits.")]
    streams: Annotated[dict[str, str], Meta(description="How far each was read, where that is a day or a time.")]
    covered_until: Annotated[dict[str, DayText], Meta(description="The last day that was told of, by repository.")]
    jobs: tuple[Job, ...]


class Runs(Document, frozen=True, kw_only=True, tag="runs"):
    """The last run of every source: depends on when and where the site was built, unlike all else."""

    html: Address
    sources: tuple[SourceRun, ...]
