"""Who a name and an e-mail address are, without ever telling the address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from leaderboard.plugin.wording import display_name

NOREPLY = re.compile(
    r"(?:(?P<number>[1-9]\d{0,17})\+|\d+\+)?(?P<login>[a-z0-9][a-z0-9_-]{0,89}(?P<bot>\[bot\])?)@users\.noreply\.github\.com\Z",
    re.ASCII | re.IGNORECASE,
)
WRITTEN = re.compile(r"(?P<name>[^<>]*)<(?P<address>[^<>]*)>")
BARE = re.compile(r"[^\s<>,;\"'()]+@[^\s<>,;\"'()]+")
LONGEST_TRAILER = 500
MOST_CO_AUTHORS = 100


@dataclass(frozen=True, slots=True)
class Identity:
    """A name and an address, as a commit, a tag or a trailer gives them."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody as the site may know them."""

    account: str
    name: str | None
    kind: Literal["bot"] | None
    number: str | None = None
    """``github:583231``, which stays when the login is another one; told by a noreply address alone."""


def person(identity: Identity, login: str | None = None) -> Person:
    """The login, where known or told by a GitHub noreply address; else ``git-`` and a digest of the address."""
    account = github_login(identity.address) or login or _digest(identity)
    name = display_name(identity.name)
    is_bot = account.lower().endswith("[bot]") or (name or "").lower().endswith("[bot]")
    return Person(account=account, name=name, kind="bot" if is_bot else None, number=github_number(identity.address))


def github_number(address: str) -> str | None:
    """The number in a noreply address, as profiles list it; older addresses have none."""
    noreply = NOREPLY.match(address.strip())
    return f"github:{noreply['number']}" if noreply and noreply["number"] else None


def github_login(address: str) -> str | None:
    """Whose noreply address it is."""
    noreply = NOREPLY.match(address.strip())
    if noreply is None:
        return None
    return f"{noreply['login'][:-5]}[bot]" if noreply["bot"] else noreply["login"]


def co_authors(trailers: str, *, author: Identity) -> list[Identity]:
    """Those named in ``Co-authored-by`` trailers, one a line: each address once, the author's not at all.

    The place in this list is the co-author's number, so it depends on the commit alone, not on a mailmap.
    """
    found: dict[str, Identity] = {}
    for line in trailers.splitlines():
        for identity in _named_in(line[:LONGEST_TRAILER]):
            found.setdefault(identity.address.lower(), identity)
    found.pop(author.address.strip().lower(), None)
    return list(found.values())[:MOST_CO_AUTHORS]


def _named_in(line: str) -> list[Identity]:
    written = [
        Identity(one["name"].strip(" ,;&\"'\t"), one["address"].strip())
        for one in WRITTEN.finditer(line)
        if "@" in one["address"]
    ]
    return written or [Identity("", address) for address in BARE.findall(line)]


def _digest(identity: Identity) -> str:
    """Ten hex digits of the SHA-256 of the lower-cased address, or of the name of somebody without one."""
    known_by = identity.address.strip().lower() or identity.name.strip().lower()
    return f"git-{sha256(known_by.encode()).hexdigest()[:10]}"
