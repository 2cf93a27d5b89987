"""What holds for any world: nothing is missed, nothing is doubled, however often the reading is cut off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import pytest

from tests.plugins.github.collecting import Collected
from tests.plugins.github.expected import expected
from tests.plugins.github.service import FakeGitHub
from tests.plugins.github.world import Repo, World, a_world


def public(world: World) -> Iterable[Repo]:
    """What the config of these tests asks for."""
    return [repo for repo in world.repos if not repo.is_private and not repo.is_fork]


def read_once(world: World, **config: object) -> Collected:
    """Everything, by one run that nothing disturbs."""
    collected = Collected().run(FakeGitHub(world), **config)
    assert collected.finished is not None
    assert collected.finished.error is None
    assert collected.notes.warnings == []
    return collected


@pytest.mark.parametrize("seed", range(4))
def test_what_the_world_holds_is_what_is_collected(seed: int):
    """Every activity with its person, time, repository and lines, and nothing else."""
    world = a_world(seed)
    assert read_once(world).work == expected(public(world))


def test_killed_at_any_request_and_run_again_it_ends_with_the_same():
    """Activities, people, repositories and bookmarks; the killed run costs no more than what it had not committed."""
    world = a_world(5, steps=25)
    undisturbed = FakeGitHub(world)
    whole = Collected().run(undisturbed)
    for number in range(2, undisturbed.requests + 1):
        collected = Collected().run(FakeGitHub(world, kill_at=number))
        assert collected.finished is not None
        assert collected.finished.error is not None
        collected.run(FakeGitHub(world))
        assert collected.finished.error is None
        assert collected.activities == whole.activities
        assert collected.people == whole.people
        assert collected.repositories == whole.repositories
        assert collected.bookmarks == whole.bookmarks


def test_a_second_run_changes_nothing():
    """Not one record, not one bookmark; and it asks for hardly anything."""
    world = a_world(6)
    github = FakeGitHub(world)
    collected = Collected().run(github)
    before = dict(collected.activities), dict(collected.people), dict(collected.bookmarks)
    asked = github.requests
    collected.run(github)
    assert (collected.activities, collected.people, collected.bookmarks) == before
    assert github.requests - asked < asked / 2


@pytest.mark.parametrize("at_once", [1, 4])
def test_pages_of_one_give_the_same_as_pages_of_a_hundred(at_once: int):
    """Also when four repositories are read at once."""
    world = a_world(7, steps=30)
    whole = read_once(world)
    in_pieces = read_once(world, page_size=1, at_once=at_once, budget=10_000, points=10_000)
    assert in_pieces.activities == whole.activities
    assert in_pieces.people == whole.people


@pytest.mark.parametrize("page_size", [2, 100])
def test_a_world_that_goes_on_between_runs_is_read_as_if_anew(page_size: int):
    """New things, old branches that are merged, things that come late, repositories that are renamed or added."""
    world = a_world(8, steps=20)
    github = FakeGitHub(world)
    collected = Collected()
    for step in range(8):
        collected.run(github, page_size=page_size, budget=10_000, points=10_000)
        assert collected.finished is not None
        assert collected.finished.error is None
        for repo in world.repos[:2]:
            world.grow(repo, 6)
        widget = world.repos[0]
        newest = max((issue.updated for issue in widget.issues), default=world.now)
        late = world.issue(widget)
        late.created = late.updated = newest - timedelta(hours=3)
        if step == 3:
            world.rename(widget, "widget-two")
        if step == 5:
            world.grow(world.repo("acme/newcomer"), 10)
    collected.run(github, page_size=page_size, budget=10_000, points=10_000)
    assert set(collected.activities) == set(expected(public(world)))
    renamed = {slug: work for slug, work in collected.work.items() if work.repository != "acme/widget"}
    assert renamed == {slug: work for slug, work in expected(public(world)).items() if slug in renamed}


def test_a_budget_spreads_a_long_read_over_runs():
    """Each run ends without a failure and the next goes on; together they read what one would have read."""
    world = a_world(9, steps=40)
    whole = read_once(world)
    collected = Collected()
    runs = 0
    while not runs or any(job.status == "queued" for job in collected.finished.jobs):
        collected.run(FakeGitHub(world), budget=12, page_size=3)
        runs += 1
        assert collected.finished is not None
        assert collected.finished.error is None
        assert runs < 60
    assert runs > 3
    assert collected.work == whole.work


def test_with_full_what_was_deleted_goes():
    """And what is there stays."""
    world = a_world(10, steps=40)
    collected = read_once(world)
    widget = world.repos[0]
    for things in (widget.issues, widget.issue_comments, widget.pulls, widget.discussions, widget.releases):
        del things[::2]
    world.people[2].is_deleted = True
    assert collected.run(FakeGitHub(world)).work != expected(public(world))
    assert collected.run(FakeGitHub(world), full=True).work == expected(public(world))
