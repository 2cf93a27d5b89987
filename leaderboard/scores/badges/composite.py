"""Several conditions at once, or any of them.

- type: composite
  badge_slug: all-round
  operator: AND                 # or OR
  conditions:
    - {aggregate_slug: activity_count:pr_merged, operator: ">=", value: 10}
    - {aggregate_slug: activity_count:pr_reviewed, operator: ">=", value: 10}
  variant: gold                 # a rule a variant; operators are > < >= <= == !=
  enabled: true                 # when left out
"""

from __future__ import annotations

import operator
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any, ClassVar, Literal, NamedTuple

from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.measures import Known, Measure
from leaderboard.scores.badges.rule import Award, Coin, Demand, Demands, Found, Judge, Progress, Standing
from leaderboard.scores.badges.threshold import unknown_figure
from leaderboard.scores.badges.work import Figure, Past, Work
from leaderboard.texts import N_, _, either, joined

Operator = Literal[">", "<", ">=", "<=", "==", "!="]
COMPARE: Mapping[Operator, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
}
FIND: Mapping[Operator, Callable[[Sequence[Any], Any], int]] = {">=": bisect_left, ">": bisect_right}
WORDS: Mapping[Operator, str] = {
    ">": N_("more than %(amount)s"),
    "<": N_("fewer than %(amount)s"),
    ">=": N_("at least %(amount)s"),
    "<=": N_("at most %(amount)s"),
    "==": N_("exactly %(amount)s"),
    "!=": N_("not exactly %(amount)s"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A figure compared with a number; false for somebody who does not have the figure."""

    aggregate_slug: str
    operator: Operator
    value: float

    @property
    def demand(self) -> int | float:
        return nouns.thousandths(self.value)

    def holds(self, value: int | float | None) -> bool:
        return value is not None and COMPARE[self.operator](value, self.demand)

    def words(self, known: Known) -> str:
        """``at least 10 merged pull requests``."""
        noun = known.get(self.aggregate_slug).noun
        if noun.is_countable:
            return _(WORDS[self.operator], amount=noun.counted(self.demand))
        compared = _(WORDS[self.operator], amount=nouns.number(self.demand))
        return _("%(figure)s of %(value)s", figure=_(noun.many), value=compared)

    def lacking(self, value: int | float | None, known: Known) -> str:
        """What is missing, in words."""
        noun = known.get(self.aggregate_slug).noun
        if self.operator == ">=" and noun.is_countable:
            return noun.missing(self.demand - (value or 0))
        now = _("none") if value is None else nouns.number(value)
        return _("%(condition)s (now %(value)s)", condition=self.words(known), value=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Composite:
    """Earned at the end of the first day on which the conditions hold together."""

    shape: ClassVar[str] = "hexagon"
    tells_span: ClassVar[bool] = False

    type: str = "composite"
    badge_slug: str
    operator: Literal["AND", "OR"]
    conditions: tuple[Condition, ...]
    variant: str
    enabled: bool = True

    def problems(self) -> Found:
        if not self.conditions:
            yield "conditions", "expected at least one condition; without any, everybody would earn it"

    def mistakes(self, known: Known) -> Found:
        for place, condition in enumerate(self.conditions):
            for _key, message in unknown_figure("", condition.aggregate_slug, known):
                yield ("conditions", place, "aggregate_slug"), message

    def doubts(self, known: Known) -> Found:
        return iter(())

    def demands(self) -> tuple[Demand, ...]:
        return (Demand(self.variant, 1000 * self._needed, ("variant",)),)

    def kinds(self, known: Known) -> set[int]:
        kinds = (known.get(condition.aggregate_slug).definition for condition in self.conditions)
        return {kind for kind in kinds if kind is not None}

    def figures(self, known: Known) -> set[Figure]:
        slugs = (condition.aggregate_slug for condition in self.conditions)
        return {Figure(slug) for slug in slugs if known.get(slug).history is None}

    def judge(self, known: Known, as_of: int, demands: Demands) -> Judge:
        asked = [asked_of(condition, known.get(condition.aggregate_slug)) for condition in self.conditions]
        is_dated = not self.figures(known)
        needed = self._needed

        def judged(work: Work) -> Standing | None:
            pasts = [each.past(work) for each in asked]
            values = tuple(past.values[-1] if past.values else None for past in pasts)
            if all(value is None for value in values):
                return None
            turns = sorted(turn for each, past in zip(asked, pasts, strict=True) for turn in changes(each, past))
            first = day_of(turns, needed)
            awards = []
            if first is not None:
                day, holding = first
                awards = [Award(tier, day, is_dated or day < as_of, False, 1000 * holding) for tier, _ in demands]
            return Standing(awards, None, 1000 * sum(change for _, change in turns), conditions=values)

        return judged

    def target(self, standing: Standing, demand: int | float) -> int:
        return int(demand)

    def sentence(self, known: Known) -> str:
        if len(self.conditions) == 1:
            return _("Needs one condition to hold.")
        return _("Needs all of it at once.") if self.operator == "AND" else _("Needs any one of several things.")

    def demanded(self, demand: Demand, known: Known) -> str:
        words = [condition.words(known) for condition in self.conditions]
        return self._joined(words)

    def coin(self, demand: Demand, known: Known) -> Coin:
        count = len(self.conditions)
        if count == 1:
            return Coin(
                nouns.compact(self.conditions[0].demand), _(known.get(self.conditions[0].aggregate_slug).noun.short)
            )
        values = {condition.demand for condition in self.conditions if condition.operator == ">="}
        if self.operator == "AND" and len(values) == 1:
            return Coin(f"{count}×{nouns.compact(values.pop())}", _("each"))
        return Coin(str(count), _("at once")) if self.operator == "AND" else Coin(f"1/{count}", _("any"))

    def reached(self, progress: Progress, demand: Demand, known: Known) -> str:
        if self._needed == 1:
            return _("none of these yet") if len(self.conditions) > 1 else _("not yet")
        return _("%(done)s of %(all)s conditions", done=nouns.number(progress.toward), all=self._needed)

    def lacking(self, progress: Progress, demand: Demand, known: Known) -> str:
        return self._joined(list(self._open(progress, known)))

    def evidence(self, value: int | None, before: int | None, known: Known) -> str:
        return ""

    def _joined(self, words: list[str]) -> str:
        return joined(words) if self.operator == "AND" else either(words)

    @property
    def _needed(self) -> int:
        return len(self.conditions) if self.operator == "AND" else 1

    def _open(self, progress: Progress, known: Known) -> Iterator[str]:
        values = progress.conditions or (None,) * len(self.conditions)
        for condition, value in zip(self.conditions, values, strict=True):
            if not condition.holds(value):
                yield condition.lacking(value, known)


class Asked(NamedTuple):
    """A condition, ready to be looked at for everybody."""

    past: Callable[[Work], Past]
    compare: Callable[[Any, Any], bool]
    demand: int | float
    find: Callable[[Sequence[Any], Any], int] | None
    """Finds the first value for which it holds, where it holds for all that follow."""


def asked_of(condition: Condition, measure: Measure) -> Asked:
    find = FIND.get(condition.operator) if measure.never_falls else None
    return Asked(measure.past(), COMPARE[condition.operator], condition.demand, find)


def changes(asked: Asked, past: Past) -> Iterator[tuple[int, int]]:
    """The days on which a condition began (1) and ceased (-1) to hold; it does not before somebody has the figure."""
    days, values = past
    if asked.find is not None:
        place = asked.find(values, asked.demand)
        yield from ((day, 1) for day in days[place : place + 1])
        return
    held = False
    for day, value in zip(days, values, strict=True):
        holds = asked.compare(value, asked.demand)
        if holds != held:
            yield day, 1 if holds else -1
        held = holds


def day_of(turns: Iterable[tuple[int, int]], needed: int) -> tuple[int, int] | None:
    """The first day at whose end so many conditions hold, and how many do then."""
    holding = 0
    for day, changed in groupby(turns, key=itemgetter(0)):
        holding += sum(change for _, change in changed)
        if holding >= needed:
            return day, holding
    return None
