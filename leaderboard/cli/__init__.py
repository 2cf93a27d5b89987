"""The ``leaderboard`` command: one module a subcommand; each parses, calls one function and prints."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import click

from leaderboard import __version__
from leaderboard.cli.edge import guarded

COMMANDS = {
    "run": "run",
    "build": "run",
    "serve": "serve",
    "import": "run",
    "setup": "run",
    "scrape": "run",
    "score": "run",
    "aggregate": "run",
    "export": "run",
    "plan": "plan",
    "repositories": "repositories",
    "jobs": "jobs",
    "check": "check",
    "board": "board",
    "explain": "explain",
    "diff": "diff",
    "identity": "identity",
    "badges": "badges",
    "coverage": "coverage",
    "plugins": "plugins",
    "init": "init",
    "texts": "texts",
}
"""Each command and the module beside this one that has it in its own COMMANDS."""


class Commands(click.Group):
    """Imports a command's module when it is asked for, so that ``--help`` answers at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"leaderboard.cli.{COMMANDS[cmd_name]}")
        command: click.Command = module.COMMANDS[cmd_name]
        return command


def version_text() -> str:
    python = ".".join(map(str, sys.version_info[:3]))
    return f"leaderboard {__version__} ({Path(__file__).parents[1]}, Python {python})"


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 all went well, 1 failed, 2 wrong usage or config, 3 a source failed and the rest was "
    "finished, 4 much is gone and nothing was written, 5 another run holds the data directory. Every option can be "
    "given as LEADERBOARD_… in the environment, such as LEADERBOARD_DATA_DIR.",
)
@click.version_option(__version__, "-V", "--version", message=version_text())
def cli() -> None:
    """Turn contributor activity into a static website.

    `leaderboard run` does everything. Without options it takes the data repo in this folder or in ./data-repo, and
    writes the site to ./site.
    """


def main() -> None:
    """The entry point."""
    sys.exit(guarded(cli))
