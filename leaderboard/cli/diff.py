"""``leaderboard diff``: who stands elsewhere in another state of the data, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

import click

from leaderboard.cli.options import Moment, data_option, option

CONFIG_HELP = (
    "The configuration of both; of a revision as it was in it. Given twice, the first is for BEFORE and the second for "
    "AFTER. [default: config.yaml in each data directory, else ./config.yaml]"
)
NOW_HELP = "Draw the boards for this day; given twice, the first is for BEFORE and the second for AFTER."
FEW = 20
"""People that are shown to people; programs are told of everybody."""


@click.command("diff")
@click.argument("states", nargs=-1, metavar="[BEFORE [AFTER]]")
@data_option
@option("-c", "--config", "configs", type=click.Path(path_type=Path, dir_okay=False), multiple=True, help=CONFIG_HELP)
@option("--now", "days", type=Moment(), multiple=True, help=NOW_HELP)
@option("--repository", metavar="OWNER/NAME", help="The board of one repository instead of everything.")
@option("--period", help="Such as week, month, year or all. [default: all]", default="all")
@option("--user", metavar="USER", help="One person alone, by username or account.")
@option("--limit", type=click.IntRange(0), help="At most so many people. [default: 20; all of them as JSON]")
@option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", help="[default: text]")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where anybody moved.")
def diff(
    states: tuple[str, ...],
    data: Path | None,
    configs: tuple[Path, ...],
    days: tuple[datetime, ...],
    repository: str | None,
    period: str,
    user: str | None,
    limit: int | None,
    form: Literal["text", "json", "markdown"],
    exit_code: bool,
) -> int:
    """Print who stands elsewhere in AFTER than in BEFORE, and why: causes that add up to the change of each score.

    Each of the two is a folder with a data repo, or a git revision of the data repo. Without AFTER it is the data
    repo as it is; without BEFORE its last commit, or with two --config or two --now the data repo as it is for both.
    """
    from leaderboard.cli.diff_forms import FORMS
    from leaderboard.cli.diff_sums import Difference
    from leaderboard.cli.display import Display
    from leaderboard.cli.states import States
    from leaderboard.cli.table import printable
    from leaderboard.pipeline.comparing import compared
    from leaderboard.scores.diff.moves import compare, find_key

    if max(len(states), len(configs), len(days)) > 2:
        raise click.UsageError("expected at most two states, at most two --config and at most two --now")
    with States(data) as known:
        before, after = known.pair(states, configs, days)
        with compared(before, after, Display(quiet=True)) as pair:
            found = compare(pair.db, pair.before, pair.after, period, repository)
            key = None if user is None else find_key(pair.db, user)
            warnings = pair.warnings
    for warning in warnings:
        click.echo(f"warning: {printable(warning)}", err=True)
    moves = [move for move in found.moves if key in (None, move.key)]
    most = limit if limit is not None or form == "json" else FEW
    titles = titles_of((before.name, after.name), configs)
    difference = Difference(before=titles[0], after=titles[1], found=found, moves=moves, limit=most)
    click.echo(FORMS[form](difference))
    return 1 if exit_code and moves else 0


def titles_of(names: Sequence[str], configs: Sequence[Path]) -> Sequence[str]:
    """What the two are called: after their configurations too, where each was given its own."""
    if len(configs) < 2:
        return names
    return [f"{name} by {config}" for name, config in zip(names, configs, strict=True)]


COMMANDS = {"diff": diff}
