-- title: What is credited to people, because agents did it on their behalf
-- description: Of a commit by an agent and people, the first of them and the agent change places.

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
select other_id, agent, human from co_authors where place = 1;

insert or ignore into temp.credited (id, account_id, by_id)
select a.id, b.account_id, coalesce(a.by_id, a.account_id)
from temp.behalf as b
join activities as a on a.id = b.id
join accounts as k on k.id = b.account_id
join contributors as c on c.id = k.contributor_id and c.kind = 'human';
