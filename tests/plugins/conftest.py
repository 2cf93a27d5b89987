"""Real clones made by the real git, and what the gitlog plugin reads of them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import leaderboard_gitlog
import pytest

from leaderboard.plugin import Activity, Bookmark, Contributor, Coverage, ScrapedRecord, SourceUnavailable
from leaderboard.sources.abandoning import Abandonment
from leaderboard.sources.failures import Told
from leaderboard.sources.jobs import SourceJobs
from leaderboard.sources.validity import Inspector

ANN = ("Ann", "ann@example.org")
BEN = ("Ben", "ben@example.org")


@dataclass
class Workshop:
    """A repository to work in, with a git that knows no settings but its own."""

    path: Path

    def git(self, *arguments: str | Path, given: bytes = b"", **variables: str) -> str:
        """What git says, for its exit code must be 0."""
        done = subprocess.run(
            ["git", *arguments],
            capture_output=True,
            check=False,
            cwd=self.path,
            input=given,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(self.path.parent),
                "GIT_CONFIG_NOSYSTEM": "1",
                "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_COMMITTER_NAME": "Committer",
                "GIT_COMMITTER_EMAIL": "committer@example.org",
                "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
                "GIT_AUTHOR_NAME": "Ann",
                "GIT_AUTHOR_EMAIL": "ann@example.org",
                "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z",
                **variables,
            },
        )
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        return done.stdout.decode("utf-8", "surrogateescape").strip()

    def commit(
        self,
        message: str = "Change",
        *,
        by: tuple[str, str] = ANN,
        at: str = "2026-01-01T00:00:00Z",
        files: dict[str, str | bytes] | None = None,
    ) -> str:
        """A commit, empty where it names no files; its SHA."""
        for name, content in (files or {}).items():
            file = self.path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
            self.git("add", "--force", "--", name)
        self.git(
            "commit",
            "--quiet",
            "--allow-empty",
            "--allow-empty-message",
            "--cleanup=verbatim",
            "--no-verify",
            "--file=-",
            given=message.encode("utf-8", "surrogateescape"),
            GIT_AUTHOR_NAME=by[0],
            GIT_AUTHOR_EMAIL=by[1],
            GIT_AUTHOR_DATE=at,
            GIT_COMMITTER_DATE=at,
        )
        return self.head

    def raw_commit(
        self,
        *,
        author: bytes = b"Ann <ann@example.org> 1767225600 +0000",
        committer: bytes = b"Ann <ann@example.org> 1767225600 +0000",
        message: bytes = b"Change\n",
    ) -> str:
        """A commit whose bytes git itself would not write, made the head of the branch."""
        tree = self.git("write-tree").encode()
        heads = self.git("for-each-ref", "--format=%(objectname)", "refs/heads/main").encode()
        parent = b"parent " + heads + b"\n" if heads else b""
        content = b"tree %b\n%bauthor %b\ncommitter %b\n\n%b" % (tree, parent, author, committer, message)
        sha = self.git("hash-object", "-t", "commit", "-w", "--literally", "--stdin", given=content)
        self.git("update-ref", "refs/heads/main", sha)
        return sha

    @property
    def head(self) -> str:
        return self.git("rev-parse", "HEAD")


@dataclass
class Notes:
    """A log that keeps what was said."""

    said: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def info(self, message: str) -> None:
        self.said.append(message)

    def warning(self, message: str) -> None:
        self.warnings.append(message)

    def progress(self, done: int, total: int | None = None) -> None:
        self.said.append(f"{done} of {total}")


@dataclass
class Reached:
    """Bookmarks as a run is handed them."""

    values: dict[str, str] = field(default_factory=dict)
    cutoff: datetime | None = None
    coverage: tuple[Coverage, ...] = ()
    full: bool = False

    def move(self, bookmark: Bookmark) -> None:
        self.values[bookmark.stream] = bookmark.value

    def covered(self, repository: str) -> tuple[Coverage, ...]:
        return () if self.cutoff else tuple(each for each in self.coverage if each.repository == repository)

    def reached(self, stream: str) -> str | None:
        return None if self.cutoff else self.values.get(stream)

    def since(self, stream: str, *, first: datetime | None = None, overlap: timedelta = timedelta()) -> datetime | None:
        return self.cutoff or first


@dataclass
class Run:
    """What one reading gave: the records, the bookmarks after it, what was said."""

    bookmarks: dict[str, str]
    notes: Notes = field(default_factory=Notes)
    records: list[ScrapedRecord] = field(default_factory=list)

    @property
    def activities(self) -> list[Activity]:
        return [record for record in self.records if isinstance(record, Activity)]

    @property
    def commits(self) -> list[Activity]:
        return [activity for activity in self.activities if activity.definition == "commit"]

    @property
    def releases(self) -> list[Activity]:
        return [activity for activity in self.activities if activity.definition == "release"]

    @property
    def contributors(self) -> list[Contributor]:
        return [record for record in self.records if isinstance(record, Contributor)]

    @property
    def coverage(self) -> tuple[Coverage, ...]:
        return tuple(record for record in self.records if isinstance(record, Coverage))

    @property
    def slugs(self) -> list[str]:
        return [activity.slug for activity in self.activities]


def read(
    *repositories: Path,
    after: Run | None = None,
    cutoff: datetime | None = None,
    stop_after: int | None = None,
    full: bool = False,
    keep: list[ScrapedRecord] | None = None,
    **settings: Any,
) -> Run:
    """One run of the plugin; with ``stop_after`` it is killed when it has yielded that many records.

    ``keep`` has the records even when the run ends with an error. All of them must be fit to be kept.
    """
    run = Run(bookmarks=dict(after.bookmarks) if after else {}, records=[] if keep is None else keep)
    config = leaderboard_gitlog.config_class()(repositories=repositories, **settings)
    reached = Reached(dict(run.bookmarks), cutoff, after.coverage if after else (), full=full)
    told = Told(home=None, secrets=frozenset())
    jobs = SourceJobs(bookmarks=reached, log=run.notes, told=told, abandonment=Abandonment())  # type: ignore[arg-type]
    records = leaderboard_gitlog.scrape(config, reached, jobs, run.notes)
    inspector = Inspector(run.notes.warnings.append)
    for record in records:
        if isinstance(record, Activity):
            inspector.activity(record)
        if isinstance(record, Contributor):
            inspector.contributor(record)
        run.records.append(record)
        if isinstance(record, Bookmark):
            run.bookmarks[record.stream] = record.value
        if len(run.records) == stop_after:
            records.close()
            break
    if jobs.failed:
        raise SourceUnavailable("; ".join(f"{job.target}: {job.reason}" for job in jobs.failed))
    return run


@pytest.fixture
def gitlog() -> Callable[..., Run]:
    """The plugin, to be called with the paths of clones."""
    return read


@pytest.fixture
def workshops(tmp_path: Path) -> Callable[[str], Workshop]:
    """Makes empty repositories by name."""

    def make(name: str) -> Workshop:
        path = tmp_path / name
        path.mkdir(parents=True)
        workshop = Workshop(path)
        workshop.git("init", "--quiet", "--initial-branch=main")
        return workshop

    return make


@pytest.fixture
def widget(workshops: Callable[[str], Workshop]) -> Iterator[Workshop]:
    """An empty repository; whatever is read of it, not a byte of its git directory may change."""
    return workshops("widget")
