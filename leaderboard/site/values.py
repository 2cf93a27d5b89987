"""Aggregate values as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal

import msgspec

from leaderboard.models import DURATION_UNITS, AggregateValue, NumberValue, StatisticsValue, StringValue
from leaderboard.texts import N_, _, language, ngettext

ABSENT = "N/A"
MOST_DECIMALS = 20
EXACT = Context(prec=2_000)
"""Room for every digit that a number of JSON may have."""
DURATIONS = (("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000))
BYTES = ("B", "KB", "MB", "GB", "TB", "PB", "EB")
CURRENCIES = {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥", "KRW": "₩", "BRL": "R$", "CNY": "CN¥"}
WHOLE_CURRENCIES = {"JPY", "KRW"}
NOTES = {
    "min": N_("least of %(count)s"),
    "max": N_("most of %(count)s"),
    "mean": N_("mean of %(count)s"),
    "median": N_("median of %(count)s"),
}
HAVE_NO_UNIT = {"count", "variance"}
"""Of statistics: how many there are, and what is in the square of the unit."""


def read(text: str) -> str:
    """The JSON of a value as people read it."""
    return write(msgspec.json.decode(text, type=AggregateValue))


def write(value: AggregateValue) -> str:
    """The value as people read it; an absent one is ``N/A``."""
    match value:
        case StringValue():
            return value.value
        case StatisticsValue():
            return highlighted(value)
        case NumberValue():
            return FORMATS.get(value.format or "", unformatted)(value)


def highlighted(value: StatisticsValue) -> str:
    """The figure that the statistics show of themselves, in the format and unit of what they sum up."""
    metric = value.highlight_metric or "mean"
    number = getattr(value, metric)
    if number is None:
        return ABSENT
    if metric in HAVE_NO_UNIT:
        return plain(number)
    return write(NumberValue(value=number, format=value.format, unit=value.unit))


def note(value: AggregateValue) -> str:
    """What a summary shows of how many numbers; nothing of other values."""
    if not isinstance(value, StatisticsValue) or value.count is None:
        return ""
    text = NOTES.get(value.highlight_metric or "mean", "")
    return _(text, count=fixed(value.count, 0)) if text else ""


def plain(number: float | Decimal, decimals: int = 3) -> str:
    """At most ``decimals`` decimals, thousands separated."""
    text, point = fixed(number, decimals), language().decimal
    return text.rstrip("0").removesuffix(point) if point in text else text


def fixed(number: float | Decimal, decimals: int) -> str:
    """Exactly ``decimals`` decimals, halves rounded away from zero, thousands separated."""
    step = Decimal(1).scaleb(-min(max(decimals, 0), MOST_DECIMALS))
    rounded = Decimal(number).quantize(step, ROUND_HALF_UP, EXACT)
    units, _, rest = f"{abs(rounded):,f}".partition(".")
    sign = "-" if rounded < 0 else ""
    return sign + units.replace(",", language().group) + (language().decimal + rest if rest else "")


def times(number: float, factor: int) -> Decimal:
    """The exact product, which may be more than a float can hold."""
    return EXACT.multiply(Decimal(number), factor)


def with_unit(text: str, unit: str | None) -> str:
    """``7 days`` and ``1 day``; units that are not ours stay as they are written."""
    digits = text.replace(language().group, "").removeprefix("-")
    number = int(digits) if digits.isdigit() else 2
    match unit:
        case "days":
            return ngettext("%(count)s day", "%(count)s days", number, count=text)
        case "weeks":
            return ngettext("%(count)s week", "%(count)s weeks", number, count=text)
        case "people":
            return ngettext("%(count)s person", "%(count)s people", number, count=text)
    return f"{text} {unit}" if unit else text


def unformatted(value: NumberValue) -> str:
    return with_unit(plain(value.value), value.unit)


def integer(value: NumberValue) -> str:
    """Halves go up, as on a number line: 2.5 is 3 and -2.5 is -2."""
    rounded = EXACT.add(Decimal(value.value), Decimal("0.5")).to_integral_value(ROUND_FLOOR)
    return with_unit(fixed(rounded, 0), value.unit)


def decimal(value: NumberValue) -> str:
    return with_unit(fixed(value.value, 2 if value.decimals is None else value.decimals), value.unit)


def percentage(value: NumberValue) -> str:
    """A fraction: 0.855 is 85.50%."""
    return fixed(times(value.value, 100), 2 if value.decimals is None else value.decimals) + "%"


def duration(value: NumberValue) -> str:
    """The two largest units; the value is in ms unless its unit says otherwise."""
    rest = int(times(value.value, DURATION_UNITS.get(value.unit or "ms", 1)))
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
