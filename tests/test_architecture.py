"""The rules of the tree, checked on the code as it stands."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
LEVELS = (
    {"errors", "texts", "beside"},
    {"models"},
    {"yaml_reader", "structure", "shipped", "spreadsheet", "repository_facts", "covered_days", "known_agents"},
    {"board_settings"},
    {"environment", "scoring_rules", "config_text"},
    {"settings"},
    {"config"},
    {"files", "sources", "store"},
    {"scores", "plugin"},
    {"site"},
    {"pipeline"},
    {"serving"},
    {"testing", "cli"},
    {"__main__"},
)
"""Lowest first. A module imports lower ones only: those beside it do not know each other."""
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "core", "manager", "misc"}
MOST_LINES = 400
BROAD = {"Exception", "BaseException"}
CONTAINS_FAILURES = {
    "leaderboard/beside.py": "the process that waits shall know what went wrong in the other",
    "leaderboard/sources/failures.py": "showing a stranger's error may raise another",
    "leaderboard/sources/jobs.py": "a job's failure ends that job alone",
    "leaderboard/sources/side_by_side.py": "the thread that waits shall know what went wrong in the other",
    "leaderboard/sources/source.py": "showing a stranger's object may raise",
    "leaderboard/sources/worker.py": "a source's failure ends that source alone",
}
"""The only files that may stop an exception without knowing it, and why."""
CODE = sorted(path for top in ("leaderboard", "plugins", "benchmarks") for path in (CHECKOUT / top).rglob("*.py"))
IDS = [path.relative_to(CHECKOUT).as_posix() for path in CODE]


@pytest.fixture(params=CODE, ids=IDS)
def module(request: pytest.FixtureRequest) -> Path:
    """Every module in turn."""
    return request.param


def imports(path: Path) -> Iterator[str]:
    """The full names that a module imports, wherever the statement stands."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def level_of(part: str) -> int:
    return next(number for number, level in enumerate(LEVELS) if part in level)


def part_of(path: Path) -> str:
    """The name under leaderboard/ that a file belongs to."""
    return path.relative_to(CHECKOUT / "leaderboard").parts[0].removesuffix(".py")


def test_every_part_of_the_package_has_its_level():
    """A new module has to be given a place among the others."""
    parts = {path.stem if path.is_file() else path.name for path in (CHECKOUT / "leaderboard").glob("[!_.]*")}
    assert parts - {"shipped"} == set().union(*LEVELS) - {"shipped", "__main__"}


def test_modules_import_lower_levels_only():
    """Data runs one way, and so do imports."""
    for path in (CHECKOUT / "leaderboard").rglob("*.py"):
        importer = part_of(path)
        for name in imports(path):
            package, _, rest = name.partition(".")
            imported = rest.partition(".")[0]
            if package == "leaderboard" and imported not in {importer, "__version__"}:
                assert level_of(imported) < level_of(importer), f"{path}: {importer} may not import {imported}"


def test_plugins_know_the_one_import_for_authors_and_themselves():
    """A built-in plugin could be anybody's."""
    for package in (CHECKOUT / "plugins").glob("*/"):
        for path in package.rglob("*.py"):
            ours = [name for name in imports(path) if name.startswith("leaderboard")]
            assert all(name.startswith(("leaderboard.plugin.", f"{package.name}.", package.name)) for name in ours), (
                path
            )


def test_a_module_is_named_after_what_it_knows(module: Path):
    """Names that say nothing are where unrelated things gather."""
    assert module.stem not in BANNED_NAMES
    assert module.parent.name not in BANNED_NAMES


def test_a_module_is_short_enough_to_be_read(module: Path):
    """And says in its first line what it is about."""
    text = module.read_text(encoding="utf-8")
    assert text.count("\n") <= MOST_LINES
    assert ast.get_docstring(ast.parse(text))


def test_unknown_exceptions_are_stopped_only_where_strangers_code_runs():
    """Everywhere else an error goes on, as it is or with better words, to the command's edge."""
    assert set(stopping_everything()) == set(CONTAINS_FAILURES)


def stopping_everything() -> Iterator[str]:
    """The files that catch whatever comes and do not end in raising."""
    for path, name in zip(CODE, IDS, strict=True):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if (
                isinstance(node, ast.ExceptHandler)
                and catches_everything(node)
                and not isinstance(node.body[-1], ast.Raise)
            ):
                yield name


def catches_everything(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id in BROAD) for kind in caught)


def test_nothing_is_put_off():
    """What is missing is not in the code."""
    marks = re.compile(r"\b(?:TO" + "DO|FIX" + "ME|X" + r"XX)\b")
    for name in tracked():
        text = (CHECKOUT / name).read_bytes().decode(errors="replace")
        assert not marks.search(text), name


def tracked() -> list[str]:
    """The files of the checkout that are written by hand."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
    return [name for name in listed.rstrip("\0").split("\0") if (CHECKOUT / name).is_file()]
