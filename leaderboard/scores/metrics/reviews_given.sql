-- title: Reviews given
-- description: Reviews of pull requests, those of one's own left out where the link tells whose it was
-- scope: contributor

-- others' work counts here too: it tells whose pull requests they are
with
given as (
    select r.reviewer_id, sum(r.count) as count
    from reviews as r
    where (
        select min(p.contributor_id) = r.reviewer_id and max(p.contributor_id) = r.reviewer_id
        from pull_requests as p
        where p.link = r.link
    ) is not true
    --again and r.reviewer_id in (select contributor_id from temp.again)
    group by r.reviewer_id
)
select
    s.contributor_id,
    json_object('type', 'number', 'value', coalesce(g.count, 0), 'format', 'integer')
from scores as s
left join given as g on g.reviewer_id = s.contributor_id
where s.window_id = :all_time and s.repository_id is null
--again and s.contributor_id in (select contributor_id from temp.again)
