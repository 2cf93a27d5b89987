"""Who earns which badge, reckoned slowly: day by day, person by person, in plain Python.

It is written from what the project promises of badges and knows nothing of the code that it is compared with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from itertools import islice
from math import ceil, floor
from typing import Any

DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Deed:
    """Something that somebody did ``count`` times on a day; ``points`` are those of one."""

    who: str
    kind: str
    day: date
    count: int = 1
    points: Fraction = Fraction(0)


@dataclass(frozen=True, kw_only=True)
class World:
    """What was done, and the rules in the spelling of config.yaml."""

    deeds: Sequence[Deed]
    rules: Sequence[Mapping[str, Any]]
    tiers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """The variants of each badge, the lowest first."""
    kinds: Sequence[str] = ()

    @property
    def today(self) -> date:
        return max(deed.day for deed in self.deeds)

    def people(self) -> list[str]:
        return sorted({deed.who for deed in self.deeds})

    def days(self, who: str) -> list[date]:
        return sorted({deed.day for deed in self.of[who]})

    @cached_property
    def of(self) -> dict[str, list[Deed]]:
        """What everybody did."""
        return {who: [deed for deed in self.deeds if deed.who == who] for who in self.people()}

    @cached_property
    def awards(self) -> dict[tuple[str, str, str], date]:
        """The day by (person, badge, variant)."""
        found = {}
        for who in self.people():
            for rule in self.rules:
                for variant, day in self.earned(who, rule):
                    found[who, rule["badge_slug"], variant] = day
        return found

    def earned(self, who: str, rule: Mapping[str, Any]) -> Iterator[tuple[str, date]]:
        match rule["type"]:
            case "threshold":
                values = [(day, self.value(who, rule["aggregate_slug"], day)) for day in self.days(who)]
                for tier in rule["thresholds"]:
                    wanted = Fraction(str(tier["value"]))
                    reached = [day for day, value in values if value is not None and value >= wanted]
                    yield from ((tier["variant"], day) for day in reached[:1])
            case "streak":
                for tier in rule["thresholds"]:
                    day = self.day_of_streak(self.streak_days(who, rule), rule["streak_type"], ceil(tier["days"]))
                    if day is not None:
                        yield tier["variant"], day
            case "growth":
                for tier in rule["thresholds"]:
                    day = self.day_of_growth(who, rule, Fraction(str(tier["percentage_increase"])))
                    if day is not None:
                        yield tier["variant"], day
            case "composite":
                held = (day for day in self.turning_days(who) if self.holds(who, rule, day))
                yield from ((rule["variant"], day) for day in islice(held, 1))

    def turning_days(self, who: str) -> list[date]:
        """Those on which a figure may become another one: with work, or when a streak is known to be over."""
        days = self.days(who)
        over = {day + 2 * DAY for day in days}
        over |= {self.last_day(self.last_day(day, "week") + DAY, "week") + DAY for day in days}
        return sorted({*days, *(day for day in over if day <= self.today)})

    def value(self, who: str, figure: str, day: date) -> Fraction | None:
        """A figure at the end of a day; None where the person does not have it yet."""
        done = [deed for deed in self.of[who] if deed.day <= day]
        name, _, kind = figure.partition(":")
        if kind:
            done = [deed for deed in done if deed.kind == kind]
        if not done:
            return None
        if name.endswith("_streak"):
            return Fraction(self.streak_figure(name, sorted({deed.day for deed in done}), day))
        count = Fraction(sum(deed.count for deed in done))
        points = sum((deed.count * deed.points for deed in done), Fraction(0))
        values: dict[str, Fraction | int] = {
            "activity_count": count,
            "active_days": len({deed.day for deed in done}),
            "active_weeks": len({self.unit(deed.day, "week") for deed in done}),
            "total_activity_points": points,
            "avg_points_per_activity": Fraction(floor(points / count * 100 + Fraction(1, 2)), 100),
        }
        return Fraction(values[name])

    def streak_figure(self, name: str, days: Sequence[date], day: date) -> int:
        """The current streak at the end of a day, or the longest one by then."""
        by = "week" if "weekly" in name else "day"
        if name.startswith("current"):
            return self.current_streak(days, by, day)
        return max(self.current_streak(days[:end], by, days[end - 1]) for end in range(1, len(days) + 1))

    def streak_days(self, who: str, rule: Mapping[str, Any]) -> list[date]:
        patterns = rule.get("activity_definitions") or [""]
        return sorted({deed.day for deed in self.of[who] if any(re.search(pattern, deed.kind) for pattern in patterns)})

    def day_of_streak(self, days: Sequence[date], by: str, length: int) -> date | None:
        """The first day that is the last of so many units in a row."""
        for day in days:
            units, here = {self.unit(each, by) for each in days if each <= day}, day
            for _ in range(length - 1):
                here = self.first_day(here, by) - DAY
                if self.unit(here, by) not in units:
                    break
            else:
                return day
        return None

    def current_streak(self, days: Sequence[date], by: str, here: date) -> int:
        """How many units in a row end with that of a day or with the one before."""
        units = {self.unit(each, by) for each in days}
        if self.unit(here, by) not in units:
            here = self.first_day(here, by) - DAY
        length = 0
        while self.unit(here, by) in units:
            length, here = length + 1, self.first_day(here, by) - DAY
        return length

    def unit(self, day: date, by: str) -> tuple[int, ...]:
        match by:
            case "daily" | "day":
                return day.year, day.month, day.day
            case "weekly" | "week":
                return day.isocalendar()[:2]
            case "monthly" | "month":
                return day.year, day.month
        return (day.year,)

    def first_day(self, day: date, by: str) -> date:
        while self.unit(day - DAY, by) == self.unit(day, by):
            day -= DAY
        return day

    def last_day(self, day: date, by: str) -> date:
        while self.unit(day + DAY, by) == self.unit(day, by):
            day += DAY
        return day

    def amount(self, who: str, rule: Mapping[str, Any], within: date) -> Fraction:
        """What was done in the period that a day is in."""
        figure, by = rule["aggregate_slug"], rule["period"]
        until = self.value(who, figure, self.last_day(within, by)) or Fraction(0)
        before = self.value(who, figure, self.first_day(within, by) - DAY) or Fraction(0)
        return until - before

    def day_of_growth(self, who: str, rule: Mapping[str, Any], per_cent: Fraction) -> date | None:
        ends = sorted({self.last_day(day, rule["period"]) for day in self.days(who)})
        for end in ends:
            before = self.amount(who, rule, self.first_day(end, rule["period"]) - DAY)
            now = self.amount(who, rule, end)
            if end <= self.today and before > 0 and (now - before) * 100 >= per_cent * before:
                return end
        return None

    def conditions_held(self, who: str, rule: Mapping[str, Any], day: date) -> int:
        held = 0
        for condition in rule["conditions"]:
            value, wanted = self.value(who, condition["aggregate_slug"], day), Fraction(str(condition["value"]))
            if value is not None:
                held += {
                    ">": value > wanted,
                    "<": value < wanted,
                    ">=": value >= wanted,
                    "<=": value <= wanted,
                    "==": value == wanted,
                    "!=": value != wanted,
                }[condition["operator"]]
        return held

    def holds(self, who: str, rule: Mapping[str, Any], day: date) -> bool:
        held = self.conditions_held(who, rule, day)
        return held == len(rule["conditions"]) if rule["operator"] == "AND" else held > 0

    def progress(self) -> dict[tuple[str, str], tuple[str, Fraction]]:
        """(the next variant, what counts towards it) by (person, badge)."""
        awards, found = self.awards, {}
        for who in self.people():
            for badge, variants in self.tiers.items():
                held = [place for place, variant in enumerate(variants) if (who, badge, variant) in awards]
                after = variants[max(held, default=-1) + 1 :]
                rules = [(variant, rule) for variant in after for rule in self.rules if has(rule, badge, variant)]
                if rules:
                    variant, rule = rules[0]
                    toward = self.toward(who, rule)
                    if toward is not None:
                        found[who, badge] = (variant, toward)
        return found

    def toward(self, who: str, rule: Mapping[str, Any]) -> Fraction | None:
        match rule["type"]:
            case "threshold":
                return self.value(who, rule["aggregate_slug"], self.today)
            case "streak":
                days = self.streak_days(who, rule)
                return Fraction(self.current_streak(days, rule["streak_type"], self.today)) if days else None
            case "growth":
                if self.value(who, rule["aggregate_slug"], self.today) is None:
                    return None
                by = rule["period"]
                ends_today = self.last_day(self.today, by) == self.today
                return Fraction(0) if ends_today else self.amount(who, rule, self.today)
        figures = [condition["aggregate_slug"] for condition in rule["conditions"]]
        if all(self.value(who, figure, self.today) is None for figure in figures):
            return None
        return Fraction(self.conditions_held(who, rule, self.today))


def has(rule: Mapping[str, Any], badge: str, variant: str) -> bool:
    """Whether a rule is for this tier."""
    variants = [tier["variant"] for tier in rule.get("thresholds", ())] or [rule.get("variant")]
    return bool(rule["badge_slug"] == badge and variant in variants)
