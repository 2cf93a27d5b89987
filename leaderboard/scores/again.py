"""Scoring only the people whose work changed, and ranking the boards that it is counted on."""

from __future__ import annotations

import apsw

from leaderboard.scores.boards import about
from leaderboard.scores.everybody import MOST_OF_A_PART, LineBonus, Ranking, add_up, find_line_kinds, statement
from leaderboard.scores.named_scoring import Named, score_again
from leaderboard.scores.periods import ALL_TIME
from leaderboard.store.changes import Subject, note, note_people, note_shown
from leaderboard.store.database import rows, scalar

FEW = 100
SHARE = 10
"""More people than this, or than one in this many, are scored with everybody else: that is faster."""
WHO = """
insert into temp.again (contributor_id)
select k.contributor_id
from changed_work as w
join accounts as k on k.id = w.account_id
where k.contributor_id is not null
union
select contributor_id
from changed_owners
"""
WHERE = """
insert or ignore into changed_boards (period, repository_id)
select w.period, c.repository_id
from (
    select c.repository_id, c.day
    from changed_work as c
    join accounts as k on k.id = c.account_id and k.contributor_id is not null
    union
    select 0, min(c.day)
    from changed_work as c
    join accounts as k on k.id = c.account_id and k.contributor_id is not null
) as c
join windows as w on not w.is_previous and w.to_day >= c.day
"""
"""A day counts in the periods that hold it, and as something done before in those that begin later."""
WINDOWS = """
select id, period, from_day, to_day from windows
union all
select parts_id, null, from_day, to_day from named_windows where parts_id < 0
order by 1
"""
SIZES = """
select w.id, count(s.rank)
from changed_boards as b
join windows as w on w.period = b.period and not w.is_previous
left join scores as s on s.window_id = w.id and s.repository_id is null
where b.repository_id = 0
group by w.id
"""
SCORED = "select contributor_id from scores where window_id = :window and repository_id is null"
RANKS_OF_PEOPLE = """
select rank, contributor_id, window_id, repository_id
from scores
where contributor_id in (select contributor_id from temp.again)
"""
RANKS = {
    "competition": "rank() over (partition by s.window_id, s.repository_id, c.ranked order by s.score desc)",
    "dense": "dense_rank() over (partition by s.window_id, s.repository_id, c.ranked order by s.score desc)",
    "ordinal": "row_number() over (partition by s.window_id, s.repository_id, c.ranked order by s.score desc, c.key)",
}
MOVED = """
insert into temp.moved (id, contributor_id, rank)
select id, contributor_id, rank
from (
    select s.rowid as id, s.contributor_id, s.rank as before, iif(c.ranked, {ranks}, null) as rank
    from changed_boards as b
    join windows as w on w.period = b.period
    join scores as s on s.window_id = w.id and s.repository_id is nullif(b.repository_id, 0)
    join contributors as c on c.id = s.contributor_id
)
where before is not rank
"""


def find_people(db: apsw.Connection) -> None:
    """Let ``temp.again`` hold the people whose work changed."""
    db.execute("create temp table if not exists again (contributor_id integer primary key)")
    db.execute("delete from temp.again")
    db.execute(WHO)


def scored_again(db: apsw.Connection, lines: LineBonus, ranking: Ranking, named: Named) -> bool:
    """Score the people in ``temp.again``; False where everybody is to be scored, whatever was written by then."""
    people = [id for (id,) in rows(db, "select contributor_id from temp.again")]
    if len(people) > max(FEW, scalar(db, "select count(*) from contributors") // SHARE):
        return False
    is_work = scalar(db, "select 1 from changed_work union all select 1 from changed_owners") is not None
    if not is_work and scalar(db, "select 1 from changed_boards") is None:
        return True
    db.execute(WHERE)
    before = dict(rows(db, SIZES))
    if is_work:
        note(db, Subject.WORK)
        if not replace(db, lines):
            return False
    score_again(db, named, ranking)
    rank(db, ranking)
    note_people(db, people)
    for window, size in rows(db, SIZES):
        if about(before[window]) != about(size):
            note_shown(db, [id for (id,) in rows(db, SCORED, window=window)])
    return True


def replace(db: apsw.Connection, lines: LineBonus) -> bool:
    """Replace what the people in ``temp.again`` did; False where lines now count otherwise, for anybody.

    They keep their ranks: those on boards that did not change stay right.
    """
    ranks = list(rows(db, RANKS_OF_PEOPLE))
    for table in ("parts", "scores", "days"):
        db.execute(f"delete from {table} where contributor_id in (select contributor_id from temp.again)")
    windows = list(rows(db, WINDOWS))
    all_time, last = next((id, to) for id, period, _, to in windows if period == ALL_TIME)
    for id, _, first, to in windows:
        span = {"window": id, "from_day": first, "to_day": to}
        db.execute(statement("parts.sql", again=True), {"most": MOST_OF_A_PART, **span})
    db.execute(statement("days.sql", again=True), {"as_of": last, "most": MOST_OF_A_PART})
    kinds = list(rows(db, "select * from line_kinds order by repository_id"))
    find_line_kinds(db, all_time, last)
    if list(rows(db, "select * from line_kinds order by repository_id")) != kinds:
        return False
    add_up(db, lines, again=True)
    db.executemany(
        "update scores set rank = ? where contributor_id = ? and window_id = ? and repository_id is ?",
        ranks,
    )
    return True


def rank(db: apsw.Connection, ranking: Ranking) -> None:
    """Rank who is on the changed boards, and note everybody whose rank is another one."""
    db.execute("create temp table if not exists moved (id integer primary key, contributor_id integer, rank integer)")
    db.execute("delete from temp.moved")
    db.execute(MOVED.format(ranks=RANKS[ranking]))
    db.execute("update scores set rank = m.rank from temp.moved as m where m.id = scores.rowid")
    note_shown(db, [id for (id,) in rows(db, "select distinct contributor_id from temp.moved")])
