"""What the explorer offers before anybody types."""

from __future__ import annotations

import apsw
import apsw.ext
import pytest

from leaderboard.site.explorer import QUERIES, Example, examples, read_example, views
from leaderboard.store.database import create


@pytest.fixture
def db() -> apsw.Connection:
    """An empty store."""
    return create(":memory:", "key")


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.title)
def test_every_example_asks_only_what_there_is(db: apsw.Connection, example: Example):
    """Each query can be run, and no two of its columns have one name."""
    query = apsw.ext.query_info(db, example.sql)
    columns = [name for name, _ in query.description]
    assert columns
    assert len(set(columns)) == len(columns)


@pytest.mark.parametrize("path", sorted(QUERIES.glob("*.sql")), ids=lambda path: path.stem)
def test_every_query_file_says_what_it_is_for(path):
    """The first two lines are the title and the description that the page shows."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("-- title: ")
    assert lines[1].startswith("-- description: ")


def test_an_example_is_its_headers_and_its_query():
    """The query comes without headers and without the space around it."""
    text = "-- title: Kinds\n-- description: All of them.\n\nselect 1\n-- two\nfrom t\n"
    assert read_example(text) == Example(title="Kinds", description="All of them.", sql="select 1\n-- two\nfrom t")


def test_the_views_come_with_their_columns(db: apsw.Connection):
    """Columns are in the order of the view, views in the order of their names, each with a sentence on what it is."""
    found = {view.name: view.columns for view in views(db) if not view.name.endswith("contributions")}
    assert list(found) == sorted(found)
    assert found["contributor_aggregate"] == ("aggregate", "contributor", "value")
    assert all(view.description.endswith(".") for view in views(db) if view.name in found)
