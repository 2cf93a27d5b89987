"""Aggregate values as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal

import msgspec

from leaderboard.models import AggregateValue, NumberValue, StatisticsValue, StringValue

ABSENT = "N/A"
MOST_DECIMALS = 20
EXACT = Context(prec=2_000)
"""Room for every digit that a number of JSON may have."""
DURATIONS = (("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000))
UNITS_IN_MS = {
    "ms": 1,
    "milliseconds": 1,
    "s": 1_000,
    "seconds": 1_000,
    "minutes": 60_000,
    "hours": 3_600_000,
    "days": 86_400_000,
    "weeks": 604_800_000,
}
BYTES = ("B", "KB", "MB", "GB", "TB", "PB", "EB")
CURRENCIES = {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥", "KRW": "₩", "BRL": "R$", "CNY": "CN¥"}
WHOLE_CURRENCIES = {"JPY", "KRW"}


def read(text: str) -> str:
    """The JSON of a value as people read it."""
    return write(msgspec.json.decode(text, type=AggregateValue))


def write(value: AggregateValue) -> str:
    """The value as people read it; an absent one is ``N/A``."""
    match value:
        case StringValue():
            return value.value
        case StatisticsValue():
            shown = getattr(value, value.highlight_metric or "mean")
            return ABSENT if shown is None else plain(shown)
        case NumberValue():
            return FORMATS.get(value.format or "", unformatted)(value)


def plain(number: float | Decimal, decimals: int = 3) -> str:
    """At most ``decimals`` decimals, thousands separated."""
    text = fixed(number, decimals)
    return text.rstrip("0").rstrip(".") if "." in text else text


def fixed(number: float | Decimal, decimals: int) -> str:
    """Exactly ``decimals`` decimals, halves rounded away from zero, thousands separated."""
    step = Decimal(1).scaleb(-min(max(decimals, 0), MOST_DECIMALS))
    rounded = Decimal(number).quantize(step, ROUND_HALF_UP, EXACT)
    return f"{rounded:,f}"


def times(number: float, factor: int) -> Decimal:
    """The exact product, which may be more than a float can hold."""
    return EXACT.multiply(Decimal(number), factor)


def with_unit(text: str, unit: str | None) -> str:
    return f"{text} {unit}" if unit else text


def unformatted(value: NumberValue) -> str:
    return with_unit(plain(value.value), value.unit)


def integer(value: NumberValue) -> str:
    """Halves go up, as on a number line: 2.5 is 3 and -2.5 is -2."""
    rounded = EXACT.add(Decimal(value.value), Decimal("0.5")).to_integral_value(ROUND_FLOOR)
    return with_unit(f"{int(rounded):,}", value.unit)


def decimal(value: NumberValue) -> str:
    return with_unit(fixed(value.value, 2 if value.decimals is None else value.decimals), value.unit)


def percentage(value: NumberValue) -> str:
    """A fraction: 0.855 is 85.50%."""
    return fixed(times(value.value, 100), 2 if value.decimals is None else value.decimals) + "%"


def duration(value: NumberValue) -> str:
    """The two largest units; the value is in ms unless its unit says otherwise."""
    rest = int(times(value.value, UNITS_IN_MS.get(value.unit or "ms", 1)))
    sign, rest = ("-", -rest) if rest < 0 else ("", rest)
    parts: list[str] = []
    for name, length in DURATIONS:
        amount, rest = divmod(rest, length)
        if amount or parts or name == "s":
            parts.append(f"{amount}{name}")
    return sign + " ".join(parts[:2])


def size(value: NumberValue) -> str:
    """Units of 1,024 bytes."""
    if value.value == 0:
        return "0 B"
    amount, unit = Decimal(value.value), 0
    while abs(amount) >= 1024 and unit < len(BYTES) - 1:
        amount, unit = EXACT.divide(amount, 1024), unit + 1
    return f"{fixed(amount, 2)} {BYTES[unit]}"


def currency(value: NumberValue) -> str:
    """The unit is the currency's code, USD where there is none."""
    code = value.unit or "USD"
    decimals = 0 if code in WHOLE_CURRENCIES else 2
    amount = fixed(abs(value.value), decimals if value.decimals is None else value.decimals)
    symbol = CURRENCIES.get(code, f"{code}\u00a0")
    return ("-" if value.value < 0 else "") + symbol + amount


FORMATS: Mapping[str, Callable[[NumberValue], str]] = {
    "integer": integer,
    "decimal": decimal,
    "percentage": percentage,
    "duration": duration,
    "bytes": size,
    "currency": currency,
}
