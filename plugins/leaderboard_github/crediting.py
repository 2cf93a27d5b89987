"""Who gets which activity for what GitHub tells of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from leaderboard.plugin import Activity, Contributor
from leaderboard.plugin.wording import title
from leaderboard_github.answers import Actor, Comment, Discussion, Issue, PullRequest, Release, Review
from leaderboard_github.people import Introductions, contributor

Credit = Activity | Contributor

SUBSTANTIVE = frozenset({"APPROVED", "CHANGES_REQUESTED", "DISMISSED"})
"""Reviews that count without a word; one that was dismissed later was written all the same."""


@dataclass(kw_only=True)
class Crediting:
    """Turns what one repository holds into records."""

    repository: str
    first: datetime | None = None
    """What happened before is left out."""
    people: Introductions = field(default_factory=Introductions)

    def pull_request(self, found: PullRequest) -> Iterator[Credit]:
        """To its author: that it was opened and, whoever pressed the button, that it was merged."""
        text = title(found.title)
        meta = _on_behalf(found)
        yield from self.activity(
            found.author, f"pr_opened:{found.full_database_id}", "pr_opened", found.created_at,
            title=f"Opened pull request #{found.number}", text=text, link=found.url, meta=meta,
        )  # fmt: skip
        if found.merged_at is not None:
            yield from self.activity(
                found.author, f"pr_merged:{found.full_database_id}", "pr_merged", found.merged_at,
                title=f"Pull request #{found.number} merged",
                text=text, link=found.url, meta=_with_merger(found, meta),
                lines_added=found.additions, lines_deleted=found.deletions,
            )  # fmt: skip

    def review(self, found: Review, reviewed: PullRequest) -> Iterator[Credit]:
        """To the reviewer, where it has substance and is not on one's own pull request."""
        is_own = found.author is not None and reviewed.author is not None and _same(found.author, reviewed.author)
        has_substance = found.state in SUBSTANTIVE or (found.state == "COMMENTED" and bool(found.body.strip()))
        if found.submitted_at is None or is_own or not has_substance:
            return
        yield from self.activity(
            found.author, f"pr_reviewed:{found.full_database_id}", "pr_reviewed", found.submitted_at,
            title=f"Reviewed pull request #{reviewed.number}", text=title(reviewed.title), link=found.url,
        )  # fmt: skip

    def issue(self, found: Issue) -> Iterator[Credit]:
        """To who opened it, and to who closed it last, also if it was opened again since."""
        text = title(found.title)
        yield from self.activity(
            found.author, f"issue_opened:{found.full_database_id}", "issue_opened", found.created_at,
            title=f"Opened issue #{found.number}", text=text, link=found.url,
        )  # fmt: skip
        for closing in filter(None, found.closings.nodes):
            yield from self.activity(
                closing.actor, f"issue_closed:{found.full_database_id}", "issue_closed", closing.created_at,
                title=f"Closed issue #{found.number}", text=text, link=found.url,
            )  # fmt: skip

    def assignments(self, found: Issue) -> Iterator[Credit]:
        """To each who was given the issue, once: when that was done last."""
        given = sorted(filter(None, found.assignments.nodes), key=lambda each: each.created_at)
        latest = {each.assignee.database_id: each for each in given if each.assignee}
        for number, each in latest.items():
            slug = f"issue_assigned:{found.full_database_id}:{number}"
            yield from self.activity(
                each.assignee, slug, "issue_assigned", each.created_at,
                title=f"Was given issue #{found.number}", text=title(found.title), link=found.url,
            )  # fmt: skip

    def comment(self, found: Comment, kind: str, on: str, text: str | None = None) -> Iterator[Credit]:
        """To who wrote it; ``kind`` keeps the ids of the four kinds of comments apart."""
        yield from self.activity(
            found.author, f"{kind}:{found.database_id}", "comment", found.created_at,
            title=f"Commented on {on}", text=text, link=found.url,
        )  # fmt: skip

    def discussion(self, found: Discussion) -> Iterator[Credit]:
        yield from self.activity(
            found.author, f"discussion_opened:{found.database_id}", "discussion_opened", found.created_at,
            title=f"Opened discussion #{found.number}", text=title(found.title), link=found.url,
        )  # fmt: skip

    def release(self, found: Release) -> Iterator[Credit]:
        """To who published it; a draft is nothing yet."""
        if not found.is_draft and found.published_at is not None:
            yield from self.activity(
                found.author, f"release:{found.database_id}", "release", found.published_at,
                title=title(f"Released {found.tag_name}"), text=title(found.name or ""), link=found.url,
            )  # fmt: skip

    def activity(
        self,
        actor: Actor | None,
        slug: str,
        definition: str,
        occurred_at: datetime,
        *,
        title: str | None,
        text: str | None,
        link: str,
        lines_added: int = 0,
        lines_deleted: int = 0,
        meta: dict[str, str] | None = None,
    ) -> Iterator[Credit]:
        """One activity after the introduction of who did it; none of somebody whose account is gone."""
        somebody = contributor(actor)
        if somebody is None:
            self.people.ghosts += 1
            return
        if self.first is not None and occurred_at < self.first:
            return
        yield from self.introduction(somebody)
        yield Activity(
            slug=f"github:{slug}",
            account=somebody.username,
            definition=definition,
            occurred_at=occurred_at.astimezone(UTC),
            title=title,
            text=text,
            link=link,
            repository=self.repository,
            lines_added=lines_added,
            lines_deleted=lines_deleted,
            meta=meta,
        )

    def introduction(self, somebody: Contributor) -> Iterator[Contributor]:
        if (news := self.people.of(somebody)) is not None:
            yield news


def _on_behalf(found: PullRequest) -> dict[str, str] | None:
    """Who asked an app for it, as Copilot and others assign what they open to whoever did; None where several may have.

    Whether the app is an agent, and whether its work counts as that person's, is not ours to say.
    """
    people = [each for each in map(contributor, found.assignees.nodes) if each and each.kind is None]
    is_by_app = found.author is not None and found.author.type == "Bot"
    return {"on_behalf_of": people[0].username} if is_by_app and len(people) == 1 else None


def _with_merger(found: PullRequest, meta: dict[str, str] | None) -> dict[str, str] | None:
    """Who pressed the button too, where that is whose it is: no other merge is anybody's own."""
    merger = contributor(found.merged_by)
    author = contributor(found.author)
    own = {author.username if author else None, (meta or {}).get("on_behalf_of")}
    return {**(meta or {}), "merged_by": merger.username} if merger and merger.username in own else meta


def _same(one: Actor, other: Actor) -> bool:
    if one.database_id is not None and other.database_id is not None:
        return (one.type, one.database_id) == (other.type, other.database_id)
    return one.login.casefold() == other.login.casefold()
