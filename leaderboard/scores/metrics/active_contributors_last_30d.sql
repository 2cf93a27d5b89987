-- title: Active contributors (last 30 days)
-- description: Contributors with an activity on this day or in the 30 days before it
-- scope: global

select null, json_object('type', 'number', 'value', count(distinct d.contributor_id), 'format', 'integer')
from days as d
join contributors as c on c.id = d.contributor_id and c.ranked
where d.day between :as_of - 30 and :as_of
