"""Releases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from leaderboard.plugin import Bookmark, ScrapedRecord
from leaderboard_github.answers import Release
from leaderboard_github.listing import Listing
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
    for part in listing.changes(reading.facts.releases.state(reading.github.now)):
        if isinstance(part, Bookmark):
            yield part
            continue
        for found in part:
            yield from reading.crediting.release(found)
