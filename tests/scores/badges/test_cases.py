"""The badges of existing leaderboards, case by case, through the whole pipeline."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from leaderboard.errors import ConfigError
from leaderboard.scores.badges.patterns import matching
from leaderboard.store.database import rows, scalar
from tests.scores.badges.worlds import World, evaluated, write

CASES = json.loads((Path(__file__).parents[2] / "cases" / "badges.json").read_text("utf-8"))["cases"]
KINDS = {"issue_created": 5, "pull_request_merged": 20, "pull_request_opened": 10, "pull_request_reviewed": 15}


def cases_of(*areas: str) -> list[Any]:
    return [pytest.param(case, id=case["id"]) for case in CASES if case["area"] in areas]


def world(case: dict[str, Any]) -> World:
    """The case as a data repo; what it says of figures beside activities, a plugin says."""
    given = case["input"]
    activities = [
        {
            "slug": f"a{number}",
            "contributor": each["contributor"],
            "activity_definition": each["definition"],
            "occurred_at": each["occurred_at"],
            "points": each["points"],
        }
        for number, each in enumerate(given.get("activities", []))
    ]
    return World(
        activities=activities or [{"slug": "a", "contributor": "someone-else", "activity_definition": "commit",
                                   "occurred_at": "2025-01-01T00:00:00Z"}],
        people=["u"],
        kinds=KINDS,
        badges=[
            {"slug": badge["slug"], "name": badge["slug"], "variants": {variant: {} for variant in badge["variants"]}}
            for badge in given["badge_definitions"]
        ],
        rules=given["rules"],
        figures=given.get("aggregates", {}) if is_told(case) else {},
    )  # fmt: skip


def is_told(case: dict[str, Any]) -> bool:
    """Whether the figures of a case cannot come from its activities."""
    given = case["input"]
    activities = given.get("activities", [])
    computed = {
        "activity_count": len(activities),
        "active_days": len({each["occurred_at"][:10] for each in activities}),
        "total_activity_points": sum(
            KINDS[each["definition"]] if each["points"] is None else each["points"] for each in activities
        ),
        **{f"activity_count:{kind}": sum(each["definition"] == kind for each in activities) for kind in KINDS},
    }
    told = given.get("aggregates", {})
    return any(value.get("value") != computed.get(slug) for slug, value in told.items())


@pytest.mark.parametrize("case", cases_of("rules/threshold", "rules/streak", "rules/growth", "rules/composite"))
def test_badges_are_those_of_the_case(case: dict[str, Any], tmp_path: Path) -> None:
    """Who has which variant since when; a rule that cannot be is an error of the config."""
    write(world(case), tmp_path)
    expected = case["expected"]
    if "config_error" in expected:
        with pytest.raises(ConfigError, match=r"activity_definitions\.0: invalid pattern"):
            badges_of(tmp_path)
        return
    found, as_of = badges_of(tmp_path)
    wanted = {
        (each["contributor"], each["badge"], each["variant"], each["achieved_on"].replace("<as of>", as_of))
        for each in expected["badges"]
    }
    assert {row for row in found if row[0] == "u"} == wanted


def badges_of(root: Path) -> tuple[list[tuple[str, str, str, str]], str]:
    """(contributor, badge, variant, day) of every award, and the day of the newest activity."""
    with evaluated(root) as db:
        found = list(rows(db, "select contributor, badge, variant, achieved_on from contributor_badge"))
        as_of = scalar(db, "select to_day from period where slug = 'all'")
    return found, str(as_of)


@pytest.mark.parametrize("case", cases_of("rules/pattern-match"))
def test_patterns_match_what_they_did(case: dict[str, Any]) -> None:
    """Anywhere in the slug; none are all."""
    given = case["input"]
    found = matching(given["patterns"], given["definitions"])
    assert sorted(found) == sorted(case["expected"]["matched"])
