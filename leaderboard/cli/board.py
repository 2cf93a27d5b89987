"""``leaderboard board``: who stands where."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from leaderboard.cli.options import now_option, option, options, refuse_both, where_options
from leaderboard.cli.table import Format

COLUMNS = (
    "rank",
    "username",
    "name",
    "score",
    "activity_points",
    "line_bonus",
    "adjustment",
    "activities",
    "previous_rank",
    "movement",
)


@click.command("board")
@where_options
@now_option
@option("--repository", metavar="OWNER/NAME", help="The board of one repository instead of everything.")
@option("--board", "named", metavar="SLUG", help="A board of leaderboard.boards instead of the leaderboard.")
@option("--period", help="Such as week, month, year or all. [default: all]")
@option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="[default: table]")
def board(
    data: Path | None,
    config: Path | None,
    now: datetime | None,
    repository: str | None,
    named: str | None,
    period: str | None,
    form: Format,
) -> None:
    """Print a board: rank, person, score and how the rank moved."""
    from leaderboard.cli.reading import scored
    from leaderboard.cli.table import write
    from leaderboard.scores.boards import board as ranked
    from leaderboard.scores.named_boards import find_board, named_board_rows
    from leaderboard.scores.periods import ALL_TIME
    from leaderboard.store.activities import in_points

    refuse_both(repository, named)
    with scored(options(data, config, now=now, command="board")) as db:
        found = (
            ranked(db, period or ALL_TIME, repository)
            if named is None
            else named_board_rows(db, find_board(db, named, period)[1])
        )
        rows = [
            (
                row.rank,
                row.username,
                row.name,
                in_points(row.score),
                in_points(row.activity_points),
                in_points(row.line_bonus),
                in_points(row.adjustment),
                row.activities,
                row.previous_rank,
                row.movement,
            )
            for row in found
        ]
    click.echo(write(COLUMNS, rows, form))


COMMANDS = {"board": board}
