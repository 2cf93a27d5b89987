"""Something on so many days, in so many weeks or in so many months in a row.

- type: streak
  badge_slug: steady
  streak_type: daily            # or weekly (ISO weeks) or monthly
  activity_definitions: ["pr_.*"]   # regular expressions, found anywhere in a kind of work; all kinds when left out
  thresholds:
    - {variant: bronze, days: 7}    # in a streak of weeks or months, these
    - {variant: silver, days: 30}
  enabled: true                 # when left out
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal

from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.calendar import unit_of
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.patterns import complaint, matching
from leaderboard.scores.badges.rule import Coin, Demand, Evaluation, Found, Progress, filled
from leaderboard.structure import described, did_you_mean
from leaderboard.texts import N_, NN_, _, either, joined, ngettext

UNITS = {"daily": N_("days"), "weekly": N_("weeks"), "monthly": N_("months")}
SENTENCES = {
    "daily": N_("Counts days in a row, weekends included, with at least one %(what)s."),
    "weekly": N_("Counts weeks in a row, Monday to Sunday, with at least one %(what)s."),
    "monthly": N_("Counts months in a row with at least one %(what)s."),
}
IN_A_ROW = {
    "daily": NN_("%(count)s day in a row", "%(count)s days in a row"),
    "weekly": NN_("%(count)s week in a row", "%(count)s weeks in a row"),
    "monthly": NN_("%(count)s month in a row", "%(count)s months in a row"),
}
MORE_IN_A_ROW = {
    "daily": NN_("%(count)s more day in a row", "%(count)s more days in a row"),
    "weekly": NN_("%(count)s more week in a row", "%(count)s more weeks in a row"),
    "monthly": NN_("%(count)s more month in a row", "%(count)s more months in a row"),
}
SPANS = {"daily": "day", "weekly": "week", "monthly": "month"}
LEAST = {"daily": 1, "weekly": 7, "monthly": 28}
"""Two days with a whole unit between their own are further apart than so many days."""
EVERYTHING = "select contributor_id, day, before from badge_running"
SOME_KINDS = "select contributor_id, day from badge_kinds where definition_id in (select value from json_each(:kinds))"
WITH_BEFORE = f"""
select contributor_id, day, lag(day) over (partition by contributor_id order by day) as before
from ({SOME_KINDS})
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A variant and the length of the streak that earns it."""

    variant: str
    days: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Streak:
    """Earned on the day that makes a run long enough, the first time that one is."""

    shape: ClassVar[str] = "star"
    target: ClassVar[str] = "n.demand"

    type: str = "streak"
    badge_slug: str
    streak_type: Literal["daily", "weekly", "monthly"]
    thresholds: tuple[Tier, ...]
    activity_definitions: tuple[str, ...] | None = None
    enabled: bool = True

    def problems(self) -> Found:
        if not self.thresholds:
            yield "thresholds", "expected at least one variant and its days"
        for place, tier in enumerate(self.thresholds):
            if tier.days <= 0:
                yield ("thresholds", place, "days"), f"expected more than 0, got {tier.days:g}"
        for place, pattern in enumerate(self.activity_definitions or ()):
            if message := complaint(pattern):
                yield ("activity_definitions", place), message

    def mistakes(self, known: Known) -> Found:
        for place, pattern in enumerate(self.activity_definitions or ()):
            if not matching([pattern], known.kinds):
                hint = did_you_mean(pattern, known.kinds)
                yield ("activity_definitions", place), f"no kind of work matches {described(pattern)}{hint}"

    def doubts(self, known: Known) -> Found:
        for place, pattern in enumerate(self.activity_definitions or ()):
            others = [kind for kind in matching([pattern], known.kinds) if kind != pattern]
            if pattern in known.kinds and others:
                yield (
                    ("activity_definitions", place),
                    f"matches {joined(others)} too; ^{pattern}$ is {pattern} alone",
                )

    def demands(self) -> tuple[Demand, ...]:
        return tuple(
            Demand(tier.variant, 1000 * math.ceil(tier.days), ("thresholds", place, "days"))
            for place, tier in enumerate(self.thresholds)
        )

    def kinds(self, known: Known) -> set[int]:
        if not self.activity_definitions:
            return set()
        return {known.kinds[slug][0] for slug in matching(self.activity_definitions, known.kinds)}

    def has_past(self, known: Known) -> bool:
        return True

    def evaluate(self, on: Evaluation) -> None:
        active, days = (SOME_KINDS, WITH_BEFORE) if self.activity_definitions else (EVERYTHING, EVERYTHING)
        on.run(
            filled("streak.sql", {"active": active, "days": days}),
            by=self.streak_type,
            least=LEAST[self.streak_type],
            kinds=json.dumps(sorted(self.kinds(on.known))),
            now=unit_of(on.as_of, SPANS[self.streak_type]),
        )

    def sentence(self, known: Known) -> str:
        what = either(list(self._what(known))) if self.activity_definitions else _("contribution")
        return _(SENTENCES[self.streak_type], what=what)

    def demanded(self, demand: Demand, known: Known) -> str:
        return self._in_a_row(demand.value)

    def coin(self, demand: Demand, known: Known) -> Coin:
        return Coin(nouns.compact(demand.value), _(UNITS[self.streak_type]))

    def reached(self, progress: Progress, demand: Demand, known: Known) -> str:
        done, all = nouns.number(progress.toward), nouns.number(demand.value)
        if progress.value == progress.toward:
            return _("%(done)s of %(all)s in a row", done=done, all=all)
        best = nouns.number(progress.value or 0)
        return _("%(done)s of %(all)s in a row, at best %(best)s", done=done, all=all, best=best)

    def lacking(self, progress: Progress, demand: Demand, known: Known) -> str:
        if not progress.toward:
            return self._in_a_row(demand.value)
        missing = demand.value - progress.toward
        return ngettext(*MORE_IN_A_ROW[self.streak_type], nouns.form(missing), count=nouns.number(missing))

    def evidence(self, value: int | None, before: int | None, known: Known) -> str:
        return "" if value is None else self._in_a_row(value)

    def _in_a_row(self, length: int | float) -> str:
        return ngettext(*IN_A_ROW[self.streak_type], nouns.form(length), count=nouns.number(length))

    def _what(self, known: Known) -> Iterator[str]:
        for slug in matching(self.activity_definitions, known.kinds):
            yield _(nouns.of_kind(slug, known.kinds[slug][1]).one)
