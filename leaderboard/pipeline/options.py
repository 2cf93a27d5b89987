"""What a run is asked to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

PHASES = ("import", "setup", "scrape", "score", "aggregate", "badges", "export", "build")
NEEDS: Mapping[str, tuple[str, ...]] = {
    "import": ("import",),
    "setup": ("import", "setup"),
    "scrape": ("import", "setup", "scrape"),
    "score": ("import", "setup", "score"),
    "aggregate": ("import", "setup", "score", "aggregate"),
    "badges": ("import", "setup", "score", "aggregate", "badges"),
    "export": ("import", "setup", "score", "export"),
    "build": ("import", "setup", "score", "aggregate", "badges", "build"),
    "run": PHASES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line says."""

    data: Path
    config: Path
    output: Path
    now: datetime | None = None
    offline: bool = False
    since: datetime | None = None
    full: bool = False
    dry_run: bool = False
    scratch: Path | None = None
    """Where a dry run leaves its copy of the store; a folder of its own, which goes with the run, where it is None."""
    strict: bool = False
    command: str = "run"
    """What was asked for, by its name: for those who have to wait."""
    accept: bool = False
    """Let through whatever is gone since the last run."""
