"""Computing a part of the core metrics of many people in a second process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TypeAlias

import apsw

from leaderboard import beside
from leaderboard.scores.metric_files import Metric, metrics
from leaderboard.store.database import connect, scalar

MANY = 1000
"""People whose figures are worth a second process."""
Figure: TypeAlias = tuple[int | None, str, str] | tuple[int | None, str, str, str]
"""Whose it is, its value as JSON, and the slug of the kind of work, which is empty where a metric is not by kind."""
Figures: TypeAlias = list[tuple[Metric, list[Figure]]]


@contextmanager
def shared_out(
    db: apsw.Connection, parameters: Mapping[str, int], *, few: bool
) -> Iterator[tuple[Sequence[Metric], Callable[[], Figures]]]:
    """The metrics to compute here, and a wait for what others gave in a second process.

    That takes those that need no pull requests, which are gathered here meanwhile.
    """
    if few or not is_possible(db):
        yield metrics(), list
        return
    here, there = [[metric for metric in metrics() if metric.needs_gathering is each] for each in (True, False)]
    with beside.second_process(partial(select, Path(db.filename), there, parameters)) as figures:
        db.execute("pragma cache_spill = off")  # no page can be written early while another process reads
        yield here, figures
        db.execute("pragma cache_spill = on")


def is_possible(db: apsw.Connection) -> bool:
    """Whether there are many people, and a second process sees what this one sees and finds the store unlocked."""
    is_at_rest = bool(db.filename) and db.txn_state("main") == apsw.SQLITE_TXN_NONE
    return is_at_rest and scalar(db, "select count(*) from contributors") >= MANY and beside.is_possible()


def select(path: Path, metrics: Iterable[Metric], parameters: Mapping[str, int]) -> Figures:
    """What these metrics say of everybody."""
    with closing(connect(path)) as db:
        return [
            (metric, list(db.execute(f"select m.*, '' from ({metric.sql}) as m", metric.used(parameters))))
            for metric in metrics
        ]
