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

UNITS = {"daily": ("day", "days"), "weekly": ("week", "weeks"), "monthly": ("month", "months")}
SPAN_IN_WORDS = {"daily": ", weekends included,", "weekly": ", Monday to Sunday,", "monthly": ""}
SPANS = {"daily": "day", "weekly": "week", "monthly": "month"}
DAYS = "select contributor_id, day as unit, active_days as number from badge_running"
NUMBERED = """
select contributor_id, unit, row_number() over (partition by contributor_id order by unit) as number
from (
    select a.contributor_id, case :by when 'daily' then a.day when 'weekly' then c.week else c.month end as unit
    from ({active}) as a
    cross join badge_calendar as c on c.day = a.day
    group by a.contributor_id, unit
)
"""
EVERYTHING = "select contributor_id, day from badge_running"
SOME_KINDS = "select contributor_id, day from badge_kinds where definition_id in (select value from json_each(:kinds))"


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
                    f"matches {nouns.listed(others)} too; ^{pattern}$ is {pattern} alone",
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
        active = SOME_KINDS if self.activity_definitions else EVERYTHING
        is_simple = self.streak_type == "daily" and not self.activity_definitions
        numbered = DAYS if is_simple else NUMBERED.replace("{active}", active)
        on.run(
            filled("streak.sql", {"active": active, "numbered": numbered}),
            by=self.streak_type,
            kinds=json.dumps(sorted(self.kinds(on.known))),
            now=unit_of(on.as_of, SPANS[self.streak_type]),
        )

    def sentence(self, known: Known) -> str:
        what = nouns.listed(list(self._what(known)), "or") if self.activity_definitions else "contribution"
        return (
            f"Counts {UNITS[self.streak_type][1]} in a row{SPAN_IN_WORDS[self.streak_type]} with at least one {what}."
        )

    def demanded(self, demand: Demand, known: Known) -> str:
        return f"{self._counted(demand.value)} in a row"

    def coin(self, demand: Demand, known: Known) -> Coin:
        return Coin(nouns.compact(demand.value), UNITS[self.streak_type][1])

    def reached(self, progress: Progress, demand: Demand, known: Known) -> str:
        best = f", at best {nouns.number(progress.value or 0)}" if progress.value != progress.toward else ""
        return f"{nouns.number(progress.toward)} of {nouns.number(demand.value)} in a row{best}"

    def lacking(self, progress: Progress, demand: Demand, known: Known) -> str:
        one, many = UNITS[self.streak_type]
        missing = nouns.number(demand.value - progress.toward)
        if not progress.toward:
            return f"{self._counted(demand.value)} in a row"
        return f"{missing} more {one if missing == '1' else many} in a row"

    def evidence(self, value: int | None, before: int | None, known: Known) -> str:
        return "" if value is None else f"{self._counted(value)} in a row"

    def _counted(self, length: int | float) -> str:
        one, many = UNITS[self.streak_type]
        text = nouns.number(length)
        return f"{text} {one if text == '1' else many}"

    def _what(self, known: Known) -> Iterator[str]:
        for slug in matching(self.activity_definitions, known.kinds):
            noun = nouns.of_kind(slug, known.kinds[slug][1])
            yield noun.one.removeprefix("of ")
