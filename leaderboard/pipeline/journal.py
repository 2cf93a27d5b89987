"""What is noted of a run while it asks the sources: in the store when a job is through, beside it at every moment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from types import TracebackType

import apsw
import msgspec

from leaderboard.pipeline.live import Holder, Live, timestamp
from leaderboard.pipeline.report import Reporter
from leaderboard.sources.jobs import Job as SourceJob
from leaderboard.sources.scraping import Finished
from leaderboard.sources.worker import Standing
from leaderboard.store import jobs
from leaderboard.store.jobs import Job


class Journal:
    """One run; use it as a context manager, so that a run that breaks off is noted as interrupted."""

    def __init__(self, db: apsw.Connection, live: Live | None, reporter: Reporter) -> None:
        self._db = db
        self._live = live
        self._reporter = reporter
        self._started = datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
        self._run = 0
        self._jobs: dict[tuple[str, int], Job] = {}
        self._through: set[tuple[str, int]] = set()
        self._news: defaultdict[tuple[str, int], int] = defaultdict(int)
        self._failed = False

    def begin(self, sources: Iterable[str]) -> Journal:
        """All sources are asked at once."""
        now = timestamp()
        for source in sources:
            self._note(Job(source=source, number=0, target=None, status="running", attempt=1, started=now))
        with self._db:
            self._run = jobs.begin(self._db, self._started)
            jobs.put(self._db, self._run, self._jobs.values())
        self._show(at_once=True)
        return self

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if error is None:
            with self._db:
                jobs.end(self._db, self._run, "failed" if self._failed else "completed", timestamp())
        else:
            # Where the disk is what is wrong, the next run notes it.
            with suppress(apsw.Error), self._db:
                jobs.put(self._db, self._run, self._jobs.values())
                jobs.interrupt(self._db)
        if self._live is not None:
            self._live.jobs(None, (), at_once=True)

    def watch(self, standings: Sequence[Standing]) -> None:
        """Say how all stand, to those who look at this run and to those who look from outside."""
        self._reporter.watch(standings)
        for standing in standings:
            source = self._jobs[standing.source, 0]
            if source.status == "running":
                counts = {"activities": standing.records, "requests": standing.requests}
                self._note(msgspec.structs.replace(source, **counts))
                for job in standing.jobs:
                    if (standing.source, job.number) not in self._through:
                        self._note(_still_running(self._row(standing.source, job)))
        self._show()

    def news(self, source: str, activities: int) -> None:
        """So many activities of a source were new or had changed; they belong to the job that ends next."""
        self._news[source, 0] += activities
        self._news[source, -1] += activities

    def ended(self, source: str, job: SourceJob) -> None:
        """A job is through; belongs into the transaction of its last records."""
        self._news[source, job.number] = self._news.pop((source, -1), 0)
        row = self._row(source, job)
        self._through.add((source, job.number))
        self._note(row)
        jobs.put(self._db, self._run, [row])
        self._reporter.job_ended(source, row)

    def finished(self, finished: Finished) -> None:
        """A source is through, with all its jobs."""
        self._failed |= finished.error is not None
        rows = [self._row(finished.source, job) for job in finished.jobs]
        before = self._jobs.get((finished.source, 0))
        now = timestamp()
        source = Job(
            source=finished.source,
            number=0,
            target=None,
            status=_status(finished),
            attempt=1,
            started=before.started if before else now,
            ended=now,
            activities=finished.activities,
            contributors=finished.contributors,
            news=self._news[finished.source, 0],
            skipped=finished.skipped,
            requests=finished.requests,
            reason=finished.own_error or finished.postponed,
        )
        for row in (source, *rows):
            self._note(row)
        with self._db:
            jobs.put(self._db, self._run, (source, *rows))
        self._show(at_once=True)

    def _note(self, job: Job) -> None:
        self._jobs[job.source, job.number] = job

    def _show(self, *, at_once: bool = False) -> None:
        if self._live is not None:
            self._live.jobs(self._started, list(self._jobs.values()), at_once=at_once)

    def _row(self, source: str, job: SourceJob) -> Job:
        return Job(
            source=source,
            number=job.number,
            target=job.target,
            status=job.status,
            attempt=job.attempt,
            started=_in_seconds(job.started),
            ended=_in_seconds(job.ended),
            activities=job.activities,
            contributors=job.contributors,
            news=self._news.get((source, job.number), 0),
            requests=job.requests,
            reached=job.reached,
            reason=job.reason,
        )


def _status(finished: Finished) -> jobs.Status:
    if finished.error is not None:
        return "failed"
    return "completed" if finished.postponed is None else "queued"


def _still_running(job: Job) -> Job:
    """As long as its last records wait to be written, a job that is through counts as running."""
    is_through = job.status in {"completed", "failed"}
    return msgspec.structs.replace(job, status="running", ended=None) if is_through else job


def note_interrupted(db: apsw.Connection, left: Holder | None) -> None:
    """Note what a killed run was at: by what it left beside the store, and by what the store says is running."""
    with db:
        if left is not None and left.run is not None:
            run = jobs.begin(db, left.run)
            noted = [job for id, job in jobs.all_jobs(db) if id == run and job.status != "running"]
            through = {(job.source, job.number) for job in noted}
            jobs.put(db, run, (job for job in left.jobs if (job.source, job.number) not in through))
        jobs.interrupt(db)


def _in_seconds(time: datetime | None) -> str | None:
    return None if time is None else time.isoformat(timespec="seconds").replace("+00:00", "Z")
