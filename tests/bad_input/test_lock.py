"""A second run on the same data directory."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.small_repo import DataRepo, environment

SLOW = """
@hookimpl
def scrape():
    open("begun", "w").close()
    open("go-on").close()
    yield act("n1")
"""
SAID = re.compile(
    r"error: data-repo: another run is at work on this data directory \(`leaderboard run`, process (\d+), "
    r"since \d\d:\d\d:\d\d UTC, asking news\); wait for its end\n"
)


def test_a_second_run_is_refused_while_one_is_at_work(repo: DataRepo) -> None:
    """It exits with 5, says who is at work and since when, and writes nothing; after the first one a run may begin."""
    repo.plugin("news", SLOW)
    for name in ("begun", "go-on"):
        os.mkfifo(repo.place / name)
    first = subprocess.Popen([sys.executable, "-m", "leaderboard", "run", "-q"], cwd=repo.place, env=environment({}))
    (repo.place / "begun").open().close()
    before = repo.files(caches=True)
    for command in (("run",), ("build",), ("score",)):
        outcome = repo.run(*command)
        assert (outcome.code, outcome.out) == (5, "")
        said = SAID.fullmatch(outcome.err)
        assert said is not None, outcome.err
        assert int(said[1]) == first.pid
    assert "ann,Ann,20,20,0,0,2," in repo.run("board", "--format", "csv").out
    for command in (("explain", "ann"), ("badges",), ("coverage",), ("jobs",)):
        assert repo.run(*command).code == 0, command
    assert repo.run("check", "-q").code == 0
    assert repo.run("run", "--dry-run", "--offline", "-q").code == 0
    assert repo.files(caches=True) == before
    (repo.place / "go-on").open("w").close()
    assert first.wait() == 0
    assert "n1" in repo.files()["activities/ann.jsonl"].decode()
    assert repo.run("run", "-q", "--offline").code == 0


def test_a_killed_run_leaves_no_lock(repo: DataRepo) -> None:
    """The lock goes with the process, however that ends."""
    repo.plugin("news", SLOW)
    for name in ("begun", "go-on"):
        os.mkfifo(repo.place / name)
    first = subprocess.Popen([sys.executable, "-m", "leaderboard", "run", "-q"], cwd=repo.place, env=environment({}))
    (repo.place / "begun").open().close()
    first.kill()
    first.wait()
    assert repo.run("run", "-q", "--offline").code == 0


@pytest.mark.parametrize("command", ["run", "check"])
def test_a_link_to_the_data_repo_is_the_data_repo(repo: DataRepo, command: str) -> None:
    """The lock is of the folder, whatever it is called."""
    (repo.place / "link").symlink_to("data-repo")
    assert repo.run(command, "-q", "-C", "link").code == 0
