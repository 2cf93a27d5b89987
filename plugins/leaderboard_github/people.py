"""Who did something: GitHub's accounts, and those of people that only a commit names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from leaderboard.plugin import Contributor
from leaderboard.plugin.identities import Identity, person
from leaderboard.plugin.wording import display_name
from leaderboard_github.answers import Actor

GHOST = 10137
"""The id under which REST speaks of everybody whose account was deleted; GraphQL says null."""


@dataclass(kw_only=True)
class Introductions:
    """Introduces everybody once a job, and counts what deleted accounts did."""

    introduced: dict[str, Contributor] = field(default_factory=dict)
    ghosts: int = 0

    def of(self, somebody: Contributor) -> Contributor | None:
        """The record to yield; None where it says nothing that was not said."""
        before = self.introduced.get(somebody.username)
        known = somebody if before is None else _together(before, somebody)
        if known == before:
            return None
        self.introduced[somebody.username] = known
        return known


def contributor(actor: Actor | None) -> Contributor | None:
    """The account of somebody; None for one that was deleted.

    Bots are written with ``[bot]``, as commits and REST write them. A mannequin stands for somebody on the system
    that a repository was imported from: it is no user of that name, so its account says that it is one.
    """
    if actor is None or actor.database_id == GHOST:
        return None
    login = actor.login
    kind = None
    if actor.type == "Bot":
        login, kind = f"{login.removesuffix('[bot]')}[bot]", "bot"
    elif actor.type == "Mannequin":
        login = f"mannequin-{login}"
    return Contributor(
        username=login,
        name=display_name(actor.name) if actor.name else None,
        avatar_url=_avatar(actor.avatar_url),
        accounts=(f"github:{actor.database_id}",) if actor.database_id is not None else (),
        kind=kind,  # type: ignore[arg-type]  # one of the two literals above
    )


def by_rest(user: Any) -> dict[str, Any] | None:
    """What REST says of a user, as GraphQL would."""
    if not isinstance(user, dict):
        return None
    return {
        "__typename": user.get("type"),
        "login": user.get("login"),
        "databaseId": user.get("id"),
        "avatarUrl": user.get("avatar_url"),
    }


def signed(name: str, address: str) -> Contributor:
    """Somebody whom only a commit names, under the account that a clone of the repository would give them."""
    known = person(Identity(name, address))
    numbers = (known.number,) if known.number else ()
    return Contributor(username=known.account, name=known.name, kind=known.kind, accounts=numbers)


def _together(one: Contributor, other: Contributor) -> Contributor:
    return Contributor(
        username=one.username,
        name=one.name or other.name,
        avatar_url=one.avatar_url or other.avatar_url,
        accounts=tuple(dict.fromkeys((*one.accounts, *other.accounts))),
        kind=one.kind or other.kind,
    )


def _avatar(address: str | None) -> str | None:
    """Without what changes with the picture, so that it stays the same picture's address."""
    if not address:
        return None
    parts = urlsplit(address)
    kept = "&".join(each for each in parts.query.split("&") if each and not each.startswith(("u=", "s=")))
    return urlunsplit(parts._replace(query=kept))
