"""Comments on commits."""

from __future__ import annotations

from collections.abc import Iterator

from leaderboard.plugin import Bookmark, ScrapedRecord
from leaderboard_github.answers import Comment, Reader
from leaderboard_github.paging import Pages
from leaderboard_github.refusals import StaleCursor
from leaderboard_github.repository import Reading

AT_ONCE = 100
ON_THE_WAY = "unfinished"


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """Oldest first, from the last page that was read on.

    A bookmark ``2026-01-31T09:30:00Z of 12 after <cursor>`` says what the list showed when all was read, and where
    its last page begins, which is read again for what came late.
    """
    state = reading.facts.commit_comments.state(reading.github.now)
    mark, _, cursor = (reading.bookmarks.reached(reading.stream("commit comments")) or "").partition(" after ")
    if state is None or mark == str(state):
        return
    try:
        yield from _after(reading, cursor or None, str(state))
    except StaleCursor:
        yield from _after(reading, None, str(state))


def _after(reading: Reading, cursor: str | None, mark: str) -> Iterator[ScrapedRecord]:
    what = f"commit comments of {reading.name}"
    reader = Reader(Comment, what, reading.log)
    fetch = reading.connection("commit_comments", "repository", "commitComments", what="commit comments")
    pages = Pages(what=what, fetch=fetch, size=min(AT_ONCE, reading.github.settings.page_size))
    for page in pages.after(cursor):
        for found in reader.records(page.items):
            yield from reading.crediting.comment(found, "commit_comment", "a commit")
        if page.cursor is not None:
            cursor = page.cursor
            yield from _bookmark(reading, ON_THE_WAY, cursor)
    yield from _bookmark(reading, mark, cursor)


def _bookmark(reading: Reading, mark: str, cursor: str | None) -> Iterator[Bookmark]:
    """None with ``--since``: what lies before it was not read."""
    if reading.bookmarks.cutoff is None:
        yield Bookmark(stream=reading.stream("commit comments"), value=f"{mark} after {cursor or ''}")
