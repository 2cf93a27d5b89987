"""Whose account is whose, by what the profiles say.

A profile claims the accounts it lists. Where it lists the name of another profile, the two are one person: the other
file stays as it is, its accounts belong to whoever lists it, and it fills in what the first one leaves open. Taking
that line out again makes them two.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from leaderboard.errors import Problem
from leaderboard.models import Contributor

NOREPLY = re.compile(r"(?:(?P<number>\d+)\+)?(?P<login>[^@+]+)@users\.noreply\.(?P<host>[\w.-]+)")
NUMBER = re.compile(r"[A-Za-z][\w.-]*:\d+")
"""What stays when an account is renamed: the service and its number there, such as ``github:583231``."""
DIGEST = re.compile(r"git-[0-9a-f]{10}")
"""What stands for an address."""
FILLED_IN = ("name", "role", "title", "avatar_url", "joining_date", "kind", "bio")


@dataclass(slots=True)
class Person:
    """A contributor and the accounts that are theirs."""

    contributor: Contributor
    profile: str | None = None
    accounts: list[int] = field(default_factory=list)
    acts_as: list[str] = field(default_factory=list)
    """Names of these accounts other than the username."""

    @property
    def with_all_names(self) -> Contributor:
        """The contributor with the accounts that activities name, for these tell a bot too."""
        if not self.acts_as:
            return self.contributor
        return msgspec.structs.replace(self.contributor, accounts=(*self.contributor.accounts, *self.acts_as))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What all profiles together say."""

    people: dict[str, Person]
    """By key; those whose name another profile lists are part of that person."""
    owners: dict[str, Person]
    """The person behind each account that is claimed."""
    listed_by: dict[str, str]
    """The username of the profile that lists each account or is called so."""
    joined: dict[str, str]
    """The key of each profile that is part of another one, and the key of the one that lists it."""
    problems: list[Problem]
    """Claims that clash."""


def account_key(account: str) -> str:
    """The key under which an entry of ``accounts:`` is looked up.

    An address of a forge's noreply service is the login in it; any other address is the hash that stands for it in
    activities; everything else is itself. Case does not matter.
    """
    if "@" not in account:
        return account.casefold()
    noreply = NOREPLY.fullmatch(account.casefold())
    if noreply:
        return noreply["login"]
    return "git-" + hashlib.sha256(account.strip().lower().encode()).hexdigest()[:10]


def other_spelling(key: str) -> str:
    """GitHub's two interfaces call the same app ``x`` and ``x[bot]``."""
    return key.removesuffix("[bot]") if key.endswith("[bot]") else f"{key}[bot]"


def claims(profiles: Iterable[tuple[str, Contributor]]) -> Claims:
    """Who is who by the profiles: (path, profile) in the order of path, of which the first one decides."""
    written: dict[str, Person] = {}
    problems = []
    for path, profile in profiles:
        first = written.setdefault(profile.username.casefold(), Person(profile, path))
        if first.profile != path:
            message = f"same contributor as {first.profile}; keep one of the two files"
            problems.append(Problem(file=path, message=message))
    joined: dict[str, str] = {}
    for key, account in listed(written):
        problems += _join(written, joined, key, account)
    people = {key: person for key, person in written.items() if key not in joined}
    owners = {key: people[root(joined, key)] for key in written}
    listed_by = {key: person.contributor.username for key, person in written.items()}
    for key, account in listed(written):
        claimed, person = account_key(account), people[root(joined, key)]
        owner = owners.setdefault(claimed, person)
        listed_by.setdefault(claimed, written[key].contributor.username)
        if owner is not person and claimed not in written:
            problems.append(claimed_twice(account, written[key], written[listed_by[claimed].casefold()]))
    for key in joined:
        _take_in(owners[key], written[key].contributor)
    return Claims(people=people, owners=owners, listed_by=listed_by, joined=joined, problems=problems)


def root(joined: Mapping[str, str], key: str) -> str:
    """The key of the person that a profile is part of in the end."""
    while key in joined:
        key = joined[key]
    return key


def is_part(joined: Mapping[str, str], key: str, of: str) -> bool:
    """Whether a profile is another one, or part of it by way of whatever others."""
    while key != of and key in joined:
        key = joined[key]
    return key == of


def listed(written: Mapping[str, Person]) -> Iterator[tuple[str, str]]:
    """(key of a profile, an account it lists) as the files have them."""
    for key, person in written.items():
        for account in person.contributor.accounts:
            yield key, account


def claimed_twice(account: str, person: Person, owner: Person) -> Problem:
    """An address is told as what stands for it, for logs are read by many."""
    name = owner.contributor.username
    shown = account_key(account) if "@" in account else account
    message = f"accounts: {shown} belongs to {owner.profile} already; it stays with {name} until one of the two goes"
    return Problem(file=str(person.profile), message=message)


def _join(written: Mapping[str, Person], joined: dict[str, str], key: str, account: str) -> Iterator[Problem]:
    """Let a profile be part of the one that lists its name; of two that list it, of the first."""
    other = account_key(account)
    if other not in written or root(joined, other) == root(joined, key):
        return
    if other in joined:
        yield claimed_twice(account, written[key], written[joined[other]])
    else:
        joined[other] = key


def _take_in(person: Person, other: Contributor) -> None:
    """What another profile of the same person adds to the one that counts."""
    said = person.contributor
    filled = {field: getattr(other, field) for field in FILLED_IN if getattr(said, field) is None}
    person.contributor = msgspec.structs.replace(
        said,
        **filled,
        social_profiles={**other.social_profiles, **said.social_profiles},
        meta=said.meta if other.meta is None else {**other.meta, **(said.meta or {})},
        accounts=tuple(dict.fromkeys((*said.accounts, other.username, *other.accounts))),
    )
