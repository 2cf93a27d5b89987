"""``leaderboard explain``: every part of a score."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from leaderboard.cli.options import now_option, option, options, refuse_both, where_options
from leaderboard.cli.table import Format

COLUMNS = ("repository", "what", "count", "points each", "points")


@click.command("explain")
@click.argument("user")
@where_options
@now_option
@option("--repository", metavar="OWNER/NAME", help="The score in one repository instead of everything.")
@option("--board", "named", metavar="SLUG", help="A board of leaderboard.boards instead of the leaderboard.")
@option("--period", help="Such as week, month, year or all. [default: all]")
@option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="[default: table]")
def explain(
    user: str,
    data: Path | None,
    config: Path | None,
    now: datetime | None,
    repository: str | None,
    named: str | None,
    period: str | None,
    form: Format,
) -> None:
    """Print the parts of somebody's score; they add up to it.

    USER is a username or any of the person's accounts.
    """
    from leaderboard.cli.reading import scored
    from leaderboard.cli.table import write
    from leaderboard.scores.explain import explain as parts_of
    from leaderboard.scores.named_explain import explain_on_board
    from leaderboard.scores.periods import ALL_TIME
    from leaderboard.store.activities import in_points

    refuse_both(repository, named)
    with scored(options(data, config, now=now, command="explain")) as db:
        if named is None:
            told = parts_of(db, user, repository, period or ALL_TIME)
        else:
            told = explain_on_board(db, user, named, period)
    rows: list[tuple[object, ...]] = [
        (
            part.repository,
            part.definition,
            part.count,
            None if part.points_each is None else in_points(part.points_each),
            in_points(part.points),
        )
        for part in told.parts
    ]
    rows += [
        (
            bonus.repository,
            f"{bonus.lines_added:,} lines added, {bonus.lines_deleted:,} deleted"
            + (", capped" if bonus.is_capped else ""),
            None,
            None,
            in_points(bonus.points),
        )
        for bonus in told.bonuses
    ]
    rows += [
        (each.repository, f"{each.definition}: told by another source too, not scored twice", each.count, None, 0)
        for each in told.masked
    ]
    rows += [
        (
            each.repository,
            f"{each.definition}: of these, done by {each.agent} on their behalf",
            each.count,
            None,
            None,
        )
        for each in told.credited
    ]
    click.echo(write(COLUMNS, [*rows, (None, "score", None, None, in_points(told.score))], form))
    standing = "not ranked" if told.rank is None else f"rank {told.rank:,} of {told.people:,}"
    click.echo(f"{told.username}, {told.period}: {in_points(told.score):,} points, {standing}", err=True)


COMMANDS = {"explain": explain}
