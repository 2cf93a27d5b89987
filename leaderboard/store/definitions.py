"""The kinds of work: who describes them, and what one unit of each is worth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import apsw

from leaderboard.models import ActivityDefinition, thousandths
from leaderboard.store import changes
from leaderboard.store.database import rows

ALL = "select id, slug, name, description, points, icon, known, position from definitions"


def describe(db: apsw.Connection, definitions: Iterable[ActivityDefinition], points: Mapping[str, float]) -> None:
    """Say what each kind is; later definitions win over earlier ones, and ``points`` win over all.

    Kinds that only activities name stay, unknown and unscored, unless ``points`` names them. Those that nobody
    describes and no activity names any more go. Everything is forgotten where anything is said otherwise.
    """
    before = set(rows(db, ALL))
    db.execute(
        "update definitions set known = 0, points = null, position = 0, description = '', icon = null, name = slug"
    )
    db.executemany(
        """
        insert into definitions (slug, name, description, points, icon, known, position)
        values (?, ?, ?, ?, ?, 1, ?)
        on conflict (slug) do update set
            name = excluded.name,
            description = excluded.description,
            points = coalesce(excluded.points, points),
            icon = coalesce(excluded.icon, icon),
            known = 1,
            position = case when position then position else excluded.position end
        """,
        (
            (
                d.slug,
                d.name,
                d.description,
                None if d.points is None else thousandths(d.points),
                d.icon,
                position,
            )
            for position, d in enumerate(definitions, 1)
        ),
    )
    db.executemany(
        """
        insert into definitions (slug, name, points, known)
        values (?1, ?1, ?2, 1)
        on conflict (slug) do update set points = excluded.points, known = 1
        """,
        ((slug, thousandths(value)) for slug, value in points.items()),
    )
    db.execute("delete from definitions where not known and id not in (select definition_id from activities)")
    if set(rows(db, ALL)) != before:
        changes.forget(db)


def undescribed(db: apsw.Connection) -> list[tuple[str, int]]:
    """(slug, how many activities) of the kinds that nobody describes."""
    return list(
        rows(
            db,
            """
            select d.slug, count(*)
            from definitions as d
            -- crossed, so that where all kinds are known no activity is looked at
            cross join activities as a on a.definition_id = d.id
            where not d.known
            group by d.slug
            order by d.slug
            """,
        )
    )
