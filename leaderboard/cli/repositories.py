"""``leaderboard repositories``: which repositories are collected, one more, one less."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from leaderboard.cli.options import option, options, talk_options, where_options
from leaderboard.cli.table import Format

COLUMNS = ("repository", "source", "in_config", "last_job", "ended", "bookmark", "activities")


@click.group("repositories")
def repositories() -> None:
    """See and change which repositories are collected."""


@repositories.command("list")
@where_options
@option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="[default: table]")
def list_repositories(data: Path | None, config: Path | None, form: Format) -> None:
    """Print every repository that is collected or has been: its source, its last job and its activities."""
    from leaderboard.cli.display import Display
    from leaderboard.cli.table import write
    from leaderboard.pipeline.options import NEEDS
    from leaderboard.pipeline.past import noted
    from leaderboard.pipeline.repository_list import all_known, configured, read
    from leaderboard.pipeline.run import Run

    # A dry run reads a copy, so that this answers while another run is at work.
    asked = replace(options(data, config), dry_run=True, offline=True)
    loaded, text = read(asked.config)
    with Run(asked, Display(quiet=True)) as run:
        run.execute(NEEDS["setup"])
        found = all_known(run.db, configured(loaded, text), [job for _, job in noted(asked.data).jobs])
    rows = [
        (
            each.repository,
            each.source,
            "yes" if each.configured else "no",
            each.status,
            each.ended,
            each.reached,
            each.activities,
        )
        for each in found
    ]
    if form == "table" and not rows:
        click.echo("No repository is known yet; `leaderboard repositories add owner/name` names one.", err=True)
        return
    click.echo(write(COLUMNS, rows, form))


@repositories.command("add")
@click.argument("name", metavar="OWNER/NAME")
@where_options
@talk_options
@option("--source", metavar="ID", help="The source that is to collect it, where several can.")
@option("--offline", is_flag=True, help="Write the name without asking whether there is such a repository.")
def add_repository(
    name: str, data: Path | None, config: Path | None, verbose: int, quiet: bool, source: str | None, offline: bool
) -> None:
    """Have a repository collected from the next run on.

    Asks the source whether it exists and writes its current name into config.yaml, where nothing else changes. The
    address of its page will do, too.
    """
    from leaderboard.cli.display import Display
    from leaderboard.pipeline.repository_list import add, configured, read

    asked = options(data, config)
    loaded, text = read(asked.config)
    known = {name for several in configured(loaded, text).values() for name in several}
    display = Display(verbose=max(verbose, 2), quiet=quiet)
    try:
        added = add(asked.config, name, display, source=source, known=known, offline=offline)
    finally:
        display.end()
    if quiet:
        return
    if added.found is not None and added.name.casefold() != name.casefold() and "://" not in name:
        click.echo(f"{name} is called {added.name} now.", err=True)
    if added.was_there:
        click.echo(f"{added.name} is collected by source {added.source} already.", err=True)
    else:
        unchecked = " unchecked" if added.found is None else ""
        click.echo(f"Added {added.name} to source {added.source}{unchecked}; the next run collects it.", err=True)
    if added.found is not None and added.found.private:
        click.echo("It is private: its name, and what is done in it, will be on the site for everybody.", err=True)


@repositories.command("remove")
@click.argument("name", metavar="OWNER/NAME")
@where_options
@option("--source", metavar="ID", help="Only from this source.")
def remove_repository(name: str, data: Path | None, config: Path | None, source: str | None) -> None:
    """Have a repository collected no more. What was collected stays."""
    from leaderboard.pipeline.repository_list import configured, meant, read, remove

    asked = options(data, config)
    removed = remove(asked.config, name, source=source)
    if removed:
        click.echo(f"Removed {name} from {' and '.join(removed)}. What was collected stays.", err=True)
        return
    loaded, text = read(asked.config)
    known = {other for several in configured(loaded, text).values() for other in several}
    click.echo(f"No source names {name}{meant(name, known)}; nothing was changed.", err=True)


COMMANDS = {"repositories": repositories}
