"""One repository of GitHub: what it is, and the marks by which it shows news."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import msgspec

from leaderboard.plugin import Bookmarks, Log, Repository, SourceUnavailable
from leaderboard.plugin.wording import title
from leaderboard_github.answers import Connection, Count, Form
from leaderboard_github.crediting import Crediting
from leaderboard_github.paging import Fetch, Page, State, written
from leaderboard_github.service import GitHub
from leaderboard_github.settings import Settings

A_DAY = timedelta(days=1)


class Named(Form, frozen=True, kw_only=True):
    name: str


class TopicNode(Form, frozen=True, kw_only=True):
    topic: Named


class Topics(Form, frozen=True, kw_only=True):
    nodes: list[TopicNode | None]


class Target(Form, frozen=True, kw_only=True):
    oid: str
    history: Count | None = None


class Branch(Form, frozen=True, kw_only=True):
    name: str
    target: Target | None


class Changed(Form, frozen=True, kw_only=True):
    updated_at: datetime


class Newest(Form, frozen=True, kw_only=True):
    """How many there are of something, and when some of them changed last."""

    total_count: int
    nodes: list[Changed | None]

    def state(self, now: datetime | None) -> State | None:
        """What to compare a bookmark with; None where there is nothing to read.

        A time after GitHub's own clock is no mark: nothing would be new any more until then.
        """
        times = [node.updated_at for node in self.nodes if node and (now is None or node.updated_at <= now + A_DAY)]
        if not self.total_count:
            return None
        return State(top=written(max(times)) if times else "unknown", count=str(self.total_count))


class Facts(Form, frozen=True, kw_only=True):
    """What GraphQL tells of a repository at one go."""

    database_id: int
    name_with_owner: str
    description: str | None
    url: str
    is_archived: bool
    is_fork: bool
    is_private: bool
    created_at: datetime
    pushed_at: datetime | None
    primary_language: Named | None
    repository_topics: Topics
    default_branch_ref: Branch | None
    pull_requests: Newest
    issues: Newest
    discussions: Newest
    releases: Newest
    commit_comments: Newest

    @property
    def owner_and_name(self) -> dict[str, str]:
        owner, _, name = self.name_with_owner.partition("/")
        return {"owner": owner, "name": name}

    @property
    def head(self) -> str | None:
        """The newest commit of the default branch; None in an empty repository."""
        branch = self.default_branch_ref
        return branch.target.oid if branch and branch.target else None

    def record(self, asked: str) -> Repository:
        """What is known of it; that it was ``asked`` for by another name says that it had that one."""
        branch = self.default_branch_ref
        return Repository(
            name=self.name_with_owner,
            id=f"github:{self.database_id}",
            description=title(self.description) if self.description else None,
            link=self.url,
            language=self.primary_language.name if self.primary_language else None,
            topics=tuple(node.topic.name for node in self.repository_topics.nodes if node),
            archived=self.is_archived,
            fork=self.is_fork,
            private=self.is_private,
            default_branch=branch.name if branch else None,
            former_names=() if asked.casefold() == self.name_with_owner.casefold() else (asked,),
        )


def facts(node: dict[str, Any]) -> Facts:
    """What GraphQL says of a repository; raises SourceUnavailable where it is not whole."""
    try:
        return msgspec.convert(node, Facts)
    except msgspec.ValidationError as error:
        name = node.get("nameWithOwner") or "a repository"
        raise SourceUnavailable(f"GitHub's answer about {name} is not whole: {error}; run again later") from None


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One repository being read."""

    github: GitHub
    facts: Facts
    bookmarks: Bookmarks
    crediting: Crediting
    log: Log

    @property
    def name(self) -> str:
        return self.facts.name_with_owner

    @property
    def first(self) -> datetime | None:
        """The first moment of which work is collected."""
        return self.github.settings.first

    def stream(self, name: str) -> str:
        """The name of a bookmark: it stays when the repository is renamed, and another ``since:`` begins anew."""
        return stream_name(self.github.settings, self.facts, name)

    def connection(self, query: str, *path: str, what: str, **variables: Any) -> Fetch[dict[str, Any] | None]:
        """Fetches pages of the list that is found along a path in what a query answers."""
        return partial(self._page, query, path, f"{what} of {self.name}", {**self.facts.owner_and_name, **variables})

    def further(self, query: str, connection: str, *, what: str, **variables: Any) -> Fetch[dict[str, Any] | None]:
        """Fetches pages of a list that belongs to something in another list."""
        return partial(self._page, query, ("node", connection), f"{what} in {self.name}", variables)

    def _page(
        self,
        query: str,
        path: Iterable[str],
        what: str,
        variables: dict[str, Any],
        cursor: str | None,
        size: int,
    ) -> Page[dict[str, Any] | None]:
        found: Any = self.github.query(query, what, **variables, first=size, after=cursor)
        for key in path:
            found = found.get(key) if isinstance(found, dict) else None
        return page(found, what)


def stream_name(settings: Settings, facts: Facts, name: str) -> str:
    """The name of the bookmark of one list of a repository."""
    return f"{facts.database_id} {name}" + (f" since {settings.since.isoformat()}" if settings.since else "")


def page(found: Any, what: str) -> Page[dict[str, Any] | None]:
    """A connection as a page; raises SourceUnavailable for what is none."""
    try:
        connection = msgspec.convert(found, Connection)
    except msgspec.ValidationError as error:
        raise SourceUnavailable(
            f"GitHub answered {what} with what is no list ({error}); what came until then is kept, run again later"
        ) from None
    info = connection.page_info
    if info.has_next_page and not info.end_cursor:
        raise SourceUnavailable(f"GitHub does not say how {what} go on; run again later")
    return Page(connection.nodes, info.end_cursor if info.has_next_page else None)
