"""In which order repositories are read, so that a budget that is too small for all leaves none out for ever."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from leaderboard.plugin import Bookmarks
from leaderboard_github.paging import State
from leaderboard_github.repository import Facts, stream_name
from leaderboard_github.scope import Found
from leaderboard_github.settings import Settings


def in_turn(found: Sequence[Found], settings: Settings, bookmarks: Bookmarks, now: datetime | None) -> list[Found]:
    """First what a run was in the middle of, then what shows news, then the rest; who begins changes from day to day.

    The day is that of GitHub's clock.
    """
    first = now.toordinal() % len(found) if now and found else 0
    rotated = [*found[first:], *found[:first]]
    return sorted(rotated, key=lambda each: _rank(each.facts, settings, bookmarks, now) if each.facts else 0)


def _rank(facts: Facts, settings: Settings, bookmarks: Bookmarks, now: datetime | None) -> int:
    def reached(name: str) -> str:
        suffix = "" if settings.token else " without token"
        return bookmarks.reached(stream_name(settings, facts, f"{name}{suffix}")) or ""

    lists = {
        "pull requests": facts.pull_requests,
        "issues": facts.issues,
        "discussions": facts.discussions,
        "releases": facts.releases,
    }
    if any(" at " in reached(name) for name in ("commits", *lists)):
        return 0
    has_news = facts.head not in {None, reached("commits")} or any(
        newest.state(now) not in {None, State.of(reached(name))} for name, newest in lists.items()
    )
    return 1 if has_news else 2
