"""A GitHub that does not know who asks: what it tells all the same, and that the rest is called a gap."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest

from tests.plugins.github.collecting import Collected
from tests.plugins.github.expected import Work, expected
from tests.plugins.github.service import FakeGitHub
from tests.plugins.github.world import World, a_world

UNTOLD = ("github:pr_reviewed:", "github:issue_closed:", "github:discussion")


@pytest.fixture
def world() -> World:
    return a_world(41, steps=30)


def told(world: World) -> dict[str, Work]:
    """All but the gap: no lines, and co-authors under the account that a clone gives them."""
    hashed = {
        person.login: f"git-{hashlib.sha256(person.email.encode()).hexdigest()[:10]}"
        for person in world.people
        if person.kind == "User"
    }
    everything = expected(repo for repo in world.repos if not repo.is_private and not repo.is_fork)
    return {
        slug: work._replace(
            lines=(0, 0), account=hashed.get(work.account, work.account) if ":co-author-" in slug else work.account
        )
        for slug, work in everything.items()
        if not slug.startswith(UNTOLD)
    }


@pytest.mark.parametrize("page_size", [2, 100])
def test_what_rest_tells_is_collected_to_the_point(world: World, page_size: int):
    """Through any number of pages, also when the world goes on, and without GraphQL."""
    github = FakeGitHub(world)
    collected = Collected()
    for _ in range(3):
        collected.run(github, token="", page_size=page_size)
        assert collected.finished is not None
        assert collected.finished.error is None
        assert collected.work == told(world)
        world.grow(world.repos[0], 8)
    assert github.seen["/graphql"] == 0


def test_the_gap_is_told(world: World):
    """In a warning, with what to do."""
    collected = Collected().run(FakeGitHub(world), token="")
    (warning,) = collected.notes.warnings
    assert "does not tell of reviews, discussions, who closed an issue" in warning
    assert "set GITHUB_TOKEN" in warning


def test_killed_at_any_request_it_ends_with_the_same(world: World):
    """As with a token."""
    undisturbed = FakeGitHub(world)
    whole = Collected().run(undisturbed, token="", page_size=5)
    for number in range(2, undisturbed.requests + 1, 5):
        collected = Collected().run(FakeGitHub(world, kill_at=number), token="", page_size=5)
        collected.run(FakeGitHub(world), token="", page_size=5)
        assert collected.activities == whole.activities
        assert collected.bookmarks == whole.bookmarks


def test_the_first_run_with_a_token_fills_the_gap(world: World):
    """Lines too, of everything that was read before."""
    collected = Collected().run(FakeGitHub(world), token="")
    collected.run(FakeGitHub(world))
    assert collected.work == expected(repo for repo in world.repos if not repo.is_private and not repo.is_fork)


@pytest.mark.parametrize("full", [False, True])
def test_a_run_without_a_token_spoils_nothing_that_one_with_a_token_read(world: World, full: bool):
    """It fails with what to do instead of taking the lines away."""
    collected = Collected().run(FakeGitHub(world))
    before = collected.work
    collected.run(FakeGitHub(world), token="", full=full)
    assert collected.finished is not None
    assert "acme/widget: it was read with a token until now" in (collected.finished.error or "")
    assert collected.work == before


def test_sixty_requests_an_hour_are_enough_in_the_end(world: World):
    """Each run takes what the hour still has, and nobody waits."""
    collected = Collected()
    for _ in range(40):
        world.now += timedelta(days=1)
        github = FakeGitHub(world, core_left=15)
        collected.run(github, token="")
        assert collected.slept == []
        assert github.core_left >= 0
    assert collected.work == told(world)
