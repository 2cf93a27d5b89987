"""The entries of ``leaderboard.scoring.rules``: what does not score, and what people are given or lose by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from leaderboard.models import MOST_COUNT, REPOSITORY_RULE, is_repository, thousandths
from leaderboard.structure import KeyPath, described

Found = Iterator[tuple[str | KeyPath, str]]

OF_ONESELF: Final = ("commit", "pr_opened", "issue_opened", "release")
"""Kinds that are always one's own, so that nothing would be left of them."""
LONGEST_REASON: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """Of a person's work of one kind only the first ``cap`` units of a day score, whatever the repository."""

    kind: str
    cap: int
    per: Literal["day"] = "day"

    def problems(self) -> Found:
        if not 1 <= self.cap <= MOST_COUNT:
            yield "cap", f"expected 1 to {MOST_COUNT:,}, got {described(self.cap)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignore:
    """Work of one kind does not score where it is on the person's own pull request or issue."""

    kind: str
    ignore: Literal["self"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """Points that somebody is given or loses on a day, for a reason that everybody may read."""

    contributor: str
    """A username, or any account of the person."""
    points: int | float
    reason: str
    on: date
    repository: str | None = None
    """Whose board has it too; None: only that of everything."""

    def problems(self) -> Found:
        try:
            if thousandths(self.points) == 0:
                yield "points", "expected points to give or to take away, got 0"
        except ValueError as error:
            yield "points", str(error)
        if not self.contributor.strip():
            yield "contributor", "expected a username or an account, got nothing"
        if not self.reason.strip():
            yield "reason", "expected words that say why, got nothing"
        if len(self.reason) > LONGEST_REASON:
            yield "reason", f"expected at most {LONGEST_REASON} letters, got {len(self.reason):,}"
        if self.repository is not None and not is_repository(self.repository):
            yield "repository", f"expected {REPOSITORY_RULE}, got {described(self.repository)}"


Rule: TypeAlias = Cap | Ignore | Adjustment


def clashes(rules: Sequence[Rule], aliases: Mapping[str, str]) -> Iterator[tuple[KeyPath, str]]:
    """What rules cannot be together or of their kind, by whatever name it goes, and where they stand."""
    first: dict[tuple[type, str], int] = {}
    for place, rule in enumerate(rules):
        if isinstance(rule, Adjustment):
            continue
        kind = aliases.get(rule.kind, rule.kind)
        before = first.setdefault((type(rule), kind), place)
        if before != place:
            said = f"expected one such rule for {described(kind)}, got a second; the first is number {before + 1}"
            yield (place, "kind"), said
        elif isinstance(rule, Ignore) and kind in OF_ONESELF:
            yield (place, "kind"), f"{described(kind)} is always one's own; give it 0 points if it shall not score"
