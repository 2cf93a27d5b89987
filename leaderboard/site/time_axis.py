"""What columns over time stand for: a month, a quarter or a year each, until the newest day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from markupsafe import Markup, escape

from leaderboard.site import numbers
from leaderboard.site.board_contract import Label
from leaderboard.texts import N_, _, language, pgettext, remembered

MONTH, QUARTER, YEAR = 1, 3, 12
FEWEST, MOST = 12, 36
"""Columns; a span that has more is drawn in longer steps, in years whatever their number up to the most."""
NAMES = {MONTH: N_("Month"), QUARTER: N_("Quarter"), YEAR: N_("Year")}
TITLES = {MONTH: N_("Month by month"), QUARTER: N_("Quarter by quarter"), YEAR: N_("Year by year")}
ABOUT = {
    MONTH: N_("Contributions a month, by kind of work."),
    QUARTER: N_("Contributions a quarter, by kind of work."),
    YEAR: N_("Contributions a year, by kind of work."),
}
UNFINISHED = {
    MONTH: N_("The last month is not over yet."),
    QUARTER: N_("The last quarter is not over yet."),
    YEAR: N_("The last year is not over yet."),
}
DRAWN = {
    MONTH: N_("%(contributions)s, month by month, until %(day)s"),
    QUARTER: N_("%(contributions)s, quarter by quarter, until %(day)s"),
    YEAR: N_("%(contributions)s, year by year, until %(day)s"),
}
NOTHING: Mapping[int, int] = {}


class Axis(NamedTuple):
    """What the columns of all who began in one month have in common."""

    first: int
    """The month that the first column begins with."""
    step: int
    """How many months a column is of."""
    is_unfinished: bool
    """Whether the last column goes on."""
    names: tuple[str, ...]
    """Of what each column is of."""
    heads: tuple[str, ...]
    """How the row of each column begins, in the same in figures."""
    labels: Markup
    about: str
    unfinished: str
    title: str
    span: str

    def columns(self, months: Mapping[int, Mapping[int, int]]) -> list[Mapping[int, int]]:
        """Amounts by kind of each column, from those of each month."""
        first, step, count = self.first, self.step, len(self.names)
        if step == MONTH:
            return [months.get(month, NOTHING) for month in range(first, first + count)]
        found: list[dict[int, int]] = [{} for _column in range(count)]
        for month, amounts in months.items():
            if month >= first:
                column = found[(month - first) // step]
                for kind, amount in amounts.items():
                    column[kind] = column.get(kind, 0) + amount
        return [*found]


@remembered(1_000)
def axis(earliest: int, as_of: date) -> Axis:
    """The columns from this month on, months as numbers since the year 0."""
    last = as_of.year * 12 + as_of.month - 1
    step = step_for(earliest, last)
    first, count = begin_and_count(earliest, last, step)
    names = tuple(name(first + n * step, step) for n in range(count))
    return Axis(
        first=first,
        step=step,
        is_unfinished=as_of.day < monthrange(as_of.year, as_of.month)[1] or (last + 1) % step > 0,
        names=names,
        heads=tuple(f'<tr><th scope="row">{escape(name)}</th>' for name in names),
        labels=labels(first, count, step),
        about=_(ABOUT[step]),
        unfinished=_(UNFINISHED[step]),
        title=_(TITLES[step]),
        span=_(NAMES[step]),
    )


def step_for(first: int, last: int) -> int:
    """How many months a column is of."""
    return next((step for step in (MONTH, QUARTER) if last // step - first // step < MOST), YEAR)


def begin_and_count(first: int, last: int, step: int) -> tuple[int, int]:
    """The month that the first column begins with, and how many columns there are."""
    count = min(max(last // step - first // step + 1, FEWEST), MOST)
    return (last // step - count + 1) * step, count


def labels(first: int, count: int, step: int) -> Markup:
    """Years, and quarters where there is room for them, each below the column that it begins with."""
    room = 3 if count > FEWEST else 1
    found = (label(first + n * step, step, count) if n <= count - room else None for n in range(count))
    return Markup("").join(item(each) for each in found)


def item(label: Label | None) -> Markup:
    if label is None:
        return Markup("<li></li>")
    return Markup("<li><span{}>{}</span></li>").format(Markup(' class="major"' if label.is_major else ""), label.text)


def label(month: int, step: int, count: int) -> Label | None:
    year, place = divmod(month, 12)
    if step == YEAR:
        return Label(str(year), is_major=year % 10 == 0) if year % 5 == 0 else None
    if place == 0:
        return Label(str(year), is_major=True)
    is_quarter = step == MONTH and place % 3 == 0
    return Label(language().short_months[place], is_major=count <= FEWEST) if is_quarter else None


def name(month: int, step: int) -> str:
    """A span as a row of the table calls it."""
    year, place = divmod(month, 12)
    if step == MONTH:
        return numbers.month(date(year, place + 1, 1))
    if step == QUARTER:
        months = f"{language().short_months[place]}–{language().short_months[place + 2]}"
        return pgettext("a quarter", "%(months)s %(year)s", months=months, year=year)
    return str(year)
