-- title: Reviews received
-- description: Reviews that other people, not bots, gave to one's pull requests, told by the link; unknown of people of whom no pull request with a link is known
-- scope: contributor

-- others' work counts here: theirs are the reviews
with
reviewed as (
    select
        r.reviewer_id,
        r.count,
        (
            select iif(min(p.contributor_id) = max(p.contributor_id), min(p.contributor_id), null)
            from pull_requests as p
            where p.link = r.link
        ) as author_id
    from reviews as r
    where r.is_human
    --again and r.link in (select link from pull_requests where contributor_id in (select contributor_id from temp.again))
),
received as (
    select author_id, sum(count) as count
    from reviewed
    where author_id <> reviewer_id
    group by author_id
)
select
    p.contributor_id,
    json_object('type', 'number', 'value', coalesce(max(r.count), 0), 'format', 'integer')
from pull_requests as p
left join received as r on r.author_id = p.contributor_id
where p.link is not null
--again and p.contributor_id in (select contributor_id from temp.again)
group by p.contributor_id
