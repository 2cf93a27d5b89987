-- title: What does not score because the day was full
-- description: The first units of a day score, in the order of time and, at one time, of slug.

insert into temp.unscored (activity_id, units, ignored)
select id, min(count, so_far - cap), 0
from (
    select
        a.id,
        a.count,
        c.cap,
        sum(a.count) over (
            partition by c.contributor_id, c.definition_id, c.day
            order by a.occurred_at, a.slug
            rows unbounded preceding
        ) as so_far
    from (select distinct contributor_id from temp.crowded_days) as p
    cross join accounts as k on k.contributor_id = p.contributor_id
    cross join activities as a indexed by activities_work on a.account_id = k.id and not a.masked
    cross join temp.crowded_days as c
        on c.contributor_id = k.contributor_id and c.definition_id = a.definition_id and c.day = a.day
    where not exists (select 1 from temp.unscored as u where u.activity_id = a.id)
)
where so_far > cap
