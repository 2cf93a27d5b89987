-- title: Latest work of one person
-- description: What the first of this week's board did last; put any name in its place.
select occurred_at, activity_definition, title, repository, points * count as points, link
from activity
where contributor = (select contributor from leaderboard where period = 'week' order by rank limit 1)
order by occurred_at desc
limit 20
