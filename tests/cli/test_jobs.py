"""``leaderboard jobs`` and what a run says of its jobs, to people and to machines."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import Any

import pytest

from leaderboard.store.database import FILE_NAME
from leaderboard.store.jobs import KEPT_RUNS
from tests.cli.test_run import on_a_terminal
from tests.small_repo import DataRepo, environment

PROJECTS = """
from pathlib import Path

@hookimpl
def scrape(config, jobs, bookmarks, log):
    def collect(project):
        after = int(bookmarks.reached(project) or 0)
        log.info(f"asks for what came after {after}")
        for number in range(after + 1, 4):
            yield act(f"{project}-{number}", repository=f"acme/{project}")
            yield Bookmark(stream=project, value=str(number))
            if project in config.get("closed", ()) and number == 2:
                raise SourceUnavailable(f"{project} answered 503 to hunter2-token", is_lasting=True)
            if project in config.get("late", ()):
                raise Postponed("the budget of 5 requests is spent")
            if project in config.get("hangs", ()):
                Path("begun").open("w").close()
                Path("go-on").open().close()
    yield from jobs.each(config["projects"], collect, at_once=config.get("at_once", 1))
"""
MIXED = (
    "plugins: {forge: {plugin: projects, config: "
    "{projects: [a, b, c], closed: [b], late: [c], token: hunter2-token}}, news: {}}"
)
NEWS = """
@hookimpl
def scrape(bookmarks):
    if bookmarks.reached("news") is None:
        yield act("n1")
        yield Contributor(username="dora")
        yield Bookmark(stream="news", value="1")
"""
HANGING = "plugins: {forge: {plugin: projects, config: {projects: [a, b, c], hangs: [b]}}, news: {}}"


@pytest.fixture
def forge(repo: DataRepo) -> DataRepo:
    """A data repo with a source of three projects, and one without jobs."""
    repo.plugin("projects", PROJECTS)
    repo.plugin("news", NEWS)
    repo.configure(MIXED)
    return repo


def listed(repo: DataRepo, *arguments: str) -> list[dict[str, Any]]:
    """What ``leaderboard jobs --json`` says of jobs."""
    outcome = repo.run("jobs", "--json", *arguments)
    assert (outcome.code, outcome.err) == (0, "")
    found: list[dict[str, Any]] = json.loads(outcome.out)["jobs"]
    return found


def test_every_job_of_the_last_run_is_listed(forge: DataRepo) -> None:
    """With what came of it; a source without jobs is one."""
    assert forge.run("run", "-q").code == 3
    shown = {(job["source"], job["target"]): job for job in listed(forge)}
    assert {key: job["status"] for key, job in shown.items()} == {
        ("forge", "a"): "completed",
        ("forge", "b"): "failed",
        ("forge", "c"): "queued",
        ("news", None): "completed",
    }
    a, b, news = shown["forge", "a"], shown["forge", "b"], shown["news", None]
    assert (a["activities"], a["new_activities"], a["bookmark"], a["reason"], a["attempts"]) == (3, 3, "3", None, 1)
    assert (b["activities"], b["bookmark"], b["reason"]) == (2, "2", "b answered 503 to ***")
    assert shown["forge", "c"]["reason"] == "the budget of 5 requests is spent"
    assert (news["activities"], news["contributors"], news["new_activities"]) == (1, 1, 1)
    assert all(job["started"] <= job["ended"] for job in shown.values())
    assert [job["target"] for job in listed(forge, "--failed")] == ["b"]
    assert [job["source"] for job in listed(forge, "--source", "news")] == ["news"]


def test_the_table_is_for_people(forge: DataRepo) -> None:
    """And says so where there is nothing to list."""
    assert forge.run("jobs").err == "No run is noted here: no source was asked since the store was made.\n"
    forge.run("run", "-q")
    lines = forge.run("jobs").out.splitlines()
    columns = "source job status started seconds activities new requests attempts said"
    assert lines[0].split() == columns.split()
    assert [line.split()[:3] for line in lines[2:]] == [
        ["forge", "a", "completed"],
        ["forge", "b", "failed"],
        ["forge", "c", "queued"],
        ["news", "everything", "completed"],
    ]
    assert forge.run("jobs", "--failed", "--source", "news").err == "No job of news failed or was interrupted.\n"


def test_what_failed_or_waited_is_asked_again(forge: DataRepo) -> None:
    """From where it had come; what was through finds nothing new."""
    forge.run("run", "-q")
    forge.configure(MIXED.replace("closed: [b], late: [c], ", ""))
    assert forge.run("run", "-q").code == 0
    assert {job["target"]: (job["status"], job["activities"]) for job in listed(forge)} == {
        "a": ("completed", 0),
        "b": ("completed", 1),
        "c": ("completed", 2),
        None: ("completed", 0),
    }
    assert len(listed(forge, "--all")) == 8
    assert listed(forge, "--failed") == []


def test_only_so_many_runs_are_kept(forge: DataRepo) -> None:
    """The oldest go."""
    for _ in range(KEPT_RUNS + 3):
        forge.run("scrape", "-q")
    assert len({job["run"] for job in listed(forge, "--all")}) == KEPT_RUNS


def test_a_store_that_is_made_anew_from_the_text_remembers(forge: DataRepo) -> None:
    """While a deleted one does not: the text does not tell of runs."""
    forge.run("run", "-q")
    before = listed(forge)
    forge.configure(MIXED + "\ntime_zone: Asia/Kolkata\n")
    assert forge.run("build", "-q").code == 0
    assert listed(forge) == before
    (forge.root / FILE_NAME).unlink()
    assert forge.run("build", "-q").code == 0
    assert listed(forge) == []


def test_jobs_answers_while_a_run_is_at_work_and_after_it_was_killed(forge: DataRepo) -> None:
    """It says who is at work and at what; a killed run's job is interrupted, and the next run goes on from there."""
    forge.configure(HANGING)
    for name in ("begun", "go-on"):
        os.mkfifo(forge.place / name)
    first = subprocess.Popen([sys.executable, "-m", "leaderboard", "run", "-q"], cwd=forge.place, env=environment({}))
    (forge.place / "begun").open().close()
    alive = wait_for(forge, lambda found: any(job["target"] == "b" and job["status"] == "running" for job in found))
    assert {job["target"]: job["status"] for job in alive["jobs"] if job["source"] == "forge"} == {
        "a": "completed",
        "b": "running",
        "c": "queued",
    }
    assert (alive["running"]["pid"], alive["running"]["command"]) == (first.pid, "run")
    said = forge.run("jobs").err
    assert said.startswith(f"At work: `leaderboard run`, process {first.pid}, since ")
    assert said.endswith("asking forge for b (1 of 3 jobs done)\n")
    assert "asking forge for b (1 of 3 jobs done)); wait for its end" in forge.run("run").err
    first.send_signal(signal.SIGKILL)
    first.wait()
    killed = json.loads(forge.run("jobs", "--json").out)
    assert killed["running"] is None
    forge.run("score", "-q")
    assert json.loads(forge.run("jobs", "--json").out) == killed
    statuses = {job["target"]: job["status"] for job in killed["jobs"] if job["source"] == "forge"}
    assert statuses == {"a": "completed", "b": "interrupted", "c": "queued"}
    forge.configure(HANGING.replace(", hangs: [b]", ""))
    assert forge.run("run", "-q").code == 0
    found = {job["target"]: (job["status"], job["activities"]) for job in listed(forge, "--source", "forge")}
    assert found["a"] == ("completed", 0)
    assert found["b"][0] == found["c"][0] == "completed"
    assert sum(line.count('"slug":"b-') for line in forge.files()["activities/ann.jsonl"].decode().splitlines()) == 3


def wait_for(repo: DataRepo, is_so: Any) -> dict[str, Any]:
    """What ``jobs --json`` says as soon as it is so."""
    for _ in range(100):
        found: dict[str, Any] = json.loads(repo.run("jobs", "--json").out)
        if is_so(found["jobs"]):
            return found
    raise AssertionError(found)


def test_an_interrupt_is_noted_at_once(forge: DataRepo) -> None:
    """Nobody has to wait for the next run to be told so."""
    forge.configure(HANGING)
    for name in ("begun", "go-on"):
        os.mkfifo(forge.place / name)
    first = subprocess.Popen(
        [sys.executable, "-m", "leaderboard", "run", "-q"],
        cwd=forge.place,
        env=environment({}),
        stderr=subprocess.PIPE,
        text=True,
    )
    (forge.place / "begun").open().close()
    wait_for(forge, lambda found: any(job["target"] == "b" and job["status"] == "running" for job in found))
    first.send_signal(signal.SIGINT)
    assert (
        first.communicate(timeout=60)[1].lstrip() == "Interrupted. Nothing is lost: the next run goes on from here.\n"
    )
    assert not (forge.root / f"{FILE_NAME}.live").exists()
    assert {job["target"]: job["status"] for job in listed(forge, "--source", "forge")}["b"] == "interrupted"


def test_a_dry_run_notes_nothing(forge: DataRepo) -> None:
    """As it writes nothing."""
    forge.run("run", "-q", "--dry-run")
    assert listed(forge) == []


def test_a_source_that_never_came_to_scrape_is_noted(forge: DataRepo) -> None:
    """Its setup failed, so there is no bookmark and no job of it."""
    forge.plugin("news", "@hookimpl\ndef setup():\n    raise OSError('no disk')\n    yield\n")
    assert forge.run("run", "-q").code == 3
    (news,) = listed(forge, "--source", "news")
    assert (news["status"], news["target"]) == ("failed", None)
    assert news["reason"].startswith("raised OSError: no disk (")


def test_the_end_of_a_run_names_the_jobs_that_failed(forge: DataRepo) -> None:
    """With what to do, and what is left to the next run."""
    said = forge.run("run").err.splitlines()
    place = said.index("error: source forge: 1 of 3 jobs failed")
    assert said[place + 1 : place + 3] == [
        "  b: b answered 503 to ***",
        "Whatever they gave until then is kept, and the next run asks for the rest; "
        "`leaderboard jobs --failed` lists them.",
    ]
    (forge_line,) = [line for line in said if line.startswith("forge: 6 records")]
    assert forge_line.endswith("; 1 of 3 jobs left to the next run: the budget of 5 requests is spent")


def test_each_job_that_found_something_is_a_line(forge: DataRepo) -> None:
    """With -v the others too, and what they say."""
    said = forge.run("run").err.splitlines()
    assert said[:3] == [
        "forge: a: 3 activities, 0 s",
        "forge: b failed: b answered 503 to ***",
        "forge: c waits for the next run: the budget of 5 requests is spent",
    ]
    forge.configure("plugins: {forge: {plugin: projects, config: {projects: [a, d]}}}")
    assert [line for line in forge.run("run").err.splitlines() if line.startswith("forge: ")][:1] == [
        "forge: d: 3 activities, 0 s"
    ]
    verbose = forge.run("run", "-v").err.splitlines()
    assert "forge: a: 0 activities, 0 s" in verbose
    assert "forge: a: asks for what came after 3" in verbose


def test_a_terminal_shows_how_far_it_is(forge: DataRepo) -> None:
    """In lines that go away."""
    forge.configure("plugins: {forge: {plugin: projects, config: {projects: [a, b, c], at_once: 2}}, news: {}}")
    said = on_a_terminal(forge, {})
    assert "\r\x1b[Kscrape …" in said
    assert "forge: a: 3 activities" in said


def test_machines_are_told_in_lines_of_json(forge: DataRepo) -> None:
    """All with the same keys, without secrets, and nothing else on stderr."""
    outcome = forge.run("run", "--log", "json")
    assert outcome.code == 3
    lines = [json.loads(line) for line in outcome.err.splitlines()]
    keys = ["time", "level", "phase", "source", "job", "message", "counts"]
    assert all(list(line) == keys for line in lines)
    assert "hunter2" not in outcome.err
    of_b = [line for line in lines if line["job"] == "b"]
    assert [(line["level"], line["phase"], line["source"]) for line in of_b][-1] == ("error", "scrape", "forge")
    assert of_b[-1]["message"] == "b failed: b answered 503 to ***"
    assert of_b[-1]["counts"]["new_activities"] == 2
    (asks,) = [line for line in lines if line["job"] == "a" and line["message"].startswith("asks")]
    assert asks["message"] == "asks for what came after 0"
    assert [line["message"] for line in lines if line["phase"] and line["message"].endswith("begins")][:2] == [
        "import begins",
        "setup begins",
    ]
    last = lines[-1]
    assert (last["level"], last["message"], last["counts"]["exit_code"]) == ("error", "ended with exit code 3", 3)
    forge.configure(MIXED.replace("a, b, c], closed: [b]", "c, d], closed: [d]"))
    quiet = [json.loads(line) for line in forge.run("run", "-q", "--log", "json").err.splitlines()]
    assert {line["level"] for line in quiet} == {"error", "warning"}
    assert {line["job"] for line in quiet} == {"c", "d", None}


def test_machines_are_told_of_refusals_and_of_nothing_to_do(repo: DataRepo) -> None:
    """In the same form."""
    assert repo.run("run", "-q").code == 0
    (line,) = repo.run("run", "--log", "json").err.splitlines()
    assert json.loads(line)["message"] == "Nothing changed since the last run."
    repo.write("config.yaml", "leaderboard: 5\n")
    outcome = repo.run("run", "--log", "json")
    assert outcome.code == 2
    assert [json.loads(line)["level"] for line in outcome.err.splitlines()] == ["info", "error", "error", "error"]


def test_two_sources_may_ask_for_the_same(forge: DataRepo) -> None:
    """Their jobs are two, and what both tell of is one activity."""
    forge.configure(
        "plugins: {one: {plugin: projects, config: {projects: [a]}}, two: {plugin: projects, config: {projects: [a]}}}"
    )
    assert forge.run("run", "-q").code == 0
    found = [(job["source"], job["target"], job["activities"], job["new_activities"]) for job in listed(forge)]
    assert found == [("one", "a", 3, 3), ("two", "a", 3, 0)]
    assert forge.files()["activities/ann.jsonl"].decode().count('"slug":"a-') == 3
