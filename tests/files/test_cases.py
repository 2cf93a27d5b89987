"""The formats of existing data repos, case by case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from leaderboard.errors import Problem
from leaderboard.files import activities, front_matter, profiles
from leaderboard.files.folder import Folder
from leaderboard.models import Activity, Contributor

CASES = json.loads((Path(__file__).parents[1] / "cases" / "files.json").read_text("utf-8"))["cases"]


def cases_of(area: str) -> list[Any]:
    return [pytest.param(case, id=case["id"]) for case in CASES if case["area"] == area]


def folder_of(case: dict[str, Any], root: Path) -> Folder:
    for path, text in case["input"]["files"].items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode())
    return Folder(root)


def check_problems(found: list[Problem], expected: list[str]) -> None:
    assert len(found) == len(expected)
    for problem, beginning in zip(found, expected, strict=True):
        assert str(problem).startswith(beginning)


@pytest.mark.parametrize("case", cases_of("import"))
def test_activities_of_an_existing_repo_are_read(case: dict[str, Any], tmp_path: Path) -> None:
    """Good lines are read and bad ones are named."""
    folder = folder_of(case, tmp_path)
    found: list[Activity] = []
    problems: list[Problem] = []
    for entry in folder.scan():
        content = folder.read(entry)
        assert isinstance(content, bytes)
        file = activities.read(content, entry.path)
        found += file.activities
        problems += file.problems
    expected = case["expected"]
    assert [activity.title for activity in found] == expected["titles"]
    if "accounts" in expected:
        assert [activity.account for activity in found] == expected["accounts"]
    check_problems(folder.problems + problems, expected["problems"])


@pytest.mark.parametrize("case", cases_of("import/contributors"))
def test_profiles_of_an_existing_repo_are_read(case: dict[str, Any], tmp_path: Path) -> None:
    """The expected fields have the expected values."""
    folder = folder_of(case, tmp_path)
    found: list[Contributor] = []
    problems: list[Problem] = []
    for entry in folder.scan():
        content = folder.read(entry)
        assert isinstance(content, bytes)
        contributor, wrong = profiles.read(content, entry.path, entry.name)
        found += [contributor] if contributor else []
        problems += wrong
    expected = case["expected"]["contributors"]
    assert [
        {key: getattr(contributor, key) for key in fields} for contributor, fields in zip(found, expected, strict=True)
    ] == expected
    check_problems(folder.problems + problems, case["expected"]["problems"])


@pytest.mark.parametrize("case", [case for case in cases_of("export") if "contributor" in case.values[0]["input"]])
def test_a_new_profile_has_the_layout_of_existing_repos(case: dict[str, Any], tmp_path: Path) -> None:
    """Keys in the known order, fields that say nothing left out, and the bio below."""
    fields = {key: value for key, value in case["input"]["contributor"].items() if value is not None}
    contributor = msgspec.convert(fields, Contributor)
    text = profiles.new(contributor).decode()
    expected = case["expected"]
    assert list(front_matter.read(text).fields) == expected["keys"]
    assert text.split("---\n", 2)[2] == expected["body"]
    path = Folder(tmp_path).profile_path(contributor.username)
    assert path.relative_to(tmp_path).as_posix() == expected["path"]


@pytest.mark.parametrize("case", [case for case in cases_of("export") if "activity" in case.values[0]["input"]])
def test_a_line_has_the_layout_of_existing_repos(case: dict[str, Any]) -> None:
    """Compact JSON, the nine keys in order, and one line end."""
    activity = msgspec.convert(case["input"]["activity"], Activity)
    assert activities.write([activity]).decode() == case["expected"]["line"] + "\n"
