"""What everybody finds in data.db, and what nobody does."""

from __future__ import annotations

import json
import shutil

import pytest

from leaderboard.site.explorer import Example, examples
from tests.site.built import Community

BOARD = "score activity_points line_bonus adjustment activities previous_rank previous_score gained"
PUBLISHED = {
    "adjusted": "window_id contributor_id repository_id points",
    "adjustments": "id contributor_id repository_id day points reason",
    "aggregate_definitions": "id slug scope name description hidden",
    "aggregates": "definition_id contributor_id value",
    "awards": "badge contributor variant achieved_on by_hand reason",
    "badge_progress": "contributor_id badge_id tier_id toward target",
    "badge_tiers": "id badge_id variant place description demand people",
    "badges": "id slug name description rule",
    "boards": f"period rank contributor name {BOARD}",
    "contributions": (
        "slug contributor_id definition_id repository_id occurred_at day title link text points count "
        "lines_added lines_deleted unscored ignored"
    ),
    "contributors": "id key username name role title avatar_url bio social_profiles joining_date kind ranked",
    "coverages": "source repository_key repository first_day last_day quality seen expected missing",
    "days": "contributor_id day count points",
    "definitions": "id slug name description points icon position",
    "masked_contributions": "slug contributor_id definition_id repository_id occurred_at day title link count",
    "named_boards": "slug title description who newcomers from_day to_day points",
    "named_parts": "board period repository contributor activity_definition count points lines_added lines_deleted",
    "named_ranks": f"board period rank contributor name {BOARD}",
    "parts": (
        "window_id contributor_id repository_id definition_id count unscored points lines_added lines_deleted "
        "line_bonus"
    ),
    "repositories": "id key name description link language topics archived fork private former_names",
    "repository_aggregates": "definition_id repository_id value",
    "repository_boards": f"period repository rank contributor name {BOARD}",
    "repository_scores": "period score repository people activities",
    "rules": "id definition_id cap",
    "windows": "id period title from_day to_day previous_id is_previous",
}
"""Every table and its columns: whoever adds one says so here."""
REFERENCES = {
    ("aggregates", "contributor_id"): "id from contributors",
    ("aggregates", "definition_id"): "id from aggregate_definitions",
    ("awards", "badge"): "slug from badges",
    ("awards", "contributor"): "username from contributors",
    ("badge_progress", "badge_id"): "id from badges",
    ("badge_progress", "contributor_id"): "id from contributors",
    ("badge_progress", "tier_id"): "id from badge_tiers",
    ("badge_tiers", "badge_id"): "id from badges",
    ("boards", "contributor"): "username from contributors",
    ("boards", "period"): "period from windows where not is_previous",
    ("contributions", "contributor_id"): "id from contributors",
    ("contributions", "definition_id"): "id from definitions",
    ("contributions", "repository_id"): "id from repositories",
    ("days", "contributor_id"): "id from contributors",
    ("named_parts", "activity_definition"): "slug from definitions",
    ("named_parts", "board"): "slug from named_boards",
    ("named_parts", "contributor"): "username from contributors",
    ("named_ranks", "board"): "slug from named_boards",
    ("named_ranks", "contributor"): "username from contributors",
    ("parts", "contributor_id"): "id from contributors",
    ("parts", "definition_id"): "id from definitions",
    ("parts", "repository_id"): "id from repositories",
    ("parts", "window_id"): "id from windows",
    ("repository_aggregates", "definition_id"): "id from aggregate_definitions",
    ("repository_aggregates", "repository_id"): "id from repositories",
    ("repository_boards", "contributor"): "username from contributors",
    ("repository_boards", "period"): "period from windows where not is_previous",
    ("repository_boards", "repository"): "name from repositories",
    ("repository_scores", "period"): "period from windows where not is_previous",
    ("repository_scores", "repository"): "name from repositories",
    ("windows", "previous_id"): "id from windows where is_previous",
}
VIEWS = {
    "adjustment": "adjustments",
    "activity": "contributions",
    "activity_definition": "definitions",
    "badge_definition": "badges",
    "badge_tier": "badge_tiers",
    "aggregate_definition": "aggregate_definitions",
    "contributor": "contributors",
    "contributor_badge": "awards",
    "contributor_badge_progress": "badge_progress",
    "coverage": "coverages",
    "leaderboard": "boards",
    "named_board": "named_boards",
    "named_leaderboard": "named_ranks",
    "named_score_part": "named_parts",
    "masked_activity": "masked_contributions",
    "period": "windows where not is_previous",
    "repository": "repositories",
    "repository_aggregate": "repository_aggregates",
    "repository_leaderboard": "repository_boards",
    "score_part": (
        "(select window_id from parts union all select window_id from adjusted) "
        "where window_id in (select id from windows where not is_previous)"
    ),
    "scoring_rule": "rules",
}
"""Views and what has as many rows."""
PLUGIN = """
from leaderboard.plugin import Aggregate, AggregateDefinition, NumberValue, StringValue, hookimpl


@hookimpl
def setup(config):
    yield AggregateDefinition(slug="mood", name="Mood", description="How we are")
    yield AggregateDefinition(slug="salary", name="PLANTED-hidden-name", hidden=True)


@hookimpl
def aggregate(config, db):
    yield Aggregate(definition="mood", value=StringValue(value="fine"), meta={"by": "PLANTED-aggregate-meta"})
    yield Aggregate(definition="salary", value=NumberValue(value=123456789012))
    yield Aggregate(definition="salary", contributor="ann", value=StringValue(value="PLANTED-hidden-value"))
"""


def test_only_the_tables_and_columns_of_the_allow_list_are_published(sample: Community) -> None:
    """Nothing of the store comes along by itself."""
    db = sample.database()
    tables = [name for (name,) in db.execute("select name from sqlite_schema where type = 'table' order by name")]
    columns = {
        table: " ".join(name for (name,) in db.execute("select name from pragma_table_info(?)", (table,)))
        for table in tables
    }
    assert columns == PUBLISHED


def test_the_database_is_whole(sample: Community) -> None:
    """SQLite's own check finds nothing."""
    assert sample.database().execute("pragma integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize(("table", "column"), REFERENCES)
def test_every_reference_leads_to_a_row(sample: Community, table: str, column: str) -> None:
    """By id, and by name where rows are laid out as they are read."""
    db = sample.database()
    target = REFERENCES[table, column]
    assert db.execute(f"select count(*) from {table} where {column} not in (select {target})").fetchall() == [(0,)]
    assert db.execute(f"select count({column}) > 0 from {table}").fetchall() == [(1,)]


@pytest.mark.parametrize("view", VIEWS)
def test_no_view_loses_or_doubles_a_row(sample: Community, view: str) -> None:
    """It has as many rows as what it is made of."""
    db = sample.database()
    whole = db.execute(f"select count(*) from {VIEWS[view]}").fetchall()
    assert db.execute(f"select count(*) from {view}").fetchall() == whole


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.title)
def test_every_example_gives_rows_on_the_sample(sample: Community, example: Example) -> None:
    """None of them is an empty page."""
    assert sample.database().execute(example.sql).fetchall()


@pytest.fixture
def planted(community: Community) -> Community:
    """A data repo with what must not be published in it, each of it recognisable."""
    community.person(
        "ann",
        name="Ann",
        role="core",
        accounts=["ann@private.example", "ann-planted-account", "4711000815"],
        social_profiles={"email": "public@planted.example", "github": "https://github.com/ann"},
        meta={"token": "PLANTED-profile-meta"},
    )
    community.did("ann-planted-account", "2026-01-14", "comment", slug="c9", meta={"token": "PLANTED-activity-meta"})
    community.write("state/figures.json", json.dumps({"bookmarks": {"PLANTED-stream": "PLANTED-bookmark"}}))
    community.write("activities/definitions.json", '[{"slug":"talk","name":"Talk","meta":{"a":"PLANTED-definition"}}]')
    (community.place / "plugins").mkdir()
    (community.place / "plugins" / "figures.py").write_text(PLUGIN)
    community.settings["plugins"] = {"figures": {"config": {"token": "PLANTED-config-token"}}}
    community.settings["aggregates"] = {"global": ["mood", "salary"], "contributor": ["salary"]}
    community.build()
    return community


def test_no_secret_no_address_and_nothing_hidden_is_anywhere_in_its_bytes(planted: Community) -> None:
    """Neither in a table nor in a page that was freed; what is to be seen is there."""
    content = (planted.site / "data.db").read_bytes()
    for secret in (b"PLANTED", b"planted", b"private.example", b"4711000815", b"123456789012", b"salary"):
        assert secret not in content
    assert b"https://github.com/ann" in content
    assert b"mood" in content


def test_no_secret_and_nothing_hidden_is_in_any_other_file(planted: Community) -> None:
    """The address that somebody shows on purpose is the only one."""
    files = planted.files()
    everything = b"".join(content for path, content in files.items() if path != "data.db")
    for secret in (b"PLANTED", b"private.example", b"4711000815", b"123456789012", b"salary"):
        assert secret not in everything
    assert b"fine" in files["index.html"]
    assert b"mailto:public@planted.example" in files["people/ann/index.html"]


def forget(community: Community) -> None:
    """Remove what a run remembers."""
    for cache in community.data.glob(".leaderboard*"):
        cache.unlink()


def test_the_same_data_gives_the_same_bytes(community: Community) -> None:
    """On a run that reads nothing anew, and on one that knows nothing."""
    community.build()
    first = community.files()
    community.build()
    assert community.files() == first
    forget(community)
    shutil.rmtree(community.site)
    community.build()
    assert community.files() == first


def test_what_grew_day_by_day_is_published_like_what_was_read_at_once(community: Community) -> None:
    """The order in which people, kinds and repositories came does not show."""
    community.build()
    community.did("zoe", "2026-01-01", "talk", repository="zed/last")
    community.did("ann", "2025-12-01", "issue_opened", repository="acme/anvil")
    community.build()
    grown = community.files()
    forget(community)
    community.build()
    assert community.files() == grown
