-- title: Longest streak of weeks
-- description: The most weeks in a row, from Monday to Sunday, with at least one activity each
-- scope: contributor

with
weeks as (
    -- since a Monday long ago; 1970-01-01, day 0, was a Thursday
    select distinct contributor_id, (day + 7000003) / 7 as week
    from days
    --again where contributor_id in (select contributor_id from temp.again)
),
weeks_in_a_row as (
    select contributor_id, count(*) as length
    from (
        select contributor_id, week - row_number() over (partition by contributor_id order by week) as start
        from weeks
    )
    group by contributor_id, start
)
select contributor_id, json_object('type', 'number', 'value', max(length), 'format', 'integer', 'unit', 'weeks')
from weeks_in_a_row
group by contributor_id
