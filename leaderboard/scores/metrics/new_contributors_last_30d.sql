-- title: New contributors (last 30 days)
-- description: People on the boards whose first activity was in the last 30 days, that of the newest activity included; unknown where nobody has an earlier one
-- scope: global

with
beginnings as (
    select min(d.day) as day
    from days as d
    join contributors as c on c.id = d.contributor_id and c.ranked
    group by d.contributor_id
)
select null, json_object('type', 'number', 'value', sum(day > :as_of - 30), 'format', 'integer')
from beginnings
having min(day) <= :as_of - 30
