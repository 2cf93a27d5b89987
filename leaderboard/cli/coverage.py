"""``leaderboard coverage``: which days each source has told of, and how well."""

from __future__ import annotations

from pathlib import Path

import click

from leaderboard.cli.options import option, options, where_options
from leaderboard.cli.table import Format

COLUMNS = ("source", "repository", "first_day", "last_day", "days", "quality", "seen", "expected", "missing")


@click.command("coverage")
@where_options
@option("--repository", metavar="OWNER/NAME", help="One repository instead of all.")
@option("--source", metavar="SOURCE", help="One source instead of all, by its id in config.yaml.")
@option("--gaps", is_flag=True, help="Only days that are not full, and where more was expected than seen.")
@option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="[default: table]")
@option("--json", "as_json", is_flag=True, help="The same as --format json.")
def coverage(
    data: Path | None,
    config: Path | None,
    repository: str | None,
    source: str | None,
    gaps: bool,
    form: Format,
    as_json: bool,
) -> None:
    """Print which days each source has told of: in full, in part (patchy), too little to be scored (unfit) or none.

    Seen and expected are of what can be counted in full, such as the numbers of issues and pull requests. Missing is
    what the source cannot tell of at all.
    """
    from leaderboard.cli.reading import imported
    from leaderboard.cli.table import write
    from leaderboard.store.coverage import selected

    with imported(options(data, config, command="coverage")) as db:
        rows = selected(db, source=source, repository=repository, gaps=gaps)
    click.echo(write(COLUMNS, rows, "json" if as_json else form))


COMMANDS = {"coverage": coverage}
