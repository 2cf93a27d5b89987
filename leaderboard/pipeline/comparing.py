"""Two states of a data repo, each imported and scored in a place of its own, and how their boards differ."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import apsw

from leaderboard.beside import is_possible, second_process
from leaderboard.config import load
from leaderboard.errors import ConfigError
from leaderboard.pipeline.importing import not_exported, remove_database
from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.report import Reporter, counted
from leaderboard.pipeline.run import Run
from leaderboard.scores.diff.stores import Settings, Store, describe, side_by_side
from leaderboard.scores.everybody import LineBonus
from leaderboard.store import database


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A data repo with its configuration, as of a day."""

    name: str
    """What people call it: a folder, a revision."""
    data: Path
    config: Path
    now: datetime | None = None
    root: Path | None = None
    """The folder that a revision was written to; messages say the revision in its place."""

    def named(self, text: str) -> str:
        return text if self.root is None else text.replace(f"{self.root}/", f"{self.name}:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Both stores in one connection, and what is in them."""

    db: apsw.Connection
    before: Store
    after: Store
    warnings: Sequence[str]
    """What was left out of either."""


@contextmanager
def compared(before: State, after: State, reporter: Reporter) -> Iterator[Pair]:
    """Score both, side by side where there are two processors; nothing is written to either data repo."""
    with tempfile.TemporaryDirectory(prefix="leaderboard-") as name:
        places = Path(name, "before"), Path(name, "after")
        for place in places:
            place.mkdir()
        if is_possible():
            with second_process(lambda: scored(before, places[0], reporter)) as result:
                new = scored(after, places[1], reporter)
                old = result()
        else:
            old, new = scored(before, places[0], reporter), scored(after, places[1], reporter)
        with side_by_side(places[0] / database.FILE_NAME, places[1] / database.FILE_NAME) as db:
            yield Pair(
                db=db,
                before=describe(db, "before", old.settings),
                after=describe(db, "main", new.settings),
                warnings=tuple(dict.fromkeys((*old.warnings, *new.warnings))),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """What a state was scored by, and what was left out of it."""

    settings: Settings
    warnings: Sequence[str]


def scored(state: State, place: Path, reporter: Reporter) -> Scored:
    """Make a scored store of a data repo in the folder ``place``."""
    try:
        warnings = run_phases(state, place, reporter)
        return Scored(settings=settings_of(state), warnings=warnings)
    except ConfigError as error:
        if not error.problems:
            raise ConfigError(state.named(str(error))) from error
        said = [replace(problem, file=state.named(problem.file)) for problem in error.problems]
        raise ConfigError(said) from error


def run_phases(state: State, place: Path, reporter: Reporter) -> Sequence[str]:
    """Import and score, without a lock, the network, or anything written elsewhere than in ``place``.

    Returns what keeps the scores from being those of all that is there.
    """
    options = Options(
        data=state.data,
        config=state.config,
        output=place / "site",
        now=state.now,
        offline=True,
        dry_run=True,
        scratch=place,
        command="diff",
    )
    with Run(options, reporter) as run:
        report = run.execute(NEEDS["score"])
        warnings = [f"{state.name}: source {each.source}: {each.error}" for each in report.failed_sources]
        problems = [problem for problem in report.problems if problem not in run.config.warnings]
    if problems:
        first = state.named(str(problems[0]))
        warnings.append(f"{state.name}: {counted(len(problems), 'problem')} in the data, the first: {first}")
    return warnings


def lend(store: Path, to: Path) -> None:
    """Let a state of a data repo begin with the store of another: files that are the same are not read again.

    One that is damaged, of another version, or knows what no file holds is of no use.
    """
    if not store.exists():
        return
    database.copy(store, to)
    db = database.reopen(to)
    if db is None:
        remove_database(to)
        return
    with closing(db):
        is_whole = not any(not_exported(db))
    if not is_whole:
        remove_database(to)


def settings_of(state: State) -> Settings:
    """What a configuration says of scores."""
    settings = load(state.config, os.environ).leaderboard
    lines = settings.scoring.lines
    return Settings(
        aliases=dict(settings.scoring.aliases),
        time_zone=settings.time_zone,
        lines=LineBonus(added=lines.added, deleted=lines.deleted, cap=lines.cap),
        ranking=settings.scoring.ranking,
    )
