"""What the next run will cost, reckoned from how much GitHub says there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaderboard.plugin import Bookmarks, Log, Planned
from leaderboard_github import commits, discussions, issues, pull_requests, releases
from leaderboard_github.paging import State
from leaderboard_github.repository import Facts, Newest, stream_name
from leaderboard_github.scope import repositories
from leaderboard_github.service import GitHub

SECONDS_A_REQUEST = 1.0
"""A page of fifty pull requests with their reviews takes GitHub longer, a list of comments less."""
COMMENTS_EACH = 3
"""On an issue or a pull request; GitHub does not say how many comments a repository has."""
LISTS_WITHOUT_TOKEN = 7


@dataclass(frozen=True, slots=True)
class Share:
    """What one list has in the cost: how many pages are to be read, and the points of each."""

    count: int
    points: int


def plan(github: GitHub, bookmarks: Bookmarks, log: Log) -> Iterator[Planned]:
    """A line for finding the repositories, then one for each of them."""
    found = repositories(github, log, counts=True)
    spent = github.budget
    yield Planned(
        target="finding the repositories",
        requests=spent.requests.spent,
        points=spent.points.spent if github.has_token else None,
        seconds=spent.requests.spent * SECONDS_A_REQUEST,
    )
    for each in found:
        if each.facts is None:
            log.warning(f"{each.name}: {each.failure}")
        elif github.has_token:
            yield _planned(github, bookmarks, each.facts)
        else:
            yield Planned(
                target=each.name,
                requests=LISTS_WITHOUT_TOKEN,
                seconds=LISTS_WITHOUT_TOKEN * SECONDS_A_REQUEST,
                detail="at least; without a token GitHub does not say how much there is",
            )


def _planned(github: GitHub, bookmarks: Bookmarks, facts: Facts) -> Planned:
    size = github.settings.page_size

    def reached(name: str) -> str | None:
        return bookmarks.reached(stream_name(github.settings, facts, name))

    def pages(name: str, newest: Newest, at_once: int, points: int) -> Share:
        state = newest.state(github.now)
        known = State.of(reached(name))
        if state is None or (known is not None and State(top=known.top, count=known.count) == state):
            return Share(0, points)
        return Share(1 if known and known.cursor is None else -(-newest.total_count // min(at_once, size)), points)

    lists = [
        _commits(reached("commits"), facts, min(commits.AT_ONCE, size)),
        pages("pull requests", facts.pull_requests, pull_requests.AT_ONCE, 1),
        pages("issues", facts.issues, issues.AT_ONCE, 1),
        pages("releases", facts.releases, releases.AT_ONCE, 1),
        pages("discussions", facts.discussions, discussions.AT_ONCE, 2),
        Share(_commit_comments(reached("commit comments"), facts, github, size), 1),
    ]
    talk = facts.issues.total_count + facts.pull_requests.total_count
    guessed = 0 if reached("issue comments") else talk * COMMENTS_EACH
    requests = sum(each.count for each in lists) + 2 + guessed // min(100, size)
    return Planned(
        target=facts.name_with_owner,
        requests=requests,
        points=sum(each.count * each.points for each in lists),
        seconds=requests * SECONDS_A_REQUEST,
        detail=_detail(facts, guessed),
    )


def _commits(reached: str | None, facts: Facts, size: int) -> Share:
    branch = facts.default_branch_ref
    if facts.head is None or reached == facts.head or branch is None or branch.target is None:
        return Share(0, 2)
    if reached is not None and " at " not in reached:
        return Share(2, 1)
    total = branch.target.history.total_count if branch.target.history else 0
    return Share(-(-total // size), 2)


def _commit_comments(reached: str | None, facts: Facts, github: GitHub, size: int) -> int:
    state = facts.commit_comments.state(github.now)
    if state is None or (reached or "").partition(" after ")[0] == str(state):
        return 0
    return 1 if reached else -(-facts.commit_comments.total_count // min(100, size))


def _detail(facts: Facts, guessed: int) -> str:
    target = facts.default_branch_ref.target if facts.default_branch_ref else None
    counts = {
        "commit": target.history.total_count if target and target.history else 0,
        "pull request": facts.pull_requests.total_count,
        "issue": facts.issues.total_count,
        "discussion": facts.discussions.total_count,
    }
    named = [f"{count:,} {name}{'' if count == 1 else 's'}" for name, count in counts.items() if count]
    there = ", ".join(named) or "nothing"
    return f"has {there}" + (f"; {guessed:,} comments are guessed" if guessed else "")
