"""What a run does as one JSON object a line on stderr, for machines."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

import click

from leaderboard.cli.wording import of_job, of_source
from leaderboard.errors import ConfigError, LeaderboardError
from leaderboard.pipeline.report import Report
from leaderboard.sources.worker import Standing
from leaderboard.store.jobs import Job

SECONDS_BETWEEN_NEWS: Final = 5.0
LEVELS: Final = {"failed": "error", "interrupted": "error", "queued": "warning"}


class JsonLog:
    """Every line has the same keys: time, level, phase, source, job, message, counts."""

    def __init__(self, *, verbose: int = 0, quiet: bool = False, clock: Callable[[], float] = time.monotonic) -> None:
        self._verbose = verbose
        self._quiet = quiet
        self._clock = clock
        self._phase: str | None = None
        self._told = clock()
        self._begun: set[tuple[str, int]] = set()

    def say(
        self,
        level: str,
        message: str,
        *,
        source: str | None = None,
        job: str | None = None,
        counts: Mapping[str, float] | None = None,
    ) -> None:
        """One line; with -q only what is wrong."""
        if self._quiet and level == "info":
            return
        line = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": level,
            "phase": self._phase,
            "source": source,
            "job": job,
            "message": message,
            "counts": dict(counts or {}),
        }
        click.echo(json.dumps(line), err=True)

    def phase(self, name: str) -> None:
        self._phase = name
        self.say("info", f"{name} begins")

    def progress(self, label: str, done: int, total: int | None = None) -> None:
        if self._verbose:
            counts = {"done": done} if total is None else {"done": done, "total": total}
            self.say("info", f"{label}: {done:,}", counts=counts)

    def watch(self, standings: Sequence[Standing]) -> None:
        """A line for each job that begins, and now and then one for each source."""
        for standing in standings:
            for job in standing.jobs:
                key = standing.source, job.number
                if job.status == "running" and key not in self._begun:
                    self._begun.add(key)
                    self.say("info", "begins", source=standing.source, job=job.target)
        if self._clock() - self._told >= SECONDS_BETWEEN_NEWS:
            self._told = self._clock()
            for standing in standings:
                if not standing.is_over:
                    self.say("info", of_source(standing), source=standing.source, counts=of_standing(standing))

    def job_ended(self, source: str, job: Job) -> None:
        self.say(LEVELS.get(job.status, "info"), of_job(job), source=source, job=job.target, counts=of_ended(job))

    def info(self, source: str, message: str, job: str | None = None) -> None:
        self.say("info", message, source=source, job=job)

    def warning(self, source: str, message: str, job: str | None = None) -> None:
        self.say("warning", message, source=source, job=job)

    def refusal(self, error: LeaderboardError) -> None:
        """Why there was no run, every problem on a line of its own."""
        problems = error.problems if isinstance(error, ConfigError) else ()
        for problem in problems:
            self.say(problem.severity.value, str(problem))
        if not problems:
            self.say("error", str(error))

    def report(self, report: Report, code: int) -> None:
        """What came of it all; what sources warned of was said when they did."""
        self._phase = None
        for problem in [*report.problems, *report.claims]:
            self.say(problem.severity.value, str(problem))
        for note in report.notes:
            self.say("warning", note)
        for source in report.sources:
            counts = {
                "records": source.records,
                "activities": source.activities,
                "contributors": source.contributors,
                "skipped": source.skipped,
                "dropped": source.dropped,
                "requests": source.requests,
                "seconds": round(source.seconds, 3),
                **{status: sum(job.status == status for job in source.jobs) for status in ("completed", "failed")},
                "waiting": sum(job.status == "queued" for job in source.jobs),
            }
            level = "info" if source.error is None else "error"
            self.say(level, source.error or "done", source=source.source, counts=counts)
        figures = {
            "activities": report.activities,
            "contributors": report.contributors,
            "files_read": report.files_read,
            "activities_removed": sum(report.removed.values()),
            "files_changed": len(report.exported),
            "site_files": report.site_files,
            "site_written": report.site_written,
            "site_removed": report.site_removed,
            "seconds": round(sum(report.seconds.values()), 3),
            "exit_code": code,
        }
        self.say("info" if code == 0 else "error", f"ended with exit code {code}", counts=figures)


def of_standing(standing: Standing) -> dict[str, float]:
    """How far a source is, in numbers."""
    return {
        "jobs": len(standing.jobs),
        "ended": sum(job.ended is not None for job in standing.jobs),
        "records": standing.records,
        "requests": standing.requests,
        "seconds": round(standing.seconds, 3),
    }


def of_ended(job: Job) -> dict[str, float]:
    """What came of a job, in numbers."""
    return {
        "activities": job.activities,
        "new_activities": job.news,
        "contributors": job.contributors,
        "requests": job.requests,
        "attempts": job.attempt,
    }
