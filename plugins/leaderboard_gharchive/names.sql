-- title: Which repositories go by some names
-- description: Reads the day tables from @first to @last (their names without the leading "20"), and of these only the
-- columns of repositories, which is a hundredth of all.

select
    lower(repo.name) as name,
    repo.id as repository,
    max(_table_suffix) as last_suffix
from `githubarchive.day.20*`
where _table_suffix between @first and @last and lower(repo.name) in unnest(@names)
group by name, repository
order by name, last_suffix, repository
