"""Disks that are full or hold something unexpected: nothing is lost, and the next run goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest

from tests.small_repo import TELL_OF_RUNS, DataRepo, contents, line

ENDINGS = (200, 5_000, 60_000, 200_000, 300_000, 400_000)
"""Largest files in bytes that end a run in its lock, its store, while scraping, and in the site."""


@pytest.mark.parametrize("largest_file", ENDINGS)
def test_a_full_disk_ends_a_run_with_a_sentence_and_costs_nothing(repo: DataRepo, largest_file: int) -> None:
    """Wherever it is met, files stay whole, and with room again the next run gives all."""
    repo.plugin(
        "news",
        """
        @hookimpl
        def scrape():
            for number in range(9):
                yield act(f"n{number}", f"new-{number}", text="x" * 20_000)
            yield Bookmark(stream="news", value="1")
        """,
    )
    undisturbed = repo.copy(repo.place / "undisturbed")
    assert undisturbed.run("run", "-q").code == 0

    outcome = repo.run("run", "-q", largest_file=largest_file)
    assert outcome.code == 1
    assert outcome.err.count("\n") == 1
    assert outcome.err.startswith("error: ")
    assert any(word in outcome.err for word in ("cannot be written", "could not be written", "cannot be locked"))
    finished = undisturbed.files()
    assert all(finished[path] == content or path in repo.files() for path, content in repo.files().items())

    assert repo.run("run", "-q").code == 0
    assert repo.files() == finished
    assert site(repo) == site(undisturbed)


def site(repo: DataRepo) -> dict[str, bytes]:
    return {path: content for path, content in contents(repo.site).items() if path not in {"data.db", *TELL_OF_RUNS}}


@pytest.mark.parametrize("path", ["state", "activities/dora.jsonl/", "contributors/dora.md/"])
def test_something_else_where_a_file_belongs_is_named(repo: DataRepo, path: str) -> None:
    """It is not touched; once it is out of the way, the next run writes what was scraped."""
    repo.plugin(
        "news",
        """
        @hookimpl
        def scrape():
            yield act("n1", "dora")
            yield Contributor(username="dora")
            yield Bookmark(stream="news", value="1")
        """,
    )
    place = repo.root / path
    if path.endswith("/"):
        place.mkdir()
    else:
        place.write_text("I was here first.")
    outcome = repo.run("run", "-q")
    assert outcome.code == 1
    assert outcome.err.startswith(f"error: data-repo/{path.rstrip('/')}")
    assert outcome.err.count("\n") == 1
    if path.endswith("/"):
        place.rmdir()
    else:
        assert place.read_text() == "I was here first."
        place.unlink()
    assert repo.run("run", "-q").code == 0
    assert {"activities/dora.jsonl", "contributors/dora.md", "state/news.json"} <= repo.files().keys()


def test_links_out_of_the_data_repo_are_not_followed(repo: DataRepo, survives: Callable[..., None]) -> None:
    """Neither read nor written, nor those that lead in a circle; links inside are as good as files."""
    outside = repo.place / "secret"
    outside.write_text(line("s1", "eve", "2026-01-01"))
    (repo.root / "activities/eve.jsonl").symlink_to(outside)
    (repo.root / "activities/round.jsonl").symlink_to("round.jsonl")
    (repo.root / "contributors/eve.md").symlink_to("../../secret")
    repo.write("kept/fay.jsonl", line("f1", "fay", "2026-01-01"))
    (repo.root / "activities/fay.jsonl").symlink_to("../kept/fay.jsonl")
    survives(
        [
            "error: contributors/eve.md: a link that leads out of the data repo is not followed",
            "error: activities/eve.jsonl: a link that leads out of the data repo is not followed",
            "error: activities/round.jsonl: cannot be read: Too many levels of symbolic links",
        ]
    )
    assert set(repo.scores()) == {"ann", "ben", "cara", "fay"}
    assert outside.read_text() == line("s1", "eve", "2026-01-01")


def test_a_folder_that_is_a_link_out_of_the_data_repo_is_not_written_to(repo: DataRepo) -> None:
    """What would go into it stays in the store, and a message says so."""
    outside = repo.place / "outside"
    outside.mkdir()
    (repo.root / "state").symlink_to(outside)
    outcome = repo.run("run", "-q")
    assert (outcome.code, outcome.err) == (1, "error: state/news.json: leads out of the data repo data-repo\n")
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 5000, None, "of another version"]
)  # fmt: skip
def test_a_store_that_is_damaged_or_not_ours_is_made_anew(
    repo: DataRepo, survives: Callable[..., None], content: bytes | str | None
) -> None:
    """It is a cache: whatever stands in its place, the text files say everything."""
    store = repo.root / ".leaderboard.db"
    if isinstance(content, bytes):
        store.write_bytes(content)
    else:
        with sqlite3.connect(store) as db:
            db.execute("create table somebody_elses (x)")
            db.execute(f"pragma user_version = {1 if content is None else 999}")
        db.close()
    survives([])
    assert repo.scores() == {"ann": 30, "cara": 30, "ben": 13}


def test_a_store_with_damaged_pages_is_made_anew(repo: DataRepo, survives: Callable[..., None]) -> None:
    """Even where its first page is whole."""
    assert repo.run("run", "-q", "--offline").code == 0
    store = repo.root / ".leaderboard.db"
    whole = store.read_bytes()
    store.write_bytes(whole[:4096] + b"\xaa" * (len(whole) - 4096))
    survives([])
    assert repo.scores() == {"ann": 30, "cara": 30, "ben": 13}


def test_a_lock_file_that_is_not_ours_is_named(repo: DataRepo, refuses: Callable[..., None]) -> None:
    """Rather than written over."""
    (repo.root / ".leaderboard.lock").write_bytes(b"somebody's own lock, long enough to be no empty file " * 20)
    refuses(["error: data-repo/.leaderboard.lock: is not the lock that leaderboard made; delete it"], code=1)


@pytest.mark.parametrize("command", ["run", "build"])
def test_an_output_folder_that_is_not_ours_is_not_touched(repo: DataRepo, command: str) -> None:
    """A mistyped -o must not cost anybody's files; what was scraped has landed."""
    repo.site.mkdir()
    (repo.site / "thesis.txt").write_text("ten years of work")
    outcome = repo.run(command, "-q")
    said = "error: site: is not empty and was not made by leaderboard; empty it, or name another with -o\n"
    assert (outcome.code, outcome.err) == (1, said)
    assert contents(repo.site) == {"thesis.txt": b"ten years of work"}


def test_an_output_folder_that_is_a_file_is_not_touched(repo: DataRepo) -> None:
    """The message names it."""
    repo.site.write_text("a file")
    outcome = repo.run("run", "-q", "-o", "site/below")
    said = "error: site/below/.leaderboard-files.begun: cannot be used: Not a directory\n"
    assert (outcome.code, outcome.err) == (1, said)
    assert repo.site.read_text() == "a file"


def test_strangers_files_in_our_output_folder_stay(repo: DataRepo) -> None:
    """Only what a build wrote does a build remove."""
    assert repo.run("run", "-q", "--offline").code == 0
    (repo.site / "CNAME").write_text("people.example")
    (repo.root / "contributors/ann.md").unlink()
    (repo.root / "activities/ann.jsonl").unlink()
    assert repo.run("run", "-q", "--offline").code == 0
    assert (repo.site / "CNAME").read_text() == "people.example"
    assert not (repo.site / "people/ann").exists()


@pytest.mark.parametrize("path", ["index.html", "data.db", ".leaderboard-files", "people/ann/index.html"])
def test_a_folder_where_a_page_belongs_is_named(repo: DataRepo, path: str) -> None:
    """Somebody put it there, and it may hold what they need."""
    assert repo.run("run", "-q", "--offline").code == 0
    (repo.site / path).unlink()
    (repo.site / path).mkdir()
    outcome = repo.run("run", "-q", "--offline")
    assert outcome.code == 1
    assert outcome.err.startswith(f"error: site/{path}: ")
    assert (repo.site / path).is_dir()
