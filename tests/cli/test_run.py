"""What ``leaderboard run`` and its phases do with their options."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from leaderboard.cli.run import HELP, SCRAPES, WRITES_SITE
from tests.small_repo import DataRepo, contents, environment, line

NEWS = """
@hookimpl
def scrape(bookmarks, log):
    log.info("looking around")
    log.warning(f"cutoff {bookmarks.cutoff}, reached {bookmarks.reached('news')}")
    yield act("n1")
    yield Contributor(username="dora")
    yield Bookmark(stream="news", value="1")
"""


@pytest.fixture
def scraping(repo: DataRepo) -> DataRepo:
    """The small data repo with a source that talks."""
    repo.plugin("news", NEWS)
    repo.configure("plugins: {news: {}}")
    return repo


@pytest.mark.parametrize("command", HELP)
def test_a_dry_run_writes_nothing_at_all(scraping: DataRepo, command: str) -> None:
    """Neither data repo nor store, lock or site; nor anything in the temporary folder."""
    before = everything(scraping.place)
    (scraping.place / "tmp").mkdir()
    outcome = scraping.run(command, "--dry-run", env={"TMPDIR": str(scraping.place / "tmp")})
    assert outcome.code == 0, outcome.err
    (scraping.place / "tmp").rmdir()
    assert everything(scraping.place) == before


def test_a_run_with_nothing_to_fetch_imports_nothing_that_fetches(repo: DataRepo) -> None:
    """Nor what makes pictures small, nor Markdown for plain words, so that it begins at once."""
    code = "import sys; from leaderboard.cli import main\ntry: main()\n"
    code += "except SystemExit as end: assert not end.code\nprint(*sys.modules)"
    asked = [sys.executable, "-c", code, "run", "-q", "-C", repo.root, "-o", repo.site]
    ended = subprocess.run(asked, capture_output=True, text=True, check=True, cwd=repo.place, env=environment({}))
    assert "leaderboard.site.people_pages" in ended.stdout.split()
    assert not {"httpx", "ssl", "http.client", "PIL", "markdown", "babel"} & set(ended.stdout.split())


def everything(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in sorted(folder.rglob("*"))}


def test_a_dry_run_says_what_a_run_would_change(scraping: DataRepo) -> None:
    """The very files that a run then changes."""
    before = scraping.files()
    told = scraping.run("run", "--dry-run", "-v").err.splitlines()
    scraping.run("run", "-q")
    after = scraping.files()
    changed = sorted(path for path in after if after[path] != before.get(path))
    assert sorted(said.strip() for said in told if said.startswith("  ")) == changed
    site = contents(scraping.site).keys() - {".leaderboard-files"}
    assert f"{len(site):,} site files: {len(site):,} to write, 0 to remove, the rest unchanged" in told


def test_a_run_and_its_phases_give_the_same(scraping: DataRepo, tmp_path: Path) -> None:
    """Each alone, in their order."""
    phases = scraping.copy(tmp_path / "phases")
    for phase in ("import", "setup", "scrape", "score", "aggregate", "export", "build"):
        assert phases.run(phase, "-q").code == 0
    assert scraping.run("run", "-q").code == 0
    assert phases.files() == scraping.files()
    mine, theirs = contents(phases.site), contents(scraping.site)
    assert {path for path in mine if mine[path] != theirs.get(path)} <= {
        "data.db",
        "data/index.html",
        "runs/index.html",
        "api/v1/runs.json",
    }
    assert mine.keys() == theirs.keys()


@pytest.mark.parametrize("command", sorted(set(HELP) - SCRAPES))
def test_only_run_and_scrape_ask_the_sources(scraping: DataRepo, command: str) -> None:
    """Every other phase leaves the data repo as it is."""
    before = scraping.files()
    assert scraping.run(command, "-q").code == 0
    assert scraping.files() == before
    assert scraping.site.exists() == (command in WRITES_SITE)


def test_offline_asks_no_source(scraping: DataRepo) -> None:
    """For trying things on a train."""
    before = scraping.files()
    assert scraping.run("run", "-q", "--offline").code == 0
    assert scraping.files() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "cutoff None, reached 1"),
        (("--full",), "cutoff None, reached None"),
        (("--since", "2026-01-02"), "cutoff 2026-01-02 00:00:00+00:00, reached None"),
        (("--since", "2026-01-02T10:00:00+05:30"), "cutoff 2026-01-02 04:30:00+00:00, reached None"),
    ],
)
def test_since_and_full_read_again(scraping: DataRepo, arguments: tuple[str, ...], said: str) -> None:
    """What the source is told."""
    scraping.run("run", "-q")
    assert f"warning: news: {said}" in scraping.run("run", "-q", *arguments).err.splitlines()


def test_now_draws_the_boards_for_that_day(repo: DataRepo) -> None:
    """Later activities are kept, not scored and noted."""
    outcome = repo.run("run", "--now", "2026-01-02")
    assert outcome.code == 0
    assert "note: 1 activity is dated after 2026-01-02: kept, not scored yet" in outcome.err.splitlines()
    assert repo.run("board", "--now", "2026-01-02", "--format", "csv").out.count("\n") == 3


def test_strict_fails_on_a_warning_and_still_does_everything(repo: DataRepo) -> None:
    """So that a workflow can show the site and turn red."""
    repo.write("activities/ann.jsonl", line("a1", "ann", "2026-01-01") + "{\n")
    assert repo.run("run", "-q", "-o", "lenient").code == 0
    assert repo.run("run", "-q", "--strict").code == 1
    assert repo.run("run", "-q", "--strict").code == 1
    assert (repo.site / "index.html").read_bytes() == (repo.place / "lenient/index.html").read_bytes()


def test_strict_fails_on_what_a_source_warned_of(scraping: DataRepo) -> None:
    """A warning is a warning, whoever gives it."""
    assert scraping.run("run", "-q", "--strict").code == 1
    assert "n1" in scraping.files()["activities/ann.jsonl"].decode()


def test_quiet_says_nothing_where_nothing_is_wrong(repo: DataRepo) -> None:
    """Not a byte."""
    outcome = repo.run("run", "--quiet")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_the_report_says_what_was_read_and_changed_and_where_the_site_is(scraping: DataRepo) -> None:
    """On stderr, because results go to stdout; it ends with how to look at the site."""
    outcome = scraping.run("run")
    said = outcome.err.splitlines()
    assert outcome.out == ""
    assert said[0] == "warning: news: cutoff None, reached None"
    assert said[1].startswith("news: 2 records in ")
    assert said[2] == "5 activities of 4 people, 5 files read"
    assert said[3] == "3 files of the data repo changed"
    assert said[-3:] == [
        "The site is in site.",
        "Look at it with: python3 -m http.server --directory site",
        "and open http://localhost:8000/",
    ]


def test_verbose_says_each_phase_and_what_sources_tell(scraping: DataRepo) -> None:
    """Plain lines, because nobody watches."""
    said = scraping.run("run", "-v").err.splitlines()
    phases = ["import …", "setup …", "scrape …", "score …", "aggregate …", "export …", "build …"]
    assert [line for line in said if line in phases] == phases
    assert "news: looking around" in said


@pytest.mark.parametrize(
    ("arguments", "env", "coloured"),
    [
        (("--color",), {}, True),
        (("--color",), {"NO_COLOR": "1"}, True),
        ((), {"LEADERBOARD_COLOR": "1"}, True),
        ((), {}, False),
        (("--no-color",), {"LEADERBOARD_COLOR": "1"}, False),
    ],
)
def test_colours_are_as_asked_for(
    repo: DataRepo, arguments: tuple[str, ...], env: dict[str, str], *, coloured: bool
) -> None:
    """None into a file unless asked for."""
    repo.write("activities/ann.jsonl", "{\n")
    assert ("\x1b[" in repo.run("run", *arguments, env=env).err) == coloured


@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)])
def test_a_terminal_has_colours_unless_no_color_is_set(repo: DataRepo, env: dict[str, str], *, coloured: bool) -> None:
    """And a line that tells the phase and goes away."""
    repo.write("activities/ann.jsonl", "{\n")
    said = on_a_terminal(repo, env)
    assert ("\x1b[31m" in said) == coloured
    assert "\r\x1b[Kimport …" in said


def on_a_terminal(repo: DataRepo, env: dict[str, str]) -> str:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "leaderboard", "run"]
    ended = subprocess.Popen(command, cwd=repo.place, env=environment(env), stderr=theirs, stdout=theirs)
    os.close(theirs)
    said = b""
    try:
        while part := os.read(ours, 4096):
            said += part
    except OSError:  # how a terminal says that nobody holds its other end any more
        pass
    os.close(ours)
    assert ended.wait() == 0
    return said.decode()


def test_every_option_has_its_variable(scraping: DataRepo) -> None:
    """Flags too."""
    before = scraping.files()
    assert scraping.run("run", env={"LEADERBOARD_OFFLINE": "1", "LEADERBOARD_QUIET": "1"}).err == ""
    assert scraping.files() == before
    assert scraping.run("run", "-q", env={"LEADERBOARD_STRICT": "1"}).code == 1
    told = scraping.run("run", env={"LEADERBOARD_VERBOSE": "1", "LEADERBOARD_DRY_RUN": "1"}).err
    assert "import …" in told
    assert scraping.run("board", "--period", "week", env={"LEADERBOARD_FORMAT": "json"}).out.startswith("[")


def test_a_reader_that_goes_away_is_no_error_to_show(repo: DataRepo) -> None:
    """``leaderboard board | head -0``."""
    command = f"{sys.executable} -m leaderboard board | true"
    ended = subprocess.run(
        ["bash", "-c", command], cwd=repo.place, env=environment({}), capture_output=True, check=True
    )
    assert ended.stderr == b""
