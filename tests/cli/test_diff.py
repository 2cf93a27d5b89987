"""``leaderboard diff``: two states of the data, and who stands elsewhere for which reasons."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.small_repo import ANN, DataRepo, Outcome, line


@pytest.fixture
def other(repo: DataRepo, tmp_path: Path) -> DataRepo:
    """A copy, in which ben did more and ann has cara's account."""
    other = repo.copy(tmp_path / "other")
    other.write(
        "activities/ben.jsonl",
        line("b1", "ben", "2026-01-02", "comment") + line("b2", "ben", "2026-01-04", "release"),
    )
    other.write("contributors/ann.md", ANN.replace("unknown:", "accounts: [cara]\nunknown:"))
    return other


def diff(repo: DataRepo, other: DataRepo, *arguments: str) -> Outcome:
    return repo.run("diff", repo.root, other.root, *arguments)


def told(repo: DataRepo, other: DataRepo, *arguments: str) -> dict[str, Any]:
    """The JSON of a comparison."""
    outcome = diff(repo, other, "--format", "json", *arguments)
    assert (outcome.code, outcome.err) == (0, "")
    found: dict[str, Any] = json.loads(outcome.out)
    return found


def test_text_says_who_moved_and_why(repo: DataRepo, other: DataRepo) -> None:
    """A summary first; then everybody in the order of the newer board, who left it last."""
    outcome = diff(repo, other)
    assert (outcome.code, outcome.err) == (0, "")
    head, moved, *rest = outcome.out.splitlines()
    assert head == f"{repo.root} (until 2026-01-03) → {other.root} (until 2026-01-04), all time"
    assert moved == "3 people moved: 2 up, 1 gone from the board; 2 are on the board"
    assert "  +30 points for 1 person: new activity" in rest
    people = [each for each in rest if each and not each.startswith(" ")]
    assert people == ["2 → 1  ann   20 → 50 (+30)", "3 → 2  ben   3 → 33 (+30)", "1 → –  cara  30 → 0 (−30)"]
    assert "         +30  the account cara is theirs now, and belonged to cara before" in rest
    assert "         +30  new activity: 1 × release" in rest
    assert "         −30  the account cara belongs to ann now" in rest


def test_nothing_is_written_beside_the_answer(repo: DataRepo, other: DataRepo) -> None:
    """No store, no lock, no folder of a cache, in neither of the two."""
    before = [each.files(caches=True) for each in (repo, other)]
    assert diff(repo, other).code == 0
    assert [each.files(caches=True) for each in (repo, other)] == before


def test_it_does_not_wait_for_a_run(repo: DataRepo, other: DataRepo) -> None:
    """What an earlier run left is used, and left alone."""
    assert repo.run("board").code == 0
    before = repo.files(caches=True)
    assert "3 people moved" in diff(repo, other).out
    assert repo.files(caches=True) == before


def test_json_adds_up(repo: DataRepo, other: DataRepo) -> None:
    """Each cause with its kind and its numbers."""
    found = told(repo, other)
    assert (found["moved"], found["period"], found["repository"]) == (3, "all", None)
    assert found["before"] == {"name": str(repo.root), "as_of": "2026-01-03", "people": 3}
    for person in found["people"]:
        score = person["score"]
        assert score["after"] - score["before"] == score["change"] == sum(each["points"] for each in person["causes"])
    assert found["people"][0]["causes"] == [
        {
            "kind": "identity",
            "points": 30,
            "line_points": 0,
            "units": 1,
            "account": "cara",
            "other": "cara",
            "way": "came",
            "example": "c1",
            "text": "the account cara is theirs now, and belonged to cara before",
        }
    ]


def test_one_person_by_any_account(repo: DataRepo, other: DataRepo) -> None:
    """A username of either state comes before an account; a stranger is named with who may be meant."""
    assert [each["username"] for each in told(repo, other, "--user", "BEN")["people"]] == ["ben"]
    assert [each["username"] for each in told(repo, other, "--user", "cara")["people"]] == ["cara"]
    outcome = diff(repo, other, "--user", "bem")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "error: nobody is called 'bem', did you mean ben?\n"


def test_few_are_shown_and_the_rest_is_counted(repo: DataRepo, other: DataRepo) -> None:
    """In the words of the summary all of them count."""
    outcome = diff(repo, other, "--limit", "1")
    assert "3 people moved" in outcome.out
    assert outcome.out.endswith("and 2 more; --limit shows more of them, --user one alone\n")
    assert diff(repo, other, "--limit", "1", "--format", "markdown").out.endswith("\nand 2 more\n")
    assert [each["username"] for each in told(repo, other, "--limit", "1")["people"]] == ["ann"]


def test_the_exit_code_tells_only_where_it_is_asked_for(repo: DataRepo, other: DataRepo) -> None:
    """As git diff has it."""
    assert diff(repo, other).code == 0
    assert diff(repo, other, "--exit-code").code == 1
    assert diff(repo, repo, "--exit-code").code == 0
    assert diff(repo, repo).out.splitlines()[1] == "Nobody moved"


def test_what_is_unknown_is_named(repo: DataRepo, other: DataRepo) -> None:
    """A period, a repository, a folder."""
    assert diff(repo, other, "--period", "decade").err.startswith("error: period 'decade' is unknown, expected one of")
    assert diff(repo, other, "--repository", "a/b").err.startswith("error: repository 'a/b' has no activities")


def test_a_wrong_config_is_named_with_its_file(repo: DataRepo, other: DataRepo) -> None:
    """Whichever of the two it is, with every problem."""
    other.configure("scoring: {points: {commit: many}}\nperiods: {week: soon}")
    for first, second in ((repo, other), (other, repo)):
        outcome = diff(first, second)
        assert outcome.code == 2
        assert f"{other.root}/config.yaml:" in outcome.err
        assert outcome.err.count("error: ") == 2


def test_markdown_calls_nobody_and_runs_nothing(repo: DataRepo, other: DataRepo) -> None:
    """What strangers wrote is code, in which nothing is markup."""
    evil = "x|`<img src=x onerror=alert(1)>` @octocat #1 https://evil.example"
    other.write("activities/ben.jsonl", line(evil, "ben", "2026-01-01", "release"))
    out = diff(repo, other, "--format", "markdown").out
    (row,) = [each for each in out.splitlines() if "octocat" in each]
    assert "``x\\|`<img src=x onerror=alert(1)>` @octocat #1 https://evil.example``" in row
    assert row.count(" | ") == 3
    assert out.startswith("### What it does to the leaderboard\n")


def test_a_renamed_repository(repo: DataRepo, other: DataRepo) -> None:
    """Its board has what was filed under the former name; over all nothing differs."""
    work = line("b1", "ben", "2026-01-02", "comment", repository="acme/old")
    for each in (repo, other):
        each.write("activities/ben.jsonl", work)
        each.write("contributors/ann.md", ANN)
    other.write("repositories.json", '[{"name": "acme/new", "former_names": ["acme/old"]}]')
    assert told(repo, other)["moved"] == 0
    (ben,) = told(repo, other, "--repository", "acme/new")["people"]
    assert [(each["kind"], each["points"]) for each in ben["causes"]] == [("renamed", 3)]
    assert ben["causes"][0]["text"] == "work is filed under another repository now: acme/new"
    assert told(repo, other, "--repository", "acme/old")["moved"] == 0


def test_points_by_hand_are_told_with_their_reason(repo: DataRepo, other: DataRepo) -> None:
    """As code in a comment, since anybody may write it."""
    for each in (repo, other):
        each.write("contributors/ann.md", ANN)
        each.write("activities/ben.jsonl", line("b1", "ben", "2026-01-02", "comment"))
    other.configure('scoring: {rules: [{contributor: ben, points: 9, reason: "for @all", on: 2026-01-02}]}')
    outcome = diff(repo, other, "--format", "markdown")
    assert "+9 by hand, 2026-01-02: `for @all`" in outcome.out, outcome.out
