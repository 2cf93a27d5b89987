-- title: Who reached a value, and on which day
-- description: The first day on which the figure was at least so much; it may have fallen since.

insert or ignore into awards (contributor_id, tier_id, day, is_dated, by_hand, value)
with
history as not materialized ({history}),
best as (
    select contributor_id, max(value) as value
    from history
    group by contributor_id
),
reached as (
    select
        b.contributor_id,
        d.tier_id,
        (
            select h.day
            from history as h
            where h.contributor_id = b.contributor_id and h.value >= d.demand
            order by h.day
            limit 1
        ) as day
    from best as b
    join badge_demands as d on d.demand <= b.value
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

insert into badge_standings (rule, contributor_id, value, toward)
with history as not materialized ({history})
select
    :rule,
    n.contributor_id,
    n.value,
    (
        select h.value
        from history as h
        where h.contributor_id = n.contributor_id
        order by h.day desc
        limit 1
    )
from (select contributor_id, max(value) as value from history group by contributor_id) as n;
