-- title: Where somebody's own pull requests and issues are
-- description: As their openings and merges say, by the link up to #. Roll-ups of a day are none.

insert or ignore into temp.own_places (contributor_id, place)
select k.contributor_id, iif(instr(a.link, '#'), substr(a.link, 1, instr(a.link, '#') - 1), a.link)
from accounts as k
cross join activities as a indexed by activities_work on a.account_id = k.id and not a.masked
where
    a.definition_id in (select id from definitions where slug in ('pr_opened', 'pr_merged', 'issue_opened'))
    and a.count = 1
    and a.link <> ''
    and a.slug not like 'gharchive:%'
    and k.contributor_id is not null
    --again and k.contributor_id in (select contributor_id from temp.again)
