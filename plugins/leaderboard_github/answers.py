"""What GitHub answers, as records; whatever does not have their form is left out and told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

import msgspec

from leaderboard.plugin import Log

MOST_TOLD = 3

Id = int | str
"""GraphQL gives ids of 64 bits as text, REST as numbers."""


class Form(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """What all GraphQL records share."""


class Actor(Form, frozen=True, kw_only=True):
    """A person, bot or organisation, by GraphQL."""

    type: str = msgspec.field(name="__typename")
    login: str
    database_id: int | None = None
    name: str | None = None
    avatar_url: str | None = None


class PageInfo(Form, frozen=True, kw_only=True):
    """Whether a connection goes on, and from where."""

    has_next_page: bool
    end_cursor: str | None = None


class Connection(Form, frozen=True, kw_only=True):
    """One page of a list; each node is looked at by itself."""

    page_info: PageInfo
    nodes: list[dict[str, Any] | None]


class Review(Form, frozen=True, kw_only=True):
    full_database_id: Id
    state: str
    submitted_at: datetime | None
    url: str
    body: str
    author: Actor | None


class People(Form, frozen=True, kw_only=True):
    nodes: list[Actor | None]


class PullRequest(Form, frozen=True, kw_only=True):
    full_database_id: Id
    number: int
    title: str
    url: str
    created_at: datetime
    updated_at: datetime
    merged_at: datetime | None
    additions: int
    deletions: int
    author: Actor | None
    merged_by: Actor | None = None
    """None where it was not asked by GraphQL."""
    assignees: People = People(nodes=[])
    id: str = ""
    reviews: Connection | None = None
    """None where it was not asked by GraphQL."""


class Closing(Form, frozen=True, kw_only=True):
    created_at: datetime
    actor: Actor | None


class Closings(Form, frozen=True, kw_only=True):
    nodes: list[Closing | None]


class Assignment(Form, frozen=True, kw_only=True):
    created_at: datetime
    assignee: Actor | None


class Assignments(Form, frozen=True, kw_only=True):
    nodes: list[Assignment | None]


class Issue(Form, frozen=True, kw_only=True):
    full_database_id: Id
    number: int
    title: str
    url: str
    created_at: datetime
    updated_at: datetime
    author: Actor | None
    closings: Closings = Closings(nodes=[])
    assignments: Assignments = Assignments(nodes=[])


class Comment(Form, frozen=True, kw_only=True):
    """A comment on an issue, a pull request's lines, a commit or in a discussion."""

    database_id: int
    url: str
    created_at: datetime
    author: Actor | None
    updated_at: datetime | None = None
    id: str = ""
    replies: Connection | None = None


class Discussion(Form, frozen=True, kw_only=True):
    id: str
    database_id: int
    number: int
    title: str
    url: str
    created_at: datetime
    updated_at: datetime
    author: Actor | None
    comments: Connection


class Release(Form, frozen=True, kw_only=True):
    database_id: int
    name: str | None
    tag_name: str
    url: str
    is_draft: bool
    created_at: datetime
    published_at: datetime | None
    author: Actor | None


class Publisher(Form, frozen=True, kw_only=True):
    """Whose release it is."""

    database_id: int
    author: Actor | None


class Signature(Form, frozen=True, kw_only=True):
    """Who a commit says made it, and the user whose address that is."""

    email: str | None = None
    name: str | None = None
    user: Actor | None = None


class Signatures(Form, frozen=True, kw_only=True):
    nodes: list[Signature | None]


class Count(Form, frozen=True, kw_only=True):
    total_count: int


class Commit(Form, frozen=True, kw_only=True):
    oid: str
    url: str
    authored_date: datetime
    committed_date: datetime
    message: str
    parents: Count
    author: Signature | None
    authors: Signatures = Signatures(nodes=[])
    additions: int = 0
    deletions: int = 0


F = TypeVar("F", bound=Form)


@dataclass(slots=True)
class Reader(Generic[F]):
    """Makes records of one form of what GitHub answers, and tells of what is not of that form."""

    form: type[F]
    what: str
    """What these are, for a message: ``pull requests of acme/widget``."""
    log: Log
    unfit: int = field(default=0, init=False)

    def records(self, nodes: Iterable[object]) -> Iterator[F]:
        """Those that are whole; of the first that are not it is said what they lack."""
        for node in nodes:
            try:
                yield msgspec.convert(node, self.form)
            except msgspec.ValidationError as error:
                self._tell(node, error)

    def _tell(self, node: object, error: Exception) -> None:
        self.unfit += 1
        if self.unfit <= MOST_TOLD:
            known_by = (
                (node.get(key) for key in ("url", "html_url", "number", "oid", "id")) if isinstance(node, dict) else ()
            )
            which = next((str(value) for value in known_by if value), "one")
            more = "; more of them are not told" if self.unfit == MOST_TOLD else ""
            self.log.warning(
                f"{self.what}: left out {which:.120}, GitHub's answer about it is not whole: {error}{more}"
            )
