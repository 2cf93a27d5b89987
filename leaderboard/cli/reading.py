"""The store, for commands that only ask it something."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from leaderboard.cli.display import Display
from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run


@contextmanager
def imported(asked: Options) -> Iterator[apsw.Connection]:
    """The data repo as it is, imported; nothing is written to the data repo or the site."""
    with Run(asked, Display(quiet=True)) as run:
        run.execute(NEEDS["import"])
        yield run.db


@contextmanager
def scored(asked: Options) -> Iterator[apsw.Connection]:
    """The data repo as it is, imported and scored; nothing is written to the data repo or the site."""
    with Run(asked, Display(quiet=True)) as run:
        run.execute(NEEDS["score"])
        yield run.db
