"""What a world is worth, reckoned from the world itself and not from what anybody collected."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tests.plugins.github.world import Comment, Commit, Person, Repo


class Work(NamedTuple):
    """What matters of an activity."""

    account: str
    definition: str
    occurred_at: str
    repository: str
    lines: tuple[int, int]


def account(person: Person) -> str:
    return {"Bot": f"{person.login}[bot]", "Mannequin": f"mannequin-{person.login}"}.get(person.kind, person.login)


def expected(repos: Iterable[Repo]) -> dict[str, Work]:
    """Every activity by its slug."""
    found: dict[str, Work] = {}
    for repo in repos:
        for slug, who, definition, when, lines in _of(repo):
            assert slug not in found, slug
            found[slug] = Work(who, definition, when.isoformat(), repo.full_name, lines)
    return found


def _of(repo: Repo) -> Iterator[tuple]:
    for commit in repo.reachable(repo.head):
        if len(commit.parents) < 2:
            yield from _of_commit(commit)
    by_people = [
        *((f"github:pr_opened:{pr.id}", pr.author, "pr_opened", pr.created, (0, 0)) for pr in repo.pulls),
        *(
            (f"github:pr_merged:{pr.id}", pr.author, "pr_merged", pr.merged, (pr.additions, pr.deletions))
            for pr in repo.pulls
            if pr.merged
        ),
        *(
            (f"github:pr_reviewed:{review.id}", review.author, "pr_reviewed", review.submitted, (0, 0))
            for pr in repo.pulls
            for review in pr.reviews
            if review.author is not pr.author
            and (review.state in {"APPROVED", "CHANGES_REQUESTED", "DISMISSED"}
                 or (review.state == "COMMENTED" and review.body))
        ),
        *(
            (f"github:issue_opened:{issue.id}", issue.author, "issue_opened", issue.created, (0, 0))
            for issue in repo.issues
        ),
        *(
            (f"github:issue_closed:{issue.id}", *_by_and_when(issue.closings[-1], "issue_closed"), (0, 0))
            for issue in repo.issues
            if issue.closings
        ),
        *(
            (f"github:{kind}:{comment.id}", comment.author, "comment", comment.created, (0, 0))
            for kind, comments in (
                ("comment", repo.issue_comments),
                ("review_comment", repo.review_comments),
                ("commit_comment", repo.commit_comments),
                ("discussion_comment", _said(repo)),
            )
            for comment in comments
        ),
        *(
            (f"github:discussion_opened:{each.id}", each.author, "discussion_opened", each.created, (0, 0))
            for each in repo.discussions
        ),
        *(
            (f"github:release:{each.id}", each.author, "release", each.published, (0, 0))
            for each in repo.releases
            if each.published
        ),
    ]  # fmt: skip
    for slug, person, definition, when, lines in by_people:
        if not person.is_deleted:
            yield slug, account(person), definition, when, lines


def _said(repo: Repo) -> list[Comment]:
    tops = [comment for discussion in repo.discussions for comment in discussion.comments]
    return [comment for top in tops for comment in (top, *top.replies)]


def _by_and_when(closing: tuple, definition: str) -> tuple:
    person, when = closing
    return person, definition, when


def _of_commit(commit: Commit) -> Iterator[tuple]:
    author = _commit_account(commit.author, commit.email)
    yield f"commit:{commit.sha}:author", author, "commit", commit.authored, (commit.additions, commit.deletions)
    number, credited = 0, {author}
    for person in commit.co_authors:
        if person.email == commit.email:
            continue
        number += 1
        who = _commit_account(person, person.email)
        if who not in credited:
            credited.add(who)
            yield f"commit:{commit.sha}:co-author-{number}", who, "commit", commit.authored, (0, 0)


def _commit_account(person: Person | None, email: str) -> str:
    """The login where GitHub knows the address, what a clone would say otherwise."""
    if person is not None and person.kind == "User" and not person.is_deleted:
        return person.login
    if email.endswith("@users.noreply.github.com"):
        return email.partition("@")[0].partition("+")[2]
    return f"git-{hashlib.sha256(email.lower().encode()).hexdigest()[:10]}"
