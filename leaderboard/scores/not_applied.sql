-- title: What rules about one's own work could not be applied to
-- description: Of each kind with such a rule: units that are only known as a number a day or name nothing, and units
-- about something whose author is not known here. Of merges the second kind are those that do not say who merged.

with places as (
    select distinct iif(instr(a.link, '#'), substr(a.link, 1, instr(a.link, '#') - 1), a.link) as place
    from activities as a
    join accounts as k on k.id = a.account_id and k.contributor_id is not null
    where
        a.definition_id in (select id from definitions where slug in ('pr_opened', 'pr_merged', 'issue_opened'))
        and a.count = 1
        and not +a.masked
        and a.link <> ''
        and a.slug not like 'gharchive:%'
),
told as (
    select
        a.definition_id,
        a.count,
        a.count > 1
        or a.slug like 'gharchive:%'
        or (d.slug <> 'pr_merged' and coalesce(a.link, '') = '') as is_summed,
        iif(
            d.slug = 'pr_merged',
            coalesce(json_extract(a.meta, '$.merged_by'), '') <> '',
            iif(instr(a.link, '#'), substr(a.link, 1, instr(a.link, '#') - 1), a.link) in (select place from places)
        ) as is_told
    from rules as u
    join definitions as d on d.id = u.definition_id
    join activities as a on a.definition_id = d.id and not +a.masked and a.day <= :as_of
    join accounts as k on k.id = a.account_id and k.contributor_id is not null
    where u.cap is null
)
select definition_id, sum(iif(is_summed, count, 0)), sum(iif(is_summed or is_told, 0, count))
from told
group by definition_id
