-- title: What is credited to people, because agents did it on their behalf
-- description: A commit by an agent and people is that of the first of them, whose own part is nobody's then, so that
-- it counts once. Nor is that of an agent anybody's where a person made the commit or has a part in it.

insert into temp.credited (id, account_id, by_id)
with
agents as (
    select k.id
    from accounts as k
    join contributors as c on c.id = k.contributor_id and c.kind = 'agent'
),
humans as (
    select k.id
    from accounts as k
    join contributors as c on c.id = k.contributor_id and c.kind = 'human'
),
by_agents as (
    select id, slug, account_id as agent
    from activities
    where account_id in (select id from agents) and by_id is null
    union all
    select id, slug, by_id
    from activities
    where by_id in (select id from agents)
),
commits as (
    select id, agent, substr(slug, 1, length(slug) - length('author')) || 'co-author-' as beginning
    from by_agents
    where slug glob 'commit:*:author'
),
co_authors as (
    select
        w.id,
        w.agent,
        o.id as other_id,
        coalesce(o.by_id, o.account_id) as human,
        row_number() over (
            partition by w.id
            order by cast(substr(o.slug, length(w.beginning) + 1) as integer), o.slug
        ) as place
    from commits as w
    join activities as o on o.slug > w.beginning and o.slug < substr(w.beginning, 1, length(w.beginning) - 1) || '.'
    where
        substr(o.slug, length(w.beginning) + 1) not glob '*[^0-9]*'
        and coalesce(o.by_id, o.account_id) in (select id from humans)
)
select id, human, agent from co_authors where place = 1
union all
select other_id, :nobody, human from co_authors where place = 1
union all
select w.id, :nobody, w.agent
from (
    select id, agent, rtrim(slug, '0123456789') as beginning
    from by_agents
    where slug glob 'commit:*:co-author-*[0-9]'
) as w
where
    w.beginning glob 'commit:*:co-author-'
    and exists (
        select 1
        from activities as o
        where
            coalesce(o.by_id, o.account_id) in (select id from humans)
            and (
                o.slug = substr(w.beginning, 1, length(w.beginning) - length('co-author-')) || 'author'
                or (
                    o.slug > w.beginning
                    and o.slug < substr(w.beginning, 1, length(w.beginning) - 1) || '.'
                    and substr(o.slug, length(w.beginning) + 1) not glob '*[^0-9]*'
                )
            )
    );

insert or ignore into temp.credited (id, account_id, by_id)
select a.id, b.account_id, coalesce(a.by_id, a.account_id)
from temp.behalf as b
join activities as a on a.id = b.id
join accounts as k on k.id = b.account_id
join contributors as c on c.id = k.contributor_id and c.kind = 'human';
