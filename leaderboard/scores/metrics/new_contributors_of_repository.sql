-- title: New contributors (last 30 days)
-- description: People on the boards whose first activity in a repository was in the last 30 days, that of the newest activity of all included; unknown where nobody has an earlier one there
-- scope: repository
-- slug: new_contributors_last_30d

with
people as (
    select
        s.repository_id,
        exists (
            select 1
            from accounts as k
            cross join activities as a indexed by activities_work
                on a.account_id = k.id and a.repository_id = s.repository_id
            where k.contributor_id = s.contributor_id and not a.masked and a.day <= :as_of - 30
        ) as was_here
    from scores as s
    join contributors as c on c.id = s.contributor_id and c.ranked
    where s.window_id = :all_time and s.repository_id is not null
)
select repository_id, json_object('type', 'number', 'value', sum(not was_here), 'format', 'integer')
from people
group by repository_id
having max(was_here)
