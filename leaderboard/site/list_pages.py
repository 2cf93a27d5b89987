"""The lists: repositories, and people by role."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

import apsw

from leaderboard.config import Role
from leaderboard.scores.periods import ALL_TIME
from leaderboard.site import numbers, pages
from leaderboard.site.board_pages import board_folder, numbered
from leaderboard.site.texts import _, ngettext
from leaderboard.store.database import rows

PAGE = 250
REPOSITORIES = """
select r.name, count(s.rank), sum(s.activities), sum(s.score)
from scores as s
join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
join contributors as c on c.id = s.contributor_id and c.ranked
join repositories as r on r.id = s.repository_id
group by r.id
order by sum(s.score) desc, r.key
"""
PEOPLE = """
select c.role, c.username, c.name, c.title, s.activities, s.score
from contributors as c
left join (
    select s.contributor_id, s.activities, s.score
    from scores as s
    join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
    where s.repository_id is null
) as s on s.contributor_id = c.id
order by c.key
"""


def repositories(db: apsw.Connection) -> pages.Repositories:
    """The list of repositories, by the work in them."""
    return pages.Repositories(
        path="repositories/",
        title=_("Repositories"),
        rows=tuple(
            pages.RepositoryRow(
                name=name,
                href="../" + pages.address(board_folder(ALL_TIME, name)),
                people=numbers.whole(people),
                activities=numbers.whole(activities),
                points=numbers.rounded(score),
            )
            for name, people, activities, score in rows(db, REPOSITORIES, period=ALL_TIME)
        ),
    )


def people(db: apsw.Connection, roles: Mapping[str, Role]) -> Iterator[pages.People]:
    """Everybody by role, roles in the order of config, those of no known role at the end."""
    order = {slug: place for place, slug in enumerate(roles)}
    found = sorted(rows(db, PEOPLE, period=ALL_TIME), key=lambda row: order.get(row[0], len(order)))
    count = max(1, math.ceil(len(found) / PAGE))
    for number in range(1, count + 1):
        path = "people/" if number == 1 else f"people/-/{number}/"
        root = "../" * path.count("/")
        shown = found[(number - 1) * PAGE : number * PAGE]
        yield pages.People(
            path=path,
            title=_("People"),
            total=ngettext("%(count)s person", "%(count)s people", len(found), count=numbers.whole(len(found))),
            groups=tuple(
                group(roles.get(slug or ""), slug, [person(row, root) for row in members])
                for slug, members in groupby(shown, key=lambda row: row[0] if row[0] in roles else None)
            ),
            pages=numbered("people/", "people/-/", number, count, root),
        )


def group(role: Role | None, slug: str | None, members: list[pages.PersonRow]) -> pages.Group:
    if role is None:
        return pages.Group(_("Others"), _("Their profile names no role yet."), tuple(members))
    return pages.Group(role.name or str(slug), role.description, tuple(members))


def person(row: tuple[Any, ...], root: str) -> pages.PersonRow:
    _role, username, name, title, activities, score = row
    shown = name or username
    return pages.PersonRow(
        href=root + pages.address(pages.person_path(username)),
        initials=pages.initials(shown),
        tint=pages.tint(username),
        name=shown,
        username=username,
        title=title or "",
        activities=numbers.whole(activities or 0),
        points=numbers.rounded(score or 0),
    )
