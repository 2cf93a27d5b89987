"""The seconds that badges take, of everybody and of one person: `python -m benchmarks.badging DATA CONFIG`."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from leaderboard.cli.display import Display
from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.scores.badges.catalogue import Block, read
from leaderboard.scores.badges.evaluating import evaluate
from leaderboard.store import changes

TIERS = ("bronze", "silver", "gold", "platinum")
COUNTS = (10, 50, 100, 500)
FIGURES = ("activity_count", "active_days", "total_activity_points")
KINDS = ("commit", "pr_merged", "pr_reviewed", "comment")


def rules() -> Iterator[dict[str, Any]]:
    """Twelve rules of every type, eleven of them with four tiers."""
    for figure in (*FIGURES, *(f"activity_count:{kind}" for kind in KINDS)):
        yield {"type": "threshold", "aggregate_slug": figure, "thresholds": tiers("value", COUNTS)}
    yield {"type": "streak", "streak_type": "daily", "thresholds": tiers("days", (7, 14, 30, 90))}
    yield {"type": "streak", "streak_type": "weekly", "thresholds": tiers("days", (4, 8, 13, 26))}
    months = tiers("days", (3, 6, 12, 24))
    yield {"type": "streak", "streak_type": "monthly", "activity_definitions": ["^pr_"], "thresholds": months}
    more = tiers("percentage_increase", (25, 50, 100, 300))
    yield {"type": "growth", "aggregate_slug": "activity_count", "period": "month", "thresholds": more}
    figures = ("activity_count:pr_merged", "activity_count:pr_reviewed", "active_days")
    conditions = [{"aggregate_slug": figure, "operator": ">=", "value": 10} for figure in figures]
    yield {"type": "composite", "operator": "AND", "conditions": conditions, "variant": "gold"}


def tiers(key: str, values: tuple[int, ...]) -> list[dict[str, Any]]:
    return [{"variant": tier, key: value} for tier, value in zip(TIERS, values, strict=True)]


def seconds(run: Run) -> Iterator[tuple[float, float]]:
    """By the clock and of the processor, first for everybody, then for one person."""
    definitions = [{"slug": f"badge-{n}", "name": f"Badge {n}", "variants": dict.fromkeys(TIERS)} for n in range(12)]
    named = [{"badge_slug": f"badge-{n}", **rule} for n, rule in enumerate(rules())]
    catalogue = read([Block(definitions=definitions, rules=named, file="benchmark")], run.catalogue.known)
    run.db.execute("begin")
    changes.forget(run.db)
    for _ in range(2):
        clock, processor = time.perf_counter(), time.process_time()
        evaluate(run.db, catalogue, run.as_of, [])
        yield time.perf_counter() - clock, time.process_time() - processor
        run.db.execute("delete from changed_people")
        changes.note_people(run.db, [1])
    run.db.execute("rollback")


if __name__ == "__main__":
    asked = Options(data=Path(sys.argv[1]), config=Path(sys.argv[2]), output=Path(), offline=True)
    with Run(asked, Display(quiet=True)) as run:
        run.execute(NEEDS["aggregate"])
        print(*(f"{figure:.3f}" for pair in seconds(run) for figure in pair))
