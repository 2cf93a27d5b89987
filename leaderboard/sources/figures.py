"""Which of the figures that a plugin yields can be kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from leaderboard.models import (
    DURATION_UNITS,
    Aggregate,
    AggregateValue,
    NumberValue,
    StatisticsValue,
    StringValue,
    shown,
)
from leaderboard.sources.validity import UnfitError, typed

MOST: Final = 10**18
"""What a number of SQLite and of a browser holds without being another one, nearly."""
MOST_DECIMALS: Final = 20
LONGEST_UNIT: Final = 40
LONGEST_TEXT: Final = 300
CURRENCY: Final = re.compile(r"[A-Z]{3}", re.ASCII)
SUMMARIES: Final = ("min", "max", "mean", "median", "sum")


def figure(given: Aggregate) -> Aggregate:
    """The figure with exact types and a value that can be shown; raises UnfitError."""
    checked = typed(given)
    for name in numbers_of(given.value):
        # JSON knows no NaN and no infinity: where they may be left out, they would be.
        if getattr(given.value, name) is not None and getattr(checked.value, name) is None:
            raise UnfitError(f"value.{name}: expected a number, got {shown(getattr(given.value, name))}")
    reason = next(complaints(checked.value), None)
    if reason is not None:
        raise UnfitError(f"value.{reason}")
    return checked


def numbers_of(value: AggregateValue) -> tuple[str, ...]:
    """The names of its numbers."""
    match value:
        case NumberValue():
            return ("value",)
        case StatisticsValue():
            return (*SUMMARIES, "variance", "count")
    return ()


def complaints(value: AggregateValue) -> Iterator[str]:
    """Why a value of the right types cannot be shown."""
    if isinstance(value, StringValue):
        if len(value.value) > LONGEST_TEXT:
            yield f"value: expected a text of at most {LONGEST_TEXT} characters, got {len(value.value):,}"
        return
    for name in numbers_of(value):
        number = getattr(value, name)
        if number is not None and not -MOST <= number <= MOST:
            yield f"{name}: expected a number between -10^18 and 10^18, got {shown(number)}"
    if isinstance(value, NumberValue) and value.decimals is not None and not 0 <= value.decimals <= MOST_DECIMALS:
        yield f"decimals: expected 0 to {MOST_DECIMALS}, got {shown(value.decimals)}"
    if isinstance(value, StatisticsValue) and (value.count or 0) < 0:
        yield f"count: expected how many numbers there are, got {shown(value.count)}"
    yield from complaints_about_unit(value.unit, value.format)


def complaints_about_unit(unit: str | None, format: str | None) -> Iterator[str]:
    """Why numbers of this format cannot be in this unit."""
    if unit is None:
        return
    if format == "duration" and unit not in DURATION_UNITS:
        yield f"unit: expected one of {', '.join(DURATION_UNITS)} for a duration, got {shown(unit)}"
    elif format == "currency" and not CURRENCY.fullmatch(unit):
        yield f"unit: expected the three capitals of a currency, such as EUR, got {shown(unit)}"
    elif len(unit) > LONGEST_UNIT:
        yield f"unit: expected at most {LONGEST_UNIT} characters, got {len(unit):,}"


def beyond_whole(value: AggregateValue) -> float | None:
    """What of a percentage is more than the whole, as if it had been given in hundredths."""
    if isinstance(value, StringValue) or value.format != "percentage":
        return None
    names = ("value",) if isinstance(value, NumberValue) else SUMMARIES
    found = msgspec.structs.asdict(value)
    return next((found[name] for name in names if found[name] is not None and abs(found[name]) > 1), None)
