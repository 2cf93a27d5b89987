"""What is published as data.db, and how little of it a browser has to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from leaderboard.site.explorer import Example, examples, views
from leaderboard.site.publish import PAGE_BYTES, publish
from leaderboard.store.database import create

PEOPLE = 10_000
FILL = """
with recursive n (i) as (select 1 union all select i + 1 from n where i < :people)
insert into contributors (id, key, username, name, kind, ranked)
select i, printf('person-%05d', i), printf('person-%05d', i), 'Somebody of that name', 'human', 1 from n;

insert into windows (id, period, title, from_day, to_day, previous_id, is_previous) values
    (1, 'all', 'All time', 0, 20000, null, 0),
    (2, 'month', 'Month', 19971, 20000, 3, 0),
    (3, 'month', 'Month', 19941, 19970, null, 1),
    (4, 'week', 'Week', 19994, 20000, 5, 0),
    (5, 'week', 'Week', 19987, 19993, null, 1);
insert into definitions (id, slug, name, points) values (1, 'commit', 'Commits', 10000);
insert into repositories (id, key, name, written)
select id, 'part-' || id, 'part-' || id, 'part-' || id from contributors where id <= 500;

insert into scores (window_id, repository_id, contributor_id, activities, activity_points, line_bonus, score, rank)
select w.id, null, c.id, 1, c.id * 10, 7, c.id * 10 + 7, 1 + (c.id * 7919 + w.id) % :people
from windows as w join contributors as c on not w.is_previous or c.id % 3 > 0;
insert into scores (window_id, repository_id, contributor_id, activities, activity_points, line_bonus, score, rank)
select window_id, 1 + contributor_id % 500, contributor_id, activities, activity_points, line_bonus, score, rank
from scores;

insert into named_boards (id, slug, title, description, who, has_points, added, deleted, cap)
values (1, 'own', 'Own', '', 'humans', 1, 0, 0, 0);
insert into named_points (board_id, definition_id, points) values (1, 1, 7000);
insert into named_windows (id, board_id, period, title, from_day, to_day, parts_id, previous_id, is_previous)
select id, 1, period, title, from_day, to_day, id, previous_id, is_previous from windows order by is_previous desc;
insert into named_scores (window_id, contributor_id, activities, activity_points, line_bonus, score, rank)
select window_id, contributor_id, activities, activity_points, line_bonus, score, rank
from scores where repository_id is null;

insert into parts (
    window_id, contributor_id, repository_id, definition_id, count, standard_count, own_points, points, lines_added,
    lines_deleted
)
select window_id, contributor_id, repository_id, 1, activities, activities, 0, activity_points, 1, 1
from scores where repository_id is not null;
insert into days (contributor_id, day, count, points)
select c.id, 19000 + n.id, 1, 10 from contributors as c join contributors as n on n.id <= 20;
insert into accounts (id, key, account, contributor_id) select id, key, username, id from contributors;
insert into activities (slug, account_id, definition_id, repository_id, occurred_at, day, title)
select 'a' || c.id || '-' || n.id, c.id, 1, 1 + n.id, '2026-01-' || (10 + n.id) || 'T10:00:00Z', 20000, 'Mend it'
from contributors as c join contributors as n on n.id <= 20;
insert into coverages (source, repository_key, repository, first_day, last_day, quality)
select 'archive', r.key, r.name, 19000 + n.id * 10, 19009 + n.id * 10, iif(n.id % 9, 'full', 'patchy')
from repositories as r join contributors as n on n.id <= 20;
insert into aggregate_definitions (id, slug, scope, name) values
    (1, 'total', 'global', 'Total'), (2, 'points', 'contributor', 'Points'),
    (3, 'longest_streak', 'contributor', 'Longest streak');
insert into aggregates (definition_id, contributor_id, value) values (1, null, '{"value": 1}');
insert into aggregates (definition_id, contributor_id, value) select 2, id, '{"value": 1}' from contributors;
insert into badges (id, slug, name, description, rule, family)
select id, 'badge-' || id, 'Badge', '', 'Counts contributions.', 'threshold' from contributors where id <= 12;
insert into badge_tiers (id, badge_id, variant, place, description, demand, people)
select 4 * b.id + n.id, b.id, 'tier-' || n.id, n.id, '', '10 contributions', 100
from badges as b join contributors as n on n.id <= 4;
insert into awards (contributor_id, tier_id, day, is_dated, by_hand)
select c.id, t.id, 19000 + (c.id * 31 + t.id * 7) % 1000, 1, 0
from contributors as c join badge_tiers as t on (c.id + t.id) % 5 = 0;
insert into badge_progress (contributor_id, badge_id, tier_id, toward, target)
select c.id, t.badge_id, t.id, 3000, 10000 from contributors as c join badge_tiers as t on t.place = 1;
insert into aggregates (definition_id, contributor_id, value)
select 3, id, json_object('value', id * 7919 % 1000) from contributors;
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of ten thousand people on three boards and in five hundred repositories."""
    path = tmp_path_factory.mktemp("store") / "store.db"
    db = create(path, "key")
    with db:
        db.execute(FILL, {"people": PEOPLE})
    db.close()
    return path


@pytest.fixture(scope="module")
def published(store: Path) -> Path:
    """The database that is published of it."""
    path = store.with_name("data.db")
    publish(store, path)
    return path


class CountingFile(apsw.VFSFile):
    """A file that knows which of its pages were read."""

    pages: set[int] = set()  # noqa: RUF012

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        self.pages.update(range(offset // PAGE_BYTES, (offset + amount - 1) // PAGE_BYTES + 1))
        return super().xRead(amount, offset)


class Counting(apsw.VFS):
    """A file system of such files."""

    def __init__(self) -> None:
        super().__init__("counting", "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> CountingFile:  # noqa: N802
        return CountingFile("", name, flags)


@pytest.fixture
def counting(published: Path) -> Iterator[apsw.Connection]:
    """A connection to the published database that has read nothing yet."""
    files = Counting()
    CountingFile.pages = set()
    db = apsw.Connection(str(published), flags=apsw.SQLITE_OPEN_READONLY, vfs="counting")
    yield db
    db.close()
    files.unregister()


def bytes_read() -> int:
    return len(CountingFile.pages) * PAGE_BYTES


def test_the_whole_schema_is_on_the_first_page(counting: apsw.Connection):
    """Who opens the file has read its schema with the first request."""
    assert counting.execute("select count(*) from sqlite_schema").fetchone() > (20,)
    assert bytes_read() == PAGE_BYTES


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.title)
def test_an_example_reads_little_of_ten_thousand_people(counting: apsw.Connection, example: Example):
    """A board at most 64 kB with all that opening the file takes; joins of several tables some more."""
    assert counting.execute(example.sql).fetchall()
    is_board = "from leaderboard\nwhere" in example.sql
    assert bytes_read() <= (64 if is_board else 256) * 1024


def test_views_of_the_store_are_views_of_the_published_database(store: Path, published: Path):
    """They have the same columns and say the same of themselves, wherever they take the rows from."""
    ours, theirs = apsw.Connection(str(store)), apsw.Connection(str(published))
    assert [view for view in views(ours) if not view.name.endswith("contributions")] == list(views(theirs))
    ours.close()
    theirs.close()


@pytest.mark.parametrize("view", ["leaderboard", "repository_leaderboard", "repository_score"])
def test_published_boards_are_those_of_the_store(store: Path, published: Path, view: str):
    """The tables hold what the store computes."""
    ours, theirs = apsw.Connection(str(store)), apsw.Connection(str(published))
    query = f"select * from {view} order by 1, 2, 3, 4"
    found = theirs.execute(query).fetchall()
    assert found == ours.execute(query).fetchall()
    assert found
    ours.close()
    theirs.close()
