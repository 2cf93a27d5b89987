"""The list of repositories, and the ways from former addresses of theirs and of people's pages."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import apsw

from leaderboard.config import Config
from leaderboard.scores.periods import ALL_TIME, Period
from leaderboard.site import numbers, pages
from leaderboard.site.about_repositories import NOTHING, about_repositories, names
from leaderboard.site.board_paths import board_folder
from leaderboard.site.top import is_free
from leaderboard.store.database import rows
from leaderboard.texts import _

REPOSITORIES = """
select r.name, count(s.rank), sum(s.activities), sum(s.score)
from scores as s
join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
join contributors as c on c.id = s.contributor_id and c.ranked
join repositories as r on r.id = s.repository_id
group by r.id
order by sum(s.score) desc, r.key
"""

FORMER = """
select name, former_names
from repositories
where former_names is not null and id in (select repository_id from scores)
order by key
"""


def repositories(db: apsw.Connection) -> pages.Repositories:
    """The list of repositories, by the work in them."""
    about = about_repositories(db)
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
                about=about.get(name, NOTHING),
            )
            for name, people, activities, score in rows(db, REPOSITORIES, period=ALL_TIME)
        ),
    )


def former_addresses(db: apsw.Connection, periods: Sequence[Period]) -> Iterator[pages.Redirect]:
    """From where the boards of a renamed repository were, the way to where they are."""
    for current, former in rows(db, FORMER):
        for name in names(former):
            for period in periods:
                path = board_folder(period.slug, name)
                to = "../" * path.count("/") + pages.address(board_folder(period.slug, current))
                yield pages.Redirect(path=path, title=current, to=to)


def ways_to_people(db: apsw.Connection, config: Config, taken: Collection[str]) -> Iterator[pages.Redirect]:
    """From the addresses that people's pages had in the original, but those that are ``taken``, the way to theirs."""
    for (username,) in rows(db, "select username from contributors order by key"):
        path = f"{username}/"
        if is_free(username, config) and path.casefold() not in taken:
            to = f"../{pages.address(pages.person_path(username))}"
            yield pages.Redirect(path=path, title=username, to=to)
