-- title: The days of one person
-- description: Activities a day of the first of all time, as a line; put any name in its place.
select day, activities
from contributor_day
where contributor = (select contributor from leaderboard where period = 'all' order by rank limit 1)
order by day desc
limit 90
