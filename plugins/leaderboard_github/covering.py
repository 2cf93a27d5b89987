"""Of which days all that a repository holds was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from leaderboard.plugin import Coverage
from leaderboard_github.paging import State, time
from leaderboard_github.repository import Reading, stream_name

A_DAY = timedelta(days=1)
TIMED: Final = ("pull requests", "issues", "discussions", "releases", "issue comments", "review comments")
"""Lists whose bookmarks are times of GitHub's."""
UNTOLD: Final = ("reviews", "discussions", "who closed issues", "who merged", "logins of co-authors", "lines")
"""What GitHub does not tell those who have no token."""


def covered(reading: Reading, moved: Mapping[str, str]) -> Iterator[Coverage]:
    """The days from the repository's first one to that before the newest that anything is known of.

    To be asked once every list is read to its end; ``moved`` are the bookmarks that this gave. The newest day may not
    have been over then. Nothing of the run's own time goes in, so a repository in which nothing happens says the same
    every night.
    """
    if reading.bookmarks.cutoff is not None:
        return
    facts, settings, github = reading.facts, reading.github.settings, reading.github
    first = facts.created_at.astimezone(UTC).date()
    newest = max((each for each in marks(reading, moved) if github.now is None or each <= github.now), default=None)
    if newest is None:
        return
    first, last = max(first, settings.since or first), newest.astimezone(UTC).date() - A_DAY
    if first <= last:
        missing = () if github.has_token else UNTOLD
        yield Coverage(
            repository=reading.name,
            first_day=first,
            last_day=last,
            quality="patchy" if missing else "full",
            missing=missing,
        )


def marks(reading: Reading, moved: Mapping[str, str]) -> Iterator[datetime]:
    """The times that GitHub gives for the newest of each list, and for the last push."""
    if reading.facts.pushed_at is not None:
        yield reading.facts.pushed_at
    ending = "" if reading.github.has_token else " without token"
    for name in (each + end for each in TIMED for end in dict.fromkeys(("", ending))):
        stream = stream_name(reading.github.settings, reading.facts, name)
        reached = State.of(moved.get(stream) or reading.bookmarks.reached(stream))
        newest = time(reached.top) if reached is not None else None
        if newest is not None:
            yield newest
