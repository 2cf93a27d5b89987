-- title: New contributors (last 30 days)
-- description: People on the boards whose first activity was in the last 30 days, that of the newest activity included; unknown where nobody has an earlier one
-- scope: global

select null, json_object('type', 'number', 'value', sum(day > :as_of - 30), 'format', 'integer')
from (
    select (select min(day) from days where contributor_id = c.id) as day
    from contributors as c
    where c.ranked
)
having min(day) <= :as_of - 30
