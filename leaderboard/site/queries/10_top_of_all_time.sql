-- title: Top of all time
-- description: The twenty people with the highest scores, bots left out.
select rank, contributor, name, score, activities
from leaderboard
where period = 'all'
order by rank
limit 20
