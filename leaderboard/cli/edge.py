"""Where errors end: a known one becomes sentences and its exit code, anything else is a bug and shows its traceback."""

from __future__ import annotations

import click

from leaderboard.errors import ConfigError, LeaderboardError

INTERRUPTED = 130


def guarded(command: click.Command) -> int:
    """Run a command and return the exit code."""
    try:
        result = command.main(standalone_mode=False)
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except LeaderboardError as error:
        say(error)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted. Nothing is lost: the next run goes on from here.", err=True)
        return INTERRUPTED
    return result if isinstance(result, int) else 0


def say(error: LeaderboardError) -> None:
    """Every problem on a line of its own."""
    lines = [str(error)]
    if isinstance(error, ConfigError) and error.problems:
        lines = [f"{problem.severity}: {problem}" for problem in error.problems]
    elif not str(error).startswith("error"):
        lines = [f"error: {error}"]
    for line in lines:
        click.echo(click.style(line, fg="red"), err=True)
