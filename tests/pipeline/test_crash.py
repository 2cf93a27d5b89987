"""A run killed at any step that changes the disk, and run again, ends as if nothing had happened."""

from __future__ import annotations

import re
import signal
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.small_repo import CACHES, TELL_OF_RUNS, CommandServer, DataRepo, contents

PAGES = """
@hookimpl
def setup():
    yield ActivityDefinition(slug="talk", name="Talk", points=7)

@hookimpl
def scrape(bookmarks):
    begin = int(bookmarks.reached("pages") or 0)
    for page in range(begin + 1, 4):
        yield act(f"page-{page}", "ann")
        yield act(f"talk-{page}", f"new-{page}", definition="talk")
        yield act("a1", "ann", title=f"Read again on page {page}")
        yield Contributor(username=f"new-{page}", name=f"Newcomer {page}")
        yield Contributor(username="ben", title="Builder")
        yield Bookmark(stream="pages", value=str(page))
"""
MOVES = PAGES.replace(
    "        yield Bookmark",
    """\
        yield act("b1", "ann", definition="comment")
        yield act("a2", "cara")
        yield Bookmark""",
)
"""The same, with activities that turn out to be somebody else's and move to a file before and after their own."""
SOURCES = """
plugins:
  pages: {}
  demo: {config: {people: 3, activities: 30, days: 30, repositories: 1}}
"""
NEVER = 10**9
NEW_AT_EVERY_RUN = (*CACHES, *TELL_OF_RUNS, "site/runs", "site/api/v1")
MOMENTS = 18
"""At how many steps of a run it is killed: two thirds of them before the site is begun, spread evenly."""


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that a run leaves for people: equal results are equal leaderboards."""

    data: dict[str, bytes]
    site: dict[str, bytes]
    database: list[str]

    @classmethod
    def of(cls, repo: DataRepo) -> Result:
        db = sqlite3.connect(repo.site / "data.db")
        dump = list(db.iterdump())
        db.close()
        site = {
            path: content for path, content in contents(repo.site).items() if path not in {"data.db", *TELL_OF_RUNS}
        }
        # The page of the explorer names the very bytes of data.db, which differ with the order of building.
        site["data/index.html"] = re.sub(rb"data\.db\?v=\w+", b"data.db", site["data/index.html"])
        return cls(contents(repo.root), site, dump)


def scraping(place: Path, server: CommandServer, pages: str) -> DataRepo:
    """A data repo with two sources that were never asked."""
    repo = DataRepo.new(place, server)
    repo.plugin("pages", pages)
    repo.configure(SOURCES)
    return repo


@dataclass(frozen=True, slots=True, kw_only=True)
class Undisturbed:
    """A data repo before its first run, how many steps that takes, and what it gives."""

    start: DataRepo
    steps: int
    steps_before_the_site: int
    result: Result


def run_undisturbed(place: Path, server: CommandServer, pages: str) -> Undisturbed:
    start = scraping(place / "start", server, pages)
    repo = start.copy(place / "all-but-the-site")
    before_the_site = repo.run("scrape", "-q", kill_at=NEVER), repo.run("export", "-q", kill_at=NEVER)
    repo = start.copy(place / "undisturbed")
    outcome = repo.run("run", "-q", kill_at=NEVER)
    assert (outcome.code, outcome.err) == (0, "")
    return Undisturbed(
        start=start,
        steps=int(outcome.steps),
        steps_before_the_site=sum(int(each.steps) for each in before_the_site),
        result=Result.of(repo),
    )


@pytest.fixture(scope="module")
def with_moves(tmp_path_factory: pytest.TempPathFactory, command_server: CommandServer) -> Undisturbed:
    """One run in which activities move between files."""
    return run_undisturbed(tmp_path_factory.mktemp("moves"), command_server, MOVES)


@pytest.fixture(scope="module")
def without_moves(tmp_path_factory: pytest.TempPathFactory, command_server: CommandServer) -> Undisturbed:
    """One run in which files only grow."""
    return run_undisturbed(tmp_path_factory.mktemp("grows"), command_server, PAGES)


def step_at(run: Undisturbed, moment: int, of: int) -> int:
    """The step of a moment: the first two thirds before the site, the rest in the site."""
    early = of * 2 // 3
    if moment < early:
        return 1 + moment * (run.steps_before_the_site - 1) // (early - 1)
    late = run.steps - run.steps_before_the_site
    return run.steps_before_the_site + (moment - early + 1) * late // (of - early)


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_a_killed_run_is_made_good_by_the_next(with_moves: Undisturbed, tmp_path: Path, moment: int) -> None:
    """Data repo, bookmarks, site and published database are those of one run that nobody disturbed."""
    repo = with_moves.start.copy(tmp_path)
    killed = repo.run("run", "-q", kill_at=step_at(with_moves, moment, MOMENTS))
    assert killed.code == -signal.SIGKILL, killed
    again = repo.run("run", "-q")
    assert (again.code, again.err) == (0, ""), killed.steps
    assert Result.of(repo) == with_moves.result, killed.steps


@pytest.mark.parametrize("moment", range(MOMENTS // 3))
def test_a_killed_run_is_made_good_without_its_store(without_moves: Undisturbed, tmp_path: Path, moment: int) -> None:
    """Because bookmarks are written last, what only the store knew is asked for again."""
    repo = without_moves.start.copy(tmp_path)
    killed = repo.run("run", "-q", kill_at=step_at(without_moves, moment, MOMENTS // 3))
    assert killed.code == -signal.SIGKILL, killed
    (repo.root / ".leaderboard.db").unlink(missing_ok=True)
    again = repo.run("run", "-q")
    assert (again.code, again.err) == (0, ""), killed.steps
    assert Result.of(repo) == without_moves.result, killed.steps


def test_runs_killed_one_after_the_other_get_there(with_moves: Undisturbed, tmp_path: Path) -> None:
    """Each goes on where the one before was killed."""
    repo = with_moves.start.copy(tmp_path)
    for step in (9, 18, 27, 36, 45, 54):
        assert repo.run("run", "-q", kill_at=step).code == -signal.SIGKILL
    assert repo.run("run", "-q").code == 0
    assert Result.of(repo) == with_moves.result


def test_no_file_is_ever_half_written(without_moves: Undisturbed, tmp_path: Path) -> None:
    """A kill in the middle of any write leaves each file of the data repo as it was or as it will be."""
    before, after = without_moves.start.files(), without_moves.result.data
    for number, step in enumerate(range(15, without_moves.steps_before_the_site, 7)):
        repo = without_moves.start.copy(tmp_path / str(number))
        killed = repo.run("run", "-q", kill_at=step)
        for path, content in repo.files().items():
            if not path.endswith(".leaderboard-tmp"):
                assert content in {before.get(path), after.get(path)}, (killed.steps, path)


@pytest.fixture
def finished(with_moves: Undisturbed, tmp_path: Path) -> DataRepo:
    """A data repo after a run."""
    repo = with_moves.start.copy(tmp_path)
    assert repo.run("run", "-q").code == 0
    return repo


def test_a_second_run_touches_no_file(finished: DataRepo) -> None:
    """It asks the sources, learns nothing and leaves data repo and site as they are, the same inodes, but for runs."""
    before = looks(finished, but_for=NEW_AT_EVERY_RUN)
    outcome = finished.run("run", "-q")
    assert (outcome.code, outcome.err) == (0, "")
    assert looks(finished, but_for=NEW_AT_EVERY_RUN) == before


def test_an_offline_run_after_a_run_touches_nothing_at_all(finished: DataRepo) -> None:
    """Not even the store: it is told apart by how files look."""
    assert finished.run("run", "-q", "--offline").code == 0
    before = looks(finished, but_for=(".leaderboard.lock",))
    outcome = finished.run("run", "--offline")
    assert (outcome.code, outcome.err.splitlines()[0]) == (0, "Nothing changed since the last run.")
    assert looks(finished, but_for=(".leaderboard.lock",)) == before


def test_a_deleted_store_gives_the_same_site(finished: DataRepo, with_moves: Undisturbed) -> None:
    """The text files say everything; not one page is written again."""
    (finished.root / ".leaderboard.db").unlink()
    but_for = (*NEW_AT_EVERY_RUN, "data.db", "data/index.html")
    before = looks(finished, but_for=but_for)
    assert finished.run("run", "-q").code == 0
    assert looks(finished, but_for=but_for) == before
    assert Result.of(finished) == with_moves.result


def test_a_fresh_clone_gives_the_same_site(finished: DataRepo, with_moves: Undisturbed, tmp_path: Path) -> None:
    """With the data repo alone, without store and site, on another day."""
    clone = finished.copy(tmp_path / "clone")
    assert clone.run("run", "-q").code == 0
    assert Result.of(clone) == with_moves.result


def looks(repo: DataRepo, but_for: tuple[str, ...]) -> dict[str, tuple[int, int, int]]:
    """How every file and folder looks from outside, but for those whose path ends so."""
    return {
        place.relative_to(repo.place).as_posix(): (status.st_mtime_ns, status.st_size, status.st_ino)
        for place in sorted(repo.place.rglob("*"))
        for status in [place.stat()]
        if not place.as_posix().endswith(but_for) and place not in {repo.root, repo.site}
    }
