-- title: Who reached a value, and on which day
-- description: The first day on which the figure was at least so much; it may have fallen since.

insert into badge_standings (rule, contributor_id, value, toward)
with history as not materialized ({history})
select
    :rule,
    p.contributor_id,
    ({most}),
    ({last})
from badge_people as p
where exists (select 1 from history as h where h.contributor_id = p.contributor_id);

insert or ignore into awards (contributor_id, tier_id, day, is_dated, by_hand, value)
with
history as not materialized ({history}),
reached as (
    select
        s.contributor_id,
        d.tier_id,
        (
            select h.day
            from history as h
            where h.contributor_id = s.contributor_id and h.value >= d.demand
            order by h.day
            limit 1
        ) as day
    from badge_standings as s
    join badge_demands as d on d.demand <= s.value
    where s.rule = :rule
)
select
    r.contributor_id,
    r.tier_id,
    r.day,
    :is_dated,
    0,
    (
        select h.value
        from history as h
        where h.contributor_id = r.contributor_id and h.day = r.day
    )
from reached as r;
