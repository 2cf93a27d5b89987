"""The sample data repo that everybody starts from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from leaderboard.files import activities, profiles, repositories
from leaderboard.files.folder import FileEntry, Folder
from leaderboard.models import Activity, Contributor

ROOT = Path(__file__).parents[2] / "data-repo"


@pytest.fixture(scope="module")
def folder() -> Folder:
    return Folder(ROOT)


def contents(folder: Folder, kind: str) -> Iterator[tuple[FileEntry, bytes]]:
    for entry in folder.scan():
        content = folder.read(entry)
        assert isinstance(content, bytes)
        if entry.kind == kind:
            yield entry, content


@pytest.fixture(scope="module")
def people(folder: Folder) -> dict[str, Contributor]:
    found = {}
    for entry, content in contents(folder, "profile"):
        contributor, problems = profiles.read(content, entry.path, entry.name)
        assert problems == []
        assert contributor is not None
        found[entry.name] = contributor
    return found


@pytest.fixture(scope="module")
def work(folder: Folder) -> list[Activity]:
    found: list[Activity] = []
    for entry, content in contents(folder, "activities"):
        file = activities.read(content, entry.path)
        assert file.problems == []
        assert activities.write(file.activities) == content
        found += file.activities
    return found


def test_the_sample_has_no_problems(folder: Folder, people: dict[str, Contributor], work: list[Activity]) -> None:
    """It shows what a clean repo looks like."""
    folder.scan()
    assert folder.problems == []
    assert people
    assert len({activity.slug for activity in work}) == len(work)


def test_the_sample_shows_every_kind_of_work(work: list[Activity]) -> None:
    """In five repositories, one of which had another name at first, with lines on commits alone."""
    assert set(Counter(activity.definition for activity in work)) == {
        "commit",
        "pr_opened",
        "pr_merged",
        "pr_reviewed",
        "issue_opened",
        "issue_closed",
        "comment",
        "release",
    }
    known, problems = repositories.read((ROOT / "repositories.json").read_bytes(), "repositories.json")
    assert problems == []
    (former,) = [name for repository in known for name in repository.former_names]
    assert len(known) == 5
    assert {activity.repository for activity in work} == {former, *(repository.name for repository in known)}
    assert {activity.definition for activity in work if activity.lines_added} == {"commit"}


def test_the_sample_shows_every_kind_of_person(people: dict[str, Contributor], work: list[Activity]) -> None:
    """Two accounts of one person, bots, a newcomer, and somebody known only from their work."""
    accounts = {activity.account for activity in work}
    claimed = {account for person in people.values() for account in person.accounts}
    assert claimed <= accounts
    assert {name for name, person in people.items() if person.kind == "bot"} == {"renovate[bot]", "tidewatch-bot"}
    assert accounts - set(people) - claimed == {"quietgauge"}
    first = {account: min(a.occurred_at.date() for a in work if a.account == account) for account in accounts}
    assert [account for account, day in first.items() if day > date(2026, 11, 13)] == ["ines-duarte"]
