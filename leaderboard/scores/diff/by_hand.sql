-- title: What people are given or lose by hand
-- description: In the scores of one window, in one of the two stores.

select s.contributor_id, r.name, j.day, j.points, j.reason
from {schema}.adjustments as j
join {schema}.windows as w
    on w.period = :period
    and not w.is_previous
    and j.day <= w.to_day
    and (w.period = 'all' or j.day >= w.from_day)
join {schema}.scores as s
    on s.contributor_id = j.contributor_id
    and s.window_id = w.id
    and s.repository_id is :repository
left join {schema}.repositories as r on r.id = j.repository_id
where :everywhere or j.repository_id is :repository
order by j.id
