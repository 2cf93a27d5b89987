-- title: Busiest repositories
-- description: Where the work of this month went, by people, activities and score.
select
    repository,
    count(*) as people,
    sum(activities) as activities,
    round(sum(score), 3) as score
from repository_leaderboard
where period = 'month'
group by repository
order by score desc
limit 20
