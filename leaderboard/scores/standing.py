"""Who is on the boards: hidden roles, bots and agents are taken out before anything is ranked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import msgspec

from leaderboard.config import Bots, Role
from leaderboard.models import Contributor, Kind
from leaderboard.store.claims import account_key


def standing(roles: Mapping[str, Role], bots: Bots) -> Callable[[Contributor], tuple[Contributor, bool]]:
    """A function that says of a contributor what kind they are and whether they are ranked.

    The profile or the source decides on the kind, then a name ending in ``[bot]``, then the patterns of config. But
    sources call every app a bot, so one with the name of an agent is an agent.
    """
    is_bot, is_agent = matcher(map(named, bots.patterns)), matcher(map(named, bots.agents))
    policies = {"human": "include", "bot": bots.policies.bots, "agent": bots.policies.agents}
    hidden = {slug for slug, role in roles.items() if role.hidden}

    def kind_of(contributor: Contributor) -> Kind:
        if contributor.kind in {"human", "agent"}:
            return contributor.kind
        names = [contributor.username, *map(named, contributor.accounts)]
        if any(is_agent(name) or is_agent(name.removesuffix("[bot]")) for name in names):
            return "agent"
        is_called_so = any(name.endswith("[bot]") or is_bot(name) for name in names)
        return "bot" if contributor.kind == "bot" or is_called_so else "human"

    def complete(contributor: Contributor) -> tuple[Contributor, bool]:
        kind = kind_of(contributor)
        ranked = contributor.role not in hidden and policies[kind] == "include"
        return msgspec.structs.replace(contributor, kind=kind), ranked

    return complete


def named(name: str) -> str:
    """The account that an e-mail address stands for; names and patterns of names are themselves."""
    return account_key(name) if "@" in name else name


def matcher(patterns: Iterable[str]) -> Callable[[str], bool]:
    """Whether a name matches one of these; ``*`` is any text, all else is itself, case does not matter."""
    alternatives = [expression(pattern.casefold()) for pattern in patterns]
    if not alternatives:
        return lambda _: False
    compiled = re.compile("|".join(alternatives), re.DOTALL)
    return lambda name: compiled.fullmatch(name.casefold()) is not None


def expression(pattern: str) -> str:
    """A pattern as a regular expression that never goes back over what it found, so that no name keeps it busy."""
    first, *rest = map(re.escape, pattern.split("*"))
    if not rest:
        return first
    *middle, last = rest
    return first + "".join(f"(?>.*?{piece})" for piece in middle) + f".*{last}"
