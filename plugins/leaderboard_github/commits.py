"""Commits of the default branch, from the beginning or since the one that was the newest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from leaderboard.plugin import Bookmark, ScrapedRecord
from leaderboard_github.answers import Commit, Reader
from leaderboard_github.authorship import credits_of
from leaderboard_github.numbered import mapped, numbered
from leaderboard_github.paging import Pages, written
from leaderboard_github.refusals import NotFound, StaleCursor, TooMuch
from leaderboard_github.repository import Reading

AT_ONCE = 100

_VALUE = re.compile(r"(?P<reached>[0-9a-f]{40,64})?(?: ?to (?P<head>[0-9a-f]{40,64}) at (?P<cursor>\S.*))?")


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """What is new, with lines and co-authors."""
    yield from Way(reading, "commits", _history, _between).to(reading.facts.head)


@dataclass(frozen=True, slots=True)
class Way:
    """The way to the newest commit, through any number of runs.

    Its bookmark is ``<sha>``: all that leads to it is read. Or ``<sha> to <newer> at <cursor>``: a run was on its way
    to the newer one. What leads to one commit never changes, so a place on that way keeps its meaning for ever.
    """

    reading: Reading
    stream: str
    history: Callable[[Reading, str], Pages[Commit]]
    """Everything that leads to a commit."""
    between: Callable[[Reading, str, str], Pages[Commit]]
    """What leads to the second commit and not to the first."""

    def to(self, head: str | None) -> Iterator[ScrapedRecord]:
        """Everybody's activities for the commits that the bookmark does not cover."""
        reading = self.reading
        found = _VALUE.fullmatch(reading.bookmarks.reached(self._bookmark) or "")
        reached, goal = (found["reached"], found["head"]) if found else (None, None)
        if found and goal:
            try:
                yield from self._walk(reached, goal, found["cursor"])
                reached = goal
            except (StaleCursor, NotFound):
                reading.log.info(f"{reading.name}: the way to commit {goal[:12]} is lost, its commits are read anew")
                reached = None
        if head is None or head == reached:
            return
        try:
            yield from self._walk(reached, head, None)
        except NotFound:
            if reached is None:
                raise
            reading.log.info(f"{reading.name}: GitHub does not know commit {reached[:12]} any more, all are read anew")
            yield from self._walk(None, head, None)

    @property
    def _bookmark(self) -> str:
        return self.reading.stream(self.stream)

    def _walk(self, reached: str | None, head: str, cursor: str | None) -> Iterator[ScrapedRecord]:
        """All that leads to ``head`` and did not lead to ``reached``; no bookmark with ``--since``."""
        keeps = self.reading.bookmarks.cutoff is None
        pages = self.between(self.reading, reached, head) if reached else self.history(self.reading, head)
        for page in pages.after(cursor):
            for commit in page.items:
                yield from credits_of(commit, self.reading.crediting)
            if page.cursor is not None and keeps:
                value = f"{reached or ''} to {head} at {page.cursor}".lstrip()
                yield Bookmark(stream=self._bookmark, value=value)
        if keeps:
            yield Bookmark(stream=self._bookmark, value=head)


def _history(reading: Reading, head: str) -> Pages[Commit]:
    what = f"commits of {reading.name}"
    since = reading.bookmarks.cutoff or reading.first
    reader = Reader(Commit, what, reading.log)
    fetch = reading.connection(
        "history", "repository", "object", "history", what="commits", oid=head, since=since and written(since)
    )
    size = min(AT_ONCE, reading.github.settings.page_size)
    return Pages(what=what, fetch=mapped(fetch, lambda nodes: list(reader.records(nodes))), size=size)


def _between(reading: Reading, reached: str, head: str) -> Pages[Commit]:
    """A comparison names all, also those that are older than the first of the two; the rest is asked by their ids."""
    what = f"commits of {reading.name}"
    reader = Reader(Commit, what, reading.log)
    fetch = numbered(reading, f"compare/{reached}...{head}", what, inside="commits")
    size = min(AT_ONCE, reading.github.settings.page_size)
    return Pages(
        what=what, fetch=mapped(fetch, lambda named: list(reader.records(_details(reading, named, what)))), size=size
    )


def _details(reading: Reading, named: list[dict[str, Any]], what: str) -> list[Any]:
    """What REST does not tell of commits in a list: their lines, and who the co-authors are."""
    ids = [commit.get("node_id") for commit in named]
    found: list[Any] = []
    halves = [ids] if ids else []
    while halves:
        some = halves.pop(0)
        try:
            nodes = reading.github.query("commits", what, ids=some).get("nodes")
        except TooMuch:
            if len(some) == 1:
                raise
            halves = [some[: len(some) // 2], some[len(some) // 2 :], *halves]
            continue
        found += nodes if isinstance(nodes, list) else []
    return found
