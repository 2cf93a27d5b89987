-- title: New contributors (last 30 days)
-- description: People on the boards whose first activity in a repository was in the last 30 days, that of the newest activity of all included; unknown where nobody has an earlier one there
-- scope: repository
-- slug: new_contributors_last_30d

with
beginnings as (
    select repository_id, min(day) as day
    from (
        -- account by account, as the index is ordered
        select k.contributor_id, a.repository_id, min(a.day) as day
        from accounts as k
        join contributors as c on c.id = k.contributor_id and c.ranked
        cross join activities as a indexed by activities_work on a.account_id = k.id
        where not a.masked and a.repository_id is not null and a.day <= :as_of
        group by k.contributor_id, k.id, a.repository_id
    )
    group by repository_id, contributor_id
)
select repository_id, json_object('type', 'number', 'value', sum(day > :as_of - 30), 'format', 'integer')
from beginnings
group by repository_id
having min(day) <= :as_of - 30
