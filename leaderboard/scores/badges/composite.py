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

import json
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.rule import Coin, Demand, Evaluation, Found, Progress, filled, statements
from leaderboard.scores.badges.threshold import unknown_figure
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
    target: ClassVar[str] = "n.demand"

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

    def has_past(self, known: Known) -> bool:
        return all(known.get(condition.aggregate_slug).history for condition in self.conditions)

    def evaluate(self, on: Evaluation) -> None:
        on.run("delete from badge_changes; delete from badge_conditions")
        for number, condition in enumerate(self.conditions):
            measure = on.known.get(condition.aggregate_slug)
            if measure.history is None:
                on.gather(condition.aggregate_slug, None)
            is_easy = condition.operator in {">", ">="} and measure.history is not None and measure.history.never_falls
            for name in ("composite_value.sql", "composite_reached.sql" if is_easy else "composite_condition.sql"):
                on.run(
                    filled(name, {"history": measure.sql}),
                    definition=measure.definition,
                    operator=condition.operator,
                    demand=condition.demand,
                    number=number,
                )
        figures = [on.known.get(condition.aggregate_slug).history is None for condition in self.conditions]
        numbers = json.dumps(list(range(len(self.conditions))))
        on.run(statements("composite.sql"), has_figures=any(figures), numbers=numbers)

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
