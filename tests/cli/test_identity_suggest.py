"""``leaderboard identity suggest``: who is likely to be one person, why, and that nothing comes of it by itself."""

from __future__ import annotations

import json
import subprocess
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.small_repo import BEN, CommandServer, DataRepo, contents, environment, line

PR = "https://github.com/acme/widget/pull/{}"


def digest(address: str) -> str:
    return "git-" + sha256(address.encode()).hexdigest()[:10]


@pytest.fixture
def repo(tmp_path: Path, command_server: CommandServer) -> DataRepo:
    """Nobody in it is anybody else."""
    repo = DataRepo.new(tmp_path, command_server)
    repo.write("contributors/ben.md", BEN)
    return repo


def person(repo: DataRepo, account: str, front: str = "", *lines: str) -> None:
    """A profile where ``front`` says something, and at least one piece of work."""
    if front:
        repo.write(f"contributors/{account}.md", f"---\n{front}\n---\n")
    repo.write(f"activities/{account}.jsonl", "".join(lines) or line(f"w-{account}", account, "2026-01-05"))


def suggested(repo: DataRepo) -> list[dict[str, Any]]:
    before = repo.files()
    outcome = repo.run("identity", "suggest", "--json")
    assert outcome.code == 0, outcome.err
    assert repo.files() == before
    found: list[dict[str, Any]] = json.loads(outcome.out)
    return found


def pairs(repo: DataRepo) -> list[tuple[str, str, str, list[str]]]:
    return [
        (each["username"], each["other"], each["strength"], [reason["kind"] for reason in each["evidence"]])
        for each in suggested(repo)
    ]


def test_where_nobody_is_likely_to_be_somebody_else_it_says_so(repo: DataRepo) -> None:
    """Both for people and for programs."""
    assert suggested(repo) == []
    assert repo.run("identity", "suggest").err == "Nobody is likely to be somebody else.\n"


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("accounts: ['github:7']", "accounts: ['github:7']", "number"),
        ("accounts: ['github:7']", "avatar_url: https://avatars.githubusercontent.com/u/7?v=4", "number"),
        ("accounts: ['github:7']", "accounts: [7+gone@users.noreply.github.com]", "number"),
        ("accounts: [xy-both]", "accounts: [XY-Both]", "account"),
        ("accounts: [both@example.org]", "accounts: [Both@Example.org]", "account"),
    ],
)
def test_what_only_one_person_has_is_strong(repo: DataRepo, one: str, other: str, kind: str) -> None:
    """A number, a login or an address that two profiles have."""
    person(repo, "dora", one)
    person(repo, "mila", other)
    assert pairs(repo) == [("dora", "mila", "strong", [kind])]


def test_an_address_that_a_profile_shows_is_that_of_its_commits(repo: DataRepo) -> None:
    """And so is the address that GitHub gives to a login; the address itself is not told."""
    person(repo, "dora", "social_profiles: {email: 'mailto:Dora@example.org'}")
    person(repo, digest("dora@example.org"))
    person(repo, "mila")
    person(repo, digest("mila@users.noreply.github.com"))
    assert pairs(repo) == [
        ("dora", digest("dora@example.org"), "strong", ["address"]),
        ("mila", digest("mila@users.noreply.github.com"), "strong", ["address"]),
    ]
    told = repo.run("identity", "suggest")
    assert "dora@example.org" not in (told.out + told.err).lower()


def test_work_that_is_told_under_two_accounts(repo: DataRepo) -> None:
    """The same commit from two sources; co-authors are two people."""
    commit = "https://github.com/acme/widget/commit/abc"
    person(repo, "dora", "", line("commit:abc:author", "dora", "2026-01-05", link=commit))
    person(repo, "mila", "", line("old-abc", "mila", "2026-01-05", link=commit))
    person(repo, "zoe", "", line("commit:abc:co-author-1", "zoe", "2026-01-05", link=commit))
    (found,) = suggested(repo)
    assert (found["username"], found["other"]) == ("dora", "mila")
    assert found["evidence"] == [{"kind": "work", "detail": f"the same work is told of both 1 times, such as {commit}"}]


@pytest.mark.parametrize(
    ("accounts", "front", "kinds"),
    [
        (("dora", "mila"), "name: Ann  LEE", ["name"]),
        (("dora-smith", "DoraSmith-42"), "", ["login"]),
        (("dorasmith", "dora-smith-at-work"), "", ["login"]),
        (("dora", "mila"), "avatar_url: https://pictures.example/x.png", ["picture"]),
    ],
)
def test_names_that_are_alike_are_weak(repo: DataRepo, accounts: tuple[str, ...], front: str, kinds: list[str]) -> None:
    """They are what two people may have in common."""
    for account in accounts:
        person(repo, account, front)
    assert [(strength, found) for _, _, strength, found in pairs(repo)] == [("weak", kinds)]


def test_a_login_that_is_somebodys_name_in_one_word(repo: DataRepo) -> None:
    """Weak, too."""
    person(repo, "dora", "name: Mila Novak")
    person(repo, "mila-novak")
    (found,) = suggested(repo)
    assert found["evidence"] == [{"kind": "login", "detail": "mila-novak is Mila Novak in one word"}]


@pytest.mark.parametrize("front", ["name: Ann", "name: ann"])
def test_one_word_is_no_name(repo: DataRepo, front: str) -> None:
    """And a name that many have says nothing."""
    person(repo, "dora", front)
    person(repo, "mila", front)
    for number in range(6):
        person(repo, f"u{'abcdef'[number]}", "name: Your Name")
    assert pairs(repo) == []


def test_who_reads_what_the_other_wrote_is_somebody_else(repo: DataRepo) -> None:
    """Names alike say nothing then; a number still does, and what speaks against it is told."""
    person(repo, "dora", "name: Ann Lee", line("p1", "dora", "2026-01-05", "pr_merged", link=PR.format(1)))
    review = line("r1", "mila", "2026-01-05", "pr_reviewed", link=PR.format(1) + "#pullrequestreview-1")
    person(repo, "mila", "name: Ann Lee", review)
    assert pairs(repo) == []
    person(
        repo,
        "dora",
        "name: Ann Lee\naccounts: ['github:7']",
        line("p1", "dora", "2026-01-05", link=PR.format(1), kind="pr_merged"),
    )
    person(repo, "mila", "name: Ann Lee\naccounts: ['github:7']", review)
    (found,) = suggested(repo)
    assert [each["kind"] for each in found["evidence"]] == ["number", "name"]
    assert found["against"] == {"pull_requests": 1}
    assert "against it: both were at work on 1 pull request" in repo.run("identity", "suggest").out


def test_bots_are_never_suggested_to_be_human(repo: DataRepo) -> None:
    """Nor agents; and the ghost, who stands for everybody without an account, is nobody's other account."""
    person(repo, "dora", "name: Ann Lee\naccounts: ['github:7']")
    person(repo, "mila", "name: Ann Lee\naccounts: ['github:7']\nkind: bot")
    person(repo, "zoe", "name: Ann Lee\nkind: agent")
    person(repo, "ghost", "name: Ann Lee")
    assert pairs(repo) == []


def test_what_is_accepted_is_suggested_no_more(repo: DataRepo) -> None:
    """By the very command that was told, which has the effect that was told."""
    person(repo, "dora", "accounts: ['github:7']")
    person(repo, "mila", "accounts: ['github:7']", line("m1", "mila", "2026-01-05", "release"))
    (found,) = suggested(repo)
    assert found["command"] == "leaderboard identity merge mila dora"
    assert repo.run(*found["command"].split()[1:], "--yes").code == 0
    assert suggested(repo) == []
    told = next(move for move in found["effect"] if move["period"] == "all")
    board = json.loads(repo.run("board", "--format", "json").out)
    assert {row["username"]: (row["rank"], row["score"]) for row in board}["mila"] == (
        told["rank"]["after"],
        told["score"]["after"],
    )


def test_a_suggestion_is_never_applied_by_itself(repo: DataRepo) -> None:
    """Not by a run either: the site is the same, whoever looked for suggestions before."""
    person(repo, "dora", "accounts: ['github:7']")
    person(repo, "mila", "accounts: ['github:7']")
    before = repo.files()
    assert repo.run("identity", "suggest").code == 0
    assert repo.run("run", "-q").code == 0
    assert repo.files() == before
    assert {"people/dora/index.html", "people/mila/index.html"} <= contents(repo.site).keys()


def test_the_mailmap_of_clones_is_evidence(repo: DataRepo) -> None:
    """It tells whose address an old account stands for, and no address is told."""
    clone = repo.place / "clone"
    clone.mkdir()
    (clone / ".mailmap").write_text(
        "Dora <dora@new.example> <dora@old.example>\nMila <mila@x.example> <5+Mila-B@users.noreply.github.com>\n"
    )
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=x", "-c", "user.email=x@y.z", "commit", "-qm", "m"],
    ):
        subprocess.run(["git", *command], cwd=clone, check=True, env=environment({}))
    for account in (digest("dora@new.example"), digest("dora@old.example"), digest("mila@x.example"), "Mila-B"):
        person(repo, account)
    repo.configure("plugins: {gitlog: {config: {repositories: [../clone]}}}")
    found = {frozenset((each["username"], each["other"])): each["evidence"] for each in suggested(repo)}
    reason = [{"kind": "mailmap", "detail": "gitlog: the .mailmap of local/clone"}]
    assert found == {
        frozenset((digest("dora@new.example"), digest("dora@old.example"))): reason,
        frozenset((digest("mila@x.example"), "Mila-B")): reason,
    }
    told = repo.run("identity", "suggest")
    assert ".example" not in told.out + told.err


def test_names_of_strangers_do_not_reach_the_terminal_as_they_are(repo: DataRepo) -> None:
    """They are shown without what would move the cursor."""
    person(repo, "dora", 'name: "A\\e[2J \\u202Eb"')
    person(repo, "mila", 'name: "A\\e[2J \\u202Eb"')
    said = repo.run("identity", "suggest")
    assert "both are called" in said.out
    assert not any(letter in said.out + said.err for letter in "\x1b\u202e")
