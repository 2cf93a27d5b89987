-- title: {name}
-- description: How many of this kind all contributors did
-- scope: global
-- slug: activity_count:{definition}

with
counts as (
    select p.definition_id, sum(p.count) as count
    from parts as p
    join contributors as c on c.id = p.contributor_id and c.ranked
    where p.window_id = :all_time
    group by p.definition_id
)
select null, json_object('type', 'number', 'value', coalesce(k.count, 0), 'format', 'integer'), d.slug
from definitions as d
left join counts as k on k.definition_id = d.id
