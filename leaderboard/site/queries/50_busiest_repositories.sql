-- title: Busiest repositories
-- description: Where the work of this month went, by people, activities and score.
select repository, people, activities, score
from repository_score
where period = 'month'
order by score desc
limit 20
