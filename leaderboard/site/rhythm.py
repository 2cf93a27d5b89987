"""When people did what the boards count: columns of equal spans of days for sparklines."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import apsw
import msgspec

from leaderboard.scores.periods import UNIX_EPOCH, Period, day_number
from leaderboard.site.charts import DIGITS, SPARK
from leaderboard.site.weeks import FROM_MONDAY, Weeks
from leaderboard.store.database import rows
from leaderboard.texts import _, ngettext, remembered

MOST_DAYS = 31
MOST_COLUMNS = 54
TALLEST = SPARK - 1
CELL = 64
"""More than there are columns: a count so many times and the place of its column are one number, a cell."""
OVERALL = """
select contributor_id, json_group_array(count * :cell + (day - :start) / :length)
from days
where day between :first and :last
--among and contributor_id in (select value from json_each(:among))
group by contributor_id
"""
IN_REPOSITORIES = """
select a.repository_id, k.contributor_id, json_group_array(a.count * :cell + (a.day - :start) / :length)
from accounts as k
join activities as a indexed by activities_work on a.account_id = k.id
where
    not a.masked
    and a.day between :first and :last
    and k.contributor_id is not null
    and a.repository_id is not null
    --among and k.contributor_id in (select value from json_each(:among)) and a.repository_id = :repository
group by a.account_id, a.repository_id
"""
OF_KINDS = """
select k.contributor_id, json_group_array(a.count * :cell + (a.day - :start) / :length)
from accounts as k
join activities as a indexed by activities_work on a.account_id = k.id
where
    not a.masked
    and a.day between :first and :last
    and k.contributor_id in (select value from json_each(:among))
    and a.definition_id in (select value from json_each(:kinds))
group by a.account_id
"""
decode = msgspec.json.Decoder(list[int]).decode

Rhythms = Mapping[int, str]
"""The columns of each person, in digits that ``charts.sparkline`` draws."""


class Spans(NamedTuple):
    """The columns of a period: how many, how many days each, and the first day of the first one."""

    start: date
    length: int
    columns: int
    is_unfinished: bool
    """Whether more may still come into the last column."""

    @property
    def title(self) -> str:
        """What stands over the columns."""
        return _("Days") if self.length == 1 else _("Weeks")

    @property
    def of(self) -> str:
        """How many spans there are of which kind: ``7 days``."""
        return said_of(self.columns, self.length)


@remembered()
def said_of(columns: int, days: int) -> str:
    """So many spans of so many days each."""
    if days == 1:
        return ngettext("%(count)s day", "%(count)s days", columns, count=columns)
    if days == 7:
        return ngettext("%(count)s week", "%(count)s weeks", columns, count=columns)
    return _("%(count)s spans of %(weeks)s weeks", count=columns, weeks=days // 7)


def spans(period: Period, as_of: date, calendar: Weeks = FROM_MONDAY) -> Spans:
    """Days for up to a month, weeks of the calendar for up to a year, else as many weeks a column as it takes."""
    if period.days <= MOST_DAYS:
        return Spans(period.first, 1, period.days, period.last == as_of)
    weeks = (period.last - calendar.start(period.first)).days // 7 + 1
    together = -(-weeks // MOST_COLUMNS)
    count = -(-weeks // together)
    past = together * count - 1
    last = calendar.start(period.last)
    start = last - timedelta(weeks=min(past, (last - calendar.start(date.min)).days // 7))
    is_unfinished = period.last == as_of and calendar.place(as_of) < 6
    return Spans(start, 7 * together, count, is_unfinished)


def overall(db: apsw.Connection, period: Period, spans: Spans, among: Sequence[int] | None = None) -> Rhythms:
    """Of everybody or of these people, whatever the repository."""
    if among is None:
        return drawn(rows(db, OVERALL, **bounds(period, spans)))
    sql = OVERALL.replace("--among ", "")
    return drawn(rows(db, sql, among=json.dumps(among), **bounds(period, spans)))


def of_kinds(db: apsw.Connection, period: Period, spans: Spans, kinds: Sequence[int], among: Sequence[int]) -> Rhythms:
    """Of these people, only work of these kinds."""
    said = {"kinds": json.dumps(kinds), "among": json.dumps(among)}
    return drawn(rows(db, OF_KINDS, **said, **bounds(period, spans)))


def in_repository(db: apsw.Connection, period: Period, spans: Spans, repository: int, among: Sequence[int]) -> Rhythms:
    """Of these people in one repository."""
    sql = IN_REPOSITORIES.replace("--among ", "")
    found = rows(db, sql, among=json.dumps(among), repository=repository, **bounds(period, spans))
    return drawn((person, cells) for _repository, person, cells in found)


def in_repositories(db: apsw.Connection, period: Period, spans: Spans) -> Mapping[int, Rhythms]:
    """The same of every repository."""
    found: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for repository, person, cells in rows(db, IN_REPOSITORIES, **bounds(period, spans)):
        found[repository].append((person, cells))
    return {repository: drawn(people) for repository, people in found.items()}


def bounds(period: Period, spans: Spans) -> dict[str, int]:
    return {
        "cell": CELL,
        "start": (spans.start - UNIX_EPOCH).days,
        "length": spans.length,
        "first": day_number(period.first),
        "last": day_number(period.last),
    }


def drawn(found: Iterable[tuple[int, str]]) -> Rhythms:
    """The columns of each person from lists of cells, one of each account."""
    everybody: defaultdict[int, list[int]] = defaultdict(list)
    for person, cells in found:
        everybody[person] += decode(cells)
    return {person: columns(cells) for person, cells in everybody.items()}


def columns(cells: Iterable[int]) -> str:
    """As ``charts.sparkline`` draws them; everybody's tallest is equally tall."""
    counts: dict[int, int] = {}
    for cell in cells:
        column = cell % CELL
        counts[column] = counts.get(column, 0) + cell // CELL
    most = max(counts.values())
    return "".join([DIGITS[column] + DIGITS[-(-counts[column] * TALLEST // most)] for column in sorted(counts)])
