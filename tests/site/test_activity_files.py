"""Files of all that somebody did: whole, in order, and never written anew once they are full."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import msgspec
import pytest

from leaderboard.site.api import activities, records
from tests.site.built import Community

FIELDS = [field.name for field in msgspec.structs.fields(records.Activity)]


def parts(community: Community, username: str) -> list[list[dict[str, Any]]]:
    """What each file of a person holds, activities as objects."""
    record = json.loads((community.site / f"api/v1/contributors/{username}.json").read_bytes())
    folder = community.site / "api/v1/contributors"
    documents = [
        json.loads((folder / unquote(path)).read_bytes(), parse_float=Decimal) for path in record["activities"]
    ]
    assert [document["number"] for document in documents] == list(range(1, len(documents) + 1))
    assert {document["contributor"] for document in documents} <= {username}
    return [[dict(zip(FIELDS, activity, strict=True)) for activity in document["activities"]] for document in documents]


@pytest.fixture
def busy(empty: Community, monkeypatch: pytest.MonkeyPatch) -> Community:
    """Ann did seven things; a file holds three."""
    monkeypatch.setattr(activities, "CHUNK", 3)
    for day in (14, 11, 12, 15, 10, 13, 16):
        empty.did("ann", f"2026-01-{day}", title=f"Day {day}")
    empty.build()
    return empty


def test_everything_is_there_once_the_oldest_first(busy: Community):
    """Whatever the order in which it was written down."""
    found = parts(busy, "ann")
    assert [len(part) for part in found] == [3, 3, 1]
    assert [one["title"] for part in found for one in part] == [f"Day {day}" for day in range(10, 17)]


def test_a_full_file_does_not_change_when_more_is_done(busy: Community):
    """Only the last one is written anew, and a new one begun when it is full."""
    before = busy.files()
    for day in (17, 18, 19):
        busy.did("ann", f"2026-01-{day}")
    busy.build()
    after = busy.files()
    folder = "api/v1/contributors/ann/activities/"
    assert {path.removeprefix(folder) for path in after if path.startswith(folder)} == {
        "1.json",
        "2.json",
        "3.json",
        "4.json",
    }
    assert [before[f"{folder}{n}.json"] == after[f"{folder}{n}.json"] for n in (1, 2, 3)] == [True, True, False]


def test_the_page_knows_the_files(busy: Community):
    """Their folder, how many activities there are, and the day that each file but the first begins with."""
    form = busy.page("people/ann").all("form", id="narrow")[0].attributes
    assert form["data-folder"] == "../../api/v1/contributors/ann/activities/"
    assert (form["data-entries"], form["data-starts"]) == ("7", "2026-01-13 2026-01-16")


def test_an_activity_says_when_what_where_and_what_it_gave(empty: Community):
    """The day is that of the site's time zone, and points are of all times together."""
    empty.settings["time_zone"] = "Asia/Kolkata"
    empty.did(
        "ann", "2026-01-14T20:00:00Z", "comment", count=3, repository="acme/widget", link="https://acme.example/7"
    )
    empty.did("ann", "2026-01-15T01:00:00Z", "commit", points=1.125, title="Turn")
    empty.build()
    assert parts(empty, "ann") == [
        [
            {
                "occurred_at": "2026-01-14T20:00:00Z",
                "day": "2026-01-15",
                "activity_definition": "comment",
                "repository": "acme/widget",
                "title": None,
                "link": "https://acme.example/7",
                "count": 3,
                "points": 9,
                "unscored": 0,
                "rule": None,
            },
            {
                "occurred_at": "2026-01-15T01:00:00Z",
                "day": "2026-01-15",
                "activity_definition": "commit",
                "repository": None,
                "title": "Turn",
                "link": None,
                "count": 1,
                "points": Decimal("1.125"),
                "unscored": 0,
                "rule": None,
            },
        ]
    ]


def test_words_and_points_come_through_as_they_were_written(empty: Community) -> None:
    """Whatever JSON has to escape, and every thousandth; in the same spelling as all other files."""
    titles = ['"Quoted" \\ and </script>', "Tab\tand bell\u0007", "Grüße, 世界 🎡", "\u2028 \u007f '"]
    points = [0.001, -999999.999, 12345.678, 1000000]
    for day, (title, each) in enumerate(zip(titles, points, strict=True), 10):
        empty.did("ann", f"2026-01-{day}", title=title, points=each)
    empty.build()
    found = parts(empty, "ann")[0]
    assert [one["title"] for one in found] == titles
    assert [one["points"] for one in found] == [Decimal(str(each)) for each in points]
    written = (empty.site / "api/v1/contributors/ann/activities/1.json").read_bytes()
    assert msgspec.json.encode(msgspec.json.decode(written)) == written


def test_who_did_nothing_has_no_such_file(empty: Community):
    """And neither does what is dated later than the data is until count."""
    empty.person("ann", name="Ann")
    empty.did("ben", "2026-01-14")
    empty.did("ben", "2026-03-01")
    empty.build(now="2026-01-20T00:00:00+00:00")
    assert parts(empty, "ann") == []
    assert [one["day"] for part in parts(empty, "ben") for one in part] == ["2026-01-14"]


def test_the_files_add_up_to_the_boards(sample: Community):
    """Counts and points of every person, kind by kind, are those of all time."""
    checked = 0
    for path in sorted((sample.site / "api/v1/contributors").glob("*.json")):
        record = json.loads(path.read_bytes(), parse_float=Decimal)
        done: dict[str, list[Any]] = {}
        for part in parts(sample, record["username"]):
            for one in part:
                total = done.setdefault(one["activity_definition"], [0, 0])
                total[0] += one["count"]
                total[1] += one["points"]
        all_time = record["standings"][-1]["parts"] if record["standings"] else []
        assert done == {part["activity_definition"]: [part["count"], part["points"]] for part in all_time}
        checked += len(done)
    assert checked > 50
