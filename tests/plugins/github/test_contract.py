"""The promises of every plugin, the queries against GitHub's own schema, and commits that a clone has too."""

from __future__ import annotations

import json
import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import leaderboard_github
import leaderboard_gitlog
import pytest
from graphql import NoDeprecatedCustomRule, parse, specified_rules, validate
from hypothesis import given, settings
from hypothesis import strategies as st
from leaderboard_github.conditional import Shelf
from leaderboard_github.queries import QUERIES, query_text
from leaderboard_github.trailers import co_author_lines

from leaderboard.testing import check_plugin, run_plugin
from tests.plugins.github.collecting import CONFIG, Collected
from tests.plugins.github.expected import expected
from tests.plugins.github.graphql_answers import github_schema, price_of
from tests.plugins.github.service import TOKEN, FakeGitHub
from tests.plugins.github.world import World, a_world

SIZES = {"first": 50, "inner": 30, "innermost": 10, "owner": "o", "name": "n", "counts": True, "assignments": True}


@pytest.mark.parametrize("token", [TOKEN, ""])
def test_the_plugin_keeps_every_promise(token: str):
    """Killed anywhere, read again, resumed: the suite that plugin authors are given."""
    world = a_world(61, steps=9)
    transport = FakeGitHub(world).transport
    check_plugin(leaderboard_github, {**CONFIG, "token": token}, transport=transport)


@pytest.mark.parametrize("query", QUERIES)
def test_every_query_is_one_that_github_answers(query: str):
    """By its own schema, without fields that are on their way out."""
    rules = [*specified_rules, NoDeprecatedCustomRule]
    assert validate(github_schema(), parse(query_text(query)), rules) == []


@pytest.mark.parametrize(
    ("query", "size", "most"),
    [
        ("pull_requests", 50, 2),
        ("issues", 100, 2),
        ("history", 100, 2),
        ("discussions", 10, 3),
        ("releases", 100, 1),
        ("repositories", 50, 4),
        ("repository", 1, 1),
    ],
)
def test_what_a_page_costs(query: str, size: int, most: int):
    """By GitHub's formula; ten times that would be spent with one list more inside of the lists."""
    points, nodes = price_of(parse(query_text(query)), {**SIZES, "first": size, "inner": 30 if size == 50 else 20})
    assert points <= most
    assert nodes < 50_000


def test_what_is_asked_of_rest_is_what_github_has():
    """Every path and parameter of a run is one of the operations that GitHub describes, and answers have its types."""
    operations = json.loads((Path(__file__).parent / "operations.json").read_text(encoding="utf-8"))
    seen: set[str] = set()

    def checked(request: httpx.Request) -> httpx.Response:
        response = github.handle(request)
        if request.method == "GET":
            name = _template(request.url.path, operations)
            seen.add(name)
            operation = operations[name]
            assert set(dict(request.url.params)) <= set(operation["parameters"]), request.url
            if response.status_code == 200:
                _check(json.loads(response.content), operation["answer"], name)
        return response

    world = a_world(62, steps=25)
    for token in (TOKEN, ""):
        github = FakeGitHub(world)
        config = {**CONFIG, "token": token, "repositories": ["acme/widget"]}
        result = run_plugin(leaderboard_github, config, transport=httpx.MockTransport(checked))
        world.grow(world.repos[0], 10)
        run_plugin(leaderboard_github, config, transport=httpx.MockTransport(checked), bookmarks=result.bookmarks)
    assert seen == set(operations)


def _template(path: str, operations: dict[str, Any]) -> str:
    """The operation that a path is of."""
    for name in operations:
        wanted, found = name.split("/"), path.split("/")
        if len(wanted) == len(found) and all(w.startswith("{") or w == f for w, f in zip(wanted, found, strict=True)):
            return name
    raise AssertionError(f"GitHub has no {path}")


def _check(answer: Any, form: Any, where: str) -> None:
    """Whether an answer has the keys and types that are written down; a list stands for a list of such."""
    kinds = {"text": str, "number": int, "yes or no": bool}
    if isinstance(form, list):
        assert isinstance(answer, list), where
        for each in answer:
            _check(each, form[0], where)
    elif isinstance(form, dict):
        assert isinstance(answer, dict), where
        for key, inner in form.items():
            _check(answer.get(key.removesuffix("?")), (inner, None) if key.endswith("?") else inner, f"{where} {key}")
    elif isinstance(form, tuple):
        if answer is not None:
            _check(answer, form[0], where)
    else:
        assert type(answer) is kinds[form], f"{where}: {answer!r}"


def git(folder: Path, *arguments: str, given: str = "") -> str:
    """What git says, with no settings but ours."""
    who = {"NAME": "Ann", "EMAIL": "ann@mail.example", "DATE": "2026-01-01T00:00:00Z"}
    people = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in who.items()}
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1", **people}
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=environment, input=given, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_a_commit_that_a_clone_has_too_is_the_same_activity(tmp_path: Path):
    """The same slugs, times, titles and numbers of co-authors, and accounts that are one person's."""
    clone = tmp_path / "widget"
    clone.mkdir()
    git(clone, "init", "--quiet", "--initial-branch=main")
    git(clone, "remote", "add", "origin", "https://github.com/acme/widget.git")
    message = (
        "Tell the tide\nin words\n\nBecause.\n\nCo-authored-by: Ben-B <ben-b@mail.example>\nCo-authored-by: X <x@y.z>"
    )
    git(clone, "commit", "--quiet", "--allow-empty", "--file=-", given=message)
    sha = git(clone, "rev-parse", "HEAD").strip()
    world = World()
    ann, ben = world.person("ann"), world.person("Ben-B")
    made = datetime(2026, 1, 1, tzinfo=UTC)
    world.commit(
        world.repo("acme/widget"), ann, sha=sha, message=message, authored=made, committed=made, additions=0,
        deletions=0, co_authors=(ben,),
    ).message = message  # fmt: skip
    collected = Collected().run(FakeGitHub(world), users=[])
    by_github = {each.slug: each for each in collected.activities.values()}
    by_clone = {each.slug: each for each in run_plugin(leaderboard_gitlog, {"repositories": [str(clone)]}).activities}
    assert (
        by_github.keys()
        == by_clone.keys()
        == {f"commit:{sha}:{who}" for who in ("author", "co-author-1", "co-author-2")}
    )
    for slug, activity in by_clone.items():
        same = by_github[slug]
        assert (same.title, same.link, same.occurred_at) == (activity.title, activity.link, activity.occurred_at)
        person = collected.people[same.account]
        assert activity.account in {person.username, *person.accounts}


LINES = st.sampled_from(
    [
        "", "Text: with a colon", "Just words", "Co-authored-by: Ann <ann@mail.example>", "co-Authored-By:Ben <b@c.d>",
        "Signed-off-by: Ann <ann@mail.example>", " continued", "\tcontinued", "(cherry picked from commit abc)",
        "Co-authored-by : Cee <c@d.e>", "# a comment", "---", "Fixes: #3", "Co-authored-by:", "Not a token here: x",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=9))
def test_trailers_are_those_that_git_finds(tmp_path_factory: pytest.TempPathFactory, lines: list[str]):
    """Whatever stands around them."""
    folder = tmp_path_factory.mktemp("trailers")
    git(folder, "init", "--quiet")
    tree = git(folder, "mktree").strip()
    message = "\n".join(["Subject", *lines])
    sha = git(folder, "commit-tree", tree, "-F", "-", given=message).strip()
    form = "--format=%(trailers:key=Co-authored-by,valueonly=true,unfold=true)"
    found = git(folder, "log", "-1", form, sha)
    by_git = [line.strip() for line in found.split("\n") if line.strip()]
    assert [line.strip() for line in co_author_lines(message).split("\n") if line.strip()] == by_git


def test_what_is_kept_on_disk_is_as_good_as_nothing_when_it_is_broken(tmp_path: Path):
    """Cut off, emptied, or of another token: it is asked for again."""
    world = a_world(63, steps=15)
    collected = Collected(cache=tmp_path / "answers")
    for change in (None, lambda file: file.write_bytes(file.read_bytes()[:-9]), lambda file: file.write_bytes(b"")):
        for file in sorted((tmp_path / "answers" / "source").glob("*")) if change else ():
            change(file)
        collected.run(FakeGitHub(world))
        assert collected.finished is not None
        assert collected.finished.error is None
    everything = expected(repo for repo in world.repos if not repo.is_private and not repo.is_fork)
    assert collected.work == everything
    shelf = Shelf(folder=tmp_path / "x", token="one")
    shelf.keep("s", "asked", etag="e", link="", content=b"[]")
    assert shelf.kept("s", "asked") is not None
    assert shelf.kept("s", "something else") is None
    assert Shelf(folder=tmp_path / "x", token="two").kept("s", "asked") is None


def test_since_reads_from_that_time_and_moves_no_bookmark():
    """As what lies before it was not read."""
    world = a_world(64, steps=40)
    cutoff = world.repos[0].pulls[len(world.repos[0].pulls) // 2].created
    collected = Collected().run(FakeGitHub(world), cutoff=cutoff)
    everything = expected(repo for repo in world.repos if not repo.is_private and not repo.is_fork)
    late = {slug for slug, work in everything.items() if work.occurred_at >= cutoff.isoformat()}
    assert late <= set(collected.work) <= set(everything)
    assert collected.bookmarks == {}


def test_a_person_without_a_number_is_a_person():
    """GitHub promises none for every actor."""
    world = a_world(65, steps=10)
    github = FakeGitHub(world)

    def without(body: Any) -> None:
        def walk(found: Any) -> None:
            if isinstance(found, dict):
                if "login" in found:
                    found["databaseId"] = None
                for inner in found.values():
                    walk(inner)
            elif isinstance(found, list):
                for inner in found:
                    walk(inner)

        walk(body)

    github.meddle(without)
    collected = Collected().run(github)
    assert collected.work == expected(repo for repo in world.repos if not repo.is_private and not repo.is_fork)
