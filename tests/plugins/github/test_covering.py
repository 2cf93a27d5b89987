"""Of which days the plugin says that it has read all, and what it says is missing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from leaderboard.models import Coverage
from tests.plugins.github.collecting import Collected
from tests.plugins.github.service import FakeGitHub
from tests.plugins.github.world import START, Repo, World, a_world

A_DAY = timedelta(days=1)


@pytest.fixture
def world() -> World:
    return a_world(7, steps=40)


def newest(repo: Repo) -> date:
    """The day of the last thing that happened."""
    lists = (repo.pulls, repo.issues, repo.discussions, repo.releases)
    listed = [each.updated for things in lists for each in things]
    said = [each.updated for things in (repo.issue_comments, repo.review_comments) for each in things]
    return max((repo.pushed or START, *listed, *said)).date()


def read(world: World) -> list[Repo]:
    return [repo for repo in world.repos if not (repo.is_private or repo.is_fork or repo.is_blocked)]


def test_every_day_from_the_first_to_the_last_but_one_is_covered(world: World):
    """The newest may not be over; the repository's own beginning counts, not that of its first activity."""
    world.repos[0].created = START - 30 * A_DAY
    collected = Collected().run(FakeGitHub(world))
    for repo in read(world):
        covered = Coverage(
            repository=repo.full_name,
            first_day=repo.created.date(),
            last_day=newest(repo) - A_DAY,
            quality="full",
        )
        days = (covered.last_day - covered.first_day).days
        assert collected.coverage.get(repo.full_name, []) == ([covered] if days >= 0 else [])
    assert (START - 30 * A_DAY).date() in {each.first_day for [each] in collected.coverage.values()}


def test_nothing_is_covered_before_all_is_read(world: World):
    """However many runs the budget makes it; what is covered then is what one run covers."""
    whole = Collected().run(FakeGitHub(world))
    collected, github = Collected(), FakeGitHub(world)
    runs = 0
    while collected.coverage != whole.coverage:
        before, runs = dict(collected.coverage), runs + 1
        assert runs < 100
        collected.run(github, budget=14, page_size=3)
        assert before.items() <= collected.coverage.items()
    assert runs > 3
    assert collected.activities == whole.activities


def test_killed_at_any_request_it_covers_the_same(world: World):
    """With and without a token."""
    for config in ({}, {"token": ""}):
        undisturbed = FakeGitHub(world)
        whole = Collected().run(undisturbed, page_size=5, **config)
        for number in range(2, undisturbed.requests + 1, 9):
            collected = Collected().run(FakeGitHub(world, kill_at=number), page_size=5, **config)
            collected.run(FakeGitHub(world), page_size=5, **config)
            assert collected.coverage == whole.coverage


def test_what_is_not_told_without_a_token_is_missing_until_there_is_one(world: World):
    """The same days, in part."""
    collected = Collected().run(FakeGitHub(world), token="")
    told = [each for ranges in collected.coverage.values() for each in ranges]
    assert told
    assert {each.quality for each in told} == {"patchy"}
    assert {"reviews", "discussions", "lines"} < set(told[0].missing)
    collected.run(FakeGitHub(world))
    assert collected.coverage == Collected().run(FakeGitHub(world)).coverage


def test_days_before_since_are_not_covered(world: World):
    """Neither those of ``since:``, nor any that ``--since`` leaves out."""
    day = START.date() + 2 * A_DAY
    collected = Collected().run(FakeGitHub(world), since=day)
    assert {each.first_day for [each] in collected.coverage.values()} == {day}
    cut = Collected().run(FakeGitHub(world), cutoff=datetime.combine(day, datetime.min.time(), UTC))
    assert cut.coverage == {}


def test_a_night_without_news_says_the_same(world: World):
    """Whatever day it is by then."""
    collected, github = Collected(), FakeGitHub(world)
    collected.run(github)
    before = dict(collected.coverage)
    world.now += 9 * A_DAY
    collected.run(github)
    assert collected.coverage == before
