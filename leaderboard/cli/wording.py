"""Sources and their jobs in words, for the terminal."""

from __future__ import annotations

from leaderboard.cli.table import printable
from leaderboard.pipeline.past import seconds_of
from leaderboard.pipeline.report import counted
from leaderboard.sources.worker import Standing
from leaderboard.store.jobs import Job

MOST_NAMED = 3


def of_job(job: Job) -> str:
    """What came of a job, in one line."""
    target = printable(job.target or "everything")
    match job.status:
        case "failed":
            return f"{target} failed: {printable(job.reason)}"
        case "queued":
            return f"{target} waits for the next run: {printable(job.reason)}"
        case _:
            found = [
                counted(job.activities, "activity", "activities"),
                counted(job.contributors, "person", "people") if job.contributors else "",
                counted(job.requests, "request") if job.requests else "",
                f"{seconds_of(job):,.0f} s",
                f"at the {ordinal(job.attempt)} attempt" if job.attempt > 1 else "",
            ]
            return f"{target}: {', '.join(filter(None, found))}"


def of_source(standing: Standing) -> str:
    """How far a source has come, in one line."""
    running = [job for job in standing.jobs if job.status == "running"]
    ended = sum(job.ended is not None for job in standing.jobs)
    said = [f"{ended:,} of {counted(len(standing.jobs), 'job')}"] if standing.jobs else []
    progress = standing.progress or next((job.progress for job in running if job.progress), None)
    if progress is not None:
        done, total = progress
        said.append(f"{done:,} of {total:,}" if total else f"{done:,} so far")
    said.append(counted(standing.records, "record"))
    if standing.requests:
        said.append(counted(standing.requests, "request"))
    said.append(f"{standing.seconds:,.0f} s")
    names = ", ".join(printable(job.target) for job in running[:MOST_NAMED]) + (
        "…" if len(running) > MOST_NAMED else ""
    )
    return f"{standing.source}: {', '.join(said)}" + (f" · {names}" if names else "")


def ordinal(number: int) -> str:
    """``2nd``, ``3rd``: attempts are few."""
    return {1: "1st", 2: "2nd", 3: "3rd"}.get(number, f"{number}th")
