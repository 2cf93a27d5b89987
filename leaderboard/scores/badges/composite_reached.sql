-- title: When a condition on a figure that never falls began to hold
-- description: The same as composite_condition.sql finds for "at least" and "more than", in less time.

insert into badge_changes (contributor_id, day, number, change)
with history as not materialized ({history})
select
    p.contributor_id,
    (
        select h.day
        from history as h
        where
            h.contributor_id = p.contributor_id
            and (h.value > :demand or (h.value = :demand and :operator = '>='))
        order by h.day
        limit 1
    ) as day,
    :number,
    1
from badge_people as p
join badge_conditions as c on c.contributor_id = p.contributor_id and c.number = :number and c.value >= :demand
where day is not null;
