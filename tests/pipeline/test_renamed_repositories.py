"""A renamed repository stays one repository, whatever name old lines, links and sources say."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from tests.small_repo import CommandServer, DataRepo, line

OLD = "https://github.com/acme/old/pull"
FORGE = """
@hookimpl
def scrape(bookmarks):
    yield Repository(name="acme/new", id="forge:1", description="Turns wheels", topics=("b", "a"))
    yield Repository(name="acme/other", id="forge:2")
    yield act("forge:1", "ann", repository="acme/new", title="Read again", definition="release")
    yield act("forge:2", "ann", repository="acme/new", definition="release")
    yield act("forge:9", "ben", repository="acme/new", definition="release", link="https://github.com/acme/new/pull/9")
    yield Bookmark(stream="all", value="1")
"""
NEVER = 10**9


@pytest.fixture
def repo(tmp_path: Path, command_server: CommandServer) -> DataRepo:
    """Lines and links that say the old name, and some that say the new one."""
    repo = DataRepo.new(tmp_path, command_server)
    repo.write(
        "activities/ann.jsonl",
        line("a1", "ann", "2026-01-01", repository="acme/old", lines_added=60_000)
        + line("a2", "ann", "2026-01-02", link=f"{OLD}/1")
        + line("a3", "ann", "2026-01-02", repository="Acme/New", lines_added=60_000),
    )
    repo.write("activities/ben.jsonl", line("b1", "ben", "2026-01-02", repository="acme/other"))
    repo.write("activities/cara.jsonl", line("pr_merged_old#9", "ben", "2026-01-03", "release", link=f"{OLD}/9"))
    return repo


def know(repo: DataRepo, *entries: dict[str, object]) -> None:
    repo.write("repositories.json", json.dumps(entries, indent=2) + "\n")


def known(repo: DataRepo) -> list[dict[str, object]]:
    return list(json.loads((repo.root / "repositories.json").read_text("utf-8")))


def boards(repo: DataRepo) -> dict[str, dict[str, float]]:
    """The points of everybody on the board of each repository, and on that of everything."""
    told = repo.run("board", "--format", "json")
    found = {"": {row["username"]: row["score"] for row in json.loads(told.out)}}
    for name in ("acme/old", "acme/new", "acme/other"):
        told = repo.run("board", "--repository", name, "--format", "json")
        if told.code == 0:
            found[name] = {row["username"]: row["score"] for row in json.loads(told.out)}
    return found


RENAMED = {"name": "acme/new", "former_names": ["acme/old"]}


def test_a_former_name_counts_under_the_current_one_until_it_is_taken_out(repo: DataRepo) -> None:
    """Lines, links and the cap of lines alike; not one line is rewritten."""
    before = boards(repo)
    assert before["acme/old"] == {"ann": 620.0, "ben": 30.0}
    assert before["acme/new"] == {"ann": 610.0}
    files = repo.files()
    know(repo, RENAMED)
    together = boards(repo)
    # Each name alone had 600 points for its lines; together they meet the cap of 1000.
    assert together["acme/new"] == together["acme/old"] == {"ann": 1030.0, "ben": 30.0}
    assert {**repo.files(), "repositories.json": b""} == {**files, "repositories.json": b""}
    (repo.root / ".leaderboard.db").unlink()
    assert boards(repo) == together
    know(repo, {"name": "acme/new"})
    assert boards(repo) == before
    (repo.root / "repositories.json").unlink()
    assert boards(repo) == before


def test_two_that_claim_a_name_and_a_name_that_lives_again_are_told(repo: DataRepo) -> None:
    """The first in the order of names has it; a name of now stands for itself; nothing goes round in circles."""
    know(
        repo,
        {"name": "acme/other", "former_names": ["acme/old", "acme/new"]},
        {"name": "acme/new", "former_names": ["Acme/OLD", "acme/other"]},
    )
    outcome = repo.run("check")
    assert outcome.code == 0
    assert outcome.err.splitlines() == [
        "warning: repositories.json: former_names of acme/new: acme/other does not count, because acme/other is a "
        "repository of that name now; activities that say it count there",
        "warning: repositories.json: former_names of acme/other: acme/old does not count, because acme/new had that "
        "name too; activities that say it count there until one of the two goes",
        "warning: repositories.json: former_names of acme/other: acme/new does not count, because acme/new is a "
        "repository of that name now; activities that say it count there",
        "0 errors, 3 warnings",
    ]
    assert boards(repo)["acme/new"] == {"ann": 1030.0, "ben": 30.0}
    assert boards(repo)["acme/other"] == {"ben": 10.0}


def test_check_names_what_is_wrong_with_the_file(repo: DataRepo) -> None:
    """With the line, also where the config cannot be read."""
    repo.write("repositories.json", '[\n  {"name": "acme/new"},\n  {"name": "../etc"}\n]\n')
    said = "repositories.json:3: name: expected owner/name"
    assert repo.run("check").err.startswith(f"error: {said}")
    repo.write("config.yaml", "leaderboard: [")
    assert said in repo.run("check").err


@pytest.fixture
def scraped(repo: DataRepo) -> DataRepo:
    """With a forge that knows the repository by its new name, and a data repo that knew its old one."""
    repo.plugin("forge", FORGE)
    repo.configure("plugins: {forge: {}}\n")
    know(repo, {"name": "acme/old", "id": "forge:1", "stars": 5})
    repo.write(
        "activities/ann.jsonl",
        line("forge:1", "ann", "2026-01-05", "release", repository="acme/old")
        + line("forge:2", "ann", "2026-01-05", "release", repository="acme/old", title=None),
    )
    return repo


def test_a_rename_that_a_source_sees_is_written_once(scraped: DataRepo) -> None:
    """A line that says the same by another name stays, old work is not doubled, and later nights are quiet."""
    scraped.write(
        "activities/ann.jsonl",
        line("forge:1", "ann", "2026-01-05", "release", repository="acme/old")
        + '{"slug":"forge:2","contributor":"ann","activity_definition":"release","title":null,'
        '"occurred_at":"2026-01-05T00:00:00Z","link":null,"text":null,"points":null,"meta":null,'
        '"repository":"acme/old"}\n',
    )
    second = scraped.files()["activities/ann.jsonl"].splitlines()[1]
    outcome = scraped.run("run", "-q")
    assert (outcome.code, outcome.err) == (0, "")
    assert known(scraped) == [
        {
            "name": "acme/new",
            "id": "forge:1",
            "description": "Turns wheels",
            "topics": ["a", "b"],
            "former_names": ["acme/old"],
            "stars": 5,
        },
        {"name": "acme/other", "id": "forge:2"},
    ]
    assert second in scraped.files()["activities/ann.jsonl"].splitlines()
    assert b"forge:9" not in b"".join(content for path, content in scraped.files().items() if "jsonl" in path)
    assert boards(scraped)["acme/old"] == {"ann": 60.0, "ben": 30.0}
    after = scraped.files()
    for _ in range(2):
        outcome = scraped.run("run", "-q")
        assert (outcome.code, outcome.err) == (0, "")
        assert scraped.files() == after
    (scraped.root / ".leaderboard.db").unlink()
    assert scraped.run("run", "-q").code == 0
    assert scraped.files() == after


def test_a_dry_run_counts_as_the_run_will(scraped: DataRepo) -> None:
    """And writes nothing."""
    before = scraped.files(caches=True)
    outcome = scraped.run("run", "--dry-run", "-v")
    assert outcome.code == 0
    assert "  repositories.json\n" in outcome.err
    assert scraped.files(caches=True) == before
    assert not scraped.site.exists()


@pytest.mark.parametrize("part", range(6))
def test_a_killed_run_loses_no_rename(scraped: DataRepo, tmp_path: Path, part: int) -> None:
    """Killed between any two steps before the site, then run again, the files are those of one run."""
    whole = scraped.copy(tmp_path / "whole")
    assert whole.run("scrape", "-q").code == 0
    outcome = whole.run("export", "-q", kill_at=NEVER)
    assert outcome.code == 0
    steps = int(outcome.steps)
    expected = whole.files()
    for step in range(1 + part, steps, 6):
        killed = scraped.copy(tmp_path / str(step))
        assert killed.run("scrape", "-q").code == 0
        assert killed.run("export", "-q", kill_at=step).code == -signal.SIGKILL
        assert killed.run("run", "-q").code == 0
        assert killed.files() == expected, step
