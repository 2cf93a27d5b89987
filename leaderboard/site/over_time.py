"""What somebody did over time: a column a month, a quarter or a year, by kind of work."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from markupsafe import Markup, escape

from leaderboard.scores.periods import as_date
from leaderboard.site import charts, numbers
from leaderboard.site.api.activities import Entry
from leaderboard.site.board_contract import Label
from leaderboard.site.headlines import contributions
from leaderboard.site.kinds import Definition, key
from leaderboard.site.person_contract import OverTime
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


class Work(NamedTuple):
    """What one person did."""

    months: dict[int, dict[int, int]]
    """How much of each kind by the number of the month."""
    entries: int
    """How many activities there are; one may stand for several things done."""

    @property
    def years(self) -> tuple[str, ...]:
        """Those with activities, the newest first."""
        return tuple(f"{year:04}" for year in sorted({month // 12 for month in self.months}, reverse=True))


def work(entries: Sequence[Entry]) -> Work:
    """How much somebody did of each kind in each month."""
    months: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for _person, day, kind, times, _line in entries:
        amounts = months[month_number(day)]
        amounts[kind] = amounts.get(kind, 0) + times
    return Work(months, len(entries))


def over_time(done: Work, kinds: Mapping[int, Definition], as_of: date) -> OverTime | None:
    """The columns; None of those who did not do anything in more than one month."""
    if len(done.months) < 2:
        return None
    earliest, last = min(done.months), as_of.year * 12 + as_of.month - 1
    step = step_for(earliest, last)
    first, count = begin_and_count(earliest, last, step)
    spans: list[dict[int, int]] = [{} for _span in range(count)]
    for month, amounts in done.months.items():
        if month >= first:
            span = spans[(month - first) // step]
            for id, amount in amounts.items():
                span[id] = span.get(id, 0) + amount
    present = set().union(*spans)
    used = [id for id in kinds if id in present]
    is_unfinished = as_of.day < monthrange(as_of.year, as_of.month)[1] or (last + 1) % step > 0
    totals = [sum(span.values()) for span in spans]
    words = _(DRAWN[step], contributions=contributions(sum(totals)), day=numbers.day(as_of))
    return OverTime(
        drawing=charts.columns([by_colour(span, kinds) for span in spans], words, is_unfinished=is_unfinished),
        words=tuple(sentences(totals, first, step, is_unfinished=is_unfinished)),
        kinds=key(used, kinds),
        labels=labels(first, count, step),
        title=_(TITLES[step]),
        span=_(NAMES[step]),
        rows=Markup(
            "\n".join(
                [
                    f"{head(first + n * step, step)}{''.join(map(cell, (totals[n], *map(span.get, used))))}</tr>"
                    for n, span in enumerate(spans)
                    if span
                ]
            )
        ),
    )


def step_for(first: int, last: int) -> int:
    """How many months a column is of."""
    return next((step for step in (MONTH, QUARTER) if last // step - first // step < MOST), YEAR)


def begin_and_count(first: int, last: int, step: int) -> tuple[int, int]:
    """The month that the first column begins with, and how many columns there are."""
    count = min(max(last // step - first // step + 1, FEWEST), MOST)
    return (last // step - count + 1) * step, count


def by_colour(span: Mapping[int, int], kinds: Mapping[int, Definition]) -> dict[int, int]:
    found: dict[int, int] = {}
    for id, count in span.items():
        colour = kinds[id].colour
        found[colour] = found.get(colour, 0) + count
    return found


def sentences(totals: list[int], first: int, step: int, *, is_unfinished: bool) -> Iterator[str]:
    """What the columns show, and how much the tallest is."""
    most = max(totals)
    yield _(ABOUT[step])
    busiest = name(first + totals.index(most) * step, step)
    yield _("The most were %(most)s, in %(span)s.", most=numbers.whole(most), span=busiest)
    if is_unfinished:
        yield _(UNFINISHED[step])


@remembered()
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


@remembered()
def name(month: int, step: int) -> str:
    """A span as a row of the table calls it."""
    year, place = divmod(month, 12)
    if step == MONTH:
        return numbers.month(date(year, place + 1, 1))
    if step == QUARTER:
        months = f"{language().short_months[place]}–{language().short_months[place + 2]}"
        return pgettext("a quarter", "%(months)s %(year)s", months=months, year=year)
    return str(year)


@remembered()
def head(month: int, step: int) -> str:
    """How a row of the table begins."""
    return f'<tr><th scope="row">{escape(name(month, step))}</th>'


@cache
def month_number(day: int) -> int:
    """Months since the year 0, of days since 1970."""
    on = as_date(day)
    return on.year * 12 + on.month - 1


@remembered(20_000)
def cell(amount: int | None) -> str:
    return f"<td>{numbers.whole(amount) if amount else ''}</td>"
