-- title: {name}
-- description: How many of this kind all contributors did
-- scope: global
-- slug: activity_count:{definition}

select null, json_object('type', 'number', 'value', coalesce(sum(p.count), 0), 'format', 'integer'), d.slug
from definitions as d
left join (
    select p.definition_id, p.count
    from parts as p
    join contributors as c on c.id = p.contributor_id and c.ranked
    where p.window_id = :all_time
) as p on p.definition_id = d.id
group by d.id
