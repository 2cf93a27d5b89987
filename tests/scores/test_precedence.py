"""The same work from two sources: one of them is scored, the others are kept and shown as masked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from tests.small_repo import CommandServer, DataRepo, line

WIDGET = {"repository": "acme/widget"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommandServer]:
    """The command, ready to be forked."""
    server = CommandServer(tmp_path_factory.mktemp("command"))
    yield server
    server.close()


@pytest.fixture
def repo(tmp_path: Path, server: CommandServer) -> DataRepo:
    """Comments of two days from the archive, of one of them from GitHub too."""
    repo = DataRepo.new(tmp_path, server)
    repo.write(
        "activities/ann.jsonl",
        line("gharchive:comment:1:1:2026-01-01", "ann", "2026-01-01", "comment", count=4, **WIDGET)
        + line("gharchive:comment:1:1:2026-01-02", "ann", "2026-01-02", "comment", count=5, **WIDGET)
        + line("github:comment:7", "ann", "2026-01-02", "comment", **WIDGET),
    )
    return repo


def masked(repo: DataRepo) -> list[str]:
    db = apsw.Connection(str(repo.root / ".leaderboard.db"), flags=apsw.SQLITE_OPEN_READONLY)
    found = [slug for (slug,) in db.execute("select slug from activities where masked order by slug")]
    db.close()
    return found


def test_the_archive_serves_the_past_and_github_the_present(repo: DataRepo) -> None:
    """Day by day, so that nothing is counted twice."""
    assert repo.scores()["ann"] == 4 * 3 + 3
    assert masked(repo) == ["gharchive:comment:1:1:2026-01-02"]


def test_it_is_kind_by_kind_and_repository_by_repository(repo: DataRepo) -> None:
    """Other work of the day counts as it did, whoever did it."""
    repo.write(
        "activities/ben.jsonl",
        line("gharchive:release:1:2:2026-01-02", "ben", "2026-01-02", "release", **WIDGET)
        + line("gharchive:comment:2:2:2026-01-02", "ben", "2026-01-02", "comment", repository="acme/gadget")
        + line("gharchive:comment:1:2:2026-01-02", "ben", "2026-01-02", "comment", repository="Acme/Widget"),
    )
    assert repo.scores()["ben"] == 30 + 3
    assert "gharchive:comment:1:2:2026-01-02" in masked(repo)


def test_commits_give_way_from_the_first_day_of_others_on(repo: DataRepo) -> None:
    """The archive dates them by the push, a clone by when they were written: neither day nor number need agree."""
    repo.write(
        "activities/ben.jsonl",
        line("gharchive:commit:1:2:2026-01-01", "ben", "2026-01-01", count=2, **WIDGET)
        + line("commit:abc:author", "ben", "2026-01-03", **WIDGET)
        + line("gharchive:commit:1:2:2026-01-05", "ben", "2026-01-05", count=2, **WIDGET),
    )
    assert repo.scores()["ben"] == 2 * 10 + 10


def test_what_is_gone_from_one_source_is_scored_of_the_other_again(repo: DataRepo) -> None:
    """As if it had never been there, also where only a few are scored again."""
    assert repo.scores()["ann"] == 15
    path = repo.root / "activities/ann.jsonl"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:2]))
    assert repo.scores()["ann"] == 27
    assert masked(repo) == []
    path.write_text(path.read_text() + line("github:comment:7", "ann", "2026-01-01", "comment", **WIDGET))
    assert repo.scores()["ann"] == 18


@pytest.mark.parametrize(
    ("precedence", "score"),
    [(["*", "gharchive"], 15), (["gharchive", "*"], 27), (["github", "gharchive"], 15), ([], 30)],
)
def test_config_says_which_family_comes_first(repo: DataRepo, precedence: list[str], score: int) -> None:
    """Families that it does not name come before all that it names, and none masks its own kin."""
    assert repo.scores()["ann"] == 15
    repo.configure(f"precedence: {json.dumps(precedence)}")
    assert repo.scores()["ann"] == score


def test_a_precedence_that_cannot_be_is_named(repo: DataRepo) -> None:
    """With the key."""
    repo.configure("precedence: [gharchive, 'no colon:', gharchive]")
    outcome = repo.run("board")
    assert outcome.code == 2
    assert outcome.err.count("leaderboard.precedence: expected '*' or the first part of slugs") == 3


def test_explain_tells_what_is_masked(repo: DataRepo) -> None:
    """Worth nothing, so that the parts still add up."""
    told = json.loads(repo.run("explain", "ann", "--format", "json").out)
    parts = [(part["activity_definition"], part["count"], part["points"]) for part in told["parts"]]
    assert (parts, told["score"]) == ([("comment", 5, 15)], 15)
    assert [(each["activity_definition"], each["count"]) for each in told["masked"]] == [("comment", 5)]


def test_the_database_has_what_is_masked(repo: DataRepo) -> None:
    """In a view of its own; what counts is without it."""
    assert repo.run("run", "-q").code == 0
    db = apsw.Connection(str(repo.site / "data.db"), flags=apsw.SQLITE_OPEN_READONLY)
    assert db.execute("select contributor, slug, count from masked_activity").fetchall() == [
        ("ann", "gharchive:comment:1:1:2026-01-02", 5)
    ]
    assert db.execute("select sum(count) from activity where contributor = 'ann'").fetchall() == [(5,)]
    db.close()
