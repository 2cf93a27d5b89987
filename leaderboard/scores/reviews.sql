-- title: Who reviewed which pull requests, and how often
-- description: The link of a review is that of the pull request, up to #.

insert into reviews (reviewer_id, link, count, is_human)
select
    k.contributor_id,
    nullif(iif(instr(a.link, '#'), substr(a.link, 1, instr(a.link, '#') - 1), a.link), '') as pull_request,
    sum(a.count),
    c.kind = 'human'
from activities as a
join accounts as k on k.id = a.account_id
join contributors as c on c.id = k.contributor_id
-- the plus keeps it from walking along the index activities_work, which has no links
where a.definition_id = (select id from definitions where slug = 'pr_reviewed') and not +a.masked and a.day <= :as_of
--again and k.contributor_id in (select contributor_id from temp.again)
group by k.contributor_id, pull_request
