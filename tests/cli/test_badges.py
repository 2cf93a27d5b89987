"""``leaderboard badges``: what somebody has, and what is missing."""

from __future__ import annotations

import json

from tests.small_repo import DataRepo


def test_each_badge_is_explained(repo: DataRepo) -> None:
    """The rule, the tiers with their days, and what is missing for the next."""
    said = repo.run("badges", "ann")
    assert said.code == 0
    assert "Contributions: Counts contributions." in said.out
    assert "10 contributions" in said.out
    assert "missing:" in said.out


def test_the_same_is_there_for_programs(repo: DataRepo) -> None:
    """As --json and as --format json."""
    said = repo.run("badges", "ann", "--json")
    assert said.out == repo.run("badges", "ann", "--format", "json").out
    first = json.loads(said.out)[0]
    assert first["badge"] == "activity_milestone"
    assert first["next"]["needed"] == 10
    assert first["next"]["missing"].endswith("more contributions")


def test_without_a_name_all_badges_are_listed(repo: DataRepo) -> None:
    """With how many people hold each tier."""
    said = repo.run("badges", "--format", "csv")
    assert said.out.splitlines()[:2] == ["badge,variant,takes,people", "activity_milestone,bronze,10 contributions,0"]


def test_a_stranger_is_told_who_may_be_meant(repo: DataRepo) -> None:
    """With the exit code of wrong usage."""
    said = repo.run("badges", "anne")
    assert said.code == 2
    assert "did you mean ann?" in said.err
