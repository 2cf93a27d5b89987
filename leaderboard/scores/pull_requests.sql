-- title: Whose pull requests there are, and how long each was open
-- description: One that was opened and merged is one by its link, or by its slug where it has none. Roll-ups are none.

insert into pull_requests (contributor_id, link, seconds)
with
work as (
    select
        k.contributor_id,
        nullif(iif(instr(a.link, '#'), substr(a.link, 1, instr(a.link, '#') - 1), a.link), '') as link,
        replace(a.slug, 'pr_merged', 'pr_opened') as slug,
        iif(d.slug = 'pr_opened', a.occurred_at, null) as opened,
        iif(d.slug = 'pr_merged', a.occurred_at, null) as merged
    from activities as a
    join definitions as d on d.id = a.definition_id
    join accounts as k on k.id = a.account_id
    -- before anything is joined
    where a.definition_id in (select id from definitions where slug in ('pr_opened', 'pr_merged'))
    -- the plus keeps it from walking along the index activities_work, which has neither links nor times
    and a.count = 1 and not +a.masked and a.day <= :as_of and k.contributor_id is not null
    -- a day's work of one kind, which names no pull request
    and a.slug not like 'gharchive:%'
    --again and k.contributor_id in (select contributor_id from temp.again)
),
pairs as (
    select
        contributor_id,
        link,
        min(opened) as opened,
        min(merged) as merged,
        -- several times of one event, or midnight, which a date without a time becomes, tell nothing
        min(opened) = max(opened) and min(merged) = max(merged)
        and min(opened) not like '%T00:00:00Z' and min(merged) not like '%T00:00:00Z' as is_told
    from work
    -- people first: most rows are put in order without a look at their links
    group by contributor_id, coalesce(link, slug)
)
select contributor_id, link, iif(is_told and merged >= opened, unixepoch(merged) - unixepoch(opened), null)
from pairs
