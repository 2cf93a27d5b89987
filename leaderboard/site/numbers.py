"""Numbers and days as words on a page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from leaderboard.scores.boards import EXACT_BELOW, about
from leaderboard.texts import _, language, ngettext, pgettext, remembered

MINUS = "−"


@remembered(20_000)
def whole(number: int) -> str:
    """1234 as ``1,234``."""
    return f"{number:,}".replace(",", language().group).replace("-", MINUS)


def out_of(people: int) -> str:
    """How many there are beside a rank: ``of 12``, of larger boards ``of about 12,000``."""
    if people < EXACT_BELOW:
        return _("of %(count)s", count=whole(people))
    return _("of about %(count)s", count=whole(about(people)))


@remembered(20_000)
def points(thousandths: int) -> str:
    """Points to at most three decimals: 1234500 as ``1,234.5``."""
    sign = MINUS if thousandths < 0 else ""
    units, rest = divmod(abs(thousandths), 1000)
    return sign + whole(units) + (f"{language().decimal}{rest:03}".rstrip("0") if rest else "")


def plain(thousandths: int) -> str:
    """Points as machines and input fields write them, in any language: ``-1234.5``."""
    sign = "-" if thousandths < 0 else ""
    units, rest = divmod(abs(thousandths), 1000)
    return f"{sign}{units}" + (f".{rest:03}".rstrip("0") if rest else "")


@remembered(20_000)
def rounded(thousandths: int) -> str:
    """Points to at most one decimal, halves away from zero, for lists; the exact ones are on a person's page."""
    tenths = (abs(thousandths) + 50) // 100 * 100
    return points(tenths if thousandths >= 0 else -tenths)


@remembered(20_000)
def signed(thousandths: int) -> str:
    """A difference in points, its sign always shown unless it is nothing."""
    return f"+{rounded(thousandths)}" if thousandths > 0 else rounded(thousandths)


@remembered(20_000)
def in_points(thousandths: int, amount: str) -> str:
    """``12.5 points``; ``amount`` is the number as it is to be written."""
    return ngettext("%(amount)s point", "%(amount)s points", 1 if thousandths == 1000 else 2, amount=amount)


@remembered(20_000)
def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th, 21st; one form with the number in it in languages that have only one."""
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    said = pgettext("a rank, such as 4th; one form for every number", "%(number)sth", number=whole(number))
    return said if said != f"{whole(number)}th" else f"{whole(number)}{ending}"


@remembered()
def day(day: date) -> str:
    """20 November 2026."""
    return dated(day, language().months)


@remembered()
def short_day(day: date) -> str:
    """20 Nov 2026."""
    return dated(day, language().short_months)


@remembered()
def short_iso_day(text: str) -> str:
    """20 Nov 2026, of 2026-11-20."""
    return short_day(date.fromisoformat(text))


def moment(at: datetime) -> str:
    """20 Nov 2026, 09:30, by the clock of the zone that the time is in."""
    return pgettext("a day and a time", "%(day)s, %(time)s", day=short_day(at.date()), time=f"{at:%H:%M}")


def dated(day: date, months: Sequence[str]) -> str:
    return pgettext("a date", "%(day)s %(month)s %(year)s", day=day.day, month=months[day.month - 1], year=day.year)


@remembered()
def written_day(text: str) -> str:
    """A date as people wrote it, a year or a month alone too; what is none of these stays as it is."""
    for form, show in (("%Y-%m-%d", day), ("%Y-%m", month)):
        try:
            return show(datetime.strptime(text, form).date())
        except ValueError:
            continue
    return text


def day_of_year(day: date) -> str:
    """20 November."""
    name = language().months[day.month - 1]
    return pgettext("a day without its year", "%(day)s %(month)s", day=day.day, month=name)


def month(day: date) -> str:
    """November 2026."""
    return pgettext("a month", "%(month)s %(year)s", month=language().months[day.month - 1], year=day.year)


def span(first: date, last: date) -> str:
    """A span of days without repeating what both ends share: 14–20 November 2026."""
    if first == last:
        return day(last)
    if (first.year, first.month) == (last.year, last.month):
        begin = pgettext("the first of two days of one month", "%(day)s", day=first.day)
        return f"{begin}–{day(last)}"
    if first.year == last.year:
        return f"{day_of_year(first)} – {day(last)}"
    return f"{day(first)} – {day(last)}"
