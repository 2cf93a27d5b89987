"""Whatever GitHub answers, what is good is kept, and one sentence says what to do about the rest."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.plugins.github.collecting import CONFIG, Collected
from tests.plugins.github.expected import expected
from tests.plugins.github.service import FakeGitHub
from tests.plugins.github.world import World, a_world

SECONDARY = {"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}
WIDGET = "/repos/acme/widget/issues/comments"


@pytest.fixture
def world() -> World:
    """With at least one of everything in the repository that fails."""
    world = a_world(31, steps=30)
    widget = world.repos[0]
    for _ in range(2):
        world.review(world.pull_request(widget))
        world.comment(widget, world.issue(widget))
    return world


@pytest.fixture
def github(world: World) -> FakeGitHub:
    return FakeGitHub(world)


def everything(world: World) -> dict[str, Any]:
    return expected(repo for repo in world.repos if not repo.is_private and not repo.is_fork)


def jobs(collected: Collected) -> dict[str, tuple[str, str]]:
    """How each repository ended, and why."""
    assert collected.finished is not None
    return {job.target: (job.status, job.reason or "") for job in collected.finished.jobs}


def assert_all_but(collected: Collected, world: World, left_out: str, *, status: str, says: str) -> None:
    """One repository ended so, all others are read to the end."""
    found, why = jobs(collected).pop(left_out)
    assert found == status
    assert says in why
    assert {state for name, (state, _) in jobs(collected).items() if name != left_out} == {"completed"}
    others = {slug: work for slug, work in everything(world).items() if work.repository != left_out}
    assert {slug: work for slug, work in collected.work.items() if work.repository != left_out} == others


def test_a_wrong_token_is_told_at_once(github: FakeGitHub):
    """Before anything is read, and the token itself is not in the sentence."""
    collected = Collected().run(github, token="a-stale-token-98765")
    assert collected.finished is not None
    assert "refuses the token (401: 'Bad credentials'): it is wrong, expired or revoked" in collected.finished.error
    assert "98765" not in collected.finished.error
    assert github.requests == 1


@pytest.mark.parametrize(
    ("response", "status", "says"),
    [
        (httpx.Response(403, json={"message": "Resource not accessible by integration"},
                        headers={"x-accepted-github-permissions": "issues=read"}),
         "failed", "it wants issues=read): give it read access"),
        (httpx.Response(403, json={"message": "Resource protected by organization SAML enforcement."},
                        headers={"x-github-sso": "required; url=https://github.com/orgs/acme/sso"}),
         "failed", "authorise the token for the organisation"),
        (httpx.Response(404, json={"message": "Not Found"}), "failed", "check the spelling"),
        (httpx.Response(451, json={"message": "Repository access blocked"}), "failed", "for legal reasons"),
        (httpx.Response(202, json={}), "queued", "still preparing"),
        (httpx.Response(200, text="<html>A proxy's page</html>"), "failed", "no JSON"),
        (httpx.Response(200, json={"not": "a list"}), "failed", "no list"),
        (httpx.Response(500, text="Oops"), "failed", "GitHub is in trouble: it answered 500"),
        (httpx.Response(403, json=SECONDARY), "queued", "asks to slow down"),
        (httpx.Response(429, json={}, headers={"retry-after": "7"}), "queued", "asks to slow down"),
    ],
    ids=lambda value: str(value.status_code) if isinstance(value, httpx.Response) else "",
)  # fmt: skip
def test_what_one_repository_answers_costs_the_others_nothing(
    github: FakeGitHub, world: World, response: httpx.Response, status: str, says: str
):
    """And the next run, when GitHub answers again, reads what is missing."""
    github.fail(response, path=WIDGET)
    collected = Collected().run(github)
    assert_all_but(collected, world, "acme/widget", status=status, says=says)
    github.interference.clear()
    assert collected.run(github).work == everything(world)


@pytest.mark.parametrize("kind", ["FORBIDDEN", "NOT_FOUND", "SOMETHING_NEW", "undefinedField"])
def test_an_error_of_graphql_counts_although_there_is_data(github: FakeGitHub, world: World, kind: str):
    """A page that is told to be incomplete is not taken for a whole one."""

    def incomplete(body: dict[str, Any]) -> None:
        body["data"]["repository"]["issues"]["nodes"] = []
        body["errors"] = [{"type": kind, "message": "No.", "path": ["repository", "issues"]}]

    github.meddle(incomplete, query="query Issues")
    collected = Collected().run(github)
    assert not any(work.definition.startswith("issue") for work in collected.work.values())
    github.interference.clear()
    assert collected.run(github).work == everything(world)


@pytest.mark.parametrize("heavy", ["errors", "502"])
def test_a_page_that_is_too_much_is_asked_for_in_halves(github: FakeGitHub, world: World, heavy: str):
    """As GitHub's limits are unpublished: 200 with half the data and an error, or a gateway that gives up."""

    def too_much(request: httpx.Request) -> httpx.Response | None:
        asked = json.loads(request.content) if request.content else {}
        if asked.get("variables", {}).get("first", 0) <= 3:
            return None
        if heavy == "502":
            return httpx.Response(502, text="Bad gateway")
        error = {"type": "RESOURCE_LIMITS_EXCEEDED", "message": "Resource limits for this query exceeded."}
        return httpx.Response(200, json={"data": {"repository": None}, "errors": [error]})

    github.interference.append(too_much)
    collected = Collected().run(github, budget=10_000, points=10_000)
    assert collected.finished is not None
    assert collected.finished.error is None
    assert collected.work == everything(world)


def test_what_stays_too_much_is_told(github: FakeGitHub, world: World):
    """Nothing of it is taken for all of it."""
    error = {"type": "RESOURCE_LIMITS_EXCEEDED", "message": "Resource limits for this query exceeded."}
    github.fail(httpx.Response(200, json={"data": None, "errors": [error]}), path="/graphql", query="query Issues")
    collected = Collected().run(github)
    assert "even in the smallest pieces" in jobs(collected)["acme/widget"][1]
    assert not any(name.endswith(" issues") for name in collected.bookmarks)


def test_servers_that_stumble_are_asked_again(github: FakeGitHub, world: World):
    """5xx, time-outs and broken connections, each a few times."""
    stumbles = iter(
        [500, 503, httpx.ReadTimeout("slow"), httpx.ConnectError("reset"), httpx.RemoteProtocolError("cut")]
    )

    def stumble(request: httpx.Request) -> httpx.Response | None:
        found = next(stumbles, None) if github.requests % 2 else None
        if isinstance(found, Exception):
            raise found
        return None if found is None else httpx.Response(found)

    github.interference.append(stumble)
    collected = Collected().run(github)
    assert collected.work == everything(world)
    assert next(stumbles, None) is None


@pytest.mark.parametrize(
    ("response", "least"),
    [
        (httpx.Response(403, json=SECONDARY), 60),
        (httpx.Response(403, json=SECONDARY, headers={"retry-after": "17"}), 17),
        (httpx.Response(429, json={}, headers={"retry-after": "31"}), 31),
    ],
)
def test_limits_are_waited_out(github: FakeGitHub, world: World, response: httpx.Response, least: float):
    """As long as GitHub asks, and a minute where it does not say."""
    github.fail(response, path=WIDGET, times=1)
    collected = Collected().run(github)
    assert collected.slept == [pytest.approx(least)]
    assert collected.work == everything(world)


def test_the_hourly_limit_leaves_the_rest_to_the_next_run(github: FakeGitHub, world: World):
    """Nobody waits for an hour, and the sentence says until when."""
    github.core_left = 3
    collected = Collected().run(github)
    assert collected.finished is not None
    assert collected.finished.error is None
    assert collected.slept == []
    queued = [why for status, why in jobs(collected).values() if status == "queued"]
    assert all(why.startswith("GitHub's limit of 5,000 requests an hour is spent until") for why in queued)
    assert queued
    github.core_left = 5_000
    assert collected.run(github).work == everything(world)


def test_points_that_run_out_leave_the_rest_to_the_next_run(github: FakeGitHub, world: World):
    """GitHub says so with status 200."""
    error = {"type": "RATE_LIMITED", "message": "API rate limit exceeded for user ID 1."}
    github.fail(httpx.Response(200, json={"errors": [error]}), path="/graphql", query="query PullRequests")
    collected = Collected().run(github)
    status, why = jobs(collected)["acme/widget"]
    assert (status, why[:37]) == ("queued", "GitHub's limit of points is spent ('A")
    github.interference.clear()
    assert collected.run(github).work == everything(world)


def test_an_unknown_owner_and_an_unknown_repository_are_named(github: FakeGitHub, world: World):
    """The others are read."""
    collected = Collected().run(github, organisations=["acme", "acmee"], repositories=["acme/wigdet"])
    assert jobs(collected)["acmee"] == (
        "failed", "GitHub knows no organisation or user acmee: check the spelling in the config"
    )  # fmt: skip
    assert "knows no repository acme/wigdet: check the spelling" in jobs(collected)["acme/wigdet"][1]
    assert collected.work == everything(world)


def test_a_repository_that_turned_private_keeps_what_was_collected(github: FakeGitHub, world: World):
    """One of an organisation is simply not there any more; one that was named says why, and what to do."""
    collected = Collected().run(github)
    before = collected.work
    world.repos[0].is_private = True
    assert collected.run(github).work == before
    assert "acme/widget" not in jobs(collected)
    world.repos.pop(0)
    collected.run(github, repositories=["acme/widget"])
    assert "if it is private, the token has to be given access to it" in jobs(collected)["acme/widget"][1]
    assert collected.work == before


@pytest.mark.parametrize("path", [["title"], ["createdAt"], ["author", "login"], ["fullDatabaseId"]])
def test_null_where_a_value_was_promised_costs_that_thing_alone(github: FakeGitHub, world: World, path: list[str]):
    """It is named in a warning."""
    left_out = max(world.repos[0].pulls, key=lambda each: each.id)
    left_out.author = world.people[0]

    def lacking(body: dict[str, Any]) -> None:
        for node in body["data"]["repository"]["pullRequests"]["nodes"]:
            if node["fullDatabaseId"] == str(left_out.id):
                inner = node
                for key in path[:-1]:
                    inner = inner[key]
                inner[path[-1]] = None

    github.meddle(lacking, query="query PullRequests")
    collected = Collected().run(github)
    missing = {slug for slug in everything(world) if slug not in collected.work}
    assert f"github:pr_opened:{left_out.id}" in missing
    assert all(slug.endswith(str(left_out.id)) or slug.startswith("github:pr_reviewed") for slug in missing)
    (warning,) = collected.notes.warnings
    assert warning.startswith("pull requests of acme/widget: left out https://github.com/")


@pytest.mark.parametrize(("query", "connection"), [("query Issues", "issues"), ("query PullRequests", "pullRequests")])
def test_a_list_that_goes_round_in_circles_is_noticed(github: FakeGitHub, world: World, query: str, connection: str):
    """The same page again and again, each with a next one."""

    def same_again(body: dict[str, Any]) -> None:
        body["data"]["repository"][connection]["pageInfo"] = {"hasNextPage": True, "endCursor": "c2FtZQ=="}

    github.meddle(same_again, query=query)
    github.interference.insert(0, lambda request: _without_cursor(github, request, query))
    collected = Collected().run(github)
    assert "again and again" in jobs(collected)["acme/widget"][1]
    github.interference.clear()
    assert collected.run(github).work == everything(world)


def _without_cursor(github: FakeGitHub, request: httpx.Request, query: str) -> None:
    """Asked for the next page, GitHub shall answer with the first."""
    if query in request.content.decode():
        asked = json.loads(request.content)
        asked["variables"]["after"] = None
        request._content = json.dumps(asked).encode()


def test_a_list_of_rest_that_goes_round_in_circles_is_noticed(github: FakeGitHub, world: World):
    """It has a next page for ever, always the same."""
    comment = {"id": 7, "html_url": "https://github.com/acme/widget/issues/1#issuecomment-7", "user": None,
               "created_at": "2025-03-01T00:00:00Z", "updated_at": "2025-03-01T00:00:00Z"}  # fmt: skip
    link = {"link": f'<{CONFIG["api_url"]}/repositories/1/issues/comments?page=2>; rel="next"'}
    github.fail(httpx.Response(200, json=[comment], headers=link), path=WIDGET)
    assert_all_but(Collected().run(github), world, "acme/widget", status="failed", says="again and again")


def test_a_time_after_githubs_own_clock_does_not_stop_the_reading(github: FakeGitHub, world: World):
    """What is dated in the year 2099 is kept, and what comes after it is read all the same."""
    widget = world.repos[0]
    far = datetime(2099, 1, 1, tzinfo=UTC)
    for things in (widget.issues, widget.pulls, widget.issue_comments):
        things[0].updated = far
    collected = Collected().run(github)
    assert collected.work == everything(world)
    for act in (world.issue, world.pull_request):
        world.comment(widget, act(widget))
    assert collected.run(github).work == everything(world)


def test_a_reset_that_is_past_is_no_reason_to_hurry(github: FakeGitHub, world: World):
    """Nor is one in the far future a reason to wait for years: both clocks may be wrong."""
    past = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "5"}
    github.fail(httpx.Response(403, json={"message": "API rate limit exceeded"}, headers=past), path=WIDGET, times=2)
    collected = Collected().run(github)
    assert collected.slept == [1, 1]
    assert collected.work == everything(world)


@pytest.mark.parametrize("value", ["?", "2025-03-01T00:00:00Z of 1 down to x at nowhere", "0" * 40, ""])
def test_bookmarks_that_mean_nothing_are_as_none(github: FakeGitHub, world: World, value: str):
    """Whatever stands in the state file: the lists are read from their beginning."""
    collected = Collected().run(github)
    collected.bookmarks = dict.fromkeys(collected.bookmarks, value or "\x00")
    collected.activities.clear()
    collected.run(github)
    assert collected.finished is not None
    assert collected.finished.error is None
    assert collected.work == everything(world)
