"""People who are likely to be one person, why, what speaks against it, and what it would do to the boards.

Nothing is ever applied: each suggestion comes with the command that accepts it.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import apsw

from leaderboard.errors import PluginError, SourceUnavailable
from leaderboard.models import SamePerson
from leaderboard.pipeline.likeness import STRENGTH, WEAK, Comparison, Evidence, best_known
from leaderboard.pipeline.planning import SourceTalk
from leaderboard.pipeline.rank_effects import Move, Together
from leaderboard.pipeline.report import Reporter
from leaderboard.scores.everybody import Ranking
from leaderboard.sources.source import Source
from leaderboard.store.database import scalar

HOOK = "same_people"
MET = """
with met as (
    select
        k.contributor_id as person,
        iif(instr(a.link, '#'), substr(a.link, 1, instr(a.link, '#') - 1), a.link) as link,
        max(d.slug in ('pr_opened', 'pr_merged')) as is_author,
        max(d.slug in ('pr_reviewed', 'comment')) as is_reader
    from accounts as k
    join activities as a on a.account_id = k.id
    join definitions as d on d.id = a.definition_id
    where k.contributor_id in (:one, :other) and a.link like '%/pull/%'
    group by 1, 2
)
select count(*)
from met as one
join met as other on other.link = one.link and other.person = :other
where one.person = :one
    and (
        one.is_reader and other.is_author or one.is_author and other.is_reader
        or one.is_reader and other.is_reader
    )
"""
"""Pull requests on which both were at work, one reading what the other wrote or both reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Two people who may be one."""

    username: str
    other: str
    is_strong: bool
    evidence: tuple[Evidence, ...]
    """The strongest first."""
    met: int
    """On how many pull requests both were at work, which speaks against it."""
    effect: tuple[Move, ...]
    """Where the one would stand, by period."""

    @property
    def command(self) -> str:
        """What accepts it."""
        return shlex.join(["leaderboard", "identity", "merge", self.username, self.other])


def suggestions(db: apsw.Connection, told: Iterable[tuple[str, SamePerson]], ranking: Ranking) -> list[Suggestion]:
    """The likeliest first; names that are alike say nothing of two who were at work on one pull request."""
    compared = Comparison(db, told)
    pairs: dict[frozenset[int], list[Evidence]] = {}
    for each in compared.found:
        pairs.setdefault(each.people, []).append(each)
    ranks = Together(db, ranking)
    found = []
    for pair, reasons in pairs.items():
        one, other = sorted((compared.people[id] for id in pair), key=best_known)
        met = int(scalar(db, MET, one=one.id, other=other.id))
        is_strong = any(each.kind not in WEAK for each in reasons)
        if met and not is_strong:
            continue
        suggestion = Suggestion(
            username=one.username,
            other=other.username,
            is_strong=is_strong,
            evidence=tuple(sorted(reasons, key=place)),
            met=met,
            effect=tuple(ranks.moves(one.id, other.id)),
        )
        found.append(suggestion)
    return sorted(found, key=likelihood)


def told_by(sources: Iterable[Source], reporter: Reporter) -> Iterator[tuple[str, SamePerson]]:
    """What sources say of who is who, with their ids; one that cannot is a warning."""
    for source in sources:
        if source.implements(HOOK):
            log = SourceTalk(source, reporter)
            try:
                yield from [(source.id, same) for same in source.same_people(log=log)]
            except (PluginError, SourceUnavailable) as failure:
                log.warning(str(failure).removeprefix(f"source {source.id}: "))


def place(evidence: Evidence) -> tuple[int, str]:
    return STRENGTH.index(evidence.kind), evidence.detail


def likelihood(suggestion: Suggestion) -> tuple[int, int, int, str, str]:
    """For sorting, the likeliest first."""
    first = STRENGTH.index(suggestion.evidence[0].kind)
    kinds = len({each.kind for each in suggestion.evidence})
    return first, -kinds, suggestion.met, suggestion.username.casefold(), suggestion.other.casefold()
