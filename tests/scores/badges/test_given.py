"""Badges that people were given by hand, in profiles and in the files of older leaderboards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from leaderboard.pipeline.options import NEEDS, Options
from leaderboard.pipeline.run import Run
from leaderboard.store.database import rows
from tests.communities import Quiet
from tests.scores.badges.worlds import World, write

HERO = {"slug": "hero", "name": "Hero", "variants": {"silver": {}, "gold": {}}}
DONE = [
    {"slug": f"a{n}", "contributor": "ann", "activity_definition": "commit", "occurred_at": f"2026-01-0{n}T09:00:00Z"}
    for n in (1, 2, 3)
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Ann did three things; gold takes three of them."""
    rule = {"type": "threshold", "badge_slug": "hero", "aggregate_slug": "activity_count"}
    gold = {**rule, "thresholds": [{"variant": "gold", "value": 3}]}
    write(World(activities=DONE, people=["ann", "ben"], badges=[HERO], rules=[gold]), tmp_path)
    return tmp_path


def profile(root: Path, name: str, *badges: dict[str, Any], **fields: Any) -> None:
    lines = [f"{key}: {json.dumps(value)}" for key, value in {"name": name, "badges": list(badges), **fields}.items()]
    (root / "contributors" / f"{name}.md").write_text("\n".join(["---", *lines, "---", ""]), "utf-8")


def awards(root: Path, now: str = "2026-02-01") -> tuple[list[Any], list[str]]:
    """(contributor, variant, day, by hand, reason) and what was said."""
    from datetime import datetime

    options = Options(
        data=root, config=root / "config.yaml", output=root, offline=True, now=datetime.fromisoformat(f"{now}T12:00Z")
    )
    sql = "select contributor, variant, achieved_on, by_hand, reason from contributor_badge order by 1, 2"
    with Run(options, Quiet()) as run:
        report = run.execute(NEEDS["badges"])
        return list(rows(run.db, sql)), [str(problem) for problem in report.problems]


def test_a_profile_gives_a_badge(root: Path) -> None:
    """Also to somebody who did nothing, and to one who is on no board."""
    profile(root, "ben", {"badge": "hero", "variant": "silver", "on": "2025-05-01", "reason": "Tea"}, role="staff")
    found, said = awards(root)
    assert found == [("ann", "gold", "2026-01-03", 0, None), ("ben", "silver", "2025-05-01", 1, "Tea")]
    assert not said


def test_the_earlier_day_stays_where_a_rule_gives_the_same(root: Path) -> None:
    """Whoever was given what they earn later has it since they were given it."""
    profile(root, "ann", {"badge": "hero", "variant": "gold", "on": "2025-05-01"})
    assert awards(root)[0] == [("ann", "gold", "2025-05-01", 1, None)]
    profile(root, "ann", {"badge": "hero", "variant": "gold", "on": "2026-01-20"})
    assert awards(root)[0] == [("ann", "gold", "2026-01-03", 0, None)]


def test_what_cannot_be_given_is_named_with_its_line(root: Path) -> None:
    """And costs nothing but itself."""
    profile(
        root,
        "ben",
        {"badge": "hera", "on": "2026-01-01"},
        {"badge": "hero", "on": "2026-01-01"},
        {"badge": "hero", "variant": "iron", "on": "2026-01-01"},
        {"badge": "hero", "variant": "gold", "on": "yesterday"},
        {"badge": "hero", "variant": "silver", "on": "2026-01-01"},
    )
    found, said = awards(root)
    assert [row[0] for row in found] == ["ann", "ben"]
    assert sorted(said) == [
        "contributors/ben.md:3: badges.3.on: expected a date like 2026-01-31, got 'yesterday'",
        "contributors/ben.md:3: no badge is called 'hera' (did you mean hero?)",
        "contributors/ben.md:3: the badge hero has no variant 'iron'",
        "contributors/ben.md:3: the badge hero has several variants, name one: silver, gold",
    ]


def test_a_badge_of_a_later_day_waits(root: Path) -> None:
    """As work does that is dated in the future."""
    profile(root, "ben", {"badge": "hero", "variant": "silver", "on": "2026-01-15"})
    assert [row[0] for row in awards(root, now="2026-01-14")[0]] == ["ann"]
    assert [row[0] for row in awards(root, now="2026-01-15")[0]] == ["ann", "ben"]


def test_files_of_older_leaderboards_give_what_was_not_computed(root: Path) -> None:
    """Under any of the person's accounts; their definitions count for what was given alone."""
    profile(root, "ben", accounts=["benny"])
    folder = root / "badges" / "contributors"
    folder.mkdir(parents=True)
    rows = [
        {"slug": "1", "badge": "hero", "contributor": "Benny", "variant": "gold", "achieved_on": "2024-03-02",
         "meta": {"reason": "Bread"}},
        {"slug": "2", "badge": "hero", "contributor": "benny", "variant": "silver", "achieved_on": "2024-03-02",
         "meta": {"auto_awarded": True}},
        {"slug": "3", "badge": "old", "contributor": "ben", "variant": "only", "achieved_on": "2024-03-03T10:00:00Z"},
    ]  # fmt: skip
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / "ben.jsonl").write_text(text + "nonsense\n", "utf-8")
    definitions = [
        {
            "slug": slug,
            "name": slug.title(),
            "description": "",
            "variants": {"only": {"description": "", "svg_url": ""}},
        }
        for slug in ("old", "never-given")
    ]
    (root / "badges" / "definitions.json").write_text(json.dumps(definitions), "utf-8")
    found, said = awards(root)
    assert found[1:] == [("ben", "gold", "2024-03-02", 1, "Bread"), ("ben", "only", "2024-03-03", 1, None)]
    assert len(said) == 1
    assert said[0].startswith("badges/contributors/ben.jsonl:4: invalid JSON")
    assert (folder / "ben.jsonl").read_text("utf-8") == text + "nonsense\n"
