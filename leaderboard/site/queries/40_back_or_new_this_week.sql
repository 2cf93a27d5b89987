-- title: New or back this week
-- description: People on this week's board who were not on the one before.
select rank, contributor, name, score, activities
from leaderboard
where period = 'week' and previous_rank is null
order by rank
limit 50
