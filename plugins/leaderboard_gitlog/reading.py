"""One repository from its bookmark on: which commits and tags are new, and how far that got."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import cached_property
from hashlib import sha256

from leaderboard.plugin import Bookmark, Bookmarks, Coverage, Log, ScrapedRecord
from leaderboard_gitlog import tags
from leaderboard_gitlog.crediting import Crediting
from leaderboard_gitlog.excluding import counted
from leaderboard_gitlog.git import Git, GitFailed
from leaderboard_gitlog.history import EPOCH, LINES, OPTIONS, commits
from leaderboard_gitlog.repository import Repository
from leaderboard_gitlog.settings import GENERATED_OR_VENDORED, Settings

COMMITS_BETWEEN_BOOKMARKS = 5000
COMMITS_BETWEEN_NEWS = 500
COMMIT_ID = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What is to be read of one repository."""

    repository: Repository
    earlier: Sequence[Repository]
    """Those that the configuration names before this one."""
    settings: Settings
    bookmarks: Bookmarks
    log: Log

    def history(self, head: str, crediting: Crediting) -> Iterator[ScrapedRecord]:
        """Commits after their parents, so that a bookmark in between covers all the ancestors of its commit."""
        reached = self._reached(head)
        if reached == head:
            return
        done = merges = 0
        oldest = newest = None
        is_counted = counted(self.settings.exclude)
        with self._git().stream("log", *self._options(head, reached)) as answer:
            for done, commit in enumerate(commits(answer, is_counted=is_counted), start=1):
                newest = commit.committed or newest
                oldest = newest if oldest is None or (newest is not None and newest < oldest) else oldest
                if commit.parents > 1:
                    merges += 1
                else:
                    yield from crediting.commit(commit)
                if done % COMMITS_BETWEEN_NEWS == 0:
                    self.log.progress(done)
                if done % COMMITS_BETWEEN_BOOKMARKS == 0:
                    yield from self._bookmark(self._stream, self._value(commit.sha))
        self.log.info(f"{self._stream}: {done} commits read, {merges} of them merges, which do not score")
        if oldest is not None and newest is not None:
            yield self._coverage(oldest.date(), newest.date(), goes_on=reached is not None)
        yield from self._bookmark(self._stream, self._value(head))

    def _coverage(self, oldest: date, newest: date, *, goes_on: bool) -> Coverage:
        """From the oldest commit on, or from where the last reading ended, to the newest: a clone lacks nothing."""
        known = self.bookmarks.covered(self._stream) if goes_on else ()
        first = min(oldest, newest, *(coverage.last_day for coverage in known[-1:]))
        return Coverage(repository=self._stream, first_day=first, last_day=newest, quality="full")

    @property
    def is_whole(self) -> bool:
        """Whether all commits that there are were read, from the first one on."""
        return self.bookmarks.full and self._first is None and not self.repository.boundary

    def releases(self, crediting: Crediting) -> Generator[ScrapedRecord, None, bool]:
        """All tags, if one of them is new or was moved, which makes it the same release at another time.

        Returns whether the tags could be read.
        """
        stream = f"{self._stream} tags"
        try:
            listing = tags.listing(self.repository.git)
        except GitFailed as failure:
            self.log.warning(f"{self._stream}: the tags are not read: {failure}")
            return False
        digest = sha256(listing + self.repository.git.mailmap.encode()).hexdigest()[:40]
        if not listing or digest == self.bookmarks.reached(stream):
            return True
        taken = {name for other in self._kin for name in _tag_names(other)}
        first = self._first
        for tag in tags.releases(listing):
            if tag.name not in taken and (first is None or (tag.made or EPOCH) >= first):
                yield from crediting.release(tag)
        yield from self._bookmark(stream, digest)
        return True

    @cached_property
    def _kin(self) -> list[Repository]:
        """Earlier ones with the same first commit: what they have too is theirs, however late they got it."""
        if not self.earlier or self.repository.root is None:
            return []
        return [other for other in self.earlier if _root(other) == self.repository.root]

    @property
    def _stream(self) -> str:
        return self.repository.name

    @property
    def _first(self) -> datetime | None:
        """The oldest day to read: ``--since``, else ``first`` of the configuration."""
        if self.bookmarks.cutoff is not None or self.settings.first is None:
            return self.bookmarks.cutoff
        return datetime.combine(self.settings.first, time.min, UTC)

    def _value(self, sha: str) -> str:
        """A bookmark: the commit, then what else decides how commits are read, where that is not usual."""
        exclude = "\n".join(self.settings.exclude)
        terms = {
            "mailmap": self.repository.git.mailmap,
            "shallow": _digest("\n".join(sorted(self.repository.boundary))) if self.repository.boundary else "",
            "lines": "" if self.repository.has_contents else "none",
            "first": self.settings.first.isoformat() if self.settings.first else "",
            "exclude": "" if self.settings.exclude == GENERATED_OR_VENDORED else _digest(exclude),
        }
        return " ".join([sha, *(f"{key}={value}" for key, value in terms.items() if value)])

    def _reached(self, head: str) -> str | None:
        """The commit to go on from; None if all is to be read, again if need be."""
        value = self.bookmarks.reached(self._stream)
        if value is None:
            return None
        sha = value.partition(" ")[0]
        if value != self._value(sha):
            self.log.info(f"{self._stream}: read anew, since its .mailmap or the settings have changed")
            return None
        git = self.repository.git
        if not COMMIT_ID.fullmatch(sha) or not git.agrees("merge-base", "--is-ancestor", sha, head):
            self.log.warning(
                f"{self._stream}: read anew, since its history was rewritten after {sha[:12]}; "
                "run with --full to drop the commits that are gone"
            )
            return None
        return sha

    def _options(self, head: str, reached: str | None) -> list[str]:
        oldest = [] if self._first is None else [f"--max-age={max(0, int(self._first.timestamp()))}"]
        known = [sha for sha in (reached, *(other.head for other in self._kin)) if sha]
        lines = LINES if self.repository.has_contents else ()
        return [*OPTIONS, *lines, *oldest, head, *(f"^{sha}" for sha in known), "--"]

    def _git(self) -> Git:
        """git with the objects of the kin in reach, to tell which commits are theirs."""
        folders = [folder for one in (self.repository, *self._kin) for folder in one.git.objects]
        return replace(self.repository.git, objects=tuple(folders))

    def _bookmark(self, stream: str, value: str) -> Iterator[Bookmark]:
        """None with ``--since``: what lies before it was not read."""
        if self.bookmarks.cutoff is None:
            yield Bookmark(stream=stream, value=value)


def _root(repository: Repository) -> str | None:
    """Its first commit; None also for a damaged one, whose failure is told when its own turn comes."""
    try:
        return repository.root
    except GitFailed:
        return None


def _tag_names(repository: Repository) -> set[str]:
    """Of another repository; none where they cannot be read, which is told when its own turn comes."""
    try:
        return {tag.name for tag in tags.releases(tags.listing(repository.git))}
    except GitFailed:
        return set()


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12]
