"""``leaderboard plugins``: what plugins there are."""

from __future__ import annotations

from pathlib import Path

import click

from leaderboard.cli.options import find_config, find_data, option, where_options
from leaderboard.cli.table import Format

COLUMNS = ("name", "version", "origin", "summary", "problem")


@click.group("plugins")
def plugins() -> None:
    """See which plugins are installed."""


@plugins.command("list")
@where_options
@option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="[default: table]")
def list_plugins(data: Path | None, config: Path | None, form: Format) -> None:
    """Print the plugins that config.yaml can name, and what is wrong with those that cannot be used."""
    from leaderboard.cli.table import write
    from leaderboard.errors import ConfigError
    from leaderboard.sources.discovery import installed

    try:
        beside = find_config(config, find_data(data) if config is None else Path()).parent
    except ConfigError:
        beside = Path()
    click.echo(write(COLUMNS, [(p.name, p.version, p.origin, p.summary, p.error) for p in installed(beside)], form))


COMMANDS = {"plugins": plugins}
