"""``leaderboard board``: who stands where."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from leaderboard.cli.options import now_option, option, options, where_options
from leaderboard.cli.table import Format

COLUMNS = (
    "rank",
    "username",
    "name",
    "score",
    "activity_points",
    "line_bonus",
    "activities",
    "previous_rank",
    "movement",
)


@click.command("board")
@where_options
@now_option
@option("--repository", metavar="OWNER/NAME", help="The board of one repository instead of everything.")
@option("--period", help="Such as week, month, year or all. [default: all]", default="all")
@option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="[default: table]")
def board(
    data: Path | None, config: Path | None, now: datetime | None, repository: str | None, period: str, form: Format
) -> None:
    """Print a board: rank, person, score and how the rank moved."""
    from leaderboard.cli.reading import scored
    from leaderboard.cli.table import write
    from leaderboard.scores.boards import board as ranked
    from leaderboard.store.activities import in_points

    with scored(options(data, config, now=now, command="board")) as db:
        rows = [
            (
                row.rank,
                row.username,
                row.name,
                in_points(row.score),
                in_points(row.activity_points),
                in_points(row.line_bonus),
                row.activities,
                row.previous_rank,
                row.movement,
            )
            for row in ranked(db, period, repository)
        ]
    click.echo(write(COLUMNS, rows, form))


COMMANDS = {"board": board}
