-- title: The weeks of one person
-- description: Points week by week of the first of all time, as a line; put any name in its place.
select
    date(day, 'weekday 0', '-6 days') as week,
    round(sum(points), 3) as points
from contributor_day
where contributor = (select contributor from leaderboard where period = 'all' order by rank limit 1)
group by week
order by week
