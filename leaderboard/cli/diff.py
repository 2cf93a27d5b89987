"""``leaderboard diff``: who stands elsewhere in another state of the data, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from leaderboard.cli.options import find_config, option

CONFIG_OF_BOTH = "The configuration of both. [default: the config.yaml of each]"
FEW = 20
"""People that are shown to people; programs are told of everybody."""


@click.command("diff")
@click.argument("before", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.argument("after", type=click.Path(path_type=Path, file_okay=False, exists=True))
@option("-c", "--config", type=click.Path(path_type=Path, dir_okay=False), help=CONFIG_OF_BOTH)
@option("--repository", metavar="OWNER/NAME", help="The board of one repository instead of everything.")
@option("--period", help="Such as week, month, year or all. [default: all]", default="all")
@option("--user", metavar="USER", help="One person alone, by username or account.")
@option("--limit", type=click.IntRange(0), help="At most so many people. [default: 20; all of them as JSON]")
@option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", help="[default: text]")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where anybody moved.")
def diff(
    before: Path,
    after: Path,
    config: Path | None,
    repository: str | None,
    period: str,
    user: str | None,
    limit: int | None,
    form: Literal["text", "json", "markdown"],
    exit_code: bool,
) -> int:
    """Print who stands elsewhere in AFTER than in BEFORE, and why; what is told of a score adds up to its change."""
    from leaderboard.cli.diff_forms import FORMS
    from leaderboard.cli.diff_sums import Difference
    from leaderboard.cli.display import Display
    from leaderboard.pipeline.comparing import State, compared
    from leaderboard.scores.diff.moves import compare, find_key

    old, new = (State(name=str(each), data=each, config=find_config(config, each)) for each in (before, after))
    with compared(old, new, Display(quiet=True)) as pair:
        found = compare(pair.db, pair.before, pair.after, period, repository)
        key = None if user is None else find_key(pair.db, user)
    moves = [move for move in found.moves if key in (None, move.key)]
    most = limit if limit is not None or form == "json" else FEW
    difference = Difference(before=old.name, after=new.name, found=found, moves=moves, limit=most)
    click.echo(FORMS[form](difference))
    return 1 if exit_code and moves else 0


COMMANDS = {"diff": diff}
