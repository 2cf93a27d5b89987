"""Badges after small changes are those of a fresh evaluation, and only who is concerned is evaluated."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from leaderboard.store import changes
from leaderboard.store.database import rows
from tests.scores.badges.test_given import HERO, profile
from tests.scores.badges.test_random_worlds import BOT, KINDS, world
from tests.scores.badges.worlds import World, evaluated, write

TABLES = ("badges", "badge_tiers", "awards", "badge_progress")


def everything(root: Path) -> dict[str, list[Any]]:
    """All tables of badges, people by name."""
    with evaluated(root, now="2030-01-01T00:00:00+00:00") as db:
        assert changes.BADGED in {key for (key,) in rows(db, "select key from settings")}
        return {table: sorted(map(repr, rows(db, f"select * from {table}"))) for table in TABLES}


@pytest.mark.parametrize("seed", range(6))
def test_an_evaluation_after_edits_is_that_of_a_fresh_store(seed: int, tmp_path: Path) -> None:
    """Work comes, goes and changes; somebody is given a badge, and loses it again."""
    chance = random.Random(seed)
    made_up = world(chance)
    lines = [
        {
            "slug": f"s{number}",
            "contributor": deed.who,
            "activity_definition": deed.kind,
            "occurred_at": f"{deed.day}T12:00:00Z",
            "points": float(deed.points),
            "count": deed.count,
        }
        for number, deed in enumerate(made_up.deeds)
    ]
    badges = [{"slug": slug, "name": slug, "variants": dict.fromkeys(each)} for slug, each in made_up.tiers.items()]
    settings = {"bots": {"patterns": [BOT]}}
    kept = tmp_path / "kept"
    for step in range(4):
        said = World(
            activities=lines, people=["ann", "ben"], kinds=KINDS, badges=[*badges, HERO], rules=made_up.rules,
            settings=settings,
        )  # fmt: skip
        fresh = tmp_path / f"fresh-{step}"
        for root in (kept, fresh):
            write(said, root)
            given = [{"badge": "hero", "variant": "gold", "on": "2020-01-01"}] if step % 2 else []
            profile(root, "ben", *given)
        assert everything(kept) == everything(fresh), f"step {step}"
        place = chance.randrange(len(lines))
        if step == 0:
            day = made_up.deeds[place].day + timedelta(days=1)
            lines[place] = {**lines[place], "occurred_at": f"{min(day, made_up.today)}T12:00:00Z"}
        else:
            lines[place] = {**lines[place], "count": 5 + step}


def test_a_change_of_one_person_evaluates_that_person(tmp_path: Path) -> None:
    """What is written of others stays as it is."""
    deeds = [
        {"slug": f"{who}{n}", "contributor": who, "activity_definition": "commit", "occurred_at": f"2026-01-0{n}"}
        for who in ("ann", "ben", "cem")
        for n in (1, 2, 3)
    ]
    rule = {"type": "threshold", "badge_slug": "hero", "aggregate_slug": "activity_count"}
    rules = [{**rule, "thresholds": [{"variant": "gold", "value": 3}]}]
    write(World(activities=deeds, badges=[HERO], rules=rules), tmp_path)
    with evaluated(tmp_path) as db, db:
        db.execute("delete from changed_people")
        db.execute("update awards set reason = 'untouched'")
    deeds[0] = {**deeds[0], "title": "Another"}
    write(World(activities=deeds, badges=[HERO], rules=rules), tmp_path)
    with evaluated(tmp_path) as db:
        found = dict(rows(db, "select contributor, reason from contributor_badge"))
    assert found == {"ann": None, "ben": "untouched", "cem": "untouched"}


def test_later_loss_of_data_takes_a_badge_away(tmp_path: Path) -> None:
    """It is a function of what is there."""
    deeds = [
        {"slug": f"a{n}", "contributor": "ann", "activity_definition": "commit", "occurred_at": f"2026-01-0{n}"}
        for n in (1, 2, 3)
    ]
    rule = {"type": "threshold", "badge_slug": "hero", "aggregate_slug": "activity_count"}
    rules = [{**rule, "thresholds": [{"variant": "gold", "value": 3}]}]
    for left, awards in ((deeds, 1), ([deeds[0], deeds[2]], 0)):
        write(World(activities=left, badges=[HERO], rules=rules), tmp_path)
        with evaluated(tmp_path) as db:
            assert len(list(rows(db, "select * from awards"))) == awards
