"""The figures of the last thirty days beside those of the thirty days before, and who was new in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

import apsw

from leaderboard.scores.periods import as_date, day_number
from leaderboard.site import numbers, pages
from leaderboard.site.board_contract import Headline, Newcomer
from leaderboard.store.database import rows
from leaderboard.texts import _, ngettext

DAYS = 30
MOST_NEWCOMERS = 24
FIGURES = """
select
    count(distinct iif(c.ranked, d.contributor_id, null)),
    coalesce(sum(iif(c.ranked, d.count, 0)), 0),
    count(distinct iif(not c.ranked and c.kind <> 'human', d.contributor_id, null)),
    coalesce(sum(iif(not c.ranked and c.kind <> 'human', d.count, 0)), 0)
from days as d
join contributors as c on c.id = d.contributor_id
where d.day between :first and :last
"""
FIRST_DAYS = """
select c.username, c.name, d.day
from contributors as c
join days as d on d.contributor_id = c.id and d.day = (select min(day) from days where contributor_id = c.id)
where c.ranked
order by d.day desc, c.key
"""

Newcomers = Sequence[tuple[str, str | None, int]]
"""(username, name, first day), the newest first."""


class Figures(NamedTuple):
    """What was done in a span of days."""

    people: int
    contributions: int
    bots: int
    by_bots: int


def headlines(db: apsw.Connection, everybody: Newcomers, as_of: date) -> Iterator[Headline]:
    """People, what they did, and who was new, bots apart; without change where nothing is known of the days before."""
    last = day_number(as_of)
    now, then = figures(db, last), figures(db, last - DAYS)
    is_compared = begins_before(everybody, last - 2 * DAYS + 1)
    if now.people:
        yield headline(_("People active"), now.people, then.people if is_compared else None)
        yield headline(_("Contributions"), now.contributions, then.contributions if is_compared else None)
    if now.people and begins_before(everybody, last - DAYS + 1):
        new, before = (len(new_in(everybody, end - DAYS + 1, end)) for end in (last, last - DAYS))
        yield headline(_("First contributions"), new, before if is_compared else None)
    if now.bots:
        yield Headline(_("Bots"), numbers.whole(now.bots), "", "", contributions(now.by_bots))


def contributions(count: int) -> str:
    return ngettext("%(count)s contribution", "%(count)s contributions", count, count=numbers.whole(count))


def headline(name: str, now: int, then: int | None) -> Headline:
    if then is None:
        return Headline(name, numbers.whole(now), "", "", "")
    direction = "up" if now > then else "down" if now < then else ""
    return Headline(name, numbers.whole(now), direction, numbers.whole(abs(now - then)) if direction else "", "")


def figures(db: apsw.Connection, last: int) -> Figures:
    """Of the thirty days that end with ``last``."""
    return Figures(*next(iter(rows(db, FIGURES, first=last - DAYS + 1, last=last))))


def newcomers(everybody: Newcomers, as_of: date) -> tuple[tuple[Newcomer, ...], str]:
    """Who contributed for the first time in the last days, the newest first, and how many more there are."""
    last = day_number(as_of)
    found = new_in(everybody, last - DAYS + 1, last)
    further = len(found) - MOST_NEWCOMERS
    shown = tuple(newcomer(*row) for row in found[:MOST_NEWCOMERS])
    return shown, _("and %(count)s more", count=numbers.whole(further)) if further > 0 else ""


def newcomer(username: str, name: str | None, first: int) -> Newcomer:
    return Newcomer(
        name=name or username,
        href="./" + pages.address(pages.person_path(username)),
        initials=pages.initials(name or username),
        tint=pages.tint(username),
        day=numbers.short_day(as_date(first)),
        iso_day=as_date(first).isoformat(),
    )


def first_days(db: apsw.Connection) -> Newcomers:
    """When each of those on the boards began."""
    return list(rows(db, FIRST_DAYS))


def new_in(everybody: Newcomers, first: int, last: int) -> Newcomers:
    """Whose first contribution was in these days; nobody where the data begins in them, for then nobody knows."""
    return [one for one in everybody if first <= one[2] <= last] if begins_before(everybody, first) else []


def begins_before(everybody: Newcomers, day: int) -> bool:
    """Whether anything is known from before this day."""
    return bool(everybody) and everybody[-1][2] < day
