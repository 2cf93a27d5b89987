"""The list of repositories."""

from __future__ import annotations

import apsw

from leaderboard.scores.periods import ALL_TIME
from leaderboard.site import numbers, pages
from leaderboard.site.board_pages import board_folder
from leaderboard.site.texts import _
from leaderboard.store.database import rows

REPOSITORIES = """
select r.name, count(s.rank), sum(s.activities), sum(s.score)
from scores as s
join windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
join contributors as c on c.id = s.contributor_id and c.ranked
join repositories as r on r.id = s.repository_id
group by r.id
order by sum(s.score) desc, r.key
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
