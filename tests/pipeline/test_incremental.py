"""A store that was kept up to date through any edits and scrapes is worth no less than a new one."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from leaderboard.pipeline.options import PHASES, Options
from leaderboard.pipeline.report import Report
from leaderboard.pipeline.run import Run
from leaderboard.pipeline.unchanged import looking
from leaderboard.store.database import connect, rows
from tests.communities import Community, Quiet, communities, edited, examples, folder, line_of, ran, works
from tests.oracle import Work
from tests.small_repo import TELL_OF_RUNS

FEED = """\
import json
from datetime import datetime
from pathlib import Path
from leaderboard.plugin import Activity, hookimpl

@hookimpl
def scrape():
    for line in Path(__file__).with_name("feed.jsonl").read_text("utf-8").splitlines():
        said = json.loads(line)
        yield Activity(
            slug=said["slug"],
            account=said["contributor"],
            definition=said["activity_definition"],
            title=said["title"],
            occurred_at=datetime.fromisoformat(said["occurred_at"]),
            link=said["link"],
            points=said["points"],
            count=said["count"],
            repository=said["repository"],
            lines_added=said["lines_added"],
            lines_deleted=said["lines_deleted"],
            meta=said["meta"],
        )
"""


def spelt_alike(work: Work) -> Work:
    """The same work with names in small letters."""
    return replace(work, account=work.account.lower(), repository=work.repository and work.repository.lower())


SCRAPED = st.lists(works.map(spelt_alike), max_size=6, unique_by=lambda work: work.slug)


@examples(12)
@given(st.data())
def test_a_warm_run_gives_what_a_cold_one_gives(tmp_path: Path, data: st.DataObject) -> None:
    """After any sequence of edits, each with a run after it, site and data.db are those of a first run."""
    community = data.draw(communities)
    with folder(tmp_path) as place:
        root = place / "repo"
        run(root, community, place / "site")
        for _ in range(data.draw(st.integers(1, 4))):
            community = data.draw(edited(community))
            run(root, community, place / "site")
        run(place / "fresh", community, place / "fresh-site")
        check_equal(place / "site", place / "fresh-site")


@examples(8)
@given(community=communities, scrapes=st.lists(SCRAPED, min_size=1, max_size=3))
def test_all_that_was_scraped_is_in_the_text(tmp_path: Path, community: Community, scrapes: list[list[Work]]) -> None:
    """A clone of the data repo, without the store, gives the same site; without news only the runs page changes."""
    community = tidied(community)
    with folder(tmp_path) as place:
        root = place / "repo"
        root.mkdir()
        community.write(root)
        name_source(root)
        for scraped in scrapes:
            scrape(root, community, scraped, place / "site")
        before = contents(root)
        report = scrape(root, community, scrapes[-1], place / "site")
        assert report.exported == []
        assert report.site_written <= len(TELL_OF_RUNS)
        assert report.site_removed == 0
        assert contents(root) == before
        shutil.copytree(root, place / "clone", ignore=shutil.ignore_patterns(".leaderboard*"))
        with ran(place / "clone", community.rules, PHASES, place / "clone-site") as fresh:
            assert fresh.report.exported == []
        check_equal(place / "site", place / "clone-site")


def test_a_bad_line_is_reported_after_its_file_was_written_too(tmp_path: Path) -> None:
    """Every run says it until somebody mends it, whoever read the file last."""
    community = Community()
    community.write(tmp_path)
    name_source(tmp_path)
    (tmp_path / "activities").mkdir(exist_ok=True)
    (tmp_path / "activities/ann.jsonl").write_text("{nonsense\n", "utf-8")
    work = Work(slug="new", account="ann", kind="commit", at=datetime(2026, 1, 1, tzinfo=UTC))
    scrape(tmp_path, community, [work], tmp_path / "site")
    with ran(tmp_path, community.rules, PHASES, tmp_path / "site") as again:
        assert [problem.where for problem in again.report.problems] == ["activities/ann.jsonl:2"]


def test_what_comes_between_a_look_and_the_run_is_not_overlooked(tmp_path: Path) -> None:
    """Another run that went first has brought the store further than what was seen before it."""
    root, site = tmp_path / "repo", tmp_path / "site"
    work = Work(slug="first", account="ann", kind="commit", at=datetime(2026, 1, 1, tzinfo=UTC))
    first = Community(files={"activities/ann.jsonl": (work,)})
    second = replace(first, files=first.files | {"activities/bea.jsonl": (replace(work, slug="2", account="bea"),)})
    run(root, first, site)
    options = Options(data=root, config=root / "config.yaml", output=site, offline=True)
    with looking(options, date(2026, 1, 2)) as seen:
        run(root, second, site)
        with Run(options, Quiet(), seen) as late:
            assert late.execute(PHASES).files_read == 0
            assert late.report.activities == 2
    run(tmp_path / "fresh", second, tmp_path / "fresh-site")
    check_equal(site, tmp_path / "fresh-site")


def run(root: Path, community: Community, site: Path) -> None:
    """Write the data repo and do a whole offline run on it."""
    root.mkdir(exist_ok=True)
    community.write(root)
    with ran(root, community.rules, PHASES, site):
        pass


def name_source(root: Path) -> None:
    """A plugin beside the configuration, which yields what ``feed.jsonl`` says."""
    config = json.loads((root / "config.yaml").read_text("utf-8"))
    config["leaderboard"]["plugins"] = {"feed": {}}
    (root / "config.yaml").write_text(json.dumps(config), "utf-8")
    (root / "plugins").mkdir()
    (root / "plugins/feed.py").write_text(FEED, "utf-8")


def scrape(root: Path, community: Community, scraped: Iterable[Work], site: Path) -> Report:
    """A whole run whose source gives this."""
    (root / "plugins/feed.jsonl").write_text("".join(map(line_of, scraped)), "utf-8")
    with ran(root, community.rules, PHASES, site, offline=False) as done:
        assert done.report.failed_sources == []
        return done.report


def tidied(community: Community) -> Community:
    """The community as tools write it: a slug of its own for every line, and one spelling of every name."""
    numbers = itertools.count(1)
    files = {
        path: tuple(spelt_alike(replace(work, slug=f"slug-{next(numbers)}")) for work in found)
        for path, found in community.files.items()
    }
    return replace(community, files=files)


def check_equal(warm: Path, cold: Path) -> None:
    assert dump(warm / "data.db") == dump(cold / "data.db")
    assert without_database(warm) == without_database(cold)


def dump(path: Path) -> dict[str, list[Any]]:
    """Every table and the schema of a database, row by row."""
    db = connect(path)
    tables = [name for (name,) in rows(db, "select name from sqlite_schema where type = 'table' order by name")]
    found = {table: sorted(rows(db, f"select * from {table}"), key=repr) for table in tables}
    found["schema"] = list(rows(db, "select type, name, sql from sqlite_schema order by type, name"))
    db.close()
    return found


def without_database(site: Path) -> dict[str, bytes]:
    """The files of a site but data.db, whose bytes differ with the order in which its rows were written, and runs."""
    return {path: content for path, content in contents(site).items() if path not in {"data.db", *TELL_OF_RUNS}}


def contents(root: Path) -> dict[str, bytes]:
    """The bytes of every file, the store's own left out."""
    files = (file for file in root.rglob("*") if file.is_file() and not file.name.startswith(".leaderboard."))
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files}
