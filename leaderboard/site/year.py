"""The year on the first page: a column a week, by kind of work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta

import apsw
import msgspec

from leaderboard.scores.periods import day_number
from leaderboard.site import charts, numbers
from leaderboard.site.board_contract import Label, Month, Year
from leaderboard.site.calendar import WEEKS, calendar_start
from leaderboard.site.headlines import contributions
from leaderboard.site.kinds import Definition, key
from leaderboard.site.weeks import Weeks
from leaderboard.store.database import rows
from leaderboard.texts import _, language

ROOM = 4
"""How many columns the name of a month needs on a phone."""
QUARTERS = (1, 4, 7, 10)
DONE = """
select json_group_array((a.count * :kinds + a.definition_id) * :days + a.day - :start)
from accounts as k
join contributors as c on c.id = k.contributor_id and c.ranked
join activities as a indexed by activities_work on a.account_id = k.id
where not a.masked and a.day between :start and :start + :days - 1
group by a.account_id
"""
decode = msgspec.json.Decoder(list[int]).decode


def year(db: apsw.Connection, kinds: dict[int, Definition], as_of: date, calendar: Weeks) -> Year | None:
    """The weeks until ``as_of``; None where nobody did anything in them."""
    start = calendar_start(as_of, calendar)
    weeks = no_weeks()
    months: Counter[tuple[int, int]] = Counter()
    used = set()
    for number, definition, count in done(db, kinds, start, as_of):
        day = start + timedelta(days=number)
        weeks[number // 7][kinds[definition].colour] += count
        months[day.year, day.month] += count
        used.add(definition)
    if not used:
        return None
    is_unfinished = calendar.place(as_of) < 6
    words = _(
        "%(contributions)s, week by week, from %(first)s to %(last)s",
        contributions=contributions(sum(months.values())),
        first=numbers.day(start),
        last=numbers.day(as_of),
    )
    return Year(
        drawing=charts.columns(weeks, words, is_unfinished=is_unfinished),
        words=sentence([week.total() for week in weeks], start, is_unfinished=is_unfinished),
        kinds=key(used, kinds),
        labels=tuple(labels(start)),
        months=tuple(by_month(months)),
    )


def weekly(db: apsw.Connection, kinds: dict[int, Definition], as_of: date, calendar: Weeks) -> list[Counter[int]]:
    """How much was done of each colour in each of the weeks."""
    start = calendar_start(as_of, calendar)
    weeks = no_weeks()
    for number, definition, count in done(db, kinds, start, as_of):
        weeks[number // 7][kinds[definition].colour] += count
    return weeks


def done(db: apsw.Connection, kinds: Collection[int], start: date, as_of: date) -> Iterator[tuple[int, int, int]]:
    """(day since ``start``, kind, how much) of all that was done.

    SQLite puts the three of each activity into one number, and lists them in the order of its index: there is nothing
    to sort, and equal ones are soon counted.
    """
    said = {"kinds": max(kinds, default=0) + 1, "days": (as_of - start).days + 1}
    found: Counter[int] = Counter()
    for (listed,) in rows(db, DONE, start=day_number(start), **said):
        found.update(decode(listed))
    for number, times in found.items():
        rest, day = divmod(number, said["days"])
        count, kind = divmod(rest, said["kinds"])
        yield day, kind, count * times


def no_weeks() -> list[Counter[int]]:
    return [Counter() for _week in range(WEEKS)]


def sentence(weeks: list[int], start: date, *, is_unfinished: bool) -> str:
    """What the columns show, and how much the tallest is."""
    most = max(weeks)
    busiest = start + timedelta(weeks=weeks.index(most))
    said = _(
        "Contributions a week, by kind. The most were %(most)s, in the week of %(day)s.",
        most=numbers.whole(most),
        day=numbers.day_of_year(busiest),
    )
    return f"{said} {_('The last week is not over yet.')}" if is_unfinished else said


def labels(start: date) -> Iterator[Label | None]:
    """The months, each below the week that its first day is in; a new year by its number."""
    for week in range(WEEKS):
        if week > WEEKS - ROOM:  # the last week may end outside the calendar
            yield None
            continue
        last = start + timedelta(weeks=week, days=6)
        if last.day > 7:
            yield None
        elif last.month == 1:
            yield Label(str(last.year), is_major=True)
        else:
            yield Label(language().short_months[last.month - 1], is_major=last.month in QUARTERS)


def by_month(months: Counter[tuple[int, int]]) -> Iterable[Month]:
    """The same month by month, for those who do not see the columns."""
    return (Month(numbers.month(date(*month, 1)), numbers.whole(count)) for month, count in sorted(months.items()))
