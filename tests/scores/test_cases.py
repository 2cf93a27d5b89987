"""The figures and levels of existing leaderboards, case by case."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from leaderboard.pipeline.options import NEEDS
from leaderboard.site.calendar import level
from leaderboard.store.database import rows
from tests.communities import Community, ran
from tests.oracle import Profile, Rules

FILES = Path(__file__).parents[1] / "cases"
CASES = [
    case for name in ("aggregates", "scores") for case in json.loads((FILES / f"{name}.json").read_text())["cases"]
]


def cases_of(area: str) -> list[Any]:
    return [pytest.param(case, id=case["id"]) for case in CASES if case["area"] == area]


def figures(case: dict[str, Any], root: Path) -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    """What is computed of each contributor, and of all of them."""
    given = case["input"]
    rules = Rules(
        definitions={definition["slug"]: definition["points"] for definition in given["activity_definitions"]},
        today=datetime.fromisoformat(given["now"]).date(),
    )
    Community(profiles=tuple(Profile(username=name) for name in given["contributors"]), rules=rules).write(root)
    lines = [
        {
            "slug": f"a{number}",
            "contributor": activity["contributor"],
            "activity_definition": activity["definition"],
            "occurred_at": activity["occurred_at"],
            "points": activity["points"],
        }
        for number, activity in enumerate(given["activities"])
    ]
    (root / "activities/u.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    with ran(root, rules, NEEDS["aggregate"]) as run:
        of_each: dict[str, dict[str, Any]] = {name: {} for name in given["contributors"]}
        for name, slug, value in rows(run.db, "select contributor, aggregate, value from contributor_aggregate"):
            of_each[name][slug] = json.loads(value)
        of_all = {slug: json.loads(value) for slug, value in rows(run.db, "select slug, value from global_aggregate")}
    return of_each, of_all


@pytest.mark.parametrize("case", cases_of("aggregate/contributor"))
def test_figures_of_a_contributor_are_what_they_were(case: dict[str, Any], tmp_path: Path) -> None:
    """Values, formats, units and decimals; one case says that there is nothing at all."""
    of_each, _ = figures(case, tmp_path)
    expected = case["expected"]
    for name, wanted in expected["contributor"].items():
        found = of_each[name]
        assert {slug: found.get(slug) for slug in (found if expected.get("exact") else wanted)} == wanted


@pytest.mark.parametrize("case", cases_of("aggregate/global"))
def test_figures_of_everybody_are_what_they_were(case: dict[str, Any], tmp_path: Path) -> None:
    """Zeros too, for kinds of work that nobody did."""
    _, of_all = figures(case, tmp_path)
    wanted = case["expected"]["global"]
    assert {slug: of_all.get(slug) for slug in wanted} == wanted


@pytest.mark.parametrize("case", cases_of("format/heatmap-level"))
def test_a_day_of_the_calendar_is_as_dark_as_it_was(case: dict[str, Any]) -> None:
    """Five levels by the number of activities."""
    assert level(case["input"]["count"]) == case["expected"]["level"]
