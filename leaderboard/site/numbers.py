"""Numbers and days as words on a page."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache, lru_cache

MINUS = "−"
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def whole(number: int) -> str:
    """1234 as ``1,234``."""
    return f"{number:,}".replace("-", MINUS)


def points(thousandths: int) -> str:
    """Points to at most three decimals: 1234500 as ``1,234.5``."""
    sign = MINUS if thousandths < 0 else ""
    units, rest = divmod(abs(thousandths), 1000)
    return f"{sign}{units:,}" + (f".{rest:03}".rstrip("0") if rest else "")


@lru_cache(20_000)
def rounded(thousandths: int) -> str:
    """Points to at most one decimal, halves away from zero, for lists; the exact ones are on a person's page."""
    tenths = (abs(thousandths) + 50) // 100 * 100
    return points(tenths if thousandths >= 0 else -tenths)


def signed(thousandths: int) -> str:
    """A difference in points, its sign always shown unless it is nothing."""
    return f"+{rounded(thousandths)}" if thousandths > 0 else rounded(thousandths)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th, 21st."""
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def day(day: date) -> str:
    """20 November 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@cache
def short_day(day: date) -> str:
    """20 Nov 2026."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


@cache
def written_day(text: str) -> str:
    """A date as people wrote it, a year or a month alone too; what is none of these stays as it is."""
    for form, show in (("%Y-%m-%d", day), ("%Y-%m", month)):
        try:
            return show(datetime.strptime(text, form).date())
        except ValueError:
            continue
    return text


def month(day: date) -> str:
    """November 2026."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def span(first: date, last: date) -> str:
    """A span of days without repeating what both ends share: 14–20 November 2026."""
    if first == last:
        return day(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """``1 person``, ``2 people``."""
    return f"{whole(number)} {one if number == 1 else many or one + 's'}"


def joined(words: list[str]) -> str:
    """a, b and c."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
