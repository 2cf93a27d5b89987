-- title: When enough conditions held at once
-- description: All of them or any, at the end of a day.

insert or ignore into awards (contributor_id, tier_id, day, is_dated, by_hand, value)
with
turns as (
    select contributor_id, day, sum(change) as change
    from badge_changes
    group by contributor_id, day
),
counted as (
    select contributor_id, day, sum(change) over (partition by contributor_id order by day) as holding
    from turns
)
select c.contributor_id, d.tier_id, min(c.day), not (:has_figures and min(c.day) = :as_of), 0, 1000 * c.holding
from counted as c
join badge_demands as d on 1000 * c.holding >= d.demand
group by c.contributor_id, d.tier_id;

insert into badge_standings (rule, contributor_id, value, toward, conditions)
select
    :rule,
    p.contributor_id,
    null,
    1000 * coalesce((select sum(change) from badge_changes as h where h.contributor_id = p.contributor_id), 0),
    (
        select json_group_array(c.value order by n.value)
        from json_each(:numbers) as n
        left join badge_conditions as c on c.contributor_id = p.contributor_id and c.number = n.value
    )
from (select distinct contributor_id from badge_conditions) as p;
