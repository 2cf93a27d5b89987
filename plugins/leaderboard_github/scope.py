"""Which repositories are read."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from leaderboard.plugin import Log, SourceUnavailable
from leaderboard_github.paging import Page, Pages
from leaderboard_github.refusals import NotFound, unknown
from leaderboard_github.repository import Facts, facts, page
from leaderboard_github.service import GitHub
from leaderboard_github.settings import Settings

AT_ONCE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A repository to read, or why it cannot be."""

    name: str
    facts: Facts | None = None
    failure: SourceUnavailable | None = None
    asked: str | None = None
    """The name that the config has for it."""

    @property
    def key(self) -> int | str:
        """What it is known by: its number, which stays, where there is one."""
        return self.name.casefold() if self.facts is None else self.facts.database_id


def repositories(github: GitHub, log: Log, *, counts: bool = False) -> list[Found]:
    """Each repository once, those that are named first; what an owner has is in the order of names.

    A repository, or an owner, that cannot be read is a Found with its failure.
    """
    settings = github.settings
    found: dict[int | str, Found] = {}
    for name in dict.fromkeys(settings.repositories):
        each = _one(github, name, counts=counts)
        if each.facts is not None and each.name.casefold() != name.casefold():
            log.info(f"{name} is called {each.name} now")
        found.setdefault(each.key, each)
    for owner in dict.fromkeys((*settings.organisations, *settings.users)):
        for each in _of(github, owner, counts=counts):
            if each.facts is None or is_wanted(settings, each.facts):
                found.setdefault(each.key, each)
    return list(found.values())


def named(github: GitHub, name: str, *, counts: bool = False) -> Facts:
    """The repository of this ``owner/name``, also if it has another by now; raises NotFound."""
    what = f"repository {name}"
    if not github.has_token:
        return facts(as_graphql(github.get(f"/repos/{name}", what).content))
    owner, _, rest = name.partition("/")
    found = github.query("repository", what, owner=owner, name=rest, counts=counts).get("repository")
    if not isinstance(found, dict):
        raise NotFound(unknown(what))
    return facts(found)


def is_wanted(settings: Settings, known: Facts) -> bool:
    """Whether a repository that nobody named is read."""
    name = known.name_with_owner.casefold()
    return (
        not known.is_private
        and (settings.forks or not known.is_fork)
        and (settings.archived or not known.is_archived)
        and any(fnmatch.fnmatchcase(name, mask.casefold()) for mask in settings.include)
        and not any(fnmatch.fnmatchcase(name, mask.casefold()) for mask in settings.exclude)
    )


def _one(github: GitHub, name: str, *, counts: bool) -> Found:
    try:
        known = named(github, name, counts=counts)
    except SourceUnavailable as failure:
        return Found(name=name, failure=failure)
    return Found(name=known.name_with_owner, facts=known, asked=name)


def _of(github: GitHub, owner: str, *, counts: bool) -> Iterator[Found]:
    """The public repositories of an organisation or a user; what cannot be read of them is a failure among them."""
    what = f"repositories of {owner}"
    settings = github.settings

    def by_graphql(cursor: str | None, size: int) -> Page[dict[str, Any] | None]:
        found = github.query(
            "repositories",
            what,
            owner=owner,
            first=size,
            after=cursor,
            isFork=None if settings.forks else False,
            isArchived=None if settings.archived else False,
            counts=counts,
        ).get("repositoryOwner")
        if not isinstance(found, dict):
            raise NotFound(f"GitHub knows no organisation or user {owner}: check the spelling in the config")
        return page(found.get("repositories"), what)

    def by_rest(cursor: str | None, size: int) -> Page[dict[str, Any] | None]:
        number = int(cursor or 1)
        answer = github.get(f"/users/{owner}/repos", what, type="owner", sort="full_name", per_page=size, page=number)
        listed = answer.content if isinstance(answer.content, list) else []
        return Page([as_graphql(each) for each in listed], str(number + 1) if answer.has_more else None)

    fetch = by_graphql if github.has_token else by_rest
    try:
        for each in Pages(what=what, fetch=fetch, size=min(AT_ONCE, settings.page_size)).after(None):
            for node in each.items:
                if node is not None:
                    yield _as_found(node, owner)
    except SourceUnavailable as failure:
        yield Found(name=owner, failure=failure)


def _as_found(node: dict[str, Any], owner: str) -> Found:
    try:
        known = facts(node)
    except SourceUnavailable as failure:
        return Found(name=str(node.get("nameWithOwner") or owner), failure=failure)
    return Found(name=known.name_with_owner, facts=known)


def as_graphql(listed: Any) -> dict[str, Any]:
    """What REST says of a repository, as GraphQL would; it does not say what is new in it."""
    of = listed if isinstance(listed, dict) else {}
    nothing = {"totalCount": 0, "nodes": []}
    topics = of.get("topics")
    return {
        "databaseId": of.get("id"),
        "nameWithOwner": of.get("full_name"),
        "description": of.get("description"),
        "url": of.get("html_url"),
        "isArchived": of.get("archived"),
        "isFork": of.get("fork"),
        "isPrivate": of.get("private"),
        "createdAt": of.get("created_at"),
        "pushedAt": of.get("pushed_at"),
        "primaryLanguage": {"name": of["language"]} if of.get("language") else None,
        "repositoryTopics": {"nodes": [{"topic": {"name": topic}} for topic in topics or ()]},
        "defaultBranchRef": {"name": of.get("default_branch"), "target": None},
        **dict.fromkeys(("pullRequests", "issues", "discussions", "releases", "commitComments"), nothing),
    }
