"""The lists of a repository that GraphQL gives, as records."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic

from leaderboard.plugin import Bookmark
from leaderboard_github.answers import Connection, F, Reader
from leaderboard_github.paging import OVERLAP, NewestFirst, Page, Pages, State
from leaderboard_github.repository import Reading


@dataclass(frozen=True, kw_only=True)
class Listing(Generic[F]):
    """One list of one repository, such as its issues."""

    reading: Reading
    form: type[F]
    what: str
    """What these are: ``pull requests``; the name of the bookmark too."""
    query: str
    connection: str
    """Where the list stands in ``repository { … }``."""
    size: int
    time_of: Callable[[F], datetime]
    """The time by which the list is ordered."""
    overlap: timedelta = OVERLAP

    def changes(self, state: State | None, **variables: Any) -> Iterator[Sequence[F] | Bookmark]:
        """What is new since the bookmark, newest first, a page at a time; each page is followed by a bookmark."""
        reading = self.reading
        reader = Reader(self.form, f"{self.what} of {reading.name}", reading.log)
        fetch = reading.connection(self.query, "repository", self.connection, what=self.what, **variables)
        listed = NewestFirst(
            stream=reading.stream(self.what),
            bookmarks=reading.bookmarks,
            pages=Pages(
                what=f"{self.what} of {reading.name}",
                fetch=lambda cursor, size: _as_records(fetch(cursor, size), reader),
                size=min(self.size, reading.github.settings.page_size),
            ),
            time_of=self.time_of,
            first=reading.first,
            overlap=self.overlap,
        )
        return listed.items(state)


def _as_records(page: Page[dict[str, Any] | None], reader: Reader[F]) -> Page[F]:
    return Page(list(reader.records(page.items)), page.cursor)


@dataclass(frozen=True, kw_only=True)
class Inner(Generic[F]):
    """The lists inside the items of another list, of which that one has the first page."""

    reading: Reading
    form: type[F]
    what: str
    query: str
    connection: str
    variables: Mapping[str, Any] = field(default_factory=dict)

    def all(self, listed: Connection | None, id: str) -> Iterator[F]:
        """Every item of the list that belongs to ``id``, however long it is."""
        if listed is None:
            return
        reader = Reader(self.form, f"{self.what} in {self.reading.name}", self.reading.log)
        yield from reader.records(listed.nodes)
        if listed.page_info.has_next_page:
            pages = Pages(
                what=f"{self.what} in {self.reading.name}",
                fetch=self.reading.further(self.query, self.connection, what=self.what, id=id, **self.variables),
                size=self.reading.github.settings.page_size,
            )
            for page in pages.after(listed.page_info.end_cursor):
                yield from reader.records(page.items)
