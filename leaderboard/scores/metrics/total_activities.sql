-- title: Activities
-- description: What all contributors did, bots and hidden roles left out
-- scope: global

select null, json_object('type', 'number', 'value', coalesce(sum(s.activities), 0), 'format', 'integer')
from scores as s
join contributors as c on c.id = s.contributor_id and c.ranked
where s.window_id = :all_time and s.repository_id is null
