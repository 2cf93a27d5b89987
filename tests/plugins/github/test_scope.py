"""Which repositories are read, under which name, and what planning and finding them says."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import leaderboard_github
import pytest
from leaderboard_github.settings import Settings

from leaderboard.plugin import Planned
from leaderboard.sources.bookmarks import ReadBookmarks
from leaderboard.sources.http import Client
from leaderboard.testing.trial import Notes
from tests.plugins.github.collecting import CONFIG, Collected
from tests.plugins.github.service import TOKEN, FakeGitHub
from tests.plugins.github.world import World, a_world


@pytest.fixture
def world() -> World:
    world = a_world(51, steps=12)
    world.grow(world.repo("acme/attic", is_archived=True), 5)
    return world


def names(world: World, **config: Any) -> set[str]:
    """What a run reads."""
    collected = Collected().run(FakeGitHub(world), **config)
    assert collected.finished is not None
    assert collected.finished.error is None
    return {str(repository.name) for repository in collected.repositories.values()}


@pytest.mark.parametrize("token", [TOKEN, ""])
@pytest.mark.parametrize(
    ("config", "read"),
    [
        ({}, {"acme/widget", "acme/gadget", "acme/empty", "acme/attic", "ann/notes"}),
        ({"users": []}, {"acme/widget", "acme/gadget", "acme/empty", "acme/attic"}),
        ({"users": [], "archived": False}, {"acme/widget", "acme/gadget", "acme/empty"}),
        ({"organisations": [], "forks": True}, {"ann/notes"}),
        ({"users": [], "forks": True, "include": ["ACME/f*", "*/gadget"]}, {"acme/fork", "acme/gadget"}),
        ({"users": [], "exclude": ["*/E*", "acme/*dget"]}, {"acme/attic"}),
        ({"organisations": [], "users": [], "repositories": ["acme/fork"], "exclude": ["*"]}, {"acme/fork"}),
    ],
)
def test_scope(world: World, token: str, config: dict[str, Any], read: set[str]):
    """Masks and policies are for what organisations and users have; what is named is read."""
    assert names(world, token=token, **config) == read


def test_a_private_repository_is_read_only_if_it_is_named(world: World):
    """And it is known as such."""
    assert "acme/secret" not in names(world)
    collected = Collected().run(FakeGitHub(world), repositories=["acme/secret"])
    assert {each.name for each in collected.repositories.values() if each.private} == {"acme/secret"}


@pytest.mark.parametrize("token", [TOKEN, ""])
def test_a_repository_that_was_renamed_is_found_and_read_once(world: World, token: str):
    """By the old name, by the new one and among those of its owner it is the same."""
    world.rename(world.repos[0], "widget-two")
    collected = Collected().run(
        FakeGitHub(world), token=token, repositories=["acme/widget", "acme/widget-two"], organisations=["acme"]
    )
    assert collected.finished is not None
    assert [job.target for job in collected.finished.jobs].count("acme/widget-two") == 1
    assert "acme/widget is called acme/widget-two now" in collected.notes.infos
    assert collected.repositories[f"github:{world.repos[0].id}"].former_names == ("acme/widget",)


def test_after_a_rename_only_what_is_new_is_read(world: World):
    """The bookmarks are those of its number."""
    github = FakeGitHub(world)
    collected = Collected().run(github)
    world.rename(world.repos[0], "widget-two")
    bookmarks = dict(collected.bookmarks)
    collected.run(github)
    assert collected.bookmarks == bookmarks
    assert collected.repositories[f"github:{world.repos[0].id}"].name == "acme/widget-two"


@pytest.mark.parametrize(
    ("config", "key", "says"),
    [
        ({}, "repositories", "found none"),
        ({"repositories": ["widget"]}, "repositories", "expected owner/name"),
        ({"organisations": ["a/b"]}, "organisations", "expected the name of an organisation"),
        ({"users": ["a b"]}, "users", "expected a login"),
        ({"users": ["a"], "budget": 0}, "budget", "expected 1 to"),
        ({"users": ["a"], "page_size": 101}, "page_size", "expected 1 to 100"),
        ({"users": ["a"], "api_url": "http://github.acme.example/api/v3"}, "api_url", "expected https"),
        ({"users": ["a"], "api_url": "https://me:pass@github.acme.example"}, "api_url", "expected an address"),
        ({"users": ["a"], "token": "two words"}, "token", "expected one word"),
    ],
)
def test_settings_that_cannot_be_right_are_told(config: dict[str, Any], key: str, says: str):
    """With the key that they stand under."""
    ((found, message),) = Settings(**config).problems()
    assert found == key
    assert says in message


def test_the_token_of_the_environment_is_for_its_own_github_only(monkeypatch: pytest.MonkeyPatch):
    """It is not sent to a server that somebody else runs."""
    monkeypatch.setenv("GITHUB_TOKEN", "abc123")
    assert Settings(users=("a",)).token == "abc123"
    assert Settings(users=("a",), token="").token == ""
    assert Settings(users=("a",), api_url="https://github.acme.example/api/v3").token == ""
    monkeypatch.setenv("GITHUB_API_URL", "https://github.acme.example/api/v3")
    assert Settings(users=("a",), api_url="https://github.acme.example/api/v3").token == "abc123"
    assert "abc123" not in repr(Settings(users=("a",)))


def test_an_enterprise_server_has_graphql_beside_its_rest():
    """Its address ends otherwise."""
    assert (
        Settings(api_url="https://github.acme.example/api/v3").graphql_url == "https://github.acme.example/api/graphql"
    )
    assert Settings().graphql_url == "https://api.github.com/graphql"


def planned(world: World, bookmarks: dict[str, str], **config: Any) -> dict[str, Planned]:
    github = FakeGitHub(world)
    with Client(Notes(), transport=github.transport) as http:
        settings = Settings(**{**CONFIG, **config})
        lines = leaderboard_github.plan(settings, ReadBookmarks("s", bookmarks), http, Notes())
        return {line.target: line for line in lines}


def test_a_plan_says_what_the_next_run_will_cost(world: World):
    """As many requests and points as the run then takes, but for the comments, which it has to guess."""
    for _ in range(3):
        world.review(world.pull_request(world.repos[0]))
    lines = planned(world, {})
    github = FakeGitHub(world)
    collected = Collected().run(github)
    total = sum(line.requests for line in lines.values())
    assert abs(total - (github.requests - 1)) <= 6
    assert sum(line.points or 0 for line in lines.values()) == pytest.approx(github.points, abs=6)
    assert lines["acme/widget"].detail is not None
    assert "pull requests" in lines["acme/widget"].detail
    again = planned(world, collected.bookmarks)
    assert again["acme/widget"].requests == 2
    assert again["acme/widget"].points == 0


def test_a_plan_without_a_token_says_that_it_does_not_know(world: World):
    """It is the least that a run takes."""
    assert "does not say how much there is" in (planned(world, {}, token="")["acme/widget"].detail or "")


@pytest.mark.parametrize("token", [TOKEN, ""])
def test_a_repository_is_found_by_its_name_or_a_former_one(world: World, token: str):
    """With what is to be known of it; None where there is none, or where the token may not see it."""
    world.rename(world.repos[0], "widget-two")
    settings = Settings(**{**CONFIG, "token": token})
    with Client(Notes(), transport=FakeGitHub(world).transport) as http:
        found = leaderboard_github.find_repository(settings, "acme/widget", http)
        assert found is not None
        assert (found.name, found.id, found.language) == ("acme/widget-two", f"github:{world.repos[0].id}", "Python")
        assert found.topics == ("tools",)
        assert leaderboard_github.find_repository(settings, "acme/wigdet", http) is None


def test_a_redirect_to_another_host_does_not_carry_the_token(world: World):
    """A run goes on with what that host answers, over HTTP from one server to another."""
    seen: list[tuple[str, bool]] = []
    github, other = FakeGitHub(world), FakeGitHub(world)

    def elsewhere(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.path, "authorization" in request.headers or TOKEN in str(request.headers.raw)))
        return httpx.Response(200, json=[])

    other.interference.append(elsewhere)
    with github.served() as address, other.served() as target:
        for path in ("issues", "pulls"):
            moved = httpx.Response(302, headers={"location": f"{target}/{path}"})
            github.fail(moved, path=f"/repos/acme/widget/{path}/comments")
        collected = Collected().run(github, transport=httpx.HTTPTransport(), api_url=address)
    assert collected.finished is not None
    assert collected.finished.error is None
    assert seen == [("/issues", False), ("/pulls", False)]


def test_who_begins_changes_from_day_to_day_and_what_was_begun_goes_first(world: World):
    """So that a budget that is too small for all leaves none out for ever."""
    first = []
    for _ in range(6):
        collected = Collected().run(FakeGitHub(world), budget=7)
        assert collected.finished is not None
        first.append(collected.finished.jobs[0].target)
        begun = [job.target for job in collected.finished.jobs if job.reached and " at " in job.reached]
        collected.run(FakeGitHub(world), budget=7, page_size=2)
        assert begun == [] or collected.finished.jobs[0].target in begun
        world.now += timedelta(days=1)
    assert set(first) == {"acme/attic", "acme/gadget", "acme/widget", "ann/notes"}  # all that have something
