"""Comments on issues and pull requests, and on lines of pull requests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from leaderboard.plugin import Bookmark, ScrapedRecord, SourceUnavailable
from leaderboard_github.answers import Comment, Reader
from leaderboard_github.paging import OVERLAP, time, written
from leaderboard_github.people import by_rest
from leaderboard_github.repository import Reading

AT_ONCE = 100
A_DAY = timedelta(days=1)
KINDS = {"issue comments": ("issues/comments", "comment"), "review comments": ("pulls/comments", "review_comment")}
"""By the name of the bookmark: the path, and the slug's kind."""

_NUMBER = re.compile(r"/(?:issues|pull)/(\d+)")


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """Those on issues and pull requests that were written or changed since the bookmark."""
    for stream, (path, kind) in KINDS.items():
        yield from _since(reading, stream, path, kind)


def _since(reading: Reading, name: str, path: str, kind: str) -> Iterator[ScrapedRecord]:
    """Oldest change first; each page asks for what is newer than the last, so that nothing is missed meanwhile."""
    stream = reading.stream(name)
    what = f"{name} of {reading.name}"
    reader = Reader(Comment, what, reading.log)
    newest = time(reading.bookmarks.reached(stream) or "")
    since = reading.bookmarks.cutoff or (newest - OVERLAP if newest else reading.first)
    asked = _Asked(reading, f"/repos/{reading.name}/{path}", what, stream)
    for listed in asked.pages(since):
        for found in reader.records(listed):
            number = _NUMBER.search(found.url)
            yield from reading.crediting.comment(found, kind, f"#{number[1]}" if number else reading.name)
        latest = max(
            filter(None, (newest, *(_changed(each) for each in listed if _is_past(reading, each)))), default=None
        )
        if latest is not None and latest != newest and reading.bookmarks.cutoff is None:
            newest = latest
            yield Bookmark(stream=stream, value=written(latest))


class _Asked:
    """The requests for one list of comments."""

    def __init__(self, reading: Reading, path: str, what: str, stream: str) -> None:
        self._reading = reading
        self._path = path
        self._what = what
        self._stream = stream
        self._size = min(AT_ONCE, reading.github.settings.page_size)

    def pages(self, since: datetime | None) -> Iterator[list[dict[str, Any]]]:
        number, before = 1, None
        while True:
            listed, has_more = self._page(since, number)
            if listed and number > 1 and listed == before:
                raise SourceUnavailable(
                    f"GitHub gives the same page of {self._what} again and again; what came until then is kept, "
                    "run again later"
                )
            yield listed
            if not has_more or not listed:
                return
            last = max((changed for each in listed if (changed := _changed(each))), default=None)
            # A second holds more comments than a page only where somebody imported them.
            if last is not None and (since is None or last > since):
                since, number = last, 1
            else:
                number += 1
            before = listed

    def _page(self, since: datetime | None, number: int) -> tuple[list[dict[str, Any]], bool]:
        answer = self._reading.github.get(
            self._path,
            self._what,
            stream=self._stream,
            sort="updated",
            direction="asc",
            per_page=self._size,
            page=number,
            **({"since": written(since)} if since else {}),
        )
        if not isinstance(answer.content, list):
            raise SourceUnavailable(f"GitHub answered {self._what} with what is no list; run again later")
        return [as_graphql(each) for each in answer.content if isinstance(each, dict)], answer.has_more


def as_graphql(comment: dict[str, Any]) -> dict[str, Any]:
    return {
        "databaseId": comment.get("id"),
        "url": comment.get("html_url"),
        "createdAt": comment.get("created_at"),
        "updatedAt": comment.get("updated_at"),
        "author": by_rest(comment.get("user")),
    }


def _changed(comment: dict[str, Any]) -> datetime | None:
    changed = comment.get("updatedAt")
    return time(changed) if isinstance(changed, str) else None


def _is_past(reading: Reading, comment: dict[str, Any]) -> bool:
    """A time after GitHub's own clock is no mark to go on from: nothing would be new any more until then."""
    now, changed = reading.github.now, _changed(comment)
    return now is None or changed is None or changed <= now + A_DAY
