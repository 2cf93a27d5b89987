-- title: What does not score because it is on the person's own pull request or issue
-- description: Of the kinds with such a rule, told by the link up to #; merges are told by who merged them.

insert into temp.unscored (activity_id, units, ignored)
select a.id, a.count, 1
from accounts as k
cross join activities as a indexed by activities_work on a.account_id = k.id and not a.masked
where
    a.definition_id in (
        select r.definition_id
        from rules as r
        join definitions as d on d.id = r.definition_id and d.slug <> 'pr_merged'
        where r.cap is null
    )
    and a.count = 1
    and a.slug not like 'gharchive:%'
    and exists (
        select 1
        from temp.own_places as o
        where
            o.contributor_id = k.contributor_id
            and o.place = iif(instr(a.link, '#'), substr(a.link, 1, instr(a.link, '#') - 1), a.link)
    )
    --again and k.contributor_id in (select contributor_id from temp.again)
