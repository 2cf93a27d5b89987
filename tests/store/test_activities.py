"""Activities on their way into the store."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import apsw
import pytest

from leaderboard.models import Activity
from leaderboard.store import activities, database, imported, unexported
from leaderboard.store.activities import Incoming, Names, repository_of
from leaderboard.store.database import rows, scalar

UTC_ZONE = ZoneInfo("UTC")


def work(slug: str, **fields: Any) -> Activity:
    """Some activity."""
    usual = {"account": "ann", "definition": "commit", "occurred_at": datetime(2026, 1, 31, 23, 30, tzinfo=UTC)}
    return Activity(slug=slug, **{**usual, **fields})


def load(db: apsw.Connection, *found: Activity, path: str = "activities/ann.jsonl", zone: ZoneInfo = UTC_ZONE) -> int:
    """Put activities in as those of one file; its id."""
    file_id = imported.put(db, path, "activities", imported.Look(0, 0, 0), b"")
    activities.load(db, [(file_id, found)], Names(db, {}), zone)
    return file_id


def incoming(db: apsw.Connection, *scraped: Activity, aliases: dict[str, str] | None = None) -> int:
    """Take activities in from a source; how many are pending then."""
    return Incoming(db, Names(db, aliases or {}), UTC_ZONE).upsert(scraped)


def slugs(db: apsw.Connection, where: str = "1") -> list[str]:
    return [slug for (slug,) in rows(db, f"select slug from activities where {where} order by slug")]


@pytest.mark.parametrize(
    ("zone", "day"),
    [("UTC", "2026-01-31"), ("Asia/Kolkata", "2026-02-01"), ("Pacific/Kiritimati", "2026-02-01")],
)
def test_the_zone_says_which_day_it_was(db: apsw.Connection, zone: str, day: str) -> None:
    """The time itself stays in UTC."""
    load(db, work("a"), zone=ZoneInfo(zone))
    found = list(rows(db, "select occurred_at, date(day * 86400, 'unixepoch') from activities"))
    assert found == [("2026-01-31T23:30:00Z", day)]


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Pacific/Kiritimati"])
@pytest.mark.parametrize("at", [datetime.min, datetime.max], ids=["first", "last"])
def test_the_ends_of_the_calendar_are_days_too(db: apsw.Connection, zone: str, at: datetime) -> None:
    """A time that a zone would carry out of the calendar keeps its day in UTC."""
    load(db, work("a", occurred_at=at.replace(tzinfo=UTC)), zone=ZoneInfo(zone))
    assert scalar(db, "select substr(date(day * 86400, 'unixepoch'), 1, 4) from activities") == f"{at.year:04}"


@pytest.mark.parametrize(
    ("link", "repository"),
    [
        ("https://github.com/acme/widget", "acme/widget"),
        ("http://www.github.com/acme/widget/pull/1", "acme/widget"),
        ("https://github.com/acme/widget.git", "acme/widget"),
        ("https://github.com/acme/acme.github.io/issues/3#x", "acme/acme.github.io"),
        ("https://gitlab.com/acme/tools/deep/-/merge_requests/2", "acme/tools/deep"),
        ("https://gitlab.com/acme/widget/-/commit/1", "acme/widget"),
        ("https://codeberg.org/acme/widget?tab=x", "acme/widget"),
        ("https://bitbucket.org/acme/widget#top", "acme/widget"),
        ("https://github.com/orgs/acme/discussions/1", None),
        ("https://github.com/acme", None),
        ("https://github.com/../../etc/passwd", None),
        ("https://github.com/acme/..", None),
        ("https://gitlab.com/acme/../x/-/commit/1", None),
        (f"https://github.com/acme/{'x' * 1000}", None),
        ("https://github.com.evil.example/acme/widget", None),
        ("https://evil.example/https://github.com/acme/widget", None),
        ("https://forge.example/acme/widget", None),
        ("", None),
        (None, None),
    ],
)
def test_a_link_to_a_known_forge_names_the_repository(link: str | None, repository: str | None) -> None:
    """Nothing else does, and nothing that could lead out of a folder."""
    assert repository_of(link) == repository


def test_the_repository_that_an_activity_names_wins_over_its_link(db: apsw.Connection) -> None:
    """The link is asked only where it names none."""
    link = "https://github.com/acme/other/pull/1"
    load(db, work("a", repository="acme/widget", link=link), work("b", link=link))
    names = rows(
        db, "select r.name from activities as a join repositories as r on r.id = a.repository_id order by slug"
    )
    assert [name for (name,) in names] == ["acme/widget", "acme/other"]


def test_names_are_the_same_in_any_case(db: apsw.Connection) -> None:
    """The spelling that is first by alphabet is shown, whichever file comes first."""
    names = Names(db, {}, reads_files=True)
    assert names.account("ann") == names.account("Ann") == names.account("aNN")
    assert names.spelt_differently
    assert list(rows(db, "select key, account from accounts")) == [("ann", "Ann")]
    again = Names(db, {})
    assert again.accounts == {"Ann": names.account("ann")}
    assert not again.spelt_differently


def test_what_is_scraped_does_not_respell_what_is_known(db: apsw.Connection) -> None:
    """It is written to files in the spelling that stands there."""
    load(db, work("a", account="ann", repository="acme/widget"))
    incoming(db, work("b", account="ANN", repository="ACME/Widget"))
    assert [(found.account, found.repository) for found in unexported.pending(db)] == [("ann", "acme/widget")]


def test_an_alias_is_followed_even_where_it_is_described(db: apsw.Connection) -> None:
    """A row of its own, made by definitions.json, does not divert activities."""
    db.execute("insert into definitions (slug, name, known) values ('comment_created', 'Comment', 1)")
    incoming(db, work("a", definition="comment_created"), aliases={"comment_created": "comment"})
    found = rows(db, "select d.slug from activities as a join definitions as d on d.id = a.definition_id")
    assert list(found) == [("comment",)]


def test_of_equal_slugs_the_first_loaded_stays() -> None:
    """The other one is named with its file."""
    db = database.create(":memory:", "key")
    first = load(db, work("a", title="first"))
    second = load(db, work("a", title="second"), work("b"), path="activities/zed.jsonl")
    assert activities.index(db) == [("a", second)]
    assert list(rows(db, "select title, file_id from activities where slug = 'a'")) == [("first", first)]
    assert activities.path_of(db, "a") == "activities/ann.jsonl"


def test_new_work_waits_to_be_exported(db: apsw.Connection) -> None:
    """What came from a file does not."""
    load(db, work("a"))
    assert incoming(db, work("b")) == 1
    assert slugs(db, "pending") == ["b"]


def test_an_equal_activity_is_left_alone(db: apsw.Connection) -> None:
    """A re-read of known work changes no file; fractions of a second are no news."""
    load(db, work("a", title="T", meta={"b": 1, "a": 2}, points=0.5, link="https://github.com/acme/widget/pull/1"))
    same = work("a", title="T", meta={"a": 2, "b": 1}, points=0.5, link="https://github.com/acme/widget/pull/1")
    assert incoming(db, same) == 0
    assert incoming(db, work("a", **{**fields(same), "occurred_at": same.occurred_at.replace(microsecond=5)})) == 0


@pytest.mark.parametrize(
    "change",
    [
        {"title": "new"},
        {"text": "new"},
        {"points": 3},
        {"count": 2},
        {"lines_added": 1},
        {"lines_deleted": 1},
        {"meta": {"a": 1}},
        {"link": "https://example.org"},
        {"repository": "acme/widget"},
        {"definition": "comment"},
        {"account": "bea"},
        {"occurred_at": datetime(2026, 1, 30, tzinfo=UTC)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_activity_is_updated_and_waits(db: apsw.Connection, change: dict[str, Any]) -> None:
    """Whatever it is that changed, and in the file where it stands."""
    file_id = load(db, work("a"), work("b"))
    assert incoming(db, work("a", **change)) == 1
    assert unexported.pending(db) == [work("a", **change)]
    assert slugs(db, f"file_id = {file_id}") == ["a", "b"]


def test_old_slugs_stand_for_the_same_work(db: apsw.Connection) -> None:
    """Work that an older collector wrote is updated under the slug it has, so that nothing is counted twice."""
    link = "https://github.com/acme/widget/pull/1"
    load(db, work("pr_opened_widget#1", definition="pr_opened", link=link))
    new = work("github:pr_opened:77", definition="pr_opened", link=link, title="now with a title")
    assert incoming(db, new) == 1
    assert slugs(db) == ["pr_opened_widget#1"]
    assert incoming(db, new) == 1
    assert slugs(db) == ["pr_opened_widget#1"]


@pytest.mark.parametrize("other", [{"account": "bea"}, {"definition": "comment"}, {"link": "https://example.org"}])
def test_other_work_does_not_take_an_old_slug(db: apsw.Connection, other: dict[str, Any]) -> None:
    """Link, kind and account have to be equal."""
    load(db, work("old", link="https://github.com/acme/widget/pull/1"))
    incoming(db, work("github:1", **{"link": "https://github.com/acme/widget/pull/1", **other}))
    assert slugs(db) == ["github:1", "old"]


def test_an_ambiguous_link_does_not_say_which_old_slug_is_meant(db: apsw.Connection) -> None:
    """Three comments behind one link stay three, and the new one is new."""
    link = "https://github.com/acme/widget/issues/1"
    load(db, *(work(slug, link=link) for slug in ("one", "two", "three")))
    incoming(db, work("github:1", link=link))
    assert slugs(db) == ["github:1", "one", "three", "two"]


def test_an_old_slug_is_taken_once(db: apsw.Connection) -> None:
    """A second activity behind the same link keeps its own slug."""
    link = "https://github.com/acme/widget/issues/1"
    load(db, work("old", link=link))
    incoming(db, work("github:1", link=link), work("github:2", link=link))
    assert slugs(db) == ["github:2", "old"]


def test_pending_work_is_given_back_as_it_came(db: apsw.Connection) -> None:
    """A new store gets what the old one had not written yet."""
    whole = work(
        "a", title="T", text="x", link="https://example.org", points=-0.125, count=3, meta={"k": [1]},
        repository="acme/widget", lines_added=4, lines_deleted=5,
    )  # fmt: skip
    load(db, work("b"))
    incoming(db, whole)
    assert unexported.take_pending(db) == [whole]
    assert slugs(db) == ["b"]


def test_what_a_link_tells_is_not_written_back(db: apsw.Connection) -> None:
    """The repository stands in the file only where the source named it."""
    linked = work("a", link="https://github.com/acme/widget/pull/1")
    incoming(db, linked, work("b", repository="acme/widget"))
    assert [activity.repository for activity in unexported.pending(db)] == [None, "acme/widget"]
    assert scalar(db, "select count(*) from activities where repository_id is null") == 0


def fields(activity: Activity) -> dict[str, Any]:
    return {name: getattr(activity, name) for name in activity.__struct_fields__ if name != "slug"}
