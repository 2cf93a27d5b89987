"""Aggregate values as text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.models import AggregateValue, NumberValue, StatisticsValue, StringValue
from leaderboard.site.values import FORMATS, read, write
from leaderboard.texts import Language, spoken

CASES = json.loads((Path(__file__).parents[1] / "cases" / "aggregates.json").read_text("utf-8"))["cases"]


@pytest.mark.parametrize("case", [c for c in CASES if c["area"] == "aggregate-value"], ids=lambda case: case["id"])
def test_a_value_is_written_as_people_know_it(case: dict[str, Any]) -> None:
    """Values of existing data repos look as they did, where that was right."""
    assert read(json.dumps(case["input"]["value"])) == case["expected"]["text"]


def test_statistics_show_the_metric_that_they_highlight_and_the_mean_otherwise() -> None:
    """A metric that is not there is N/A."""
    assert write(StatisticsValue(mean=2, max=7)) == "2"
    assert write(StatisticsValue(mean=2, max=7, highlight_metric="max")) == "7"
    assert write(StatisticsValue(max=7, highlight_metric="median")) == "N/A"


def test_statistics_have_the_format_of_their_numbers() -> None:
    """All but how many there are, and the variance, which is in no unit that anybody knows."""
    spans = StatisticsValue(median=90_061_000, max=3_600_000, count=12, variance=4.5, format="duration")
    shown = {
        metric: write(msgspec.structs.replace(spans, highlight_metric=metric))
        for metric in ("median", "max", "count", "variance")
    }
    assert shown == {"median": "1d 1h", "max": "1h 0m", "count": "12", "variance": "4.5"}
    assert write(StatisticsValue(mean=1.5, unit="days")) == "1.5 days"
    assert write(StatisticsValue(mean=0.25, format="percentage")) == "25.00%"


def test_one_day_is_one_day() -> None:
    """Units that are ours have a singular; others stay as they are written."""
    assert write(NumberValue(value=1, format="integer", unit="days")) == "1 day"
    assert write(NumberValue(value=1, unit="weeks")) == "1 week"
    assert write(NumberValue(value=1.5, unit="weeks")) == "1.5 weeks"
    assert write(NumberValue(value=1000, unit="days")) == "1,000 days"
    assert [write(NumberValue(value=people, unit="people")) for people in (1, 2)] == ["1 person", "2 people"]
    assert write(NumberValue(value=1, unit="talks")) == "1 talks"


def test_nothing_is_not_less_than_nothing() -> None:
    """What is rounded away takes its sign along."""
    assert write(NumberValue(value=-0.001, format="decimal")) == "0.00"


def test_numbers_are_set_as_the_language_sets_them() -> None:
    """Their separators; what machines read has its own way."""
    with spoken(Language(group=".", decimal=",")):
        assert write(NumberValue(value=1234.5, format="decimal")) == "1.234,50"
        assert write(NumberValue(value=1234.5)) == "1.234,5"
        assert write(NumberValue(value=1234)) == "1.234"
        assert write(NumberValue(value=1234, format="integer", unit="days")) == "1.234 days"


def test_a_word_is_itself() -> None:
    """Text is not changed; the template escapes it."""
    assert write(StringValue(value="2026-01-31 <b>")) == "2026-01-31 <b>"


def test_currencies_have_their_own_decimals() -> None:
    """The sign stands before the symbol, and a code without a symbol stays a code."""
    assert write(NumberValue(value=-3, format="currency")) == "-$3.00"
    assert write(NumberValue(value=1200.4, format="currency", unit="JPY")) == "¥1,200"
    assert write(NumberValue(value=5, format="currency", unit="CHF")) == "CHF\u00a05.00"


def test_a_duration_may_be_negative() -> None:
    """The two largest units, with one sign."""
    assert write(NumberValue(value=-90, format="duration", unit="minutes")) == "-1h 30m"


numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)


@given(
    number=numbers,
    format=st.sampled_from([None, *FORMATS]),
    decimals=st.none() | st.integers(-1000, 1000),
    unit=st.none() | st.sampled_from(["days", "EUR", "ms", ""]),
)
def test_every_number_that_json_can_hold_can_be_written(
    number: float, format: Any, decimals: int | None, unit: str | None
) -> None:
    """However large, small or precise."""
    value: AggregateValue = NumberValue(value=number, format=format, decimals=decimals, unit=unit)
    assert read(msgspec.json.encode(value).decode()) == write(value) != ""
