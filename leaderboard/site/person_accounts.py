"""The accounts that count as one person's, for their page: logins alone, never addresses nor what stands for them."""

from __future__ import annotations

import re
from typing import NamedTuple

import apsw

from leaderboard.site import numbers
from leaderboard.store.database import rows
from leaderboard.texts import ngettext

JOINED = """
select k.contributor_id, k.account, (select sum(a.count) from activities as a where a.account_id = k.id)
from accounts as k
where
    k.key not glob 'for *'
    and k.contributor_id in (
        select contributor_id from accounts where contributor_id is not null group by contributor_id having count(*) > 1
    )
order by k.contributor_id, k.key
"""
DIGEST = re.compile(r"git-[0-9a-f]{10}")
MOST = 20
"""On a page."""


class Login(NamedTuple):
    """An account and what was done under it."""

    name: str
    contributions: str


class Accounts(NamedTuple):
    """What a page tells of somebody who acts under several."""

    logins: tuple[Login, ...]
    """Their own name first."""
    further: str
    """How many addresses of commits, and logins that there is no room for, are theirs too; empty for none."""
    wrong: str | None
    """Where to say that one of them is not, or that one is missing."""


class JoinedAccounts:
    """Everybody who acts under several accounts, read once."""

    def __init__(self, db: apsw.Connection) -> None:
        self._joined: dict[int, list[tuple[str, int]]] = {}
        for person, account, count in rows(db, JOINED):
            self._joined.setdefault(person, []).append((account, count or 0))

    def of(self, person: int, username: str, wrong: str | None) -> Accounts | None:
        """What to tell of somebody; None where there is but one account."""
        accounts = self._joined.get(person, [])
        if len(accounts) < 2:
            return None
        logins = [each for each in accounts if not DIGEST.fullmatch(each[0])]
        logins.sort(key=lambda each: each[0].casefold() != username.casefold())
        others = (addresses(len(accounts) - len(logins)), more_logins(len(logins) - MOST))
        return Accounts(
            logins=tuple(Login(name, contributions(count)) for name, count in logins[:MOST]),
            further=" · ".join(filter(None, others)),
            wrong=wrong,
        )


def contributions(count: int) -> str:
    return ngettext("%(count)s contribution", "%(count)s contributions", count, count=numbers.whole(count))


def addresses(count: int) -> str:
    if not count:
        return ""
    return ngettext("%(count)s address of commits", "%(count)s addresses of commits", count, count=numbers.whole(count))


def more_logins(count: int) -> str:
    if count <= 0:
        return ""
    return ngettext("%(count)s more login", "%(count)s more logins", count, count=numbers.whole(count))
