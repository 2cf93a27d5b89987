"""The store, for commands that only ask it something."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import apsw

from leaderboard.cli.display import Display
from leaderboard.errors import LockedError
from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run


@contextmanager
def asking(asked: Options) -> Iterator[Run]:
    """A run that only asks; while another one holds the data directory, it has a copy of the store."""
    with ExitStack() as stack:
        try:
            run = stack.enter_context(Run(asked, Display(quiet=True)))
        except LockedError:
            run = stack.enter_context(Run(replace(asked, dry_run=True), Display(quiet=True)))
        yield run


@contextmanager
def imported(asked: Options) -> Iterator[apsw.Connection]:
    """The data repo as it is, imported; nothing is written to the data repo or the site."""
    with asking(asked) as run:
        run.execute(NEEDS["import"])
        yield run.db


@contextmanager
def scored(asked: Options) -> Iterator[apsw.Connection]:
    """The data repo as it is, imported and scored; nothing is written to the data repo or the site."""
    with asking(asked) as run:
        run.execute(NEEDS["score"])
        yield run.db
