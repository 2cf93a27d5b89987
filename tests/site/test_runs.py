"""The runs page says what is known of every source, in each of the states that a source may be in."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from leaderboard.store import jobs
from leaderboard.store.database import FILE_NAME, connect
from leaderboard.store.jobs import Job
from tests.site.built import Community

BEGAN = "2026-01-15T09:30:00.123456Z"
ENDED = "2026-01-15T09:31:12Z"
RUNS = "api/v1/runs.json"


def job(source: str = "forge", number: int = 0, target: str | None = None, **others: Any) -> Job:
    """A job that completed, but for what is said."""
    known = {"status": "completed", "attempt": 1, "started": "2026-01-15T09:30:00Z", "ended": ENDED}
    return Job(source=source, number=number, target=target, **{**known, **others})


def told(community: Community, *noted: Job, plugins: tuple[str, ...] = ("forge",)) -> Community:
    """The site after a run in which this was noted."""
    community.settings["plugins"] = {name: {"plugin": "demo"} for name in plugins}
    community.build()
    db = connect(community.data / FILE_NAME)
    with db:
        jobs.put(db, jobs.begin(db, BEGAN), noted)
        jobs.interrupt(db)
    db.close()
    community.build()
    return community


def text(community: Community) -> str:
    """The words of the page's content."""
    (content,) = community.page("runs").texts("main")
    return content


def record(community: Community) -> dict[str, Any]:
    """The one source of the JSON, which is valid."""
    found = json.loads(community.files()[RUNS])
    jsonschema.validate(found, json.loads(community.files()["api/v1/schema.json"]))
    (source,) = found["sources"]
    return source  # type: ignore[no-any-return]


def test_without_sources_there_is_no_page(community: Community) -> None:
    """Nor a link to one, nor a file for machines."""
    community.build()
    assert not (community.site / "runs").exists()
    assert RUNS not in community.files()
    assert json.loads(community.files()["api/v1/index.json"])["links"]["runs"] is None
    assert b"runs/" not in community.files()["index.html"]


def test_a_source_that_was_never_asked_is_said_to_be_so(community: Community) -> None:
    """Nobody has to wonder why there is nothing of it."""
    community.settings["plugins"] = {"forge": {"plugin": "demo"}}
    community.build()
    assert text(community).endswith("forge Plugin demo Never asked")
    assert record(community)["status"] == "never"


def test_a_run_that_brought_something(community: Community) -> None:
    """When, what and how much; the first page and the footer lead to it."""
    told(community, job(activities=1200, news=12, contributors=3, requests=56, skipped=1))
    assert text(community) == (
        "Runs When each source was last asked, what it told, and how far it was read. Times are of UTC. The same as "
        "JSON forge Plugin demo Completed · 15 Jan 2026, 09:31 It told of 1,200 activities, 12 new or changed. It "
        "described 3 people. 1 record could not be kept. That took 56 requests."
    )
    assert list(community.wrong_links()) == []
    home = community.files()["index.html"].decode()
    assert '<a href="./runs/">when sources were asked</a>' in home
    found = record(community)
    assert (found["status"], found["run"], found["new_activities"]) == ("completed", BEGAN, 12)
    assert json.loads(community.files()["api/v1/index.json"])["links"]["runs"] == "runs.json"


@pytest.mark.parametrize(
    ("noted", "said", "status"),
    [
        ({}, "Nothing new · 15 Jan 2026, 09:31 It was read to its end and had nothing new to tell.", "nothing-new"),
        ({"activities": 5}, "Nothing new · 15 Jan 2026, 09:31 It told of 5 activities, none new.", "nothing-new"),
        (
            {"status": "failed", "reason": "raised KeyError: 'x' (/srv/plugins/forge.py:7)"},
            "Failed · 15 Jan 2026, 09:31 raised KeyError: 'x'",
            "failed",
        ),
        (
            {"status": "running", "ended": None},
            "Interrupted · 15 Jan 2026, 09:30 The run was cut off. What was written until then is kept, and the next "
            "run goes on from there.",
            "interrupted",
        ),
        (
            {"status": "queued", "reason": "the budget is spent"},
            "Waiting · 15 Jan 2026, 09:31 the budget is spent",
            "queued",
        ),
    ],
    ids=["nothing new", "read again", "failed", "interrupted", "postponed"],
)
def test_every_end_has_its_words(community: Community, noted: dict[str, Any], said: str, status: str) -> None:
    """And no more than is true."""
    told(community, job(**noted))
    assert text(community).endswith(f"forge Plugin demo {said}")
    assert record(community)["status"] == status


def test_jobs_that_did_not_come_to_their_end_come_first(community: Community) -> None:
    """With the reason; those that did are folded away, each with how far it was read."""
    community.write("state/forge.json", '{"bookmarks": {"acme/b": "2026-01-14T10:00:00Z"}}')
    told(
        community,
        job(status="failed"),
        job(number=1, target="acme/a", activities=3, news=3, reached="8f14e45fceea167a5a36dedd4bea2543"),
        job(number=2, target="acme/b"),
        job(number=5, target="acme/widget"),
        job(number=3, target="acme/c", status="failed", reason="it answered 503"),
        job(number=4, target="acme/d", status="queued", reason="the budget is spent"),
    )
    said = text(community)
    assert "1 of 5 jobs failed; what they gave until then is kept, and the next run asks for the rest." in said
    assert "Left to the next run: 1 of 5 jobs." in said
    assert said.endswith(
        "acme/cFailed: it answered 503 0 0 acme/dWaiting: the budget is spent 0 0 3 jobs completed 3 jobs completed "
        "Job Activities New Data until acme/a 3 3 acme/b 0 0 14 Jan 2026, 10:00 acme/widget 0 0 14 Jan 2026"
    )
    assert [each["target"] for each in record(community)["jobs"]] == [
        "acme/a",
        "acme/b",
        "acme/c",
        "acme/d",
        "acme/widget",
    ]


def test_a_source_that_waits_with_some_of_its_jobs_is_not_complete(community: Community) -> None:
    """Although nothing went wrong."""
    told(community, job(news=1, activities=1), job(number=1, target="a", status="queued", reason="spent"))
    assert record(community)["status"] == "queued"


def test_where_no_run_is_noted_the_data_repo_says_how_far_it_was_read(community: Community) -> None:
    """As on a machine that builds the site alone; a source that the config lost is told of, too."""
    community.write(
        "state/forge.json",
        '{"bookmarks": {"a": "2026-01-14", "b": "8f14e45fceea167a5a36dedd4bea2543"},'
        ' "coverage": {"acme/widget": ["2026-01-01/2026-01-13 full"]}}',
    )
    community.settings["plugins"] = {"new": {"plugin": "demo"}}
    community.build()
    said = text(community)
    assert "new Plugin demo Never asked" in said
    assert said.endswith(
        "forge No run noted The configuration does not name it now. No run is noted where this site was built; how "
        "far it was read stands in the data repo. How far it was read What Data until acme/widget 13 Jan 2026 a 14 "
        "Jan 2026"
    )
    before = community.files()
    community.build()
    assert community.files() == before


def test_times_are_those_of_the_site(community: Community) -> None:
    """In the zone that days are of; machines get UTC."""
    community.settings["time_zone"] = "Asia/Kolkata"
    told(community, job())
    (time,) = community.page("runs").all("time")
    assert (time.text, time.attributes["datetime"]) == ("15 Jan 2026, 15:01", ENDED)


def test_what_sources_say_is_only_text(community: Community) -> None:
    """Whatever stands in targets, reasons and bookmarks."""
    evil = "<script>alert(1)</script>"
    told(
        community,
        job(status="failed", reason=evil),
        job(number=1, target=evil, status="failed", reason=evil, reached=evil),
    )
    assert evil not in community.files()["runs/index.html"].decode()
    assert record(community)["reason"] == evil


def test_the_folders_of_a_machine_are_not_published(community: Community) -> None:
    """Its clones are called by their own names alone."""
    told(community, job(status="failed"), job(number=1, target="/home/ann/clones/widget", status="failed", reason="x"))
    assert "…/widgetFailed: x" in text(community)
    assert b"/home/ann" not in community.files()["runs/index.html"] + community.files()[RUNS]


def test_a_run_without_news_rewrites_what_tells_of_runs_alone(community: Community) -> None:
    """Every other file of the site is as it was."""
    told(community, job())
    before = community.files()
    told(community, job(ended="2026-01-16T09:31:00Z"))
    after = community.files()
    assert {path for path in after if after[path] != before.get(path)} == {"runs/index.html", RUNS}


def test_of_thousands_of_jobs_the_page_lists_some(community: Community) -> None:
    """The JSON has all."""
    told(community, job(), *(job(number=n, target=f"acme/{n}") for n in range(1, 1001)))
    assert "800 more are in the JSON." in text(community)
    assert len(record(community)["jobs"]) == 1000
