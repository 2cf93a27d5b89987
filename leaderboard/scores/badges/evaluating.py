"""The badges phase: from the days of the store to awards and progress, person by person."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import apsw

from leaderboard.scores.badges.catalogue import Catalogue
from leaderboard.scores.badges.judging import Given, Judges, Row, earliest
from leaderboard.scores.badges.rule import Award
from leaderboard.scores.badges.telling import takes
from leaderboard.scores.badges.work import Everybody, Figure, statement
from leaderboard.scores.periods import day_number
from leaderboard.store import changes
from leaderboard.store.changes import Subject
from leaderboard.store.database import put_setting, rows, setting

INSERT_AWARD = """
insert into awards (contributor_id, tier_id, day, is_dated, by_hand, value, since, before, reason)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
INSERT_PROGRESS = """
insert into badge_progress (contributor_id, badge_id, tier_id, value, toward, target, before, conditions)
values (?, ?, ?, ?, ?, ?, ?, ?)
"""
FEW = 1000
"""More people than this are evaluated with everybody else."""


def evaluate(db: apsw.Connection, catalogue: Catalogue, as_of: date, given: Sequence[Given]) -> None:
    """Bring all badges, awards and progress up to date, and note whose pages are to be made again.

    Only people of whom something changed are evaluated, where everything else is as it was (see ``store.changes``).
    """
    today = day_number(as_of)
    key = repr((today, catalogue.badges, sorted(catalogue.known.kinds.items())))
    among = changed_people(db, catalogue, key, given)
    if among is None:
        evaluate_everybody(db, catalogue, today, given)
    elif among:
        evaluate_some(db, catalogue, today, given, among)
    put_setting(db, changes.BADGED, key)
    put_setting(db, changes.GIVEN, json.dumps(given))


def changed_people(
    db: apsw.Connection, catalogue: Catalogue, key: str, given: Sequence[Given]
) -> frozenset[int] | None:
    """Whose badges may be other ones than they are; None for everybody, which is faster for many."""
    if setting(db, changes.BADGED) != key or figures_of(catalogue):
        return None
    before = {Given(*each) for each in json.loads(setting(db, changes.GIVEN) or "[]")}
    others = {each.contributor for each in before.symmetric_difference(given)}
    changes.note_people(db, sorted(others))
    people = changes.workers(db)
    return people if len(people) <= FEW else None


def figures_of(catalogue: Catalogue) -> set[Figure]:
    """The figures without a past that rules ask for: those may change by others' work."""
    rules = [rule for badge in catalogue.badges for rule in badge.rules]
    return set[Figure]().union(*(rule.figures(catalogue.known) for rule in rules))


def evaluate_some(
    db: apsw.Connection, catalogue: Catalogue, as_of: int, given: Iterable[Given], among: frozenset[int]
) -> None:
    """Replace the awards and progress of these people, who are noted already."""
    ids = json.dumps(sorted(among))
    before = awards_of(db, ids)
    for table in ("badge_progress", "awards"):
        db.execute(f"delete from {table} where contributor_id in (select value from json_each(?))", (ids,))
    found = rows(db, "select b.slug, t.variant, t.id from badge_tiers as t join badges as b on b.id = t.badge_id")
    tiers = {(slug, variant): id for slug, variant, id in found}
    fill(db, catalogue, as_of, tiers, [each for each in given if each.contributor in among], ids)
    after = awards_of(db, ids)
    if after != before:
        changes.note(db, Subject.BADGES)
        counts = Counter(tier for tier, *_ in after)
        counts.subtract(tier for tier, *_ in before)
        db.executemany("update badge_tiers set people = people + ? where id = ?", ((n, id) for id, n in counts.items()))


def awards_of(db: apsw.Connection, among: str) -> set[tuple[Any, ...]]:
    """What these people have, the tiers first; their ids are JSON."""
    sql = "select tier_id, * from awards where contributor_id in (select value from json_each(:among))"
    return set(rows(db, sql, among=among))


def evaluate_everybody(db: apsw.Connection, catalogue: Catalogue, as_of: int, given: Iterable[Given]) -> None:
    """Replace all badges, awards and progress; where there is a site, note for whom they are other ones."""
    changes.note(db, Subject.BADGES)
    is_compared = changes.made(db) is not None
    if is_compared:
        db.execute(statement("before.sql"))
    for table in ("badge_progress", "awards", "badge_tiers", "badges"):
        db.execute(f"delete from {table}")
    if catalogue.badges:
        fill(db, catalogue, as_of, describe(db, catalogue), given)
        db.execute(statement("held.sql"))
    if is_compared:
        db.execute(statement("compared.sql"))


def fill(
    db: apsw.Connection,
    catalogue: Catalogue,
    as_of: int,
    tiers: Mapping[tuple[str, str], int],
    given: Iterable[Given],
    among: str | None = None,
) -> None:
    """Look at everybody, or at those of these ids in JSON, and write what they have and what comes next."""
    judges = Judges(catalogue, as_of, tiers)
    by_hand = handed(given, tiers)
    awards: list[Row] = []
    progress: list[Row] = []
    for person, work in Everybody(db, as_of, judges.kinds, figures_of(catalogue), among).works():
        earned, following = judges.look(person, work, by_hand.pop(person, ()))
        awards += [(person, *award) for award in earned]
        progress += following
    for person, earned in by_hand.items():
        awards += [(person, *award) for award in earliest(earned)]
    db.executemany(INSERT_AWARD, awards)
    db.executemany(INSERT_PROGRESS, progress)


def handed(given: Iterable[Given], tiers: Mapping[tuple[str, str], int]) -> dict[int, list[Award]]:
    """What everybody was given by hand."""
    found: dict[int, list[Award]] = {}
    for person, badge, variant, day, reason in given:
        award = Award(tiers[badge, variant], day, is_dated=True, by_hand=True, reason=reason)
        found.setdefault(person, []).append(award)
    return found


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
