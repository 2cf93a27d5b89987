-- title: Bus factor
-- description: The fewest people on the boards who together made at least half of the commits of the last 365 days that people on the boards made; unknown where there are none
-- scope: global

with
made as (
    select k.contributor_id, sum(a.count) as commits
    from parts as p
    join contributors as c on c.id = p.contributor_id and c.ranked
    join accounts as k on k.contributor_id = c.id
    cross join activities as a indexed by activities_work
        on a.account_id = k.id and a.repository_id is p.repository_id and a.definition_id = p.definition_id
    where
        p.window_id = :all_time
        and p.definition_id = (select id from definitions where slug = 'commit')
        and not a.masked
        and a.day between :as_of - 364 and :as_of
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
