"""Why somebody has the score they have on a board that config names: the parts, which add up to it."""

from __future__ import annotations

import apsw

from leaderboard.scores.explain import Bonus, Explanation, Part, find_person
from leaderboard.scores.named_boards import find_board
from leaderboard.store.database import rows, scalar

PARTS = """
select
    r.name,
    d.slug,
    d.name,
    p.count,
    case
        when b.has_points then p.each
        when p.points = p.count * coalesce(d.points, 0) then coalesce(d.points, 0)
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
        masked=(),
        score=score,
        rank=rank,
        people=scalar(db, "select count(*) from named_scores where window_id = :window", window=window),
    )
