"""What can go wrong with BigQuery and its bills: a sentence with what to do, and everything good kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import leaderboard_gharchive
import pytest
from leaderboard_gharchive import warehouse

from leaderboard.plugin import PluginError
from leaderboard.testing import run_plugin
from tests.bigquery.server import BigQuery
from tests.small_repo import CommandServer, DataRepo, Outcome


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommandServer]:
    """The command, ready to be forked."""
    server = CommandServer(tmp_path_factory.mktemp("command"))
    yield server
    server.close()


@pytest.fixture
def repo(tmp_path: Path, server: CommandServer, config: dict[str, Any]) -> DataRepo:
    """A small data repo with the archive as its source."""
    repo = DataRepo.new(tmp_path, server)
    configure(repo, config)
    return repo


def configure(repo: DataRepo, config: dict[str, Any]) -> None:
    repo.configure(f"plugins: {{archive: {{plugin: gharchive, config: {json.dumps(config)}}}}}")


def rows_of(repo: DataRepo) -> int:
    """How many roll-ups stand in the data repo."""
    return sum(content.count(b'"gharchive:') for path, content in repo.files().items() if path.endswith(".jsonl"))


def run(repo: DataRepo, *arguments: str, **others: Any) -> Outcome:
    return repo.run("run", "-q", *arguments, **others)


WHOLE = 51 * 2 * 3
"""Roll-ups of the whole archive: 51 days, two repositories, three kinds of work."""


def test_a_run_writes_roll_ups_and_what_they_cost(repo: DataRepo, bigquery: BigQuery) -> None:
    """As lines of people's files, and as text beside the bookmarks; a second run changes not a byte."""
    outcome = run(repo)
    assert (outcome.code, outcome.err) == (0, "")
    assert rows_of(repo) == WHOLE
    state = json.loads(repo.files()["state/archive.json"])
    assert state["bookmarks"]["repository acme/widget"] == "github:11"
    assert state["bookmarks"]["billed 2026-11"].startswith(f"{bigquery.billed} bytes in 6 queries: ")
    assert state["coverage"]["acme/widget"][0] == "2025-04-20/2025-04-30 full 11 of 21"
    before = repo.files()
    assert run(repo).code == 0
    assert repo.files() == before


def test_a_dry_run_shows_the_plan_and_the_queries_and_spends_nothing(repo: DataRepo, bigquery: BigQuery) -> None:
    """With bytes and price of every range, and the text that BigQuery would be given."""
    before = repo.files()
    outcome = repo.run("run", "--dry-run")
    assert outcome.code == 0
    assert "archive: 2025-06-01 to 2025-06-10: 0.00 GiB, 0.00 US dollars; 2 repositories" in outcome.err
    assert "from `githubarchive.day.20*`" in outcome.err
    assert "of which a dry run spends nothing" in outcome.err
    assert bigquery.billed == 0
    assert "query" not in bigquery.requests
    assert repo.files() == before


def test_a_dry_run_that_cannot_know_the_price_spends_nothing_either(repo: DataRepo, bigquery: BigQuery) -> None:
    """It says why."""
    bigquery.refuse("list", "accessDenied", "Because")
    outcome = repo.run("run", "--dry-run")
    assert outcome.code == 3
    assert "role BigQuery Job User" in outcome.err
    assert bigquery.billed == 0


def test_the_report_says_how_many_days_are_not_whole(repo: DataRepo) -> None:
    """And where they are listed."""
    outcome = repo.run("run")
    assert "archive: 36 days of 2 repositories only in part, or not at all" in outcome.err
    gaps = repo.run("coverage", "--gaps", "--repository", "acme/widget").out
    assert "patchy" in gaps
    assert "none" in gaps


@pytest.mark.parametrize("kill_at", [40, 120, 250, 420, 600])
def test_killed_and_run_again_it_is_the_same_and_nothing_is_billed_twice(
    repo: DataRepo, bigquery: BigQuery, kill_at: int
) -> None:
    """At whatever step the disk is at."""
    run(repo, kill_at=kill_at)
    assert run(repo).code == 0
    assert rows_of(repo) == WHOLE
    state = json.loads(repo.files()["state/archive.json"])
    assert state["bookmarks"]["billed 2026-11"].startswith(f"{bigquery.billed} bytes in 6 queries: ")


@pytest.mark.parametrize(
    ("kind", "reason", "said", "advice"),
    [
        ("dry run", "accessDenied", "may run no queries in project acme-stats", "role BigQuery Job User"),
        ("query", "billingNotEnabled", "project acme-stats has no billing account", "link one to it"),
        ("query", "quotaExceeded", "a quota of project acme-stats is used up", "run again when it starts anew"),
        ("query", "bytesBilledLimitExceeded", "stopped it and billed nothing", "raise monthly_budget"),
        ("list", "notFound", "does not have what was asked for", "is project acme-stats spelt right"),
        ("dry run", "invalidQuery", "does not understand the query", "a fault of this plugin"),
    ],
)
def test_what_google_refuses_is_a_sentence_with_what_to_do(
    repo: DataRepo, bigquery: BigQuery, kind: str, reason: str, said: str, advice: str
) -> None:
    """The source fails, the site is built all the same, and the next run makes good for it."""
    bigquery.refuse(kind, reason, "Because of this")
    outcome = run(repo)
    assert outcome.code == 3
    assert "error: source archive: " in outcome.err
    for part in (reason, "Because of this", said, advice):
        assert part in outcome.err
    assert (repo.site / "index.html").exists()
    assert run(repo).code == 0
    assert rows_of(repo) == WHOLE


def test_a_quota_that_is_used_up_half_way_keeps_what_was_read(repo: DataRepo, bigquery: BigQuery) -> None:
    """And no further query is tried."""
    assert run(repo, "--since", "2025-06-01").code == 0
    bigquery.refuse("query", "quotaExceeded", times=1)
    outcome = run(repo)
    assert outcome.code == 3
    assert bigquery.requests.count("query") == 3
    assert rows_of(repo) == 10 * 2 * 3
    assert run(repo).code == 0
    assert rows_of(repo) == WHOLE


def test_asking_too_often_is_waited_out(repo: DataRepo, bigquery: BigQuery) -> None:
    """The client asks again by itself."""
    bigquery.refuse("rows", "rateLimitExceeded", times=1)
    assert run(repo).code == 0
    assert rows_of(repo) == WHOLE


def test_a_job_that_takes_its_time_is_waited_for(repo: DataRepo, bigquery: BigQuery) -> None:
    """Every query says at first that it is still running."""
    bigquery.polls = 1
    assert run(repo, "--since", "2025-06-01").code == 0
    assert rows_of(repo) == 10 * 2 * 3


def test_a_failure_of_their_own_is_tried_again(repo: DataRepo, bigquery: BigQuery) -> None:
    """So is a server that is down for a moment."""
    bigquery.refuse("list", "backendError", times=1)
    assert run(repo).code == 0
    assert rows_of(repo) == WHOLE


def test_a_job_that_reads_more_than_it_said_is_stopped(repo: DataRepo, bigquery: BigQuery) -> None:
    """BigQuery's limit is per query; the client tells of it as a failure of the server's, we by its reason."""
    insert = bigquery.insert

    def growing(project: str, body: Any) -> dict[str, Any]:
        bigquery.inflation = 1 if body["configuration"].get("dryRun") else 10**7
        return insert(project, body)

    bigquery.insert = growing  # type: ignore[method-assign]
    outcome = run(repo)
    assert outcome.code == 3
    assert "bytesBilledLimitExceeded" in outcome.err
    assert "billed nothing" in outcome.err
    assert bigquery.billed == 0


def test_no_credentials_are_a_sentence(repo: DataRepo, config: dict[str, Any], tmp_path: Path) -> None:
    """And so are such as Google cannot read."""
    endpoint = "https://bigquery.acme.example"
    nowhere = {"GOOGLE_APPLICATION_CREDENTIALS": str(tmp_path / "none.json"), "NO_GCE_CHECK": "true"}
    configure(repo, {**config, "endpoint": endpoint})
    outcome = run(repo, env=nowhere)
    assert outcome.code == 3
    assert "gcloud auth application-default login" in outcome.err
    (tmp_path / "key.json").write_text("{}")
    for file, said in (
        ("absent.json", "there is no file"),
        (str(tmp_path / "key.json"), "Google takes no credentials"),
    ):
        configure(repo, {**config, "endpoint": endpoint, "credentials": file})
        outcome = run(repo)
        assert outcome.code == 3
        assert said in outcome.err


def test_bigquery_out_of_reach_is_a_sentence(config: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """After some patience."""
    monkeypatch.setattr(warehouse, "SECONDS_OF_PATIENCE", 1.0)
    with pytest.raises(PluginError, match="BigQuery cannot be reached"):
        run_plugin(leaderboard_gharchive, {**config, "endpoint": "http://127.0.0.1:1"})


def test_a_repository_that_never_was_is_named_and_the_others_read(repo: DataRepo, config: dict[str, Any]) -> None:
    """It was looked for in every month, once."""
    configure(repo, {**config, "repositories": [*config["repositories"], "acme/nonesuch"]})
    outcome = run(repo)
    assert outcome.code == 0
    assert "acme/nonesuch is not in GH Archive from 2025-04-20 to 2025-06-10: is it spelt right" in outcome.err
    assert rows_of(repo) == WHOLE
    state = json.loads(repo.files()["state/archive.json"])
    assert state["bookmarks"]["repository acme/nonesuch"] == "not in 2025-04-20/2025-06-10"


def test_a_repository_that_was_looked_for_is_not_looked_for_again(
    repo: DataRepo, config: dict[str, Any], bigquery: BigQuery
) -> None:
    """Nor paid for."""
    configure(repo, {**config, "repositories": [*config["repositories"], "acme/nonesuch"]})
    run(repo)
    billed = bigquery.billed
    outcome = run(repo)
    assert "acme/nonesuch is not in GH Archive" in outcome.err
    assert bigquery.billed == billed


def test_a_number_takes_the_place_of_a_name_that_is_not_there(
    repo: DataRepo, config: dict[str, Any], bigquery: BigQuery
) -> None:
    """So the names need not be searched."""
    configure(repo, {**config, "repositories": ["acme/renamed-lately"], "ids": {"acme/renamed-lately": 11}})
    assert run(repo).code == 0
    assert rows_of(repo) == WHOLE // 2
    assert not any("names" in job.parameters for job in bigquery.jobs.values())


def test_two_names_of_one_repository_are_read_once(repo: DataRepo, config: dict[str, Any]) -> None:
    """With a warning that says which."""
    configure(repo, {**config, "repositories": [*config["repositories"], "acme/prototype"]})
    outcome = run(repo)
    assert "acme/prototype is the same repository as acme/widget, and is left out" in outcome.err
    assert rows_of(repo) == WHOLE


def test_days_without_a_table_yet_are_left_to_later_runs(
    repo: DataRepo, config: dict[str, Any], bigquery: BigQuery
) -> None:
    """Their events are not called lost."""
    configure(repo, {**config, "until": "2025-06-20"})
    assert run(repo).code == 0
    assert rows_of(repo) == WHOLE
    billed = bigquery.billed
    assert run(repo).code == 0
    assert bigquery.billed == billed
    assert "2025-06-1" not in str(json.loads(repo.files()["state/archive.json"])["coverage"]).replace("2025-06-10", "")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"project": "Acme!"}, "config.project: expected the id of a Google Cloud project"),
        ({"repositories": []}, "config.repositories: expected at least one owner/name"),
        ({"repositories": ["widget"]}, "config.repositories: expected owner/name as on GitHub, got 'widget'"),
        ({"ids": {"acme/other": 3}}, "config.ids: expected one of the repositories and its number"),
        ({"since": "2014-12-31"}, "config.since: expected a day from 2015-01-01 on"),
        ({"until": "2025-04-01"}, "config.until: expected a day that is not before 2025-04-20"),
        ({"price_per_tib": 0}, "config.price_per_tib: expected a price, more than 0"),
        ({"monthly_budget": -1}, "config.monthly_budget: expected a number that is not negative"),
    ],
)
def test_settings_that_cannot_be_right_are_named(
    repo: DataRepo, config: dict[str, Any], settings: dict[str, Any], said: str
) -> None:
    """Before anything is asked."""
    configure(repo, {**config, **settings})
    outcome = run(repo)
    assert outcome.code == 2
    assert said in outcome.err
