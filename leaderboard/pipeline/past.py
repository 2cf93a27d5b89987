"""What is known of the last runs and of the one at work, read without keeping any run from beginning."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw
import msgspec

from leaderboard.errors import StorageError
from leaderboard.pipeline import live
from leaderboard.store import database, jobs
from leaderboard.store.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Jobs, and the process at work where there is one."""

    holder: live.Holder | None
    jobs: list[tuple[str, Job]]
    """(when their run began, job), the last run first, sources by name, each source as a whole first."""


def noted(folder: Path, *, every_run: bool = False) -> Noted:
    """The jobs of each source's last run, or of every run that is kept; those at work as they stand now."""
    is_locked = database.is_locked(folder)
    holder = live.read(folder)
    stored = _stored(folder, every_run=every_run)
    if holder is not None and holder.run is not None:
        begun = holder.run
        now = {(job.source, job.number): job for job in holder.jobs}
        sources = {job.source for job in holder.jobs}
        kept = [(run, job) for run, job in stored if (run != begun if every_run else job.source not in sources)]
        through = {(job.source, job.number): job for run, job in stored if run == begun and job.status != "running"}
        stored = [(begun, job) for _, job in sorted((now | through).items())] + kept
    if not is_locked:
        stored = [(run, _interrupted(job)) for run, job in stored]
    if not every_run:
        stored.sort(key=lambda item: (item[1].source, item[1].number))
    return Noted(holder=holder if is_locked else None, jobs=stored)


def seconds_of(job: Job) -> float:
    """How long a job took; 0 where it has not ended."""
    if job.started is None or job.ended is None:
        return 0.0
    return (datetime.fromisoformat(job.ended) - datetime.fromisoformat(job.started)).total_seconds()


def _stored(folder: Path, *, every_run: bool) -> list[tuple[str, Job]]:
    """What the store knows; nothing where there is none of this version."""
    path = folder / database.FILE_NAME
    if not path.exists():
        return []
    try:
        with closing(database.connect(path)) as db:
            db.set_busy_timeout(database.LONGEST_WAIT_FOR_A_WRITER)
            if db.pragma("user_version") != database.SCHEMA_VERSION:
                return []
            begun = {run.id: run.started for run in jobs.runs(db).values()}
            return [(begun[run], job) for run, job in (jobs.all_jobs(db) if every_run else jobs.last(db))]
    except apsw.BusyError as error:
        raise StorageError(f"{path}: is being written to; try again in a moment") from error
    except database.DAMAGED:
        return []


def _interrupted(job: Job) -> Job:
    """What is noted as running where nobody is at work was cut off."""
    return msgspec.structs.replace(job, status="interrupted") if job.status == "running" else job
