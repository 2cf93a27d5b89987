"""A second run on the same data directory."""

from __future__ import annotations

import os
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
SAID = "error: data-repo: another run is at work on this data directory; wait for its end\n"


def test_a_second_run_is_refused_while_one_is_at_work(repo: DataRepo) -> None:
    """It exits with 5 and writes nothing; the first one is not disturbed, and after it a run may begin."""
    repo.plugin("news", SLOW)
    for name in ("begun", "go-on"):
        os.mkfifo(repo.place / name)
    first = subprocess.Popen([sys.executable, "-m", "leaderboard", "run", "-q"], cwd=repo.place, env=environment({}))
    (repo.place / "begun").open().close()
    before = repo.files(caches=True)
    for command in (("run",), ("build",), ("score",), ("board",), ("explain", "ann")):
        outcome = repo.run(*command)
        assert (outcome.code, outcome.out, outcome.err) == (5, "", SAID)
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
