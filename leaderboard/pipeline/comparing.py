"""Two states of a data repo, each imported and scored in a place of its own, and how their boards differ."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from leaderboard.config import load
from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.report import Reporter
from leaderboard.pipeline.run import Run
from leaderboard.scores.diff.stores import Settings, Store, describe, side_by_side
from leaderboard.scores.everybody import LineBonus
from leaderboard.site.beside import is_possible, second_process
from leaderboard.store import database


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A data repo with its configuration, as of a day."""

    name: str
    """What people call it: a folder, a revision."""
    data: Path
    config: Path
    now: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Both stores in one connection, and what is in them."""

    db: apsw.Connection
    before: Store
    after: Store


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
            yield Pair(db=db, before=describe(db, "before", old), after=describe(db, "main", new))


def scored(state: State, place: Path, reporter: Reporter) -> Settings:
    """Make a scored store of a data repo in the folder ``place``; returns what it was scored by."""
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
        run.execute(NEEDS["score"])
    return settings_of(state)


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
