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


def repositories(github: GitHub, log: Log, *, counts: bool = False) -> list[Found]:
    """Each repository once, those that are named first; what an owner has is in the order of names.

    A repository that cannot be found is a Found with its failure. Raises SourceUnavailable where an owner cannot
    be read and nothing else is named.
    """
    settings = github.settings
    found: dict[int | str, Found] = {}
    for name in dict.fromkeys(settings.repositories):
        try:
            known = named(github, name, counts=counts)
        except SourceUnavailable as failure:
            found[name.casefold()] = Found(name=name, failure=failure)
            continue
        if known.name_with_owner.casefold() != name.casefold():
            log.info(f"{name} is called {known.name_with_owner} now")
        found.setdefault(known.database_id, Found(name=known.name_with_owner, facts=known))
    for owner in dict.fromkeys((*settings.organisations, *settings.users)):
        try:
            for known in _of(github, owner, counts=counts):
                if is_wanted(settings, known):
                    found.setdefault(known.database_id, Found(name=known.name_with_owner, facts=known))
        except SourceUnavailable as failure:
            found[owner.casefold()] = Found(name=owner, failure=failure)
    return list(found.values())


def named(github: GitHub, name: str, *, counts: bool = False) -> Facts:
    """The repository of this ``owner/name``, also if it has another by now; raises NotFound."""
    owner, _, rest = name.partition("/")
    found = github.query("repository", f"repository {name}", owner=owner, name=rest, counts=counts).get("repository")
    if not isinstance(found, dict):
        raise NotFound(unknown(f"repository {name}"))
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


def _of(github: GitHub, owner: str, *, counts: bool) -> Iterator[Facts]:
    """The public repositories of an organisation or a user."""
    what = f"repositories of {owner}"
    settings = github.settings

    def fetch(cursor: str | None, size: int) -> Page[dict[str, Any] | None]:
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

    for each in Pages(what=what, fetch=fetch, size=min(AT_ONCE, settings.page_size)).after(None):
        for node in each.items:
            if node is not None:
                yield facts(node)
