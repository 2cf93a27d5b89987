"""A figure reached a value.

- type: threshold
  badge_slug: merger
  aggregate_slug: activity_count:pr_merged
  thresholds:
    - {variant: bronze, value: 10}
    - {variant: silver, value: 50}
  metric: mean      # of a figure that is a statistic; the one it highlights when left out
  enabled: true     # when left out
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil, floor
from operator import le
from typing import ClassVar, Literal

from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.rule import Award, Coin, Demand, Demands, Found, Judge, Progress, Standing
from leaderboard.scores.badges.work import Figure, Work
from leaderboard.structure import described, did_you_mean
from leaderboard.texts import _

Metric = Literal["min", "max", "mean", "median", "variance", "sum", "count"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A variant and the value that earns it."""

    variant: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """Earned on the first day on which the figure is at least so much."""

    shape: ClassVar[str] = "circle"
    tells_span: ClassVar[bool] = False

    type: str = "threshold"
    badge_slug: str
    aggregate_slug: str
    thresholds: tuple[Tier, ...]
    metric: Metric | None = None
    enabled: bool = True

    def problems(self) -> Found:
        if not self.thresholds:
            yield "thresholds", "expected at least one variant and its value"

    def mistakes(self, known: Known) -> Found:
        yield from unknown_figure("aggregate_slug", self.aggregate_slug, known)

    def doubts(self, known: Known) -> Found:
        if self.metric and known.find(self.aggregate_slug) and known.get(self.aggregate_slug).history:
            yield "metric", f"has no effect: {self.aggregate_slug} is a number and no statistic"

    def demands(self) -> tuple[Demand, ...]:
        return tuple(
            Demand(tier.variant, nouns.thousandths(tier.value), ("thresholds", place, "value"))
            for place, tier in enumerate(self.thresholds)
        )

    def kinds(self, known: Known) -> set[int]:
        kind = known.get(self.aggregate_slug).definition
        return set() if kind is None else {kind}

    def figures(self, known: Known) -> set[Figure]:
        has_past = known.get(self.aggregate_slug).history is not None
        return set() if has_past else {Figure(self.aggregate_slug, self.metric)}

    def judge(self, known: Known, as_of: int, demands: Demands) -> Judge:
        measure = known.get(self.aggregate_slug)
        past, never_falls, is_dated = measure.past(self.metric), measure.never_falls, measure.history is not None

        def judged(work: Work) -> Standing | None:
            days, values = past(work)
            if not days:
                return None
            most = values if never_falls else peaks(values)
            awards = []
            for tier, demand in demands:
                if demand <= most[-1]:
                    place = bisect_left(most, demand)
                    awards.append(Award(tier, days[place], is_dated, False, floor(values[place])))
            return Standing(awards, floor(most[-1]), floor(values[-1]))

        return judged

    def target(self, standing: Standing, demand: int | float) -> int:
        return ceil(demand)

    def sentence(self, known: Known) -> str:
        noun = known.get(self.aggregate_slug).noun
        if noun.is_countable:
            return _("Counts %(what)s.", what=_(noun.many))
        return _("Looks at the figure “%(figure)s”.", figure=_(noun.many))

    def demanded(self, demand: Demand, known: Known) -> str:
        return known.get(self.aggregate_slug).noun.counted(demand.value)

    def coin(self, demand: Demand, known: Known) -> Coin:
        return Coin(nouns.compact(demand.value), _(known.get(self.aggregate_slug).noun.short))

    def reached(self, progress: Progress, demand: Demand, known: Known) -> str:
        return _("%(done)s of %(all)s", done=nouns.number(progress.toward), all=nouns.number(demand.value))

    def lacking(self, progress: Progress, demand: Demand, known: Known) -> str:
        return known.get(self.aggregate_slug).noun.missing(demand.value - progress.toward)

    def evidence(self, value: int | None, before: int | None, known: Known) -> str:
        return "" if value is None else known.get(self.aggregate_slug).noun.counted(value)


def unknown_figure(key: str, slug: str, known: Known) -> Found:
    """What to say of the name of a figure that nobody computes."""
    if known.find(slug) is None:
        yield key, f"no aggregate is called {described(slug)}{did_you_mean(slug, known.slugs)}"


def peaks(values: Sequence[int | float]) -> Sequence[int | float]:
    """The most up to each place: the values themselves where they never fall, which is soon seen."""
    return values if all(map(le, values, values[1:])) else [*accumulate(values, max)]
