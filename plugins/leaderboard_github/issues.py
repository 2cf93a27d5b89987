"""Issues, and who closed them."""

from __future__ import annotations

from collections.abc import Iterator

from leaderboard.plugin import Bookmark, ScrapedRecord
from leaderboard_github.answers import Issue
from leaderboard_github.listing import Listing
from leaderboard_github.repository import Reading

AT_ONCE = 100


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """Those that changed."""
    listing = Listing(
        reading=reading,
        form=Issue,
        what="issues",
        query="issues",
        connection="issues",
        size=AT_ONCE,
        time_of=lambda found: found.updated_at,
    )
    state = reading.facts.issues.state(reading.github.now)
    for part in listing.changes(state, assignments=reading.github.settings.assignments):
        if isinstance(part, Bookmark):
            yield part
            continue
        for found in part:
            yield from reading.crediting.issue(found)
            yield from reading.crediting.assignments(found)
