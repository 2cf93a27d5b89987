-- title: What everybody did on each day
-- description: For calendars, streaks and sparklines.

insert into days (contributor_id, day, count, points)
select
    a.contributor_id,
    a.day,
    sum(a.count),
    sum(max(-:most, min(:most, (a.count - a.unscored) * coalesce(a.points, d.points, 0))))
from contributions as a
join definitions as d on d.id = a.definition_id
where a.day <= :as_of
--again and a.contributor_id in (select contributor_id from temp.again)
group by a.contributor_id, a.day
