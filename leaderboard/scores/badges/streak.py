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

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.calendar import unit_of
from leaderboard.scores.badges.histories import streaks
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.patterns import complaint, matching
from leaderboard.scores.badges.rule import Award, Coin, Demand, Demands, Found, Judge, Progress, Standing
from leaderboard.scores.badges.work import Figure, Work
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A variant and the length of the streak that earns it."""

    variant: str
    days: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Streak:
    """Earned on the day that makes a run long enough, the first time that one is."""

    shape: ClassVar[str] = "star"
    tells_span: ClassVar[bool] = True

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

    def figures(self, known: Known) -> set[Figure]:
        return set()

    def judge(self, known: Known, as_of: int, demands: Demands) -> Judge:
        kinds = self.kinds(known) if self.activity_definitions else None
        span = SPANS[self.streak_type]
        now = unit_of(as_of, span)
        lengths = [(tier, int(demand) // 1000) for tier, demand in demands]

        def judged(work: Work) -> Standing | None:
            days = work.days if kinds is None else days_of(work, kinds)
            if not days:
                return None
            reached, began, length, last = streaks(days, span)
            awards = [
                Award(tier, reached[wanted - 1], True, False, 1000 * wanted, began[wanted - 1])
                for tier, wanted in lengths
                if wanted <= len(reached)
            ]
            # a run goes on as long as its unit, or the one before it, is that of the newest activity
            return Standing(awards, 1000 * len(reached), 1000 * length if last >= now - 1 else 0)

        return judged

    def target(self, standing: Standing, demand: int | float) -> int:
        return int(demand)

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


def days_of(work: Work, kinds: Iterable[int]) -> Sequence[int]:
    """The days with something of these kinds, in order."""
    found = [work.kinds[kind].days for kind in kinds if kind in work.kinds]
    return found[0] if len(found) == 1 else sorted(set().union(*found))
