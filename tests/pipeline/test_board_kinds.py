"""Kinds of work that boards name have to be known, by whatever says what there is."""

from __future__ import annotations

import json

import pytest

from tests.small_repo import DataRepo, line

BOARD = "boards:\n  talks:\n    title: Talks\n    points: {pr_review: 20, talk: 7}\n"


@pytest.mark.parametrize(("command", "code"), [(("run", "-q"), 2), (("check",), 1), (("board",), 2)])
def test_a_kind_that_nobody_knows_is_refused_with_its_line_and_the_likely_one(
    repo: DataRepo, command: tuple[str, ...], code: int
) -> None:
    """All of them at once."""
    repo.configure(BOARD)
    outcome = repo.run(*command)
    assert outcome.code == code
    where = "leaderboard.boards.talks.points"
    assert f"config.yaml:13: {where}.pr_review: no kind of work is called 'pr_review' (did you mean pr_reviewed?)" in (
        outcome.out + outcome.err
    )
    assert f"config.yaml:13: {where}.talk: no kind of work is called 'talk'" in outcome.out + outcome.err


@pytest.mark.parametrize("told", ["activity", "definition", "points", "alias"])
def test_a_kind_is_known_by_whoever_names_it(repo: DataRepo, told: str) -> None:
    """An activity, a definition, the points of scoring, or an alias, which stands for another kind."""
    settings = "boards: {talks: {title: Talks, points: {talk: 7}}}\n"
    kind = "comment" if told == "alias" else "talk"
    if told == "activity":
        repo.write("activities/dee.jsonl", line("t1", "dee", "2026-01-03", kind))
    elif told == "definition":
        repo.write("activities/definitions.json", json.dumps([{"slug": "talk", "name": "Talk", "description": ""}]))
    else:
        settings += "scoring: {points: {talk: 1}}\n" if told == "points" else "scoring: {aliases: {talk: comment}}\n"
    repo.write("activities/eve.jsonl", line("t2", "eve", "2026-01-03", kind))
    repo.configure(settings)
    rows = json.loads(repo.run("board", "--board", "talks", "--format", "json").out)
    assert ("eve", 7) in [(row["username"], row["score"]) for row in rows]


def test_a_source_that_cannot_be_asked_may_know_more(repo: DataRepo) -> None:
    """Then it is a warning, and the board has nobody."""
    repo.plugin("broken", "raise RuntimeError('no')\n")
    repo.configure("plugins: {broken: {}}\n" + BOARD)
    outcome = repo.run("run", "--offline")
    assert outcome.code == 0
    assert "warning" in outcome.err
    assert "leaderboard.boards.talks.points.talk: no kind of work is called 'talk'" in outcome.err
