"""``leaderboard plan`` says what a run will cost and leaves everything as it is."""

from __future__ import annotations

import json
from pathlib import Path

import apsw
import pytest

from tests.small_repo import CommandServer, DataRepo

FORGE = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Config:
    budget: int = 100
    fails: bool = False

@hookimpl
def config_class():
    return Config

@hookimpl
def plan(config, bookmarks, log):
    done = int(bookmarks.reached("pages") or 0)
    log.warning("acme/lost is not there any more")
    yield Planned(target="acme/widget", requests=240 - done, points=48, seconds=90.0, detail="12,000 commits")
    if config.fails:
        raise SourceUnavailable("the forge answered 502; try again later")
    yield Planned(target="acme/gadget", requests=10, bytes=2_500_000, price=0.0125)
"""
QUIET = "@hookimpl\ndef scrape():\n    yield act('q1')\n"


@pytest.fixture
def repo(tmp_path: Path, command_server: CommandServer) -> DataRepo:
    """With a source that can tell and one that cannot."""
    repo = DataRepo.new(tmp_path, command_server)
    repo.plugin("forge", FORGE)
    repo.plugin("quiet", QUIET)
    repo.configure("plugins: {forge: {}, quiet: {}}\n")
    repo.write("state/forge.json", '{"bookmarks": {"pages": "40"}}\n')
    return repo


def test_every_target_is_there_and_their_sum(repo: DataRepo) -> None:
    """With the budget, and the sources that cannot tell; not a byte is written."""
    before = repo.files(caches=True)
    outcome = repo.run("plan")
    assert outcome.code == 0
    head, _, *rows, total = outcome.out.splitlines()
    assert head.split() == ["source", "target", "requests", "points", "MB", "US$", "minutes", "detail"]
    assert rows[0].split() == ["forge", "acme/widget", "200", "48", "1.5", "12,000", "commits"]
    assert rows[1].split() == ["forge", "acme/gadget", "10", "2.5", "0.01"]
    assert total.split() == ["total", "210", "48", "2.5", "0.01", "1.5"]
    assert outcome.err.splitlines() == [
        "warning: forge: acme/lost is not there any more",
        "forge: within its budget of 100 requests a run, it takes about 3 runs.",
        "quiet: its plugin cannot say what a run will cost.",
    ]
    assert repo.files(caches=True) == before


def test_programs_get_exact_figures(repo: DataRepo) -> None:
    """Those of a full reading, too."""
    told = json.loads(repo.run("plan", "--json", "--full").out)
    assert told["total"] == {"requests": 250, "points": 48, "bytes": 2_500_000, "price": 0.0125, "seconds": 90.0}
    assert [(each["source"], each["tells"], each["runs"]) for each in told["sources"]] == [
        ("forge", True, 3),
        ("quiet", False, None),
    ]
    assert told["sources"][0]["targets"][1]["price"] == 0.0125


def test_one_source_can_be_asked_alone(repo: DataRepo) -> None:
    """One that is not there is a sentence."""
    assert repo.run("plan", "--source", "quiet").out == ""
    outcome = repo.run("plan", "--source", "forg")
    assert outcome.code == 2
    assert "there is no source 'forg' (did you mean forge?); configured are forge, quiet" in outcome.err


def test_a_service_that_does_not_answer_is_a_sentence(repo: DataRepo) -> None:
    """What it told until then is shown, and the exit code says so."""
    repo.configure("plugins: {quiet: {}, forge: {config: {fails: true}}}\n")
    outcome = repo.run("plan")
    assert outcome.code == 3
    assert "acme/widget" in outcome.out
    assert outcome.err.splitlines()[-1] == "error: source forge: the forge answered 502; try again later"


def test_what_is_wrong_with_the_config_is_said(repo: DataRepo) -> None:
    """Of the sources that are asked."""
    repo.configure("plugins: {quiet: {}, forge: {config: {budgets: 5}}}\n")
    outcome = repo.run("plan")
    assert outcome.code == 2
    assert "leaderboard.plugins.forge.config" in outcome.err
    assert repo.run("plan", "--source", "quiet").code == 0
    repo.configure("time_zone: UTC\n")
    assert "No source is configured" in repo.run("plan").err


def test_a_plan_is_made_while_a_run_is_at_work(repo: DataRepo) -> None:
    """It takes no lock."""

    held = apsw.Connection(str(repo.root / ".leaderboard.lock"))
    held.execute("begin exclusive")
    assert repo.run("plan").code == 0
    held.close()
