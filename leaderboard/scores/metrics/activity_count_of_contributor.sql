-- title: {name}
-- description: How many of this kind one contributor did
-- scope: contributor
-- slug: activity_count:{definition}

select p.contributor_id, json_object('type', 'number', 'value', sum(p.count), 'format', 'integer'), d.slug
from parts as p
join definitions as d on d.id = p.definition_id
where p.window_id = :all_time
--again and p.contributor_id in (select contributor_id from temp.again)
group by p.contributor_id, p.definition_id
