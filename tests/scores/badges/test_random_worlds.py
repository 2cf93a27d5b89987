"""The fast evaluation and the slow one agree on a thousand worlds made up at random."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import apsw
import pytest

from leaderboard.models import ActivityDefinition
from leaderboard.scores.badges.catalogue import Block, Catalogue, read
from leaderboard.scores.badges.evaluating import evaluate
from leaderboard.scores.badges.measures import known
from leaderboard.scores.everybody import LineBonus, score_everybody
from leaderboard.scores.periods import day_number, periods
from leaderboard.store import definitions
from leaderboard.store.activities import index
from leaderboard.store.database import create, rows
from tests.communities import EFFORT
from tests.scores.badges.oracle import Deed, World

KINDS = {"commit": 10, "pr_merged": 25, "bot_pr_merged": 1, "talk": 3}
PEOPLE = ("ann", "ben", "cem", "dee")
BOT = "robot"
TIERS = ("bronze", "silver", "gold")
FIGURES = (
    "activity_count",
    "activity_count:commit",
    "activity_count:pr_merged",
    "active_days",
    "active_weeks",
    "longest_streak",
    "longest_weekly_streak",
    "current_streak",
    "current_weekly_streak",
    "total_activity_points",
    "avg_points_per_activity",
)
ADDING_UP = ("activity_count", "activity_count:commit", "active_days", "active_weeks", "total_activity_points")
BEGINNINGS = (date(2019, 12, 20), date(2020, 2, 20), date(2024, 12, 23), date(1969, 12, 1), date(2021, 1, 1))
WORLDS, AT_ONCE = int(1000 * EFFORT), 100


def world(chance: random.Random) -> World:
    """Some people, each with a way of their own to spread work over days, and some rules."""
    begin = chance.choice(BEGINNINGS)
    deeds = [deed for who in (*PEOPLE, BOT) for deed in work(chance, who, begin)]
    deeds = deeds or [Deed(who="ann", kind="commit", day=begin)]
    badges = {f"badge-{number}": TIERS[: chance.randint(1, 3)] for number in range(chance.randint(1, 4))}
    rules = [rule for badge, tiers in badges.items() for rule in rules_for(chance, badge, tiers)]
    return World(deeds=deeds, rules=rules, tiers=badges, kinds=tuple(KINDS))


def work(chance: random.Random, who: str, begin: date) -> Iterator[Deed]:
    span, density = chance.choice(((20, 0.7), (90, 0.4), (400, 0.1), (400, 0.02))), chance.random()
    days, often = span
    for number in range(days):
        while chance.random() < often * (0.5 + density):
            kind = chance.choice(tuple(KINDS))
            own = chance.random() < 0.15
            points = Fraction(chance.choice((-7000, 0, 500, 1001, 12500)), 1000) if own else Fraction(KINDS[kind])
            count = chance.choice((1, 1, 1, 1, 3))
            yield Deed(who=who, kind=kind, day=begin + timedelta(days=number), count=count, points=points)
            if chance.random() < 0.6:
                break


def rules_for(chance: random.Random, badge: str, tiers: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    kind = chance.choice(("threshold", "streak", "growth", "composite"))
    match kind:
        case "threshold":
            yield {
                "type": kind,
                "badge_slug": badge,
                "aggregate_slug": chance.choice(FIGURES),
                "thresholds": thresholds(chance, tiers, "value", (0.5, 1, 2, 2.5, 5, 9.75, 10, 20, 33.333, 60, 200)),
            }
        case "streak":
            patterns = chance.choice((None, [], ["pr_merged"], ["^pr_merged$"], ["commit", "talk"], ["^(?!bot_).*"]))
            yield {
                "type": kind,
                "badge_slug": badge,
                "streak_type": chance.choice(("daily", "weekly", "monthly")),
                "activity_definitions": patterns,
                "thresholds": thresholds(chance, tiers, "days", (1, 1.5, 3, 4, 5, 6, 8, 13)),
            }
        case "growth":
            yield {
                "type": kind,
                "badge_slug": badge,
                "aggregate_slug": chance.choice(ADDING_UP),
                "period": chance.choice(("week", "month", "year")),
                "thresholds": thresholds(chance, tiers, "percentage_increase", (0.1, 10, 25, 33.3, 50, 100, 150, 400)),
            }
        case _:
            for tier in tiers:
                yield {
                    "type": kind,
                    "badge_slug": badge,
                    "operator": chance.choice(("AND", "OR")),
                    "conditions": [condition(chance) for _ in range(chance.randint(1, 3))],
                    "variant": tier,
                }


def thresholds(
    chance: random.Random, tiers: tuple[str, ...], key: str, values: tuple[float, ...]
) -> list[dict[str, Any]]:
    chosen = sorted(chance.sample(values, len(tiers)))
    return [{"variant": tier, key: value} for tier, value in zip(tiers, chosen, strict=True)]


def condition(chance: random.Random) -> dict[str, Any]:
    return {
        "aggregate_slug": chance.choice(FIGURES),
        "operator": chance.choice((">", "<", ">=", "<=", "==", "!=")),
        "value": chance.choice((0, 1, 2, 3, 5, 10, 12.5, 40)),
    }


def stored(world: World) -> apsw.Connection:
    """The world in a store, scored."""
    db = create(":memory:", "key")
    index(db)
    known_kinds = [ActivityDefinition(slug=slug, name=slug, points=points) for slug, points in KINDS.items()]
    names = [*PEOPLE, BOT]
    with db:
        definitions.describe(db, known_kinds, {})
        ids = dict(rows(db, "select slug, id from definitions"))
        db.executemany(
            "insert into contributors (id, key, username, kind, ranked) values (?, ?, ?, 'human', ?)",
            [(id, name, name, name != BOT) for id, name in enumerate(names, 1)],
        )
        db.executemany(
            "insert into accounts (id, key, account, contributor_id) values (?, ?, ?, ?)",
            [(id, name, name, id) for id, name in enumerate(names, 1)],
        )
        db.executemany(
            """
            insert into activities (slug, account_id, definition_id, occurred_at, day, points, count)
            values (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                (
                    f"slug-{number}",
                    names.index(deed.who) + 1,
                    ids[deed.kind],
                    f"{deed.day}T12:00:00Z",
                    day_number(deed.day),
                    int(deed.points * 1000),
                    deed.count,
                )
                for number, deed in enumerate(world.deeds)
            ],
        )
        dated = periods({}, world.today, min(deed.day for deed in world.deeds))
        score_everybody(db, dated, LineBonus(), "competition")
    return db


def catalogue(db: apsw.Connection, world: World) -> Catalogue:
    badges = [{"slug": slug, "name": slug, "variants": dict.fromkeys(tiers)} for slug, tiers in world.tiers.items()]
    there_is = known(rows(db, "select id, slug, name from definitions"), (), is_whole=True)
    found = read([Block(definitions=badges, rules=world.rules, file="config.yaml")], there_is)
    assert not [problem for problem in found.problems if problem.is_error]
    return found


def test_worlds_differ_and_award_something() -> None:
    """The comparison below would find a difference: most worlds have awards of every kind of rule."""
    worlds = [world(random.Random(seed)) for seed in range(50)]
    earning = {rule["type"] for each in worlds for who, badge, _ in each.awards for rule in each.rules
               if rule["badge_slug"] == badge and who != BOT}  # fmt: skip
    assert earning == {"threshold", "streak", "growth", "composite"}
    assert sum(bool(each.awards) for each in worlds) > 35


@pytest.mark.parametrize("first", range(0, WORLDS, AT_ONCE))
def test_the_fast_evaluation_agrees_with_the_slow_one(first: int) -> None:
    """Who, which tier and on which day, and how near everybody is to the next one; bots earn nothing."""
    for seed in range(first, first + AT_ONCE):
        made_up = world(random.Random(seed))
        db = stored(made_up)
        with db:
            evaluate(db, catalogue(db, made_up), made_up.today, ())
        found = rows(db, "select contributor, badge, variant, achieved_on from contributor_badge")
        awards = {(who, badge, variant): date.fromisoformat(day) for who, badge, variant, day in found}
        wanted = {key: day for key, day in made_up.awards.items() if key[0] != BOT}
        assert awards == wanted, f"world {seed}"
        sql = """
        select c.username, b.slug, t.variant, p.toward
        from badge_progress as p
        join contributors as c on c.id = p.contributor_id
        join badges as b on b.id = p.badge_id
        join badge_tiers as t on t.id = p.tier_id
        """
        progress = {(who, badge): (tier, Fraction(toward, 1000)) for who, badge, tier, toward in rows(db, sql)}
        expected = {key: value for key, value in made_up.progress().items() if key[0] != BOT}
        assert progress == expected, f"world {seed}"
        db.close()
