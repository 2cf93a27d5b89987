"""What each kind of work is worth, and who says so."""

from __future__ import annotations

import apsw

from leaderboard.models import ActivityDefinition
from leaderboard.store.database import rows
from leaderboard.store.definitions import describe, undescribed

TABLE = (
    ActivityDefinition(slug="commit", name="Commit", description="A commit", points=10, icon="dot"),
    ActivityDefinition(slug="comment", name="Comment", points=3),
)


def points(db: apsw.Connection) -> dict[str, int | None]:
    """Thousandths by slug."""
    return dict(rows(db, "select slug, points from definitions"))


def met(db: apsw.Connection, kind: str) -> None:
    """Somebody did something of this kind."""
    db.execute("insert or ignore into definitions (slug, name) values (?1, ?1)", (kind,))
    db.execute("insert or ignore into accounts (key, account) values ('ann', 'ann')")
    db.execute(
        """
        insert into activities (slug, account_id, definition_id, occurred_at, day)
        select 'a-' || ?1 || (select count(*) from activities), 1, id, '2026-01-01T00:00:00Z', 20454
        from definitions
        where slug = ?1
        """,
        (kind,),
    )


def test_the_table_says_what_is_worth_what(db: apsw.Connection) -> None:
    """In whole thousandths."""
    describe(db, TABLE, {})
    assert points(db) == {"commit": 10_000, "comment": 3_000}


def test_a_later_definition_wins_where_it_says_something(db: apsw.Connection) -> None:
    """One without points or icon leaves those that are known."""
    describe(db, [*TABLE, ActivityDefinition(slug="commit", name="Change", points=None)], {})
    found = list(rows(db, "select name, description, points, icon from definitions where slug = 'commit'"))
    assert found == [("Change", "", 10_000, "dot")]
    describe(db, [*TABLE, ActivityDefinition(slug="commit", name="Change", points=0.5)], {})
    assert points(db)["commit"] == 500


def test_config_wins_over_everybody(db: apsw.Connection) -> None:
    """Also with nothing and less than nothing, and for kinds that nobody else describes."""
    describe(db, TABLE, {"commit": 0, "comment": -1.5, "talk": 40})
    assert points(db) == {"commit": 0, "comment": -1_500, "talk": 40_000}


def test_what_nobody_says_any_more_is_forgotten(db: apsw.Connection) -> None:
    """A store that was described before is worth no more than a new one."""
    describe(db, [*TABLE, ActivityDefinition(slug="talk", name="Talk", points=5)], {"commit": 99, "essay": 1})
    describe(db, TABLE, {})
    assert points(db) == {"commit": 10_000, "comment": 3_000}


def test_an_unknown_kind_is_kept_and_reported_once(db: apsw.Connection) -> None:
    """With the number of its activities, as long as nobody describes it."""
    met(db, "mystery")
    met(db, "mystery")
    describe(db, TABLE, {})
    assert points(db)["mystery"] is None
    assert undescribed(db) == [("mystery", 2)]
    describe(db, TABLE, {"mystery": 1})
    assert undescribed(db) == []


def test_kinds_keep_the_order_in_which_they_were_first_said(db: apsw.Connection) -> None:
    """So colours and columns do not jump when a file describes one of them too."""
    describe(db, [*TABLE, ActivityDefinition(slug="talk", name="Talk"), TABLE[0]], {})
    found = rows(db, "select slug from definitions order by position")
    assert [slug for (slug,) in found] == ["commit", "comment", "talk"]
