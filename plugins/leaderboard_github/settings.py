"""The ``config:`` block of a github source."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from urllib.parse import urlsplit

GITHUB_COM = "https://api.github.com"
LARGEST_PAGE = 100
MOST_AT_ONCE = 20

_OWNER = re.compile(r"[A-Za-z0-9_-]{1,100}")
_REPOSITORY = re.compile(r"[A-Za-z0-9_-]{1,100}/[A-Za-z0-9_.-]{1,100}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What to read of GitHub, and how much of it in one run."""

    organisations: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    """Whose own public repositories are read."""
    repositories: tuple[str, ...] = ()
    """``owner/name``; the only way to have a private one read, and read whatever the masks say."""
    include: tuple[str, ...] = ("*",)
    """Masks of ``owner/name``, of which one has to fit."""
    exclude: tuple[str, ...] = ()
    forks: bool = False
    archived: bool = True
    assignments: bool = False
    """Whether being given an issue is an activity, as the original has it."""
    since: date | None = None
    """The first day of which work is collected."""
    budget: int = 1_000
    """Requests that one run may make."""
    points: int = 1_000
    """Points of GitHub's GraphQL interface that one run may spend."""
    at_once: int = 4
    page_size: int = LARGEST_PAGE
    api_url: str = GITHUB_COM
    token: str | None = field(default=None, repr=False)
    """Without one in the configuration that of the environment, if it is for this very GitHub; "" is none."""

    def __post_init__(self) -> None:
        if self.token is None and self.api_url in {GITHUB_COM, os.environ.get("GITHUB_API_URL")}:
            object.__setattr__(self, "token", os.environ.get("GITHUB_TOKEN"))
        object.__setattr__(self, "token", (self.token or "").strip())
        object.__setattr__(self, "api_url", self.api_url.rstrip("/"))

    @property
    def first(self) -> datetime | None:
        """The first moment of which work is collected."""
        return None if self.since is None else datetime.combine(self.since, time.min, UTC)

    @property
    def graphql_url(self) -> str:
        """Where GraphQL is asked; GitHub Enterprise Server has it beside ``/api/v3``."""
        return f"{self.api_url.removesuffix('/v3')}/graphql"

    def problems(self) -> Iterable[tuple[str, str]]:
        if not (self.organisations or self.users or self.repositories):
            yield "repositories", "expected an organisation, a user or a repository to read, found none"
        yield from _misspelt("organisations", self.organisations, _OWNER, "the name of an organisation, such as acme")
        yield from _misspelt("users", self.users, _OWNER, "a login, such as ann")
        yield from _misspelt("repositories", self.repositories, _REPOSITORY, "owner/name, such as acme/widget")
        for key, value, most in (
            ("budget", self.budget, 10**6),
            ("points", self.points, 10**6),
            ("at_once", self.at_once, MOST_AT_ONCE),
            ("page_size", self.page_size, LARGEST_PAGE),
        ):
            if not 1 <= value <= most:
                yield key, f"expected 1 to {most:,}, got {value}"
        if (complaint := _complaint_about(self.api_url)) is not None:
            yield "api_url", complaint
        if self.token and not (self.token.isascii() and self.token.isprintable() and " " not in self.token):
            yield "token", "expected one word of printable ASCII characters, got something else"


def _misspelt(key: str, names: Iterable[str], form: re.Pattern[str], expected: str) -> Iterator[tuple[str, str]]:
    for name in names:
        if form.fullmatch(name) is None:
            yield key, f"expected {expected}, got {name!r:.120}"


def _complaint_about(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        host, parts = "", urlsplit("")
    if not host or parts.username is not None or parts.query or parts.fragment:
        return f"expected an address such as {GITHUB_COM} or https://github.acme.example/api/v3, got {address!r:.120}"
    if parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(host)):
        return None
    return f"expected https, so that nobody on the way reads the token, got {address!r:.120}"


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
