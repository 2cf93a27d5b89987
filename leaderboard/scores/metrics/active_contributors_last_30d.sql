-- title: Active contributors (last 30 days)
-- description: Contributors with an activity on this day or in the 30 days before it
-- scope: global

select null, json_object('type', 'number', 'value', count(*), 'format', 'integer')
from contributors as c
where
    c.ranked
    and exists (select 1 from days where contributor_id = c.id and day between :as_of - 30 and :as_of)
