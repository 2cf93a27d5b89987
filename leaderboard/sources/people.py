"""Who is known already, by any of their accounts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from leaderboard.models import Contributor


class KnownPeople:
    """People found by username or account, whatever the case."""

    def __init__(self, contributors: Iterable[Contributor]) -> None:
        """A username finds its owner, whoever else lists it as an account; the first of two listers is found."""
        self._by_account: dict[str, Contributor] = {}
        known = tuple(contributors)
        for contributor in known:
            self._by_account.setdefault(_folded(contributor.username), contributor)
        for contributor in known:
            for account in contributor.accounts:
                self._by_account.setdefault(_folded(account), contributor)

    def __contains__(self, account: object) -> bool:
        return isinstance(account, str) and _folded(account) in self._by_account

    def find(self, account: str) -> Contributor | None:
        """Whose account this is."""
        return self._by_account.get(_folded(account))


def _folded(account: str) -> str:
    return unicodedata.normalize("NFC", account).casefold()
