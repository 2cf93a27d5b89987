"""Help, version and unknown words: what somebody sees who has read no manual."""

from __future__ import annotations

import importlib
import subprocess
import sys

import click
import pytest

from leaderboard import __version__
from leaderboard.cli import COMMANDS
from tests.small_repo import DataRepo, environment


@pytest.mark.parametrize("asked", ["--help", "-h"])
def test_help_lists_every_command_with_what_it_does(repo: DataRepo, asked: str) -> None:
    """And the exit codes."""
    outcome = repo.run(asked)
    assert outcome.code == 0
    assert outcome.err == ""
    listed = {line.split()[0] for line in outcome.out.partition("Commands:")[2].splitlines() if line.startswith("  ")}
    assert set(COMMANDS) <= listed
    assert "Exit codes: 0" in outcome.out


@pytest.mark.parametrize("command", [*COMMANDS, "plugins list"])
def test_every_command_and_every_option_of_it_has_a_help_text(repo: DataRepo, command: str) -> None:
    """Asked for where there is nothing, it reads and writes nothing."""
    outcome = repo.run(*command.split(), "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"Usage: leaderboard {command} ")
    for parameter in parameters(command):
        assert not isinstance(parameter, click.Option) or parameter.help


def parameters(command: str) -> list[click.Parameter]:
    name, _, below = command.partition(" ")
    found = importlib.import_module(f"leaderboard.cli.{COMMANDS[name]}").COMMANDS[name]
    return list((found.commands[below] if below else found).params)


def test_help_imports_nothing_heavy() -> None:
    """So that it answers at once."""
    code = "import sys; from leaderboard.cli import main; sys.argv = ['leaderboard', '--help']\ntry: main()\n"
    code += "except SystemExit: pass\nprint(*sys.modules, file=sys.stderr)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported = set(ended.stderr.split())
    assert not imported & {"apsw", "jinja2", "yaml", "httpx", "pluggy", "markdown", "frontmatter", "msgspec"}


@pytest.mark.parametrize("asked", ["-V", "--version"])
def test_the_version_says_where_it_comes_from(repo: DataRepo, asked: str) -> None:
    """One line that a bug report can quote."""
    outcome = repo.run(asked)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"leaderboard {__version__} (")
    assert outcome.out.count("\n") == 1


def test_the_package_is_the_command() -> None:
    """``python -m leaderboard`` for where no script is on the path."""
    ended = subprocess.run(
        [sys.executable, "-m", "leaderboard", "-V"], capture_output=True, text=True, check=True, env=environment({})
    )
    assert ended.stdout.startswith(f"leaderboard {__version__} (")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--colour",), "No such option"),
        (("run", "--ofline"), "--offline"),
        (("rum",), "No such command 'rum'."),
        (("explain",), "Missing argument 'USER'."),
        (("board", "--format", "xml"), "Invalid value for '--format': 'xml' is not one of 'table', 'json', 'csv'."),
        (("run", "--now", "tomorrow"), "Invalid value for '--now': 'tomorrow' is no time, expected one such as "),
        (("build", "--since", "2026-01-01"), "--since"),
        (("run", "extra"), "Got unexpected extra argument (extra)"),
    ],
)
def test_a_wrong_word_ends_with_2_and_changes_nothing(repo: DataRepo, arguments: tuple[str, ...], said: str) -> None:
    """With what was meant where that can be told."""
    before = repo.files(caches=True)
    outcome = repo.run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert "Usage: leaderboard" in outcome.err
    assert repo.files(caches=True) == before


def test_no_command_at_all_shows_the_help(repo: DataRepo) -> None:
    """Nothing is run by accident."""
    outcome = repo.run()
    assert outcome.code == 2
    assert "Usage: leaderboard" in outcome.out + outcome.err
    assert not repo.site.exists()
