"""``leaderboard plan``: what the next run will ask the sources for, and what that costs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leaderboard.cli.options import option, options, talk_options, where_options

if TYPE_CHECKING:  # the list of commands imports as little as it can
    from leaderboard.models import Planned
    from leaderboard.pipeline.planning import Plan

FIGURES = ("requests", "points", "bytes", "price", "seconds")
HEADS = {"bytes": "MB", "price": "US$", "seconds": "minutes"}


@click.command("plan")
@where_options
@talk_options
@option("--source", metavar="ID", help="This source alone.")
@option("--full", is_flag=True, help="For a run that reads everything again.")
@option("--json", "as_json", is_flag=True, help="For programs.")
def plan(
    data: Path | None,
    config: Path | None,
    verbose: int,
    quiet: bool,
    source: str | None,
    full: bool,
    as_json: bool,
) -> int:
    """Print what the next run is expected to ask of every source: requests, points, bytes, price and minutes.

    Asks the services as little as that takes. Nothing is written and no bookmark moves.
    """
    from leaderboard.cli.display import Display
    from leaderboard.config import load
    from leaderboard.pipeline.planning import plans

    asked = options(data, config)
    display = Display(verbose=max(verbose, 2), quiet=quiet)
    try:
        found = list(plans(load(asked.config, os.environ), asked.data, display, source=source, full=full))
    finally:
        display.end()
    if as_json:
        click.echo(json.dumps({"sources": [record(each) for each in found], "total": totals(all_of(found))}, indent=2))
    else:
        show(found)
    for each in found:
        if each.error is not None:
            click.echo(click.style(f"error: source {each.source}: {each.error}", fg="red"), err=True)
    return 3 if any(each.error is not None for each in found) else 0


def show(found: Sequence[Plan]) -> None:
    """A table of all targets, the totals below it, and a sentence where there is more to say of a source."""
    from leaderboard.cli.table import write

    planned = [(each.source, one) for each in found for one in each.planned]
    shown = [figure for figure in FIGURES if any(getattr(one, figure) is not None for _, one in planned)]
    rows: list[Sequence[object]] = [(source, one.target, *cells(one, shown), one.detail) for source, one in planned]
    several = [each for each in found if each.planned]
    for each in several if len(several) > 1 else ():
        rows.append((each.source, "total", *sums(each.planned, shown), None))
    if rows:
        rows.append(("total", None, *sums(all_of(found), shown), None))
        heads = [HEADS.get(figure, figure) for figure in shown]
        click.echo(write(("source", "target", *heads, "detail"), rows, "table"))
    for each in found:
        for sentence in sentences(each):
            click.echo(sentence, err=True)
    if not found:
        click.echo("No source is configured: leaderboard.plugins in config.yaml names none.", err=True)


def sentences(plan: Plan) -> Iterable[str]:
    if not plan.tells:
        yield f"{plan.source}: its plugin cannot say what a run will cost."
    elif not plan.planned and plan.error is None:
        yield f"{plan.source}: nothing to ask for."
    if plan.runs is not None:
        budgets = {"requests": plan.budget, "points": plan.points}
        limits = [f"{most:,} {what}" for what, most in budgets.items() if most is not None]
        many = "one run is enough" if plan.runs == 1 else f"it takes about {plan.runs:,} runs"
        yield f"{plan.source}: within its budget of {' and '.join(limits)} a run, {many}."


def all_of(found: Iterable[Plan]) -> list[Planned]:
    return [one for each in found for one in each.planned]


def totals(planned: Sequence[Planned]) -> dict[str, object]:
    """The sum of each figure, null where nobody has it."""
    found: dict[str, object] = {}
    for figure in FIGURES:
        values = [value for each in planned if (value := getattr(each, figure)) is not None]
        found[figure] = round(sum(values), 6) if values else None
    return found


def sums(planned: Sequence[Planned], figures: Sequence[str]) -> list[object]:
    total = totals(planned)
    return [in_unit(figure, total[figure]) for figure in figures]


def cells(planned: Planned, figures: Sequence[str]) -> list[object]:
    return [in_unit(figure, getattr(planned, figure)) for figure in figures]


def in_unit(figure: str, value: object) -> object:
    """A figure as the table shows it: millions of bytes, minutes, cents."""
    if not isinstance(value, int | float):
        return value
    match figure:
        case "bytes":
            return round(value / 1e6, 1)
        case "seconds":
            return round(value / 60, 1)
        case "price":
            return round(value, 2)
    return value


def record(plan: Plan) -> dict[str, object]:
    """A source for programs."""
    return {
        "source": plan.source,
        "tells": plan.tells,
        "error": plan.error,
        "budget": {"requests": plan.budget, "points": plan.points},
        "runs": plan.runs,
        "targets": [
            {"target": one.target, **{figure: getattr(one, figure) for figure in FIGURES}, "detail": one.detail}
            for one in plan.planned
        ],
        "total": totals(plan.planned),
    }


COMMANDS = {"plan": plan}
