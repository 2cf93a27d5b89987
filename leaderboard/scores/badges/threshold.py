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

from dataclasses import dataclass
from typing import ClassVar, Literal

from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.rule import Coin, Demand, Evaluation, Found, Progress, filled
from leaderboard.structure import described, did_you_mean
from leaderboard.texts import _

MOST = "select max(h.value) from history as h where h.contributor_id = p.contributor_id"
LAST = "select h.value from history as h where h.contributor_id = p.contributor_id order by h.day desc limit 1"
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
    target: ClassVar[str] = "n.demand"

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

    def has_past(self, known: Known) -> bool:
        return known.get(self.aggregate_slug).history is not None

    def evaluate(self, on: Evaluation) -> None:
        measure = on.known.get(self.aggregate_slug)
        if measure.history is None:
            on.gather(self.aggregate_slug, self.metric)
        never_falls = measure.history is not None and measure.history.never_falls
        on.run(
            filled("threshold.sql", {"history": measure.sql, "most": LAST if never_falls else MOST, "last": LAST}),
            definition=measure.definition,
            is_dated=measure.history is not None,
        )

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
