"""The author's guide says what the code does."""

from __future__ import annotations

import importlib.util
import inspect
import re
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import msgspec
import pytest

import leaderboard.plugin
from leaderboard.sources import hookspecs
from leaderboard.sources.hookspecs import HOOKS
from leaderboard.sources.plugins import load
from leaderboard.testing import check_plugin, run_plugin
from leaderboard.yaml_reader import read as read_yaml

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "plugins" / "README.md").read_text(encoding="utf-8")
TALKS = "ann,2026-03-01T18:00:00Z,Widgets for all,https://acme.example/talks/1\n"


def blocks(language: str) -> list[str]:
    """The code of the guide in one language."""
    return re.findall(rf"^ *```{language}\n(.*?)^ *```$", GUIDE, re.MULTILINE | re.DOTALL)


def rows() -> dict[str, list[str]]:
    """The rows of its tables by what their first cell names, the other cells as they are."""
    cells = (line.strip("|").split("|") for line in GUIDE.splitlines() if line.startswith("| `"))
    return {first.strip(" `"): rest for first, *rest in cells}


def imported(code: str, folder: Path, name: str) -> ModuleType:
    """A block of the guide, saved and imported."""
    file = folder / f"{name}.py"
    file.write_text(code, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def named(cell: str) -> list[str]:
    """The words in code style."""
    return re.findall(r"`(\w+)`", cell)


def test_every_hook_is_there_with_its_arguments() -> None:
    """And no other."""
    tables = rows()
    for hook, spec in HOOKS.items():
        assert named(tables[hook][0]) == list(inspect.signature(spec).parameters)
    marked = [name for name in tables if hasattr(getattr(hookspecs, name, None), f"{hookspecs.PROJECT}_spec")]
    assert marked == list(HOOKS)


def test_every_argument_is_explained() -> None:
    """With every method that it has."""
    tables = rows()
    for spec in HOOKS.values():
        assert inspect.signature(spec).parameters.keys() <= tables.keys()
    protocols = {"bookmarks": "Bookmarks", "people": "People", "jobs": "Jobs", "log": "Log", "db": "Database"}
    for argument, protocol in protocols.items():
        members = [name for name in vars(getattr(leaderboard.plugin, protocol)) if not name.startswith("_")]
        assert members
        for member in members:
            assert f"{argument}.{member}" in tables[argument][0]


def test_every_record_is_there_with_its_fields() -> None:
    """In the order of the code."""
    tables = rows()
    values = {"NumberValue", "StatisticsValue", "StringValue"}  # whose table says more of each field
    records = [name for name in leaderboard.plugin.__all__ if name in tables and name not in values]
    assert len(records) == 13
    for name in records:
        fields = [field.name for field in msgspec.structs.fields(getattr(leaderboard.plugin, name))]
        assert named(tables[name][0]) == fields


def test_every_name_that_authors_import_is_mentioned() -> None:
    """Protocols are mentioned by the arguments that have them."""
    protocols = {
        "Bookmarks",
        "Collect",
        "Database",
        "Jobs",
        "Log",
        "Organisation",
        "People",
        "ScrapedRecord",
        "SetupRecord",
    }
    missing = {name for name in leaderboard.plugin.__all__ if not re.search(rf"\b{name}\b", GUIDE)}
    assert missing <= protocols


def test_the_whole_plugin_works_as_the_guide_says(config_of: Callable[..., Any], tmp_path: Path) -> None:
    """As a single file, with the guide's own configuration and data; it is as short as promised."""
    code = blocks("python")[0]
    assert len([line for line in code.splitlines() if line.strip()]) <= 21
    settings = read_yaml(blocks("yaml")[0]).value["leaderboard"]["plugins"]["talks"]["config"]
    (tmp_path / settings["file"]).write_text(TALKS, encoding="utf-8")
    assert TALKS.strip() in GUIDE
    (source,), problems = load(config_of(f"talks: {{config: {{file: {settings['file']}}}}}", talks=code))
    assert problems == []
    (definition,) = source.setup(None)  # type: ignore[arg-type]  # it does not ask for the organisation
    assert f"gives Ann {definition.points} points" in GUIDE
    check_plugin(source.implementation, settings, folder=tmp_path)


def test_the_plugin_with_bookmarks_keeps_every_promise(tmp_path: Path) -> None:
    """Against a forum that answers as asked."""
    forum = imported(blocks("python")[1], tmp_path, "guide_forum")
    answers = [{"id": n, "author": "ann", "at": f"2026-03-0{n}T09:00:00+00:00", "title": "How?"} for n in (1, 2, 3)]

    def answer(request: httpx.Request) -> httpx.Response:
        since = request.url.params["since"]
        return httpx.Response(200, json=[each for each in answers if str(each["at"]) >= since])

    config = {"url": "https://forum.acme.example"}
    check_plugin(forum, config, transport=httpx.MockTransport(answer))
    result = run_plugin(
        forum, config, transport=httpx.MockTransport(answer), bookmarks={"answers": "2026-03-02T09:30:00+00:00"}
    )
    assert [activity.slug for activity in result.activities] == ["forum:answer:2", "forum:answer:3"]


def test_the_plugin_with_jobs_keeps_every_promise(tmp_path: Path) -> None:
    """Four projects at once, one of which moves on while nobody looks."""
    projects = imported(blocks("python")[2], tmp_path, "guide_projects")
    newest = {"a": 3, "b": 0, "c": 5, "d": 1}

    def answer(request: httpx.Request) -> httpx.Response:
        project = request.url.path.split("/")[1]
        after = int(request.url.params["after"].rpartition("-")[2] or 0)
        items = [
            {"id": f"{project}-{n}", "by": "ann", "at": 1_800_000_000 + n, "name": f"v{n}"}
            for n in range(after + 1, newest[project] + 1)
        ]
        return httpx.Response(200, json=items) if project in newest else httpx.Response(404)

    config = {"url": "https://acme.example", "projects": ["c", "a", "b", "d", "a"]}
    check_plugin(projects, config, transport=httpx.MockTransport(answer))
    result = run_plugin(projects, config, transport=httpx.MockTransport(answer), bookmarks={"c": "c-4"})
    assert [activity.slug.rpartition(":")[2] for activity in result.activities] == ["c-5", "a-1", "a-2", "a-3", "d-1"]
    assert result.requests == 4


def test_the_guides_tests_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are run as written, on the plugin of the guide."""
    monkeypatch.setitem(sys.modules, "leaderboard_talks", imported(blocks("python")[0], tmp_path, "guide_talks"))
    tests = imported(blocks("python")[3], tmp_path, "guide_tests")
    functions = [function for name, function in vars(tests).items() if name.startswith("test_")]
    assert len(functions) == 2
    for function in functions:
        function(tmp_path)


def test_the_entry_point_is_in_the_group_that_is_searched() -> None:
    """The same group as that of the built-in plugins."""
    (group,) = tomllib.loads(blocks("toml")[0])["project"]["entry-points"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert group in project["entry-points"]
