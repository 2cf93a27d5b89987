-- title: What one condition of a composite rule compares, as it is now
-- description: For the words on what is missing.

insert into badge_conditions (contributor_id, number, value)
with history as not materialized ({history})
select
    p.contributor_id,
    :number,
    (
        select h.value
        from history as h
        where h.contributor_id = p.contributor_id
        order by h.day desc
        limit 1
    ) as value
from badge_people as p
where value is not null;
