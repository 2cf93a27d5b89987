-- title: Active weeks
-- description: Weeks, from Monday to Sunday, with at least one activity
-- scope: contributor

with
weeks as (
    -- since a Monday long ago; 1970-01-01, day 0, was a Thursday
    select distinct contributor_id, (day + 7000003) / 7 as week
    from days
    --again where contributor_id in (select contributor_id from temp.again)
)
select contributor_id, json_object('type', 'number', 'value', count(*), 'format', 'integer', 'unit', 'weeks')
from weeks
group by contributor_id
