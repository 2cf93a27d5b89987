"""Releases; by GraphQL nobody but users has published any, so REST is asked who published the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import msgspec

from leaderboard.plugin import Bookmark, ScrapedRecord
from leaderboard_github.answers import Actor, Publisher, Reader, Release
from leaderboard_github.listing import Listing
from leaderboard_github.numbered import numbered
from leaderboard_github.paging import Page, Pages
from leaderboard_github.people import by_rest
from leaderboard_github.repository import Reading

AT_ONCE = 100
LONGEST_DRAFT = timedelta(days=90)
"""The list is ordered by when a release was begun, which may be long before it was published."""


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """Those that were published."""
    listing = Listing(
        reading=reading,
        form=Release,
        what="releases",
        query="releases",
        connection="releases",
        size=AT_ONCE,
        time_of=lambda found: found.created_at,
        overlap=LONGEST_DRAFT,
    )
    publishers = Publishers(reading)
    for part in listing.changes(reading.facts.releases.state(reading.github.now)):
        if isinstance(part, Bookmark):
            yield part
            continue
        for found in part:
            yield from reading.crediting.release(publishers.added_to(found))


@dataclass
class Publishers:
    """Who published the releases of a repository, by REST; asked for when the first of them is wanted."""

    reading: Reading
    _known: dict[int, Actor | None] = field(default_factory=dict)
    _pages: Iterator[Page[dict[str, Any]]] | None = None

    def added_to(self, found: Release) -> Release:
        """The release with its author, where that is no user; those of deleted accounts stay without."""
        if found.author is not None or found.is_draft:
            return found
        if self._pages is None:
            self._pages = self._asked()
        while found.database_id not in self._known and (page := next(self._pages, None)) is not None:
            self._known |= dict(self._publishers(page))
        return msgspec.structs.replace(found, author=self._known.get(found.database_id))

    def _asked(self) -> Iterator[Page[dict[str, Any]]]:
        what = f"releases of {self.reading.name}"
        size = min(AT_ONCE, self.reading.github.settings.page_size)
        return Pages(what=what, fetch=numbered(self.reading, "releases", what), size=size).after(None)

    def _publishers(self, page: Page[dict[str, Any]]) -> Iterator[tuple[int, Actor | None]]:
        reader = Reader(Publisher, f"publishers of releases of {self.reading.name}", self.reading.log)
        listed = ({"databaseId": each.get("id"), "author": by_rest(each.get("author"))} for each in page.items)
        return ((each.database_id, each.author) for each in reader.records(listed))
