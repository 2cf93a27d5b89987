"""Lists that REST gives by the number of their pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from leaderboard.plugin import SourceUnavailable
from leaderboard_github.paging import Fetch, Page
from leaderboard_github.repository import Reading

AT_ONCE = 100

N = TypeVar("N")
M = TypeVar("M")


def numbered(
    reading: Reading,
    path: str,
    what: str,
    *,
    inside: str | None = None,
    keep_as: str | None = None,
    **parameters: str | int,
) -> Fetch[dict[str, Any]]:
    """Fetches pages of a list below the repository's path; a cursor is how many items lie before a page.

    The list is the answer itself or stands ``inside`` of it. The answer is kept for the stream ``keep_as``.
    """

    def fetch(cursor: str | None, size: int) -> Page[dict[str, Any]]:
        before = int(cursor) if cursor and cursor.isdecimal() else 0
        number = before // size + 1
        answer = reading.github.get(
            f"/repos/{reading.name}/{path}", what, stream=keep_as, **parameters, per_page=size, page=number
        )
        listed = answer.content.get(inside) if inside and isinstance(answer.content, dict) else answer.content
        if not isinstance(listed, list):
            raise SourceUnavailable(f"GitHub answered {what} with what is no list; run again later")
        items = [each for each in listed if isinstance(each, dict)]
        return Page(items, str(number * size) if answer.has_more else None)

    return fetch


def mapped(fetch: Fetch[N], change: Callable[[list[N]], list[M]]) -> Fetch[M]:
    """The same pages with other items."""

    def fetched(cursor: str | None, size: int) -> Page[M]:
        page = fetch(cursor, size)
        return Page(change(list(page.items)), page.cursor)

    return fetched
