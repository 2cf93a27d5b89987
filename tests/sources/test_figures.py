"""Which figures of plugins are kept."""

from __future__ import annotations

import math
from typing import Any

import pytest

from leaderboard.models import Aggregate, AggregateValue, NumberValue, StatisticsValue, StringValue
from leaderboard.sources.figures import beyond_whole, figure
from leaderboard.sources.validity import UnfitError

UNFIT = [
    (NumberValue(value=math.nan), "value: expected int | float, got null"),
    (NumberValue(value=-math.inf), "value: expected int | float, got null"),
    (NumberValue(value=True), "value: expected int | float, got bool"),
    (NumberValue(value="7"), "value: expected int | float, got str"),  # type: ignore[arg-type]  # plugins may err
    (NumberValue(value=10**30), "value: expected a number between -10^18 and 10^18, got a far larger number"),
    (NumberValue(value=-1e300), "value: expected a number between -10^18 and 10^18, got -1e+300"),
    (NumberValue(value=1, decimals=99), "decimals: expected 0 to 20, got 99"),
    (NumberValue(value=1, decimals=-1), "decimals: expected 0 to 20, got -1"),
    (NumberValue(value=1, format="roman"), "format: invalid enum value 'roman'"),  # type: ignore[arg-type]  # as above
    (NumberValue(value=1, unit="x" * 41), "unit: expected at most 40 characters, got 41"),
    (
        NumberValue(value=1, unit="fortnights", format="duration"),
        "unit: expected one of ms, milliseconds, s, seconds, minutes, hours, days, weeks for a duration, "
        "got 'fortnights'",
    ),
    (
        NumberValue(value=1, unit="euros", format="currency"),
        "unit: expected the three capitals of a currency, such as EUR, got 'euros'",
    ),
    (StatisticsValue(mean=math.nan, max=2), "mean: expected a number, got nan"),
    (StatisticsValue(sum=math.inf), "sum: expected a number, got inf"),
    (StatisticsValue(variance=1e19), "variance: expected a number between -10^18 and 10^18, got 1e+19"),
    (StatisticsValue(count=-1), "count: expected how many numbers there are, got -1"),
    (StatisticsValue(highlight_metric="mode"), "highlightMetric: invalid enum value 'mode'"),  # type: ignore[arg-type]
    (StringValue(value="x" * 301), "value: expected a text of at most 300 characters, got 301"),
    (StringValue(value="\ud800"), "has text that is not Unicode"),
]
FIT: list[AggregateValue] = [
    NumberValue(value=0),
    NumberValue(value=-2.5, format="integer", unit="days"),
    NumberValue(value=2**53 + 1, format="bytes"),
    NumberValue(value=3, format="duration", unit="weeks"),
    NumberValue(value=3, format="currency", unit="CHF", decimals=0),
    NumberValue(value=85.5, format="percentage"),
    StatisticsValue(),
    StatisticsValue(min=1, max=9, mean=4.5, median=4, variance=2.5, sum=45, count=10, highlight_metric="median"),
    StringValue(value="<b>2026</b>"),
    StringValue(value=""),
]


@pytest.mark.parametrize(("value", "reason"), UNFIT, ids=str)
def test_a_value_that_cannot_be_shown_is_refused(value: AggregateValue, reason: str) -> None:
    """Whatever is wrong with it is said, and no part of it is silently left out."""
    with pytest.raises(UnfitError) as caught:
        figure(Aggregate(definition="mood", value=value))
    assert str(caught.value).removeprefix("value.") == reason


@pytest.mark.parametrize("value", FIT, ids=str)
def test_a_value_that_can_be_shown_stays_as_it_is(value: AggregateValue) -> None:
    """To the last digit."""
    given = Aggregate(definition="mood", contributor="ann", value=value)
    assert figure(given) == given


def test_a_value_of_no_known_type_is_refused() -> None:
    """A bare number is not a value."""
    nonsense: Any = 7
    with pytest.raises(UnfitError):
        figure(Aggregate(definition="mood", value=nonsense))


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (NumberValue(value=85.5, format="percentage"), 85.5),
        (NumberValue(value=-1.1, format="percentage"), -1.1),
        (NumberValue(value=1, format="percentage"), None),
        (NumberValue(value=85.5), None),
        (StatisticsValue(mean=0.5, max=50, variance=9, count=12, format="percentage"), 50),
        (StatisticsValue(mean=0.5, count=12, format="percentage"), None),
        (StringValue(value="85.5"), None),
    ],
    ids=str,
)
def test_a_percentage_beyond_the_whole_is_noticed(value: AggregateValue, found: float | None) -> None:
    """It is likely to have been given in hundredths."""
    assert beyond_whole(value) == found
