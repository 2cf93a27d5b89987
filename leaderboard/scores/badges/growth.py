"""So many per cent more than in the week, month or year before.

- type: growth
  badge_slug: rising
  aggregate_slug: activity_count    # a figure that adds up: activity_count, activity_count:<kind>, active_days,
                                    # active_weeks or total_activity_points
  period: month                     # or week (ISO weeks) or year
  thresholds:
    - {variant: bronze, percentage_increase: 25}
    - {variant: silver, percentage_increase: 100}
  enabled: true                     # when left out
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from operator import sub
from typing import Any, ClassVar, Literal

from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.calendar import first_day, last_complete, last_day, units_of
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.rule import Award, Coin, Demand, Demands, Found, Judge, Progress, Standing
from leaderboard.scores.badges.threshold import unknown_figure
from leaderboard.scores.badges.work import Figure, Past, Work
from leaderboard.structure import described
from leaderboard.texts import N_, _, either

MOST = 2**63 - 1
"""The largest number that the store has room for."""
PERIODS = {"week": N_("week"), "month": N_("month"), "year": N_("year")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A variant and the growth that earns it."""

    variant: str
    percentage_increase: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """Earned on the last day of the first complete calendar period that grew so much; something has to be before it."""

    shape: ClassVar[str] = "diamond"
    tells_span: ClassVar[bool] = False

    type: str = "growth"
    badge_slug: str
    aggregate_slug: str
    period: Literal["week", "month", "year"]
    thresholds: tuple[Tier, ...]
    enabled: bool = True

    def problems(self) -> Found:
        if not self.thresholds:
            yield "thresholds", "expected at least one variant and its percentage_increase"
        for place, tier in enumerate(self.thresholds):
            if tier.percentage_increase <= 0:
                found = f"expected more than 0, got {tier.percentage_increase:g}"
                yield ("thresholds", place, "percentage_increase"), found

    def mistakes(self, known: Known) -> Found:
        yield from unknown_figure("aggregate_slug", self.aggregate_slug, known)
        measure = known.find(self.aggregate_slug)
        if measure is not None and not (measure.history and measure.history.adds_up):
            expected = either(known.growing)
            yield "aggregate_slug", f"expected a figure that adds up ({expected}), got {described(self.aggregate_slug)}"

    def doubts(self, known: Known) -> Found:
        return iter(())

    def demands(self) -> tuple[Demand, ...]:
        return tuple(
            Demand(
                tier.variant,
                nouns.thousandths(tier.percentage_increase),
                ("thresholds", place, "percentage_increase"),
            )
            for place, tier in enumerate(self.thresholds)
        )

    def kinds(self, known: Known) -> set[int]:
        kind = known.get(self.aggregate_slug).definition
        return set() if kind is None else {kind}

    def figures(self, known: Known) -> set[Figure]:
        return set()

    def judge(self, known: Known, as_of: int, demands: Demands) -> Judge:
        past = known.get(self.aggregate_slug).past()
        span = self.period
        complete = last_complete(as_of, span)

        def judged(work: Work) -> Standing | None:
            done = amounts(past(work), span)
            if not done:
                return None
            pairs = [
                (period, amount, before)
                for period, amount in done.items()
                if period <= complete and (before := done.get(period - 1, 0)) > 0
            ]
            awards = []
            for tier, demand in demands:
                for period, amount, before in pairs:
                    if 100_000 * (amount - before) >= demand * before:
                        day, since = last_day(period, span), first_day(period, span)
                        awards.append(Award(tier, day, True, False, amount, since, before))
                        break
            # of a per cent, in whole thousandths
            most = max((100_000 * (amount - before) // before for _, amount, before in pairs), default=None)
            before = done.get(complete, 0)
            return Standing(
                awards,
                None if most is None else min(MOST, most),
                done.get(complete + 1, 0),
                before if before > 0 else None,
            )

        return judged

    def target(self, standing: Standing, demand: int | float) -> int | None:
        if standing.before is None:
            return None
        return min(MOST, 1000 * ceil(standing.before * (100_000 + demand) / 100_000_000))

    def sentence(self, known: Known) -> str:
        what = _(known.get(self.aggregate_slug).noun.many)
        said = N_("Compares the %(what)s of a calendar %(period)s with those of the %(period)s before.")
        return _(said, what=what, period=self._period)

    def demanded(self, demand: Demand, known: Known) -> str:
        return _(
            "%(percent)s%% more than the %(period)s before",
            percent=nouns.number(demand.value),
            period=self._period,
        )

    def coin(self, demand: Demand, known: Known) -> Coin:
        return Coin(f"+{nouns.compact(demand.value)}%")

    def reached(self, progress: Progress, demand: Demand, known: Known) -> str:
        if progress.target is None or progress.before is None:
            return _("nothing in the %(period)s before", period=self._period)
        return _(
            "%(done)s of %(all)s this %(period)s, after %(before)s in the one before",
            done=nouns.number(progress.toward),
            all=nouns.number(progress.target),
            period=self._period,
            before=nouns.number(progress.before),
        )

    def lacking(self, progress: Progress, demand: Demand, known: Known) -> str:
        if progress.target is None:
            return _("a %(period)s to grow from", period=self._period)
        if progress.toward >= progress.target:
            return _("the end of the %(period)s", period=self._period)
        missing = known.get(self.aggregate_slug).noun.missing(progress.target - progress.toward)
        return _("%(what)s this %(period)s", what=missing, period=self._period)

    def evidence(self, value: int | None, before: int | None, known: Known) -> str:
        if value is None or before is None:
            return ""
        return _(
            "%(what)s after %(before)s in the %(period)s before",
            what=known.get(self.aggregate_slug).noun.counted(value),
            before=nouns.number(before),
            period=self._period,
        )

    @property
    def _period(self) -> str:
        return _(PERIODS[self.period])


def amounts(past: Past, span: str) -> dict[int, int]:
    """What was added in each period in which the figure changed."""
    ends: dict[int, Any] = dict(zip(units_of(past.days, span), past.values, strict=True))
    return dict(zip(ends, map(sub, ends.values(), (0, *ends.values())), strict=True))
