"""The last run of every source, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from leaderboard.site.api import run_records as records
from leaderboard.site.api.encoding import file, link
from leaderboard.site.api.paths import RUNS
from leaderboard.site.output import File
from leaderboard.site.runs_page import PATH, status_of
from leaderboard.site.sources_told import Told
from leaderboard.store.jobs import Job


def runs(sources: Sequence[Told]) -> File:
    """The file; ``sources`` is not empty."""
    told = tuple(_source(source) for source in sources)
    return file(RUNS, records.Runs(html=link(RUNS, PATH), sources=told))


def _source(source: Told) -> records.SourceRun:
    whole = source.whole
    return records.SourceRun(
        source=source.id,
        plugin=source.plugin,
        status=status_of(source),  # type: ignore[arg-type]  # one of STATUSES, and so of the record
        run=_time(source.run),
        started=_time(whole.started) if whole else None,
        ended=_time(whole.ended) if whole else None,
        activities=whole.activities if whole else 0,
        new_activities=whole.news if whole else 0,
        contributors=whole.contributors if whole else 0,
        skipped=whole.skipped if whole else 0,
        requests=whole.requests if whole else 0,
        reason=whole.reason if whole else None,
        streams=dict(source.streams),
        covered_until=dict(source.covered),
        jobs=tuple(_job(job, source.data_until(job)) for job in source.jobs),
    )


def _job(job: Job, data_until: str | None) -> records.Job:
    return records.Job(
        target=job.target or "",
        status=job.status,
        attempts=job.attempt,
        started=_time(job.started),
        ended=_time(job.ended),
        activities=job.activities,
        new_activities=job.news,
        contributors=job.contributors,
        requests=job.requests,
        data_until=data_until,
        reason=job.reason,
    )


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
