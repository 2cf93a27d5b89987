"""The runs page: what the last run asked each source for, what came of it, and how far each was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from leaderboard.site import numbers
from leaderboard.site.api.paths import RUNS
from leaderboard.site.runs_contract import JobRow, Runs, SourceRun, Stream, Until
from leaderboard.site.sources_told import Told, as_time
from leaderboard.store.jobs import Job
from leaderboard.texts import N_, _, ngettext

PATH = "runs/"
MOST_LISTED = 200
"""Jobs or streams of one source; the JSON has all."""
STATUSES = {
    "completed": N_("Completed"),
    "failed": N_("Failed"),
    "interrupted": N_("Interrupted"),
    "queued": N_("Waiting"),
    "running": N_("Interrupted"),
    "nothing-new": N_("Nothing new"),
    "elsewhere": N_("No run noted"),
    "never": N_("Never asked"),
}


def runs(sources: Sequence[Told], zone: str) -> Runs:
    """The page; ``sources`` is not empty."""
    return Runs(
        path=PATH,
        title=_("Runs"),
        description=_("When each source was last asked, what it told, and how far it was read"),
        sources=tuple(_source(source, ZoneInfo(zone)) for source in sources),
        record=RUNS,
    )


def status_of(source: Told) -> str:
    """How a source stands, as one of STATUSES."""
    whole = source.whole
    if whole is None:
        return "elsewhere" if source.is_known else "never"
    if whole.status == "completed":
        if any(job.status == "queued" for job in source.jobs):
            return "queued"
        return "completed" if whole.news else "nothing-new"
    return whole.status


def _source(source: Told, zone: ZoneInfo) -> SourceRun:
    whole, status = source.whole, status_of(source)
    troubled = [job for job in source.jobs if job.status != "completed"]
    others = [job for job in source.jobs if job.status == "completed"]
    streams = [] if source.jobs else [*source.covered.items(), *source.streams.items()]
    hidden = sum(max(0, len(each) - MOST_LISTED) for each in (troubled, others, streams))
    return SourceRun(
        id=source.id,
        plugin=source.plugin if source.plugin != source.id else None,
        status=status,
        words=_(STATUSES[status]),
        when=until(whole.ended or whole.started, zone) if whole else None,
        told=tuple(_sentences(source, status)),
        reason=whole.reason if whole else None,
        troubled=tuple(_row(source, job, zone) for job in troubled[:MOST_LISTED]),
        others=tuple(_row(source, job, zone) for job in others[:MOST_LISTED]),
        others_heading=ngettext(
            "%(count)s job completed", "%(count)s jobs completed", len(others), count=numbers.whole(len(others))
        ),
        streams=tuple(
            Stream(name, reached)
            for name, value in streams[:MOST_LISTED]
            if (reached := until(value, zone)) is not None
        ),
        left_out=ngettext("%(count)s more is in the JSON.", "%(count)s more are in the JSON.", hidden, count=hidden)
        if hidden
        else None,
    )


def _row(source: Told, job: Job, zone: ZoneInfo) -> JobRow:
    return JobRow(
        target=job.target or "",
        status=job.status,
        words=_(STATUSES[job.status]),
        activities=numbers.whole(job.activities),
        news=numbers.whole(job.news),
        until=until(source.data_until(job), zone),
        reason=job.reason,
    )


def _sentences(source: Told, status: str) -> Iterator[str]:
    if source.plugin is None:
        yield _("The configuration does not name it now.")
    if status == "elsewhere":
        yield _("No run is noted where this site was built; how far it was read stands in the data repo.")
    if source.whole is not None:
        yield from _of_run(source.whole)
        yield from _of_jobs(source.jobs)
        if status == "interrupted":
            yield _("The run was cut off. What was written until then is kept, and the next run goes on from there.")


def _of_run(whole: Job) -> Iterator[str]:
    if whole.activities:
        told = ngettext(
            "It told of %(count)s activity", "It told of %(count)s activities", whole.activities,
            count=numbers.whole(whole.activities),
        )  # fmt: skip
        yield _("%(told)s, %(how_many)s.", told=told, how_many=_how_many_new(whole))
    elif whole.status == "completed":
        yield _("It was read to its end and had nothing new to tell.")
    if whole.contributors:
        yield ngettext(
            "It described %(count)s person.", "It described %(count)s people.", whole.contributors,
            count=numbers.whole(whole.contributors),
        )  # fmt: skip
    if whole.skipped:
        yield ngettext(
            "%(count)s record could not be kept.", "%(count)s records could not be kept.", whole.skipped,
            count=numbers.whole(whole.skipped),
        )  # fmt: skip
    if whole.requests:
        yield ngettext(
            "That took %(count)s request.", "That took %(count)s requests.", whole.requests,
            count=numbers.whole(whole.requests),
        )  # fmt: skip


def _how_many_new(whole: Job) -> str:
    if not whole.news:
        return _("none new")
    if whole.news >= whole.activities:
        return _("all new or changed")
    return _("%(count)s new or changed", count=numbers.whole(whole.news))


def _of_jobs(jobs: Sequence[Job]) -> Iterator[str]:
    failed = sum(job.status == "failed" for job in jobs)
    waiting = sum(job.status == "queued" for job in jobs)
    if failed:
        yield _(
            "%(failed)s of %(all)s jobs failed; what they gave until then is kept, and the next run asks for the rest.",
            failed=numbers.whole(failed),
            all=numbers.whole(len(jobs)),
        )
    if waiting:
        yield _(
            "Left to the next run: %(waiting)s of %(all)s jobs.",
            waiting=numbers.whole(waiting),
            all=numbers.whole(len(jobs)),
        )


def until(value: str | None, zone: ZoneInfo) -> Until | None:
    """A day or a time for people and for machines."""
    time = as_time(value or "")
    if isinstance(time, datetime):
        return Until(numbers.moment(time.astimezone(zone)), time.isoformat().replace("+00:00", "Z"))
    return None if time is None else Until(numbers.short_day(time), time.isoformat())
