-- title: The month as bars
-- description: The scores of the first thirty; two columns, a text and a number, can be drawn.
select contributor, score
from leaderboard
where period = 'month'
order by rank
limit 30
