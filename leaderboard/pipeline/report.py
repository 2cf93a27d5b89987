"""What a run did, for the short report at its end."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from leaderboard.errors import Problem
from leaderboard.pipeline.unspent import Spending
from leaderboard.sources.scraping import Finished
from leaderboard.sources.worker import Standing
from leaderboard.store.jobs import Job


class Reporter(Protocol):
    """Who is told while a run goes on."""

    def phase(self, name: str) -> None: ...
    def progress(self, label: str, done: int, total: int | None = None) -> None: ...
    def watch(self, standings: Sequence[Standing]) -> None: ...
    def job_ended(self, source: str, job: Job) -> None: ...
    def info(self, source: str, message: str, job: str | None = None) -> None: ...
    def warning(self, source: str, message: str, job: str | None = None) -> None: ...


@dataclass(slots=True)
class Report:
    """Filled in phase by phase."""

    dry_run: bool = False
    """Whether everything below is what would happen."""
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with config, files and records; nothing of it stopped the run."""
    notes: list[str] = field(default_factory=list)
    """What was left out and why."""
    warnings: list[str] = field(default_factory=list)
    """What sources warned of."""
    claims: list[Problem] = field(default_factory=list)
    """Accounts that two profiles claim."""
    sources: list[Finished] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    """By phase."""
    files_read: int = 0
    activities: int = 0
    contributors: int = 0
    spending: list[Spending] = field(default_factory=list)
    """What sources would have spent, of a dry run."""
    gaps: list[tuple[str, int, int]] = field(default_factory=list)
    """(source, repositories, days) of what sources that were asked have only in part, or not at all."""
    removed: dict[str, int] = field(default_factory=dict)
    """How many activities are gone upstream, by repository."""
    exported: list[str] = field(default_factory=list)
    """Files of the data repo that changed."""
    site_files: int = 0
    site_written: int = 0
    site_removed: int = 0

    @contextmanager
    def phase(self, name: str, reporter: Reporter) -> Iterator[None]:
        """Time a phase and announce it."""
        reporter.phase(name)
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - started

    @property
    def failed_sources(self) -> list[Finished]:
        return [source for source in self.sources if source.error is not None]


def counted(number: int, one: str, many: str | None = None) -> str:
    """``1 file``, ``2,000 files``."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
