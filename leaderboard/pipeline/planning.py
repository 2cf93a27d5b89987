"""What the next scrape will cost, before anything is fetched or written."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leaderboard.config import Config
from leaderboard.errors import ConfigError, PluginError, Problem, SourceUnavailable
from leaderboard.files import state as state_files
from leaderboard.files.folder import STATE, FileEntry, Folder
from leaderboard.models import Planned
from leaderboard.pipeline.report import Reporter
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.plugins import load
from leaderboard.sources.scraping import web_client
from leaderboard.sources.secrets import redacted
from leaderboard.sources.source import Source
from leaderboard.structure import did_you_mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one source expects of its next scrape."""

    source: str
    planned: Sequence[Planned] = ()
    tells: bool = True
    """Whether its plugin can tell."""
    error: str | None = None
    """Why it could not; what it told until then is there."""
    budget: int | None = None
    """Requests that one run may make."""
    points: int | None = None
    """Points that one run may spend."""

    @property
    def runs(self) -> int | None:
        """How many runs it will take within the budget; None without one."""
        shares = []
        for figure, most in (("requests", self.budget), ("points", self.points)):
            if most:
                shares.append(sum(getattr(each, figure) or 0 for each in self.planned) / most)
        return max(1, math.ceil(max(shares))) if shares and self.planned else None


def plans(config: Config, data: Path, reporter: Reporter, *, source: str | None, full: bool) -> Iterator[Plan]:
    """Ask every source, or one, what it expects; a ConfigError says what of the config keeps one from answering.

    Only reads, and only text: bookmarks are those of the data repo. One source's failure is told in its plan.
    """
    sources, problems = load(chosen(config, source))
    if problems:
        raise ConfigError(problems)
    folder = Folder(data)
    states = {entry.name: entry for entry in folder.scan() if entry.kind == "state"}
    for each in sources:
        yield _plan(each, config, _bookmarks(folder, each.id, states.get(each.id), full=full), reporter)


def chosen(config: Config, source: str | None) -> Config:
    """The config with this source alone; a ConfigError says that there is none, or what is wrong with it."""
    settings = config.leaderboard
    entries = [entry for entry in settings.sources if source in {None, entry.id}]
    if not entries and source is not None:
        ids = [entry.id for entry in settings.sources]
        known = f"configured are {', '.join(ids)}" if ids else "none is configured"
        raise ConfigError(f"{config.path}: there is no source {source!r:.60}{did_you_mean(source, ids)}; {known}")
    if problems := [problem for entry in entries for problem in entry.problems]:
        raise ConfigError(problems)
    return replace(config, leaderboard=replace(settings, sources=tuple(entries)))


def _bookmarks(folder: Folder, source: str, entry: FileEntry | None, *, full: bool) -> ReadBookmarks:
    content = b"{}" if entry is None else folder.read(entry)
    if isinstance(content, Problem):
        raise ConfigError([content])
    state, _ = state_files.read(content, f"{STATE}/{source}.json")
    return ReadBookmarks(source, state.bookmarks, coverage=state.coverage, full=full)


def _plan(source: Source, config: Config, bookmarks: ReadBookmarks, reporter: Reporter) -> Plan:
    budget, points = (_limit(source, key) for key in ("budget", "points"))
    if not source.implements("plan"):
        return Plan(source=source.id, tells=False, budget=budget, points=points)
    log = SourceTalk(source, reporter)
    planned: list[Planned] = []
    error = None
    try:
        with web_client(log) if source.asks_for("plan", "http") else contextlib.nullcontext() as http:
            planned.extend(source.plan(org=config.org, bookmarks=bookmarks, http=http, log=log))
    except (PluginError, SourceUnavailable) as failure:
        error = str(failure).removeprefix(f"source {source.id}: ")
    return Plan(source=source.id, planned=planned, error=error, budget=budget, points=points)


def _limit(source: Source, key: str) -> int | None:
    """A whole number of the source's settings."""
    settings = source.settings
    value = settings.get(key) if hasattr(settings, "get") else getattr(settings, key, None)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


class SourceTalk:
    """Passes on what a source says while it is asked something, without its secrets."""

    def __init__(self, source: Source, reporter: Reporter) -> None:
        self._source = source
        self._reporter = reporter

    def info(self, message: str) -> None:
        self._reporter.info(self._source.id, redacted(str(message), self._source.secrets))

    def warning(self, message: str) -> None:
        self._reporter.warning(self._source.id, redacted(str(message), self._source.secrets))

    def progress(self, done: int, total: int | None = None) -> None:
        self._reporter.progress(self._source.id, done, total)
