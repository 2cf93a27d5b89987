-- title: Whose lines count in a repository
-- description: Those of commits; of merged pull requests only where a repository has no commits.

insert into line_kinds (repository_id, definition_id)
select
    p.repository_id,
    coalesce(
        max(iif(d.slug = 'commit', d.id, null)),
        max(iif(d.slug = 'pr_merged', d.id, null))
    )
from parts as p
join definitions as d on d.id = p.definition_id and d.slug in ('commit', 'pr_merged')
where p.window_id = :all_time and p.repository_id is not null
group by p.repository_id
