-- title: Returning contributors (last 30 days)
-- description: People on the boards with an activity in the last 30 days and none in the 30 days before these, but earlier ones; unknown where nobody has such an early one
-- scope: global

with
people as (
    select
        exists (select 1 from days where contributor_id = c.id and day > :as_of - 30) as is_here,
        exists (select 1 from days where contributor_id = c.id and day between :as_of - 59 and :as_of - 30) as was_here,
        exists (select 1 from days where contributor_id = c.id and day < :as_of - 59) as was_here_earlier
    from contributors as c
    where c.ranked
)
select
    null,
    json_object(
        'type', 'number',
        'value', sum(is_here and not was_here and was_here_earlier),
        'format', 'integer'
    )
from people
having max(was_here_earlier)
