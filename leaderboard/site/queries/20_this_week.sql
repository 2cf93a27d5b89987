-- title: This week, and the places won
-- description: The board of the last seven days, with what has changed since the seven before.
select
    rank,
    contributor,
    score,
    previous_rank - rank as places_won,
    gained
from leaderboard
where period = 'week'
order by rank
limit 50
