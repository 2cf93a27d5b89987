"""The real command, asking a GitHub over HTTP: what the world holds is what the boards show, to the point."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.oracle import Oracle, Profile, Rules, Work
from tests.plugins.github.expected import account, expected
from tests.plugins.github.service import TOKEN, FakeGitHub
from tests.plugins.github.world import World, a_world
from tests.small_repo import DataRepo, Outcome

TELLS_THE_TOKEN = {"GITHUB_TOKEN": TOKEN}


@pytest.fixture
def world() -> World:
    return a_world(21, steps=35)


@pytest.fixture
def github(world: World, repo: DataRepo) -> Iterator[FakeGitHub]:
    """Served at an address of this machine, and a data repo without people whose config asks it."""
    github = FakeGitHub(world)
    for folder in ("activities", "contributors"):
        shutil.rmtree(repo.root / folder)
        (repo.root / folder).mkdir()
    with github.served() as address:
        repo.configure(f"""
            plugins:
              github:
                config:
                  organisations: [acme]
                  users: [ann]
                  token: "${{{{ env.GITHUB_TOKEN }}}}"
                  api_url: {address}
            """)
        yield github


def run(repo: DataRepo, *arguments: str) -> Outcome:
    outcome = repo.run("scrape", *arguments, env=TELLS_THE_TOKEN)
    assert outcome.code == 0, outcome.err
    exported = repo.run("export", env=TELLS_THE_TOKEN)
    assert exported.code == 0, exported.err
    return outcome


def texts(repo: DataRepo) -> dict[str, bytes]:
    return {path: content for path, content in repo.files().items() if not path.startswith(".leaderboard")}


def board(repo: DataRepo) -> dict[str, float]:
    shown = repo.run("board", "--format", "json", env=TELLS_THE_TOKEN)
    assert shown.code == 0, shown.err
    return {row["username"].lower(): row["score"] for row in json.loads(shown.out)}


def reckoned(world: World) -> dict[str, float]:
    """The scores by the slow scorer, from the world itself."""
    files = defaultdict(list)
    for slug, work in expected(repo for repo in world.repos if not repo.is_private and not repo.is_fork).items():
        files[work.account].append(
            Work(
                slug=slug,
                account=work.account,
                kind=work.definition,
                at=datetime.fromisoformat(work.occurred_at),
                repository=work.repository,
                added=work.lines[0],
                deleted=work.lines[1],
            )
        )
    profiles = [
        Profile(username=account(person), accounts=(f"git-{hashlib.sha256(person.email.encode()).hexdigest()[:10]}",))
        for person in world.people
        if person.kind == "User" and not person.is_deleted
    ]
    oracle = Oracle(files, profiles, Rules(definitions={"discussion_opened": 8}))
    return {row.username: float(row.score) for row in oracle.board("all")}


def test_the_boards_show_what_the_world_holds(repo: DataRepo, github: FakeGitHub, world: World):
    """Every point of everybody, also after things were deleted and all was read again."""
    run(repo)
    assert board(repo) == pytest.approx(reckoned(world))
    widget = world.repos[0]
    for things in (widget.issues, widget.pulls, widget.issue_comments):
        del things[::2]
    run(repo, "--full")
    assert board(repo) == pytest.approx(reckoned(world))


def test_a_night_without_news_changes_not_one_byte(repo: DataRepo, github: FakeGitHub):
    """Of the data repo; and what is asked again is not paid for, as it is known from the time before."""
    run(repo)
    before = texts(repo)
    run(repo)
    paid = github.costly
    run(repo)
    assert texts(repo) == before
    assert github.costly == paid


def test_a_person_and_a_repository_that_are_renamed_stay_one(repo: DataRepo, github: FakeGitHub, world: World):
    """The person keeps the profile, which lists the new login; the repository keeps its board."""
    run(repo)
    ann, widget = world.people[0], world.repos[0]
    ann.login = "ann-two"
    world.rename(widget, "widget-two")
    for _ in range(3):
        world.merge(widget, world.pull_request(widget, ann))
    run(repo)
    profile = (repo.root / "contributors" / "ann.md").read_text(encoding="utf-8")
    assert "ann-two" in profile
    assert not (repo.root / "contributors" / "ann-two.md").exists()
    scores = {{"ann-two": "ann"}.get(who, who): score for who, score in reckoned(world).items()}
    assert board(repo)["ann"] == pytest.approx(scores["ann"])
    assert "acme/widget-two" in (repo.root / "repositories.json").read_text(encoding="utf-8")


def test_who_is_a_ghost_by_now_keeps_what_was_collected(repo: DataRepo, github: FakeGitHub, world: World):
    """Nothing that a deleted account did is new, nobody is called ghost, and no other person gets its work."""
    run(repo)
    before, kept = board(repo), pull_requests(repo)
    ann, widget = world.people[0], world.repos[0]
    ann.is_deleted = True
    world.merge(widget, world.pull_request(widget, ann))
    run(repo)
    now = board(repo)
    assert pull_requests(repo) == kept
    # The commit of it names her address, which her profile lists.
    assert 0 < now.pop("ann") - before.pop("ann") < 15
    assert now == before
    assert "ghost" not in now


def pull_requests(repo: DataRepo) -> int:
    return sum(content.count(b'"github:pr_') for content in texts(repo).values())


def test_an_address_of_which_nobody_knew_whose_it_is_joins_who_it_is(repo: DataRepo, github: FakeGitHub, world: World):
    """A clone was read first and wrote a profile; GitHub knows the login, and that profile lists the other one now."""
    ann = world.people[0]
    digest = f"git-{hashlib.sha256(ann.email.encode()).hexdigest()[:10]}"
    old = '{"slug":"commit:0:author","contributor":"%s","activity_definition":"commit","occurred_at":"2020-01-01"}\n'
    for name, front in ((digest, "name: Ann\nrole: contributor"), ("git-0123456789", "name: Other")):
        repo.write(f"activities/{name}.jsonl", old.replace("commit:0", f"commit:{name}") % name)
        repo.write(f"contributors/{name}.md", f"---\n{front}\n---\n")
    run(repo)
    profile = (repo.root / "contributors" / "ann.md").read_text(encoding="utf-8")
    assert f"- {digest}\n" in profile
    assert digest not in board(repo)
    assert "git-0123456789" in board(repo)
    assert board(repo)["ann"] == pytest.approx(reckoned(world)["ann"] + 10)
    before = texts(repo)
    run(repo, "--full")
    assert texts(repo) == before


def test_an_address_whose_profile_a_person_wrote_into_stays_by_itself(repo: DataRepo, github: FakeGitHub, world: World):
    """That is how one keeps it apart."""
    digest = f"git-{hashlib.sha256(world.people[0].email.encode()).hexdigest()[:10]}"
    repo.write(f"contributors/{digest}.md", "---\nname: Ann\ntitle: Somebody else\n---\n")
    run(repo)
    assert digest not in (repo.root / "contributors" / "ann.md").read_text(encoding="utf-8")


def test_the_token_is_nowhere(repo: DataRepo, github: FakeGitHub):
    """Neither in the data repo nor in what is kept beside it."""
    run(repo)
    for path, content in repo.files(caches=True).items():
        assert TOKEN.encode() not in content, path


def test_a_run_that_is_killed_anywhere_is_made_good_by_the_next(repo: DataRepo, github: FakeGitHub, tmp_path: Path):
    """With SIGKILL, between and within the steps that change the disk: not one byte of the data repo is another."""
    never = 10**9
    whole = repo.copy(tmp_path / "whole")
    steps = int(whole.run("scrape", "-q", env=TELLS_THE_TOKEN, kill_at=never).steps)
    run(whole)
    for number in range(1, steps, max(1, steps // 6)):
        killed = repo.copy(tmp_path / f"killed-{number}")
        outcome = killed.run("scrape", "-q", env=TELLS_THE_TOKEN, kill_at=number)
        assert outcome.code == -signal.SIGKILL
        run(killed)
        assert texts(killed) == texts(whole)


@pytest.mark.parametrize("first", ["github", "clone"])
def test_a_clone_of_the_same_repository_adds_no_commit_and_no_person(
    repo: DataRepo, github: FakeGitHub, world: World, tmp_path: Path, first: str
):
    """Whoever is named first, and although only GitHub knows whose address it is."""
    clone = tmp_path / "clone"
    clone.mkdir()
    dates = {"GIT_AUTHOR_DATE": "2025-03-01T00:00:00Z", "GIT_COMMITTER_DATE": "2025-03-01T00:00:00Z"}
    dora = world.people[3]
    for command in (
        ["init", "--quiet", "--initial-branch=main"],
        ["remote", "add", "origin", "https://github.com/acme/widget.git"],
        ["-c", f"user.name={dora.name}", "-c", f"user.email={dora.email}", "commit", "-qm", "One", "--allow-empty"],
    ):
        subprocess.run(["git", *command], cwd=clone, env={**os.environ, **dates}, check=True)
    head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=clone, capture_output=True, text=True, check=True)
    widget = world.repos[0]
    widget.commits.clear()
    made = datetime(2025, 3, 1, tzinfo=UTC)
    world.commit(
        widget, dora, sha=head.stdout.strip(), message="One", authored=made, committed=made, additions=0, deletions=0
    )
    config = (repo.root / "config.yaml").read_text(encoding="utf-8")
    source = f"    clone: {{plugin: gitlog, config: {{repositories: ['{clone}']}}}}\n"
    place = "  plugins:\n" if first == "clone" else "api_url"
    before, found, after = config.partition(place)
    if first == "github":
        line, _, after = after.partition("\n")
        found += f"{line}\n"
    repo.write("config.yaml", before + found + source + after)
    outcome = run(repo)
    assert "belongs to" not in outcome.err
    assert board(repo) == pytest.approx(reckoned(world))
    assert not list(
        (repo.root / "contributors").glob("git-" + hashlib.sha256(dora.email.encode()).hexdigest()[:10] + "*")
    )
    written = texts(repo)
    run(repo)
    assert texts(repo) == written


def test_another_policy_for_agents_needs_nothing_read_again(repo: DataRepo, github: FakeGitHub, world: World):
    """What an app did for Ann is hers, or nobody's, by what the config says of agents; the texts stay as they are."""
    copilot = world.person("copilot-swe-agent", kind="Bot", email="198982749+Copilot@users.noreply.github.com")
    ann, widget = world.people[0], world.repos[0]
    world.commit(widget, copilot, co_authors=(ann,), additions=1000, deletions=0)
    pull = world.pull_request(widget, copilot)
    pull.assignees = [copilot, ann]
    run(repo)
    before, excluded, config = texts(repo), board(repo), (repo.root / "config.yaml").read_text(encoding="utf-8")
    (repo.root / "config.yaml").write_text(config + "  bots: {policy: {agents: credit}}\n", encoding="utf-8")
    credited = board(repo)
    assert credited["ann"] == pytest.approx(excluded["ann"] + 15 + 10)
    assert {who: score for who, score in credited.items() if who != "ann"} == {
        who: score for who, score in excluded.items() if who != "ann"
    }
    (repo.root / ".leaderboard.db").unlink()
    assert board(repo) == credited
    (repo.root / "config.yaml").write_text(config, encoding="utf-8")
    assert board(repo) == excluded
    assert texts(repo) == before
