"""What somebody did over time: a column a month, a quarter or a year, by kind of work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from markupsafe import Markup

from leaderboard.scores.periods import as_date
from leaderboard.site import charts, numbers
from leaderboard.site.api.activities import Entry
from leaderboard.site.headlines import contributions
from leaderboard.site.kinds import Definition, key
from leaderboard.site.person_contract import OverTime
from leaderboard.site.time_axis import DRAWN, Axis, axis
from leaderboard.texts import _, remembered


class Work(NamedTuple):
    """What one person did."""

    months: Mapping[int, Mapping[int, int]]
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


@cache
def month_number(day: int) -> int:
    """Months since the year 0, of days since 1970."""
    on = as_date(day)
    return on.year * 12 + on.month - 1


def over_time(done: Work, kinds: Mapping[int, Definition], as_of: date) -> OverTime | None:
    """The columns; None of those who did not do anything in more than one month."""
    if len(done.months) < 2:
        return None
    along = axis(min(done.months), as_of)
    columns = along.columns(done.months)
    present = set().union(*columns)
    used = [id for id in kinds if id in present]
    totals = [sum(column.values()) for column in columns]
    colours = [by_colour(column, kinds) if column else column for column in columns]
    words = _(DRAWN[along.step], contributions=contributions(sum(totals)), day=numbers.day(as_of))
    return OverTime(
        drawing=charts.columns(colours, words, is_unfinished=along.is_unfinished),
        words=tuple(sentences(totals, along)),
        kinds=key(used, kinds),
        labels=along.labels,
        title=along.title,
        span=along.span,
        rows=Markup(
            "\n".join(
                [
                    f"{head}{''.join(map(cell, (total, *map(column.get, used))))}</tr>"
                    for head, total, column in zip(along.heads, totals, columns, strict=True)
                    if column
                ]
            )
        ),
    )


def by_colour(amounts: Mapping[int, int], kinds: Mapping[int, Definition]) -> dict[int, int]:
    found: dict[int, int] = {}
    for id, count in amounts.items():
        colour = kinds[id].colour
        found[colour] = found.get(colour, 0) + count
    return found


def sentences(totals: Sequence[int], along: Axis) -> Iterator[str]:
    """What the columns show, and how much the tallest is."""
    most = max(totals)
    yield along.about
    yield _("The most were %(most)s, in %(span)s.", most=numbers.whole(most), span=along.names[totals.index(most)])
    if along.is_unfinished:
        yield along.unfinished


@remembered(20_000)
def cell(amount: int | None) -> str:
    return f"<td>{numbers.whole(amount) if amount else ''}</td>"
