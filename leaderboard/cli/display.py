"""What a run says to people while it works."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

import click

from leaderboard.cli.live_lines import LiveLines
from leaderboard.cli.wording import of_job, of_source
from leaderboard.sources.worker import Standing
from leaderboard.store.jobs import Job

SECONDS_BETWEEN_NEWS = 30.0
"""How often a source that works on and on is told of where nobody sees the lines change."""


class Display:
    """Talks on stderr: lines that change in their place on a terminal, plain ones elsewhere."""

    def __init__(self, *, verbose: int = 0, quiet: bool = False, clock: Callable[[], float] = time.monotonic) -> None:
        self.verbose = verbose
        self.quiet = quiet
        self._live = LiveLines() if sys.stderr.isatty() and not quiet else None
        self._clock = clock
        self._told = clock()

    def phase(self, name: str) -> None:
        if self._live is not None:
            self._live.draw([f"{name} …"])
        elif self.verbose and not self.quiet:
            self._line(f"{name} …")

    def progress(self, label: str, done: int, total: int | None = None) -> None:
        if self._live is not None:
            self._live.draw([f"{label}: {done:,}" + (f" of {total:,}" if total else "")])

    def watch(self, standings: Sequence[Standing]) -> None:
        """How far the sources are."""
        lines = [of_source(standing) for standing in standings if not standing.is_over]
        if self._live is not None:
            self._live.draw(lines or ["scrape …"])
        elif not self.quiet and self._clock() - self._told >= SECONDS_BETWEEN_NEWS:
            self._told = self._clock()
            for line in lines:
                self._line(line)

    def job_ended(self, source: str, job: Job) -> None:
        """A line for each job that found something or did not come to its end, with -v for all."""
        if not self.quiet and (self.verbose or job.news or job.status != "completed"):
            colour = {"failed": "red", "queued": "yellow"}.get(job.status)
            self._line(click.style(f"{source}: {of_job(job)}", fg=colour) if colour else f"{source}: {of_job(job)}")

    def info(self, source: str, message: str, job: str | None = None) -> None:
        if self.verbose and not self.quiet:
            self._line(f"{source}: {message}" if job is None else f"{source}: {job}: {message}")

    def warning(self, source: str, message: str, job: str | None = None) -> None:
        if self.verbose > 1:
            place = source if job is None else f"{source}: {job}"
            self._line(click.style(f"warning: {place}: {message}", fg="yellow"))

    def end(self) -> None:
        """Take away the lines that change."""
        if self._live is not None:
            self._live.clear()

    def _line(self, text: str) -> None:
        self.end()
        click.echo(text, err=True)
