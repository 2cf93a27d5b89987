"""All accounts of a person: where each comes from, and what it did."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import apsw

from leaderboard.errors import Problem
from leaderboard.files import profiles as profile_files
from leaderboard.files.folder import Folder
from leaderboard.pipeline.exporting import read
from leaderboard.scores.periods import as_date
from leaderboard.store import profiles
from leaderboard.store.claims import NOREPLY, NUMBER, Claims, account_key, claims, root
from leaderboard.store.database import rows

Origin = Literal["own name", "profile", "listed", "number", "noreply address", "address", "[bot]"]
"""How an account comes to be somebody's: it is their username, it has a profile of its own that is listed, it is listed
(a login, a number of a service, or what an address stands for), or it is the other spelling of a bot's name."""

ACTED = """
select k.key, k.account, sum(a.count), min(a.day), max(a.day)
from accounts as k
join activities as a on a.account_id = k.id and a.by_id is null or a.by_id = k.id
where k.contributor_id = :person
group by k.id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account of a person; an address is told as what stands for it in activities."""

    account: str
    origin: Origin
    where: str | None = None
    """``file:line`` of the profile that says so."""
    activities: int = 0
    first_day: str | None = None
    last_day: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A person and all their accounts."""

    username: str
    name: str | None
    kind: str
    ranked: bool
    profiles: tuple[str, ...]
    """The paths of their own profile and of those that are part of it."""
    accounts: tuple[Account, ...]
    clashes: tuple[Problem, ...]
    """Claims on these accounts that clash with those of others."""


class Listing:
    """Whose accounts are whose, with the lines that say so, read once."""

    def __init__(self, db: apsw.Connection, folder: Folder) -> None:
        self._db = db
        self._folder = folder
        written = profiles.from_files(db)
        self.claims: Claims = claims(written)
        self.paths = {profile.username.casefold(): path for path, profile in reversed(written)}
        """Of the profile of each name, case-folded."""

    def of(self, person: int) -> Known:
        """Everything about one person, by id."""
        username, name, kind, ranked = next(
            rows(self._db, "select username, name, kind, ranked from contributors where id = :id", id=person)
        )
        found = self._claimed(username)
        for key, account, activities, first, last in rows(self._db, ACTED, person=person):
            found[key] = replace(
                found.get(key) or Account(account=account, origin="[bot]"),
                account=account,
                activities=activities,
                first_day=as_date(first).isoformat(),
                last_day=as_date(last).isoformat(),
            )
        paths = tuple(self.paths[each] for each in self.own(username))
        return Known(
            username=username,
            name=name,
            kind=kind,
            ranked=bool(ranked),
            profiles=paths,
            accounts=tuple(found.values()),
            clashes=tuple(problem for problem in self.claims.problems if problem.file in paths),
        )

    def own(self, username: str) -> list[str]:
        """The keys of the profiles that are of this person, their own one first."""
        key = username.casefold()
        others = [each for each in self.paths if each != key and root(self.claims.joined, each) == key]
        return [key, *others] if key in self.paths else []

    def lines(self, path: str) -> list[tuple[str, int | None]]:
        """The accounts that a profile lists, as they are written, with their lines."""
        return profile_files.listed_accounts(read(self._folder.root / path))

    def _claimed(self, username: str) -> dict[str, Account]:
        """The accounts that profiles give to this person, by key."""
        own = self.own(username)
        path = self.paths.get(username.casefold())
        found = {username.casefold(): Account(account=username, origin="own name", where=path)}
        for profile in own:
            path = self.paths[profile]
            for account, line in self.lines(path):
                key = account_key(account)
                if key in self.claims.owners and self.claims.owners[key].contributor.username == username:
                    origin = origin_of(account, is_profile=key in own)
                    shown = key if "@" in account else account
                    where = path if line is None else f"{path}:{line}"
                    found.setdefault(key, Account(account=shown, origin=origin, where=where))
        return found


def origin_of(account: str, *, is_profile: bool) -> Origin:
    """What an entry of ``accounts:`` is."""
    if "@" in account:
        return "noreply address" if NOREPLY.fullmatch(account.casefold()) else "address"
    if is_profile:
        return "profile"
    return "number" if NUMBER.fullmatch(account) else "listed"
