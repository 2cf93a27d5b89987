-- title: The first three of boards with rules of their own
-- description: Of all time, or of the board's own days.
select
    b.title as board,
    l.rank,
    l.contributor,
    l.score,
    l.activities
from named_board as b
cross join named_leaderboard as l
where
    l.board = b.slug
    and l.period = iif(b.from_day is null, 'all', b.slug)
    and l.rank <= 3
order by b.title, l.rank
