"""The badges that people got last, for the first page and the feeds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import apsw

from leaderboard.scores.badges.catalogue import Badge, Tier
from leaderboard.scores.badges.telling import Earned, earned
from leaderboard.scores.periods import day_number
from leaderboard.site import numbers, pages
from leaderboard.site.badges.contract import RecentBadge
from leaderboard.site.badges.listing import Shelf
from leaderboard.store.database import rows

SHOWN = 6
DAYS = 366
"""What is older is no news."""
LATEST = """
select c.username, c.name, t.badge_id, t.variant, a.day, a.is_dated, a.by_hand, a.value, a.since, a.before, a.reason
from (
    select a.*, t.place, max(t.place) over (partition by a.contributor_id, t.badge_id, a.day) as highest
    from awards as a
    join badge_tiers as t on t.id = a.tier_id
    where a.is_dated and a.day >= :last - :days
) as a
join badge_tiers as t on t.id = a.tier_id
join contributors as c on c.id = a.contributor_id
where a.place = a.highest
order by a.day desc, a.place desc, t.id, c.key
limit :most
"""


class Got(NamedTuple):
    """A tier that somebody got, the highest of that badge on that day."""

    username: str
    name: str
    badge: Badge
    tier: Tier
    earned: Earned


def latest(db: apsw.Connection, shelf: Shelf, as_of: date, most: int) -> Iterator[Got]:
    """The newest first; such as have no day are no news."""
    found: Iterator[Any] = rows(db, LATEST, last=day_number(as_of), days=DAYS, most=most)
    for username, name, badge_id, variant, *award in found:
        have = earned(shelf.catalogue, badge_id, variant, *award)
        yield Got(username, name or username, shelf.catalogue.badges[badge_id - 1], have.tier, have)


def recent(db: apsw.Connection, shelf: Shelf, as_of: date) -> Iterator[RecentBadge]:
    """What the first page shows."""
    for got in latest(db, shelf, as_of, SHOWN):
        shown = shelf.shown(got.badge, got.tier, "./")
        yield RecentBadge(
            coin=shown.coin,
            badge=shown.name,
            variant=shown.variant,
            takes=shown.takes,
            href=shown.href,
            who=got.name,
            who_href="./" + pages.address(pages.person_path(got.username)),
            day=numbers.short_day(got.earned.day),
            iso_day=got.earned.day.isoformat(),
        )
