-- title: Longest streak
-- description: The most days in a row with an activity
-- scope: contributor

with
days_in_a_row as (
    select contributor_id, count(*) as length
    from (
        -- the same for all days of a row
        select contributor_id, day - row_number() over (partition by contributor_id order by day) as start
        from days
        --again where contributor_id in (select contributor_id from temp.again)
    )
    group by contributor_id, start
)
select contributor_id, json_object('type', 'number', 'value', max(length), 'format', 'integer', 'unit', 'days')
from days_in_a_row
group by contributor_id
