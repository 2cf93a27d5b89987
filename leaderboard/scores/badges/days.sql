-- title: What everybody who is ranked did on each day
-- description: A row a person, their days in order; points are in thousandths.

select
    contributor_id,
    json_group_array(day),
    json_group_array(count),
    json_group_array(points)
from (
    select contributor_id, day, count, points
    from days
    where contributor_id in (
        select id
        from contributors
        where ranked
        --among and id in (select value from json_each(:among))
    )
    order by contributor_id, day
)
group by contributor_id
