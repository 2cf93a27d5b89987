-- title: Whose lines count in a repository
-- description: Those of commits; of merged pull requests only where nobody's commits are known, also not of people
-- who are left out.

insert into line_kinds (repository_id, definition_id)
select
    w.repository_id,
    coalesce(
        max(iif(d.slug = 'commit', d.id, null)),
        max(iif(d.slug = 'pr_merged', d.id, null))
    )
from (
    select repository_id, definition_id
    from parts
    where window_id = :all_time
    union all
    select a.repository_id, a.definition_id
    from accounts as k
    join activities as a on a.account_id = k.id and not a.masked and a.day <= :as_of
    where k.contributor_id is null
) as w
join definitions as d on d.id = w.definition_id and d.slug in ('commit', 'pr_merged')
where w.repository_id is not null
group by w.repository_id
