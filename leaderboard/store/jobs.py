"""What the last runs asked the sources for, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal, TypeAlias

import apsw
import msgspec

from leaderboard.store.database import rows, scalar

KEPT_RUNS: Final = 30

Status: TypeAlias = Literal["queued", "running", "completed", "failed", "interrupted"]

COLUMNS = (
    "source, number, target, status, attempt, started, ended, activities, contributors, news, skipped, requests, "
    "reached, reason"
)
PUT = f"""
insert or replace into jobs (run_id, {COLUMNS})
values (
    :run, :source, :number, :target, :status, :attempt, :started, :ended, :activities, :contributors, :news, :skipped,
    :requests, :reached, :reason
)
"""
LAST = f"""
with latest as (
    select source, max(run_id) as run_id
    from jobs
    group by source
)
select run_id, {COLUMNS}
from jobs
join latest using (source, run_id)
order by source, number
"""
ALL = f"select run_id, {COLUMNS} from jobs order by run_id desc, source, number"


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """One target of one source in one run; number 0 without a target is the source as a whole."""

    source: str
    number: int
    target: str | None
    status: Status
    attempt: int = 0
    started: str | None = None
    """``2026-01-31T09:30:00Z``, as all times here."""
    ended: str | None = None
    activities: int = 0
    contributors: int = 0
    news: int = 0
    """Activities that were new or had changed."""
    skipped: int = 0
    requests: int = 0
    reached: str | None = None
    """The value of its last bookmark."""
    reason: str | None = None
    """Why it failed, or why it waits for the next run; of a source as a whole without what its jobs say."""


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One time that sources were asked."""

    id: int
    started: str
    ended: str | None
    status: Literal["running", "completed", "failed", "interrupted"]


def told_as(job: Job, target: str | None, reason: str | None) -> Job:
    """The same job, told in other words."""
    return msgspec.structs.replace(job, target=target, reason=reason)


def begin(db: apsw.Connection, started: str) -> int:
    """Note a new run; a run that was killed and noted before keeps its number. The oldest runs go."""
    db.execute("insert or ignore into runs (started, status) values (?, 'running')", (started,))
    db.execute("delete from runs where id <= (select max(id) from runs) - ?", (KEPT_RUNS,))
    return int(scalar(db, "select id from runs where started = :started", started=started))


def put(db: apsw.Connection, run: int, jobs: Iterable[Job]) -> None:
    """Note how these jobs stand, in the place of what was noted of them before."""
    db.executemany(PUT, ({"run": run, **msgspec.structs.asdict(job)} for job in jobs))


def end(db: apsw.Connection, run: int, status: str, ended: str | None) -> None:
    """Note how a run ended."""
    db.execute("update runs set status = ?, ended = ? where id = ?", (status, ended, run))


def interrupt(db: apsw.Connection) -> None:
    """What is noted as running belonged to a process that is no more."""
    db.execute("update jobs set status = 'interrupted' where status = 'running'")
    db.execute("update runs set status = 'interrupted' where status = 'running'")


def runs(db: apsw.Connection) -> dict[int, Run]:
    """All runs that are kept, by their ids, the last one first."""
    found = rows(db, "select id, started, ended, status from runs order by id desc")
    return {id: Run(id=id, started=started, ended=ended, status=status) for id, started, ended, status in found}


def last(db: apsw.Connection) -> list[tuple[int, Job]]:
    """(run, job) of each source's last run, sources in the order of their names, each source as a whole first."""
    return [_job(*row) for row in rows(db, LAST)]


def all_jobs(db: apsw.Connection) -> list[tuple[int, Job]]:
    """(run, job) of all runs that are kept, the last run first."""
    return [_job(*row) for row in rows(db, ALL)]


def carry_over(db: apsw.Connection, known: Mapping[int, Run], jobs: Sequence[tuple[int, Job]]) -> None:
    """Put into a new store what an old one knew."""
    db.executemany(
        "insert into runs (id, started, ended, status) values (?, ?, ?, ?)",
        ((run.id, run.started, run.ended, run.status) for run in known.values()),
    )
    db.executemany(PUT, ({"run": run, **msgspec.structs.asdict(job)} for run, job in jobs))


def _job(run: int, *columns: object) -> tuple[int, Job]:
    names = [name.strip() for name in COLUMNS.split(",")]
    return run, Job(**dict(zip(names, columns, strict=True)))  # type: ignore[arg-type]  # the tables are strict
