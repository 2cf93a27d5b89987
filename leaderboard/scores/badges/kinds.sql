-- title: On which days everybody who is ranked did how much of some kinds of work
-- description: A row a person and kind, the days in order; one day may come several times.

-- Person by person, along an index that has all that is asked for: so only one person's work at a time is sorted.
select
    contributor_id,
    definition_id,
    json_group_array(day),
    json_group_array(count)
from (
    select k.contributor_id, a.definition_id, a.day, a.count
    from accounts as k
    cross join activities as a indexed by activities_work on a.account_id = k.id and not a.masked
    where
        k.contributor_id in (
            select id
            from contributors
            where ranked
            --among and id in (select value from json_each(:among))
        )
        and a.definition_id in (select value from json_each(:kinds))
        and a.day <= :as_of
    order by k.contributor_id, a.definition_id, a.day
)
group by contributor_id, definition_id
