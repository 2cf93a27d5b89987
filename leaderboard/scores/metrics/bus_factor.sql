-- title: Bus factor
-- description: The fewest people on the boards who together made at least half of the commits of the last 365 days that people on the boards made; unknown where there are none
-- scope: global

with
made as (
    select k.contributor_id, sum(a.count) as commits
    from activities as a
    join definitions as d on d.id = a.definition_id and d.slug = 'commit'
    join accounts as k on k.id = a.account_id
    join contributors as c on c.id = k.contributor_id and c.ranked
    where not a.masked and a.day between :as_of - 364 and :as_of
    group by k.contributor_id
),
busiest_first as (
    select
        row_number() over (order by commits desc) as people,
        sum(commits) over (order by commits desc rows unbounded preceding) as together,
        sum(commits) over () as total
    from made
)
select null, json_object('type', 'number', 'value', min(people), 'format', 'integer', 'unit', 'people')
from busiest_first
where 2 * together >= total
having count(*)
