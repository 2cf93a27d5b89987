-- title: Bus factor
-- description: The fewest people on the boards who together made at least half of the commits of the last 365 days that people on the boards made in a repository; unknown where there are none
-- scope: repository
-- slug: bus_factor

with
made as (
    select p.repository_id, p.contributor_id, sum(a.count) as commits
    from parts as p
    join contributors as c on c.id = p.contributor_id and c.ranked
    join accounts as k on k.contributor_id = c.id
    cross join activities as a indexed by activities_work
        on a.account_id = k.id and a.repository_id = p.repository_id and a.definition_id = p.definition_id
    where
        p.window_id = :all_time
        and p.definition_id = (select id from definitions where slug = 'commit')
        and p.repository_id is not null
        and not a.masked
        and a.day between :as_of - 364 and :as_of
    group by p.repository_id, p.contributor_id
),
busiest_first as (
    select
        repository_id,
        row_number() over (partition by repository_id order by commits desc) as people,
        sum(commits) over (partition by repository_id order by commits desc rows unbounded preceding) as together,
        sum(commits) over (partition by repository_id) as total
    from made
)
select repository_id, json_object('type', 'number', 'value', min(people), 'format', 'integer', 'unit', 'people')
from busiest_first
where 2 * together >= total
group by repository_id
