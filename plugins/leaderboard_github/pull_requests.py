"""Pull requests and their reviews."""

from __future__ import annotations

from collections.abc import Iterator

from leaderboard.plugin import Bookmark, ScrapedRecord
from leaderboard_github.answers import PullRequest, Review
from leaderboard_github.listing import Inner, Listing
from leaderboard_github.repository import Reading

AT_ONCE = 50
REVIEWS_AT_ONCE = 30


def read(reading: Reading) -> Iterator[ScrapedRecord]:
    """Those that changed, each with all its reviews."""
    settings = reading.github.settings
    listing = Listing(
        reading=reading,
        form=PullRequest,
        what="pull requests",
        query="pull_requests",
        connection="pullRequests",
        size=AT_ONCE,
        time_of=lambda found: found.updated_at,
    )
    reviews = Inner(reading=reading, form=Review, what="reviews", query="reviews", connection="reviews")
    state = reading.facts.pull_requests.state(reading.github.now)
    for part in listing.changes(state, inner=min(REVIEWS_AT_ONCE, settings.page_size)):
        if isinstance(part, Bookmark):
            yield part
            continue
        for found in part:
            yield from reading.crediting.pull_request(found)
            for review in reviews.all(found.reviews, found.id):
                yield from reading.crediting.review(review, found)
