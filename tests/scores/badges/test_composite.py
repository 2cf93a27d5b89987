"""Several conditions, in words."""

from __future__ import annotations

from pathlib import Path

from tests.scores.badges.told import held, said

COMMITS = {"aggregate_slug": "activity_count:commit", "operator": ">=", "value": 2}
REVIEWS = {"aggregate_slug": "activity_count:pr_reviewed", "operator": ">=", "value": 3}
DAYS = [("commit", "2026-01-01"), ("commit", "2026-01-02"), ("pr_reviewed", "2026-01-03")]


def test_all_conditions_have_to_hold(tmp_path: Path) -> None:
    """What is missing is what does not hold yet."""
    rule = {"type": "composite", "operator": "AND", "conditions": [COMMITS, REVIEWS], "variant": "gold"}
    found, sentence = held(tmp_path, [rule], DAYS)
    assert sentence == "Needs all of it at once."
    assert said(found) == (
        [],
        ("gold", "at least 2 commits and at least 3 reviews", "1 of 2 conditions", "2 more reviews"),
    )


def test_any_condition_is_enough(tmp_path: Path) -> None:
    """Earned on the day on which the first of them holds."""
    rule = {"type": "composite", "operator": "OR", "conditions": [REVIEWS, COMMITS], "variant": "gold"}
    found, sentence = held(tmp_path, [rule], DAYS)
    assert sentence == "Needs any one of several things."
    assert said(found) == ([("gold", "2026-01-02", "")], None)


def test_each_tier_may_have_conditions_of_its_own(tmp_path: Path) -> None:
    """The rule is then told once."""
    rules = [
        {"type": "composite", "operator": "AND", "conditions": [{**COMMITS, "value": n}, REVIEWS], "variant": variant}
        for n, variant in ((2, "bronze"), (20, "silver"))
    ]
    found, sentence = held(tmp_path, rules, DAYS)
    assert sentence == "Needs all of it at once."
    assert said(found)[1] == (
        "bronze",
        "at least 2 commits and at least 3 reviews",
        "1 of 2 conditions",
        "2 more reviews",
    )
