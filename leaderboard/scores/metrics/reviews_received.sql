-- title: Reviews received
-- description: Reviews that other people, not bots, gave to one's pull requests, told by the link; unknown of people of whom no pull request with a link is known
-- scope: contributor

-- others' work counts here: theirs are the reviews
with
reviewed as (
    select
        (
            select iif(min(p.contributor_id) = max(p.contributor_id), min(p.contributor_id), null)
            from pull_requests as p
            where p.link = r.link
        ) as contributor_id,
        r.reviewer_id,
        r.count
    from reviews as r
    where r.is_human
    --again and r.link in (select link from pull_requests where contributor_id in (select contributor_id from temp.again))
    union all
    select contributor_id, null, 0
    from pull_requests
    where link is not null
)
select contributor_id, json_object('type', 'number', 'value', sum(count), 'format', 'integer')
from reviewed
where contributor_id is not reviewer_id and contributor_id is not null
--again and contributor_id in (select contributor_id from temp.again)
group by contributor_id
