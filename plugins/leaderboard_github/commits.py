"""Commits of the default branch, from the beginning or since the one that was the newest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from leaderboard.plugin import Bookmark, ScrapedRecord
from leaderboard_github.answers import Commit, Reader
from leaderboard_github.authorship import credits_of
from leaderboard_github.paging import Page, Pages, written
from leaderboard_github.refusals import NotFound, StaleCursor, TooMuch
from leaderboard_github.repository import Reading

AT_ONCE = 100

_VALUE = re.compile(r"(?P<reached>[0-9a-f]{40,64})?(?: ?to (?P<head>[0-9a-f]{40,64}) at (?P<cursor>\S.*))?")


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """What the bookmark does not cover; it is the newest commit that was read, or how far the way to the next has come.

    ``<sha>``: all that leads to it is read. ``<sha> to <newer> at <cursor>``: a run was on its way to the newer one.
    What leads to one commit never changes, so a place on that way keeps its meaning for ever.
    """
    stream = reading.stream("commits")
    found = _VALUE.fullmatch(reading.bookmarks.reached(stream) or "")
    reached, goal = (found["reached"], found["head"]) if found else (None, None)
    if found and goal:
        try:
            yield from _way(reading, stream, reached, goal, found["cursor"])
            reached = goal
        except (StaleCursor, NotFound):
            reading.log.info(f"{reading.name}: the way to commit {goal[:12]} is lost, its commits are read anew")
            reached = None
    head = reading.facts.head
    if head is not None and head != reached:
        try:
            yield from _way(reading, stream, reached, head, None)
        except NotFound:
            if reached is None:
                raise
            reading.log.info(f"{reading.name}: GitHub does not know commit {reached[:12]} any more, all are read anew")
            yield from _way(reading, stream, None, head, None)


def _way(reading: Reading, stream: str, reached: str | None, head: str, cursor: str | None) -> Iterator[ScrapedRecord]:
    """All that leads to ``head`` and did not lead to ``reached``."""
    keeps = reading.bookmarks.cutoff is None
    pages = _between(reading, reached, head) if reached else _history(reading, head)
    for page in pages.after(cursor):
        for commit in page.items:
            yield from credits_of(commit, reading.crediting)
        if page.cursor is not None and keeps:
            yield Bookmark(stream=stream, value=f"{reached or ''} to {head} at {page.cursor}".lstrip())
    if keeps:
        yield Bookmark(stream=stream, value=head)


def _history(reading: Reading, head: str) -> Pages[Commit]:
    """From a commit back to the first one."""
    what = f"commits of {reading.name}"
    since = reading.bookmarks.cutoff or reading.first
    reader = Reader(Commit, what, reading.log)
    fetch = reading.connection(
        "history", "repository", "object", "history", what="commits", oid=head, since=since and written(since)
    )

    def fetched(cursor: str | None, size: int) -> Page[Commit]:
        page = fetch(cursor, size)
        return Page(list(reader.records(page.items)), page.cursor)

    return Pages(what=what, fetch=fetched, size=min(AT_ONCE, reading.github.settings.page_size))


def _between(reading: Reading, reached: str, head: str) -> Pages[Commit]:
    """Those that a comparison of two commits names, also where they are older than the first of the two."""
    what = f"commits of {reading.name}"
    reader = Reader(Commit, what, reading.log)
    size = min(AT_ONCE, reading.github.settings.page_size)

    def fetched(cursor: str | None, _size: int) -> Page[Commit]:
        number = int(cursor) if cursor and cursor.isdecimal() else 1
        answer = reading.github.get(
            f"/repos/{reading.name}/compare/{reached}...{head}", what, per_page=size, page=number
        )
        listed = answer.content.get("commits") if isinstance(answer.content, dict) else None
        named = [commit for commit in listed or () if isinstance(commit, dict)]
        return Page(list(reader.records(_details(reading, named, what))), str(number + 1) if answer.has_more else None)

    return Pages(what=what, fetch=fetched, size=size)


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
