-- title: What people are given or lose by hand, added to their scores
-- description: By the day that it is dated. Of one that names a repository both that board and the one of everything know;
-- who did nothing in a period has no score there to add it to.

update scores
set
    adjustment = a.points,
    score = activity_points + line_bonus + a.points
from (
    select w.id as window_id, j.contributor_id, null as repository_id, sum(j.points) as points
    from adjustments as j
    join windows as w on j.day <= w.to_day and (w.period = 'all' or j.day >= w.from_day)
    group by w.id, j.contributor_id
    union all
    select w.id, j.contributor_id, j.repository_id, sum(j.points)
    from adjustments as j
    join windows as w on j.day <= w.to_day and (w.period = 'all' or j.day >= w.from_day)
    where j.repository_id is not null
    group by w.id, j.contributor_id, j.repository_id
) as a
where
    a.window_id = scores.window_id
    and a.contributor_id = scores.contributor_id
    and a.repository_id is scores.repository_id
