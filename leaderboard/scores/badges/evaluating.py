"""The badges phase: from the days of the store to awards and progress, rule by rule."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

import apsw

from leaderboard.scores.badges.catalogue import Badge, Catalogue
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.rule import Rule, filled, statements
from leaderboard.scores.badges.telling import takes
from leaderboard.scores.periods import day_number
from leaderboard.store import changes
from leaderboard.store.changes import Subject
from leaderboard.store.database import put_setting, rows, setting

FEW = 1000
"""More people than this are evaluated with everybody else."""


class Given(NamedTuple):
    """A tier that somebody was given by hand."""

    contributor: int
    badge: str
    variant: str
    day: int
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The store with its temporary tables, as rules see it."""

    db: apsw.Connection
    known: Known
    as_of: int
    rule: int = 0
    """The number of the rule that is at work."""

    def run(self, sql: str, **parameters: Any) -> None:
        """Execute statements; ``as_of`` and the number of the ``rule`` are always among the parameters."""
        self.db.execute(sql, {"as_of": self.as_of, "rule": self.rule, **parameters})

    def gather(self, slug: str, metric: str | None) -> None:
        """Put the figures that a plugin or a metric without a past gives into ``badge_figures``."""
        self.run(statements("figures.sql"), slug=slug, metric=metric)


def evaluate(db: apsw.Connection, catalogue: Catalogue, as_of: date, given: Sequence[Given]) -> None:
    """Bring all badges, awards and progress up to date, and note whose pages are to be made again.

    Only people of whom something changed are evaluated, where everything else is as it was (see ``store.changes``).
    """
    on = Evaluation(db=db, known=catalogue.known, as_of=day_number(as_of))
    key = repr((on.as_of, catalogue.badges, sorted(catalogue.known.kinds.items())))
    among = changed_people(db, catalogue, key, given)
    if among is None:
        evaluate_everybody(on, catalogue, given)
    elif among:
        evaluate_some(on, catalogue, given, among)
    put_setting(db, changes.BADGED, key)
    put_setting(db, changes.GIVEN, json.dumps(given))


def changed_people(
    db: apsw.Connection, catalogue: Catalogue, key: str, given: Sequence[Given]
) -> frozenset[int] | None:
    """Whose badges may be other ones than they are; None for everybody, which is faster for many."""
    rules = [rule for badge in catalogue.badges for rule in badge.rules]
    if setting(db, changes.BADGED) != key or not all(rule.has_past(catalogue.known) for rule in rules):
        return None
    before = {Given(*each) for each in json.loads(setting(db, changes.GIVEN) or "[]")}
    others = {each.contributor for each in before.symmetric_difference(given)}
    changes.note_people(db, sorted(others))
    people = changes.noted(db).people
    return people if len(people) <= FEW else None


def evaluate_some(on: Evaluation, catalogue: Catalogue, given: Iterable[Given], among: frozenset[int]) -> None:
    """Replace the awards and progress of these people, who are noted already."""
    ids = json.dumps(sorted(among))
    before = awards(on.db, ids)
    for table in ("badge_progress", "awards"):
        on.run(f"delete from {table} where contributor_id in (select value from json_each(:among))", among=ids)
    found = rows(on.db, "select b.slug, t.variant, t.id from badge_tiers as t join badges as b on b.id = t.badge_id")
    tiers = {(slug, variant): id for slug, variant, id in found}
    fill(on, catalogue, tiers, [each for each in given if each.contributor in among], ids)
    if awards(on.db, ids) != before:
        changes.note(on.db, Subject.BADGES)


def awards(db: apsw.Connection, among: str) -> set[tuple[Any, ...]]:
    """What these people have; their ids are JSON."""
    return set(
        rows(db, "select * from awards where contributor_id in (select value from json_each(:among))", among=among)
    )


def evaluate_everybody(on: Evaluation, catalogue: Catalogue, given: Iterable[Given]) -> None:
    """Replace all badges, awards and progress; where there is a site, note for whom they are other ones."""
    changes.note(on.db, Subject.BADGES)
    is_compared = changes.made(on.db) is not None
    if is_compared:
        on.run(statements("before.sql"))
    for table in ("badge_progress", "awards", "badge_tiers", "badges"):
        on.run(f"delete from {table}")
    if catalogue.badges:
        fill(on, catalogue, describe(on.db, catalogue), given)
    if is_compared:
        on.run(statements("compared.sql"))


def fill(
    on: Evaluation,
    catalogue: Catalogue,
    tiers: Mapping[tuple[str, str], int],
    given: Iterable[Given],
    among: str | None = None,
) -> None:
    """Evaluate every rule, add what was given by hand, and say what comes next; ``among`` are ids as JSON."""
    on.run(statements("begin.sql"), among=among)
    rules = [(badge, rule) for badge in catalogue.badges for rule in badge.rules]
    if rules:
        kinds = set[int]().union(*(rule.kinds(on.known) for _, rule in rules))
        on.run(statements("running.sql"), kinds=json.dumps(sorted(kinds)))
    for number, (badge, rule) in enumerate(rules):
        earn(replace(on, rule=number), badge, rule, tiers)
    hand_over(on.db, given, tiers)
    on.run(statements("held.sql"))
    for number, (_, rule) in enumerate(rules):
        replace(on, rule=number).run(filled("progress.sql", {"target": rule.target}))
    on.run(statements("end.sql"))


def describe(db: apsw.Connection, catalogue: Catalogue) -> dict[tuple[str, str], int]:
    """Write the badges and their tiers; returns the ids of these by badge and variant."""
    tiers: dict[tuple[str, str], int] = {}
    for id, badge in enumerate(catalogue.badges, 1):
        db.execute(
            "insert into badges (id, slug, name, description, rule, family) values (?, ?, ?, ?, ?, ?)",
            (id, badge.slug, badge.name, badge.description, badge.sentence(catalogue.known), badge.family),
        )
        for tier in badge.tiers:
            tiers[badge.slug, tier.variant] = number = len(tiers) + 1
            db.execute(
                """
                insert into badge_tiers (id, badge_id, variant, place, description, demand, picture)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                (
                    number,
                    id,
                    tier.variant,
                    tier.place,
                    tier.description,
                    takes(tier, catalogue),
                    tier.picture,
                ),
            )
    return tiers


def earn(on: Evaluation, badge: Badge, rule: Rule, tiers: Mapping[tuple[str, str], int]) -> None:
    """Evaluate one rule, and note which of its tiers comes next for whom."""
    demands = [(tier, tier.demand.value) for tier in badge.tiers if tier.rule is rule and tier.demand]
    on.run("delete from badge_demands")
    on.db.executemany(
        "insert into badge_demands (tier_id, demand) values (?, ?)",
        [(tiers[badge.slug, tier.variant], demand) for tier, demand in demands],
    )
    rule.evaluate(on)
    earnable = [tier for tier in badge.tiers if tier.rule]
    for held in range(len(badge.tiers)):
        following = next((tier for tier in earnable if tier.place > held), None)
        if following is not None and following.rule is rule and following.demand:
            on.run(
                """
                insert into badge_next (rule, badge_id, held, tier_id, demand)
                select :rule, badge_id, :held, id, :demand
                from badge_tiers
                where id = :tier
                """,
                held=held,
                tier=tiers[badge.slug, following.variant],
                demand=following.demand.value,
            )


def hand_over(db: apsw.Connection, given: Iterable[Given], tiers: Mapping[tuple[str, str], int]) -> None:
    """Write what was given by hand; where a rule gave the same, the earlier day stays."""
    db.executemany(
        """
        insert into awards (contributor_id, tier_id, day, is_dated, by_hand, reason)
        values (?, ?, ?, 1, 1, ?)
        on conflict do update set
            day = excluded.day,
            is_dated = 1,
            by_hand = 1,
            value = null,
            since = null,
            before = null,
            reason = excluded.reason
        where excluded.day < day
        """,
        [(each.contributor, tiers[each.badge, each.variant], each.day, each.reason) for each in given],
    )
