"""``leaderboard jobs``: what the last runs asked the sources for, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leaderboard.cli.options import data_option, find_data, option

if TYPE_CHECKING:  # the list of commands imports as little as it can
    from leaderboard.store.jobs import Job

COLUMNS = ("source", "job", "status", "started", "seconds", "activities", "new", "requests", "attempts", "said")


@click.command("jobs")
@data_option
@option("--source", metavar="ID", help="Of this source alone.")
@option("--failed", is_flag=True, help="Only those that failed or were interrupted.")
@option("--all", "every_run", is_flag=True, help="Of every run that is kept, not only of each source's last one.")
@option("--json", "as_json", is_flag=True, help="For programs.")
def jobs(data: Path | None, source: str | None, failed: bool, every_run: bool, as_json: bool) -> None:
    """Print what the last run asked each source for: every job, how it went and what came of it.

    Answers while a run is at work, too. What a failed job has not read is asked for again by the next run.
    """
    from leaderboard.cli.table import write
    from leaderboard.pipeline.live import words
    from leaderboard.pipeline.past import noted

    found = noted(find_data(data), every_run=every_run)
    shown = [
        (run, job)
        for run, job in told(found.jobs)
        if source in {None, job.source} and (not failed or job.status in {"failed", "interrupted"})
    ]
    if as_json:
        holder = found.holder
        running = holder and {
            "pid": holder.pid,
            "command": holder.command,
            "since": holder.since,
            "phase": holder.phase,
        }
        click.echo(json.dumps({"running": running, "jobs": [record(*item) for item in shown]}, indent=2))
        return
    if found.holder is not None:
        click.echo(f"At work: {words(found.holder)}", err=True)
    if shown:
        click.echo(write(COLUMNS, [row(job) for _, job in shown], "table"))
    else:
        click.echo(nothing(found.jobs, failed=failed, source=source), err=True)


def told(found: Sequence[tuple[str, Job]]) -> list[tuple[str, Job]]:
    """Without the whole of a source where its jobs say all there is to say."""
    with_jobs = {(run, job.source) for run, job in found if job.target is not None}
    return [
        (run, job)
        for run, job in found
        if job.target is not None or job.reason is not None or (run, job.source) not in with_jobs
    ]


def row(job: Job) -> tuple[object, ...]:
    from leaderboard.pipeline.past import seconds_of

    return (
        job.source,
        job.target or "everything",
        job.status,
        job.started and f"{job.started[:10]} {job.started[11:19]}",
        round(seconds_of(job)) if job.ended else None,
        job.activities,
        job.news,
        job.requests,
        job.attempt,
        job.reason,
    )


def record(run: str, job: Job) -> dict[str, object]:
    """A job as JSON."""
    return {
        "run": run,
        "source": job.source,
        "target": job.target,
        "status": job.status,
        "attempts": job.attempt,
        "started": job.started,
        "ended": job.ended,
        "activities": job.activities,
        "new_activities": job.news,
        "contributors": job.contributors,
        "skipped": job.skipped,
        "requests": job.requests,
        "bookmark": job.reached,
        "reason": job.reason,
    }


def nothing(found: Sequence[tuple[str, Job]], *, failed: bool, source: str | None) -> str:
    if not found:
        return "No run is noted here: no source was asked since the store was made."
    of = f" of {source}" if source else ""
    return f"No job{of} failed or was interrupted." if failed else f"No job{of} is noted."


COMMANDS = {"jobs": jobs}
