"""What programs read: JSON that keeps to its schema, says what the pages say, and adds up."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from urllib.parse import unquote, urljoin

import msgspec
import pytest
from jsonschema import Draft202012Validator

from leaderboard.site.api import encoding
from leaderboard.site.api.records import AnyDocument
from tests.site.built import Community

HOST = "https://people.acme.example/"
STRANGE = ("]", "<b>&'\"", "=1+1", "ﷺ", "\u202edrow")


def read(community: Community, path: str = "api/v1/index.json") -> Any:
    """A file, its numbers as they are written."""
    return json.loads((community.site / path).read_bytes(), parse_float=Decimal, parse_int=Decimal)


def follow(path: str, reference: str) -> str:
    """Where a link in a file leads, as a path in the site."""
    return unquote(urljoin(HOST + path, reference)).removeprefix(HOST)


def every_page(community: Community, path: str) -> list[dict[str, Any]]:
    """A list from its first page to its last."""
    pages = []
    here: str | None = path
    while here is not None:
        pages.append(read(community, here))
        here = follow(here, pages[-1]["next"]) if pages[-1]["next"] is not None else None
    return pages


def files(community: Community) -> dict[str, bytes]:
    return {path: content for path, content in community.files().items() if path.startswith("api/v1/")}


@pytest.fixture
def crowd(community: Community, monkeypatch: pytest.MonkeyPatch) -> Community:
    """Seven people, two a page."""
    monkeypatch.setattr(encoding, "PAGE", 2)
    for name in ("cem", "dora", "eve", "fay"):
        community.did(name, "2026-01-14", repository="acme/widget")
    community.build()
    return community


def test_every_file_is_valid_by_the_published_schema(sample: Community):
    """The schema is published beside them, is a schema, and tells the kinds of file apart by ``type``."""
    found = files(sample)
    schema = json.loads(found.pop("api/v1/schema.json"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    types = set()
    for path, content in found.items():
        document = json.loads(content)
        assert not [error.message for error in validator.iter_errors(document)], path
        types.add(document["type"])
    assert types == set(schema["discriminator"]["mapping"])


def test_no_file_holds_more_than_the_contract_says(sample: Community):
    """Whatever the records do not name is not there: reading and writing gives the same bytes."""
    for path, content in files(sample).items():
        if not path.endswith("/schema.json"):
            document = msgspec.json.decode(content, type=AnyDocument)
            assert encoding.file(path, document) == (path, content)


def test_every_link_leads_to_a_file_of_the_site(sample: Community):
    """From the first file on, relative to the file it is in; pages are named without their index.html."""
    found = sample.files()
    begun = ["api/v1/index.json"]
    for path in begun:
        document = json.loads(found[path])
        for reference in references(document) if "type" in document else ():
            target = follow(path, reference)
            assert target in found or f"{target}index.html" in found, (path, reference)
            if target.startswith("api/v1/") and target not in begun:
                begun.append(target)
    assert set(begun) == set(files(sample))


def references(value: Any) -> list[str]:
    """The links of a document, by the keys that hold them."""
    if isinstance(value, list):
        return [link for item in value for link in references(item)]
    if not isinstance(value, dict):
        return []
    keys = ("html", "csv", "next", "board", "href", "holders", "picture")
    found = [value[key] for key in keys if isinstance(value.get(key), str)]
    found += value.get("boards", {}).values()
    if value.get("type") == "contributor":
        found += value["activities"]
    if "links" in value:
        found += [link for link in value["links"].values() if isinstance(link, str)]
    return found + [link for item in value.values() for link in references(item)]


def test_the_index_says_of_what_day_the_data_is_and_names_no_clock(community: Community):
    """The day is that of the newest activity."""
    community.build()
    index = read(community)
    assert (index["as_of"], index["time_zone"], index["organisation"]) == ("2026-01-14", "UTC", "Acme")
    assert index["links"]["database"] == "../../data.db"


def test_the_index_names_no_database_where_none_is_published(community: Community):
    """Without the explorer there is none."""
    community.settings["data_explorer"] = {"enabled": False}
    community.build()
    assert read(community)["links"]["database"] is None


def test_a_board_is_what_the_public_view_says(sample: Community):
    """The same names and numbers as in the database, for every period."""
    columns = "rank, contributor, name, score, activity_points, line_bonus, adjustment, activities, previous_rank"
    for period in read(sample, "api/v1/periods.json")["periods"]:
        path = follow("api/v1/periods.json", period["board"])
        rows = [row for page in every_page(sample, path) for row in page["rows"]]
        order = f"select {columns} from leaderboard where period = ? order by rank, contributor"
        wanted = sample.database().execute(order, (period["slug"],)).fetchall()
        got = [tuple(row[name] for name in columns.split(", ")) for row in rows]
        assert [tuple(exact(value) for value in row) for row in wanted] == sorted(got, key=lambda row: row[:2])
        assert len(rows) == period["people"]


def exact(value: Any) -> Any:
    return Decimal(str(value)) if isinstance(value, float | int) else value


def test_the_parts_of_every_score_add_up_to_it(sample: Community):
    """To the thousandth: the points of all kinds, the line bonus and what was given by hand are the score."""
    checked = 0
    for path, content in files(sample).items():
        if path.startswith("api/v1/contributors/") and path.count("/") == 3:
            for standing in json.loads(content, parse_float=Decimal)["standings"]:
                points = sum(part["points"] for part in standing["parts"])
                assert points == standing["activity_points"], path
                by_hand = sum(adjustment["points"] for adjustment in standing["adjustments"])
                assert by_hand == standing["adjustment"]
                assert points + standing["line_bonus"] + by_hand == standing["score"], path
                assert sum(part["count"] for part in standing["parts"]) == standing["activities"]
                checked += 1
    assert checked > 50


def test_somebody_is_told_whole(community: Community):
    """Profile, standing, parts, repositories and days."""
    community.person("ann", "Likes *tides*.", name="Ann Arbor", role="core", accounts=["ann@acme.example", "annie"])
    community.build()
    ann = read(community, "api/v1/contributors/ann.json")
    assert (ann["name"], ann["role"], ann["bio"], ann["hidden"]) == ("Ann Arbor", "core", "Likes *tides*.", False)
    all_time = ann["standings"][-1]
    assert all_time == {
        "period": "all",
        "rank": 1,
        "score": Decimal("36.1"),
        "activity_points": 35,
        "line_bonus": Decimal("1.1"),
        "lines_added": 100,
        "lines_deleted": 20,
        "adjustment": 0,
        "adjustments": [],
        "activities": 2,
        "previous_rank": None,
        "previous_score": None,
        "parts": [
            {"activity_definition": "commit", "count": 1, "unscored": [], "points": 10},
            {"activity_definition": "pr_merged", "count": 1, "unscored": [], "points": 25},
        ],
    }
    assert ann["repositories"] == [{"repository": "acme/widget", "score": Decimal("36.1"), "activities": 2}]
    assert ann["days"] == {"2026-01-05": 1, "2026-01-14": 1}
    assert ann["html"] == "../../../people/ann/"
    assert ann["activities"] == ["ann/activities/1.json"]


def test_nothing_private_is_told(community: Community):
    """No accounts, no e-mail addresses of profiles, no meta."""
    community.person(
        "ann",
        name="Ann",
        accounts=["secret-login", "ann@home.example"],
        meta={"badge": "secret-note"},
        social_profiles={"email": "ann@home.example", "web": "https://ann.example"},
    )
    community.settings["exclude"] = ["ben"]
    community.build()
    written = b"".join(files(community).values())
    assert b"secret" not in written
    assert b"home.example" not in written
    assert b"ben" not in written
    assert read(community, "api/v1/contributors/ann.json")["social_profiles"] == {"web": "https://ann.example"}


def test_who_is_on_no_board_has_a_file_that_says_so(community: Community):
    """A bot has a score and no rank, and is on no board."""
    community.build()
    bot = read(community, "api/v1/contributors/ci[bot].json")
    assert (bot["kind"], bot["hidden"], bot["standings"][-1]["rank"]) == ("bot", True, None)
    assert "ci[bot]" not in {row["contributor"] for row in read(community, "api/v1/boards/all.json")["rows"]}


def test_lists_go_on_page_after_page(crowd: Community):
    """Each page names the next, the last names none, and nobody is missing or there twice."""
    pages = every_page(crowd, "api/v1/boards/all.json")
    assert [len(page["rows"]) for page in pages] == [2, 2, 2]
    assert [page["page"] for page in pages] == [1, 2, 3]
    assert {(page["pages"], page["total"]) for page in pages} == {(3, 6)}
    people = every_page(crowd, "api/v1/contributors.json")
    names = [one["username"] for page in people for one in page["contributors"]]
    assert names == ["ann", "ben", "ci[bot]", "cem", "dora", "eve", "fay"] or sorted(names) == names
    assert len(every_page(crowd, "api/v1/repositories/acme/widget/-/all.json")) == 3


def test_a_place_in_a_list_does_not_change_the_files_before_it(crowd: Community):
    """Somebody new at the end changes the last page alone, but for the total."""
    before = read(crowd, "api/v1/boards/all.json")["rows"]
    crowd.did("zoe", "2026-01-14", "comment", repository="acme/widget")
    crowd.build()
    assert read(crowd, "api/v1/boards/all.json")["rows"] == before


def test_an_empty_board_is_a_file_too(empty: Community):
    """Whoever asks for it is told that nobody is on it."""
    empty.build()
    board = read(empty, "api/v1/boards/week.json")
    assert (board["total"], board["pages"], board["next"], board["rows"]) == (0, 1, None, [])
    assert read(empty, "api/v1/repositories.json")["repositories"] == []


def test_scoring_is_that_of_the_config(community: Community):
    """Points, bonus, ties, aliases and who is left out."""
    community.settings["roles"]["staff"] = {"name": "Staff", "hidden": True}
    community.settings["scoring"] = {
        "points": {"commit": 12.5},
        "lines": {"added": 0.02, "deleted": 0, "cap": 500},
        "aliases": {"comment_created": "comment"},
        "ranking": "dense",
    }
    community.settings["bots"] = {
        "policy": "include",
        "patterns": ["*-bot"],
        "agents": ["helper", "helper@example.org"],
    }
    community.build()
    scoring = read(community, "api/v1/scoring.json")
    points = {kind["slug"]: kind["points"] for kind in scoring["activity_definitions"]}
    assert (points["commit"], points["release"]) == (Decimal("12.5"), 30)
    assert scoring["lines"] == {"added": Decimal("0.02"), "deleted": 0, "cap": 500}
    both = {"bots": "include", "agents": "include"}
    assert (scoring["ranking"], scoring["aliases"]) == ("dense", {"comment_created": "comment"})
    assert scoring["bots"] == {"policy": both, "patterns": ["*-bot"], "agents": ["helper", "git-6a18ea9688"]}
    assert scoring["hidden_roles"] == ["staff"]


def test_repositories_name_their_boards(community: Community):
    """People and points are of those who are ranked."""
    community.build()
    listed = read(community, "api/v1/repositories.json")["repositories"]
    assert [(one["name"], one["people"], one["activities"]) for one in listed] == [("acme/widget", 2, 3)]
    board = read(community, follow("api/v1/repositories.json", listed[0]["boards"]["week"]))
    assert (board["repository"], board["from_day"], board["to_day"]) == ("acme/widget", "2026-01-08", "2026-01-14")


@pytest.mark.parametrize("name", STRANGE)
def test_strange_names_are_text(community: Community, name: str):
    """Whatever they hold, the file says the same."""
    community.person("ann", name=name)
    community.build()
    assert read(community, "api/v1/contributors/ann.json")["name"] == name


def test_the_person_called_index_and_odd_repositories_have_files_of_their_own(community: Community):
    """Lists are where nobody's file can be."""
    community.did("index", "2026-01-14", repository="acme/index.html")
    community.did("index.json", "2026-01-14", repository="acme/x/board.csv/y")
    community.did("contributors", "2026-01-14", repository="acme/x")
    community.build()
    assert read(community, "api/v1/contributors/index.json")["username"] == "index"
    assert read(community, "api/v1/contributors/index.json.json")["username"] == "index.json"
    for name in ("index", "index.json"):
        path = f"api/v1/contributors/{name}.json"
        assert read(community, follow(path, read(community, path)["activities"][0]))["contributor"] == name
    assert read(community, "api/v1/contributors.json")["type"] == "contributors"
    assert read(community, "api/v1/repositories/acme/x/board.csv/y/-/all.json")["repository"] == "acme/x/board.csv/y"
    assert (community.site / "repositories/acme/x/board.csv").is_file()


def test_two_builds_give_the_same_bytes(community: Community):
    """Nothing depends on the clock or on what was there before."""
    community.build()
    before = community.files()
    report = community.build()
    assert report.site_written == 0
    assert community.files() == before


def test_figures_are_told_with_what_they_are(community: Community):
    """Those of everybody together in one file, each person's in theirs, whatever the pages show."""
    community.settings["aggregates"] = {"global": [], "contributor": []}
    community.build()
    told = read(community, follow("api/v1/index.json", read(community)["links"]["aggregates"]))
    assert told["aggregates"]["total_activities"] == {"type": "number", "value": 4, "format": "integer"}
    ann = read(community, "api/v1/contributors/ann.json")["aggregates"]
    assert ann["active_days"] == {"type": "number", "value": 2, "format": "integer", "unit": "days"}
    assert ann["last_activity_date"] == {"type": "string", "value": "2026-01-14"}
    known = {(one["scope"], one["slug"]) for one in told["definitions"]}
    assert {("global", slug) for slug in told["aggregates"]} | {("contributor", slug) for slug in ann} <= known
    assert all(one["name"] and one["description"] for one in told["definitions"])


def test_statistics_are_told_in_full(community: Community):
    """With the metric to show, which is in milliseconds."""
    link = "https://acme.example/pull/1"
    community.did("ann", "2026-01-06", "pr_opened", link=link)
    community.did("ann", "2026-01-07T10:30:00Z", "pr_merged", link=link)
    community.build()
    assert read(community, "api/v1/contributors/ann.json")["aggregates"]["time_to_merge"] == {
        "type": "statistics/number",
        **dict.fromkeys(("min", "max", "mean", "median", "sum"), 91_800_000),
        "count": 1,
        "format": "duration",
        "highlightMetric": "median",
    }
