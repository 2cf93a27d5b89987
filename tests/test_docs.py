"""What the documents say is so."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import leaderboard.errors
from leaderboard.cli import cli
from leaderboard.config import load
from leaderboard.errors import LeaderboardError
from leaderboard.files import activities, profiles
from leaderboard.scores.points import BUILT_IN
from leaderboard.sources.plugins import load as load_sources

CHECKOUT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "CHANGELOG.md", "plugins/README.md", "data-repo/README.md", "benchmarks/README.md")
WITH_COMMANDS = (
    *DOCUMENTS,
    "config.yaml",
    "Makefile",
    "data-repo/.github/workflows/leaderboard.yml",
    "data-repo/.github/workflows/effect.yml",
    "leaderboard/cli/init.py",
)
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
LINE = re.compile(r"^\s*(?:\$\(BIN\)/)?leaderboard (\w[^#|\n]*)", re.MULTILINE)
INLINE = re.compile(r"`leaderboard (\w[^`\n]*)`")


def commands(document: str) -> Iterator[str]:
    """What is written behind `leaderboard` at the start of a shell's line, or as code in a sentence."""
    text = (CHECKOUT / document).read_text(encoding="utf-8")
    shell = "".join(re.findall(r"^ *```sh\n(.*?)^ *```", text, re.MULTILINE | re.DOTALL))
    yield from LINE.findall(shell if document.endswith(".md") else text)
    yield from INLINE.findall(text)


EVERY_COMMAND = sorted({(document, command) for document in WITH_COMMANDS for command in commands(document)})


@pytest.mark.parametrize(("document", "command"), EVERY_COMMAND, ids=lambda value: value.replace("/", "_"))
def test_every_command_that_is_told_exists_with_its_options(document: str, command: str):
    """Each is parsed by the very command it names."""
    parse(cli, shlex.split(command))


def parse(command: click.Command, words: list[str]) -> None:
    """Read the words as the command line would; what is wrong raises a usage error."""
    context = click.Context(command)
    _, rest, _ = command.make_parser(context).parse_args(list(words))
    if isinstance(command, click.Group):
        name, inner, others = command.resolve_command(context, rest)
        assert name is not None
        assert inner is not None
        parse(inner, others)
    else:
        assert len(rest) <= len([one for one in command.params if isinstance(one, click.Argument)]), words


def test_there_are_commands_to_look_at():
    """The pattern above has not become blind."""
    documents = {document for document, _ in EVERY_COMMAND}
    assert documents >= {"README.md", "config.yaml", "plugins/README.md", "data-repo/README.md", "Makefile"}
    told = {command.split()[0] for _, command in EVERY_COMMAND}
    assert told >= {"run", "init", "check", "board", "explain", "plugins"}


def test_every_command_is_in_the_readme_or_a_phase():
    """Nothing that a person may want has to be found by chance."""
    told = {command.split()[0] for document, command in EVERY_COMMAND if document == "README.md"}
    phases = {"import", "setup", "scrape", "score", "aggregate", "export", "build"}
    assert set(cli.list_commands(click.Context(cli))) - phases <= told


def test_options_that_are_told_alone_exist():
    """Those in running text, such as `--strict`."""
    asked = [cli.get_command(click.Context(cli), name) for name in ("run", "board", "diff")]
    commands = [command for command in asked if command is not None]
    assert len(commands) == 3
    known = {name for command in commands for one in command.params for name in [*one.opts, *one.secondary_opts]}
    assert set(re.findall(r"`(--[a-z-]+)`", README)) <= known


def test_the_exit_codes_are_those_of_the_errors():
    """The table of the README, the command's help and the classes."""
    kinds = [kind for kind in vars(leaderboard.errors).values() if isinstance(kind, type)]
    codes = {0} | {kind.exit_code for kind in kinds if issubclass(kind, LeaderboardError)}
    table = README.partition("## Exit codes")[2].partition("##")[0]
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)} == codes
    assert {int(code) for code in re.findall(r"(?<=[ ,])(\d)(?= )", cli.epilog or "")} == codes


def test_the_points_are_those_of_the_built_in_table():
    """Kind by kind."""
    told = {slug: float(points) for slug, points in re.findall(r"`(\w+)` \| ([\d.]+) \|", README)}
    assert told == {definition.slug: definition.points for definition in BUILT_IN}


def test_the_workings_of_the_score_are_those_of_the_reference():
    """The formula names the defaults of config.yaml."""
    lines = load(CHECKOUT / "config.yaml", {}).leaderboard.scoring.lines
    assert f"min({lines.cap:g}, lines added × {lines.added} + lines deleted × {lines.deleted})" in README


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_configuration_in_the_readme_is_without_fault(number: int, tmp_path: Path):
    """Each block, put over the reference, loads without a warning."""
    blocks = [block for block in code("yaml") if block.startswith("leaderboard:")]
    assert len(blocks) == 4
    reference = (CHECKOUT / "config.yaml").read_text(encoding="utf-8").partition("\nleaderboard:\n")[0]
    roles = "\n  roles: {core: {name: Core}}\n"
    (tmp_path / "config.yaml").write_text(f"{reference}\n{blocks[number].replace(chr(10), roles, 1)}")
    config = load(tmp_path / "config.yaml", {})
    assert config.warnings == ()
    assert load_sources(config)[1] == []


def test_the_profile_and_the_activity_of_the_readme_are_read_without_fault():
    """As files of a data repo."""
    profile = next(block for block in code("yaml") if block.startswith("---"))
    assert profiles.read(profile.encode(), "contributors/ann.md", "ann")[1] == []
    for line in code("json"):
        json.loads(line)
        assert activities.read(line.encode(), "activities/ann.jsonl").problems == []


def test_the_map_names_what_is_there():
    """Every file and folder in it exists, and every package of ours is in it."""
    tree = README.partition("## Where things are")[2].split("```")[1]
    top = re.findall(r"^(\w[\w-]*/)|(?<= )(\w[\w-]*/|config\.yaml)(?= )", tree, re.MULTILINE)
    inside = re.findall(r"(?<=  )([a-z_]+/|[a-z_]+\.py)(?=  )", tree)
    names = {name for pair in top for name in pair if name} | set(inside)
    assert all((CHECKOUT / name).exists() or (CHECKOUT / "leaderboard" / name).exists() for name in names), names
    packages = {f"{path.parent.name}/" for path in (CHECKOUT / "leaderboard").glob("*/__init__.py")}
    assert packages <= names


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_somewhere(document: str):
    """To files that exist and headings that are written so."""
    text = (CHECKOUT / document).read_text(encoding="utf-8")
    for target in re.findall(
        r"\]\(([^)]+)\)|(?:src|srcset)=\"([^\"]+)\"", re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    ):
        address = next(filter(None, target))
        path, _, heading = address.partition("#")
        if "://" not in address:
            assert not path or (CHECKOUT / document).parent.joinpath(path).exists(), address
            assert not heading or heading in headings(text), address


def headings(text: str) -> set[str]:
    """The anchors of a document, as forges make them."""
    found = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in found}


def code(language: str) -> list[str]:
    """The blocks of the README in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
