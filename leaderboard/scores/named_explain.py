"""Why somebody has the score they have on a board that config names: the parts, which add up to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import apsw

from leaderboard.scores.explain import Adjustment, Bonus, Explanation, Part, adjusted, find_person
from leaderboard.scores.named_boards import find_board
from leaderboard.store.database import rows, scalar

PARTS = """
select
    r.name,
    d.slug,
    d.name,
    p.count,
    p.unscored - p.ignored,
    p.ignored,
    (select u.cap from rules as u where u.definition_id = d.id and u.cap is not null),
    case
        when b.has_points then p.each
        when p.points = (p.count - p.unscored) * coalesce(d.points, 0) then coalesce(d.points, 0)
    end,
    p.points
from named_scores as s
join named_contributions as p on p.window_id = s.window_id and p.contributor_id = s.contributor_id
join named_windows as w on w.id = s.window_id
join named_boards as b on b.id = w.board_id
join definitions as d on d.id = p.definition_id
left join repositories as r on r.id = p.repository_id
where s.window_id = :window and s.contributor_id = :person and p.count
order by r.key, d.position, d.slug
"""
BONUSES = """
select repository, added, deleted, min(cap, worth), worth >= cap
from (
    select
        r.name as repository,
        r.key,
        sum(p.lines_added) as added,
        sum(p.lines_deleted) as deleted,
        sum(p.lines_added) * b.added + sum(p.lines_deleted) * b.deleted as worth,
        b.cap
    from named_scores as s
    join named_contributions as p on p.window_id = s.window_id and p.contributor_id = s.contributor_id
    join named_windows as w on w.id = s.window_id
    join named_boards as b on b.id = w.board_id
    join repositories as r on r.id = p.repository_id
    where s.window_id = :window and s.contributor_id = :person
    group by p.repository_id
)
where min(cap, worth)
order by key
"""


ADJUSTMENTS = """
select r.name, j.day, j.points, j.reason
from adjustments as j
join named_windows as w on w.id = :window and j.day <= w.to_day
join named_boards as b on b.id = w.board_id and not b.has_points
left join repositories as r on r.id = j.repository_id
where j.contributor_id = :person and (j.day >= w.from_day or (w.period = 'all' and b.from_day is null))
order by j.day, j.id
"""


def explain_on_board(db: apsw.Connection, username: str, board: str, period: str | None = None) -> Explanation:
    """The parts of somebody's score on a board; nothing where they are not on it.

    ``username`` may be any of the person's accounts. Whoever or whatever is unknown is a ConfigError.
    """
    person, name = find_person(db, username)
    named, window = find_board(db, board, period)
    which = {"window": window, "person": person}
    standing = db.execute(
        "select score, rank from named_scores where window_id = :window and contributor_id = :person", which
    ).fetchone()
    score, rank = standing or (0, None)
    return Explanation(
        username=name,
        period=named.slug if named.is_season else f"{named.slug}, {period or named.periods[-1].slug}",
        repository=None,
        parts=tuple(Part(*row) for row in rows(db, PARTS, **which)),
        bonuses=tuple(Bonus(*row) for row in rows(db, BONUSES, **which)),
        adjustments=() if standing is None else tuple(adjustments(db, which)),
        masked=(),
        score=score,
        rank=rank,
        people=scalar(db, "select count(*) from named_scores where window_id = :window", window=window),
    )


def adjustments(db: apsw.Connection, which: Mapping[str, int]) -> Iterator[Adjustment]:
    """What is in a score by hand, in the order of its days."""
    return (adjusted(*row) for row in rows(db, ADJUSTMENTS, **which))
