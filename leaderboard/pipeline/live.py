"""What the process that holds a data directory is doing, for everybody else to see."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from leaderboard.store.jobs import Job

FILE_NAME: Final = ".leaderboard.db.live"
"""Beside the store, and as little worth keeping: it goes when the process ends well."""
SECONDS_BETWEEN: Final = 0.5


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """A process and what it is at."""

    pid: int
    command: str
    since: str
    phase: str = ""
    run: str | None = None
    """When it began to ask the sources: by that the store knows the run."""
    jobs: tuple[Job, ...] = ()

    @property
    def at(self) -> Job | None:
        """The first job that is running."""
        running = [job for job in self.jobs if job.status == "running"]
        return next((job for job in running if job.target is not None), running[0] if running else None)


class Live:
    """Says what this process is doing; a disk that does not take it is no reason to stop."""

    def __init__(self, folder: Path, command: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = folder / FILE_NAME
        self._clock = clock
        self._written = float("-inf")
        self._holder = Holder(pid=os.getpid(), command=command, since=timestamp())
        self._write()

    def phase(self, name: str) -> None:
        self._holder = msgspec.structs.replace(self._holder, phase=name)
        self._write()

    def jobs(self, run: str | None, jobs: Sequence[Job], *, at_once: bool = False) -> None:
        """How the jobs stand; written now and then, or ``at_once``."""
        self._holder = msgspec.structs.replace(self._holder, run=run, jobs=tuple(jobs))
        if at_once or self._clock() - self._written >= SECONDS_BETWEEN:
            self._write()

    def remove(self) -> None:
        """The process has ended well."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _write(self) -> None:
        self._written = self._clock()
        beside = self._path.with_name(f"{FILE_NAME}.new")
        with suppress(OSError):
            beside.write_bytes(msgspec.json.encode(self._holder))
            beside.replace(self._path)


def read(folder: Path) -> Holder | None:
    """Who holds the directory, or held it when they were killed; None where nobody says."""
    try:
        return msgspec.json.decode((folder / FILE_NAME).read_bytes(), type=Holder)
    except (OSError, msgspec.MsgspecError, UnicodeError):
        return None


def words(holder: Holder) -> str:
    """``leaderboard run``, process 4711, since 09:30:12 UTC, asking github for acme/widget (4 of 12 jobs done)."""
    said = f"`leaderboard {holder.command}`, process {holder.pid}, since {holder.since[11:19]} UTC"
    job = holder.at
    if job is None:
        return f"{said}, in its {holder.phase} phase" if holder.phase else said
    if job.target is None:
        return f"{said}, asking {job.source}"
    ended = sum(
        each.source == job.source and each.target is not None and each.ended is not None for each in holder.jobs
    )
    many = sum(each.source == job.source and each.target is not None for each in holder.jobs)
    return f"{said}, asking {job.source} for {job.target} ({ended:,} of {many:,} jobs done)"


def timestamp() -> str:
    """The time as it is noted of runs and jobs."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
