"""Single things of GitHub as activities: the cases of the original, and who gets what."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from leaderboard.models import Activity
from tests.plugins.github.collecting import Collected
from tests.plugins.github.service import FakeGitHub
from tests.plugins.github.world import PullRequest, Repo, Review, World

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parents[2] / "cases" / "github.json").read_text(encoding="utf-8"))["cases"]
}


@pytest.fixture
def world() -> World:
    """A repository, and people called a and b."""
    world = World()
    for number, login in enumerate("ab", start=1):
        world.person(login, id=number)
    world.repo("ohc/care")
    return world


@pytest.fixture
def care(world: World) -> Repo:
    return world.repos[0]


@pytest.fixture
def collect(world: World) -> Callable[..., dict[str, Activity]]:
    """Read all of it, and give the activities by slug."""

    def read(**config: Any) -> dict[str, Activity]:
        collected = Collected().run(FakeGitHub(world), organisations=["ohc"], users=[], **config)
        assert collected.finished is not None
        assert collected.finished.error is None
        return collected.activities

    return read


def test_gh_01_a_pull_request_that_was_opened(world: World, care: Repo, collect: Callable[..., dict[str, Activity]]):
    """Title, text and points are the original's, the slug is one that survives a rename."""
    given, expected = CASES["gh-01"]["input"]["pr"], CASES["gh-01"]["expected"]
    pull = world.pull_request(care, world.people[0])
    pull.id, pull.number, pull.title = given["id"], given["number"], given["title"]
    found = collect()[expected["slug"]]
    assert (found.account, found.title, found.text, found.points) == (
        expected["contributor"], expected["title"], expected["text"], expected["points"]
    )  # fmt: skip


def test_gh_04_a_review_by_somebody_else(world: World, care: Repo, collect: Callable[..., dict[str, Activity]]):
    """It is worth what the definition says."""
    given, expected = CASES["gh-04"]["input"]["review"], CASES["gh-04"]["expected"]
    review = world.review(world.pull_request(care, world.people[0]), world.people[1], given["state"])
    review.id = given["id"]
    found = collect()[expected["slug"]]
    assert (found.account, found.points) == (given["author"], expected["points"])


def test_gh_08_an_issue_that_was_given_twice_to_the_same_person(
    world: World, care: Repo, collect: Callable[..., dict[str, Activity]]
):
    """Only the latest counts, and nothing of it where nobody asked for it."""
    given, expected = CASES["gh-08"]["input"]["issue"], CASES["gh-08"]["expected"]
    issue = world.issue(care)
    issue.id = CASES["gh-08"]["input"]["issue"]["id"]
    for login, day in given["assigned"]:
        person = next(person for person in world.people if person.login == login)
        issue.assignments.append((person, datetime.fromisoformat(f"{day}T00:00:00Z")))
    found = [each for each in collect(assignments=True).values() if each.definition == "issue_assigned"]
    assert [(each.slug, each.occurred_at.date().isoformat()) for each in found] == [
        (expected["slug"], expected["occurred_at"])
    ]
    assert len(found) == expected["count"]
    assert not [each for each in collect().values() if each.definition == "issue_assigned"]


@pytest.mark.parametrize(
    ("state", "body", "by", "counts"),
    [
        ("APPROVED", "", 1, True),
        ("CHANGES_REQUESTED", "", 1, True),
        ("DISMISSED", "", 1, True),
        ("COMMENTED", "What about tides?", 1, True),
        ("COMMENTED", " ", 1, False),
        ("PENDING", "Not sent yet", 1, False),
        ("APPROVED", "Well done, me", 0, False),
    ],
)
def test_which_reviews_count(
    world: World, care: Repo, collect: Callable[..., dict[str, Activity]], state: str, body: str, by: int, counts: bool
):
    """Those with substance on somebody else's pull request."""
    pull = world.pull_request(care, world.people[0])
    pull.reviews.append(
        Review(
            id=9, author=world.people[by], state=state, body=body,
            submitted=None if state == "PENDING" else pull.created,
        )
    )  # fmt: skip
    assert ("github:pr_reviewed:9" in collect()) == counts


def test_all_reviews_of_a_pull_request_are_read(world: World, care: Repo, collect: Callable[..., dict[str, Activity]]):
    """However many there are."""
    pull = world.pull_request(care, world.people[0])
    for _ in range(260):
        world.review(pull, world.people[1], "APPROVED")
    found = [each for each in collect().values() if each.definition == "pr_reviewed"]
    assert len(found) == 260


@pytest.mark.parametrize("config", [{}, {"token": ""}])
@pytest.mark.parametrize(
    ("by", "assigned", "named"),
    [
        ("copilot", ("copilot", "a"), "a"),
        ("copilot", ("a", "b"), None),
        ("copilot", ("copilot",), None),
        ("copilot", (), None),
        ("b", ("a",), None),
    ],
)
def test_an_app_may_work_for_somebody(
    world: World,
    care: Repo,
    collect: Callable[..., dict[str, Activity]],
    config: dict[str, str],
    by: str,
    assigned: tuple[str, ...],
    named: str | None,
):
    """For whom it assigns its pull request to, where that is one person; with and without a token, and for no human."""
    world.person("copilot", kind="Bot", id=3)
    people = {each.login: each for each in world.people}
    pull = world.pull_request(care, people[by])
    pull.assignees = [people[each] for each in assigned]
    world.merge(care, pull)
    found = collect(**config)
    for kind in ("pr_opened", "pr_merged"):
        assert found[f"github:{kind}:{pull.id}"].meta == (None if named is None else {"on_behalf_of": named})


@pytest.mark.parametrize(
    ("by", "merger", "meta"),
    [
        ("a", "a", {"merged_by": "a"}),
        ("a", "b", None),
        ("copilot", "a", {"on_behalf_of": "a", "merged_by": "a"}),
        ("copilot", "b", {"on_behalf_of": "a"}),
        ("copilot", "copilot", {"on_behalf_of": "a", "merged_by": "copilot[bot]"}),
    ],
)
def test_a_merge_tells_who_merged_what_is_their_own(
    world: World,
    care: Repo,
    collect: Callable[..., dict[str, Activity]],
    by: str,
    merger: str,
    meta: dict[str, str] | None,
):
    """Or was made on their behalf; every other merge needs no such word."""
    world.person("copilot", kind="Bot", id=3)
    people = {each.login: each for each in world.people}
    pull = world.pull_request(care, people[by])
    pull.assignees = [people["a"]]
    world.merge(care, pull)
    pull.merger = people[merger]
    assert collect()[f"github:pr_merged:{pull.id}"].meta == meta


@pytest.mark.parametrize("config", [{}, {"token": ""}])
def test_releases_of_apps_are_known_too(
    world: World, care: Repo, collect: Callable[..., dict[str, Activity]], config: dict[str, str]
):
    """However many releases lie between them; by GraphQL alone only users publish any."""
    bot, gone = world.person("ci", kind="Bot", id=3), world.person("gone", is_deleted=True)
    for number in range(230):
        world.release(care, bot if number % 100 == 0 else world.people[0])
    world.release(care, gone)
    found = [each.account for each in collect(**config).values() if each.definition == "release"]
    assert sorted(set(found)) == ["a", "ci[bot]"]
    assert found.count("ci[bot]") == 3
    assert len(found) == 230


def test_a_merge_is_the_authors(world: World, care: Repo, collect: Callable[..., dict[str, Activity]]):
    """With the lines that it changes."""
    pull = world.pull_request(care, world.people[1])
    pull.merged = pull.updated = world.later()
    found = collect()[f"github:pr_merged:{pull.id}"]
    assert (found.account, found.lines_added, found.lines_deleted) == ("b", pull.additions, pull.deletions)


def test_the_last_who_closed_an_issue_gets_it_at_the_time_of_that(
    world: World, care: Repo, collect: Callable[..., dict[str, Activity]]
):
    """Also if it was opened again since, so that it does not depend on when it was read."""
    issue = world.issue(care)
    for person in world.people:
        world.close(issue, person)
        world.reopen(issue)
    found = collect()[f"github:issue_closed:{issue.id}"]
    assert (found.account, found.occurred_at) == ("b", issue.closings[-1][1])


def test_titles_are_one_line_without_addresses(world: World, care: Repo, collect: Callable[..., dict[str, Activity]]):
    """As strangers wrote them, and they are published."""
    world.issue(care).title = "Write\n to\u202e ann@example.org <script>alert(1)</script>"
    (found,) = collect().values()
    assert found.text == "Write to [address] <script>alert(1)</script>"


def test_what_happened_before_since_is_left_out(world: World, care: Repo, collect: Callable[..., dict[str, Activity]]):
    """By the time when it happened, not when it changed."""
    for _ in range(8):
        world.now += timedelta(days=20)
        world.merge(care, world.pull_request(care))
        world.comment(care, world.issue(care))
    since = datetime(2025, 6, 1, tzinfo=UTC)
    found = collect(since="2025-06-01")
    everything = collect()
    assert found == {slug: each for slug, each in everything.items() if each.occurred_at >= since}
    assert 0 < len(found) < len(everything)


def test_a_pull_request_of_somebody_who_left_keeps_the_reviews_of_others(
    world: World, care: Repo, collect: Callable[..., dict[str, Activity]]
):
    """Only the author's own activities go."""
    pull: PullRequest = world.pull_request(care, world.person("gone", is_deleted=True))
    review = world.review(pull, world.people[0], "APPROVED")
    assert set(collect()) == {f"github:pr_reviewed:{review.id}"}
