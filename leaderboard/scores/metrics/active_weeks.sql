-- title: Active weeks
-- description: Weeks, from Monday to Sunday, with at least one activity
-- scope: contributor

-- weeks since a Monday long ago; 1970-01-01, day 0, was a Thursday
select
    contributor_id,
    json_object(
        'type', 'number',
        'value', count(distinct (day + 7000003) / 7),
        'format', 'integer',
        'unit', 'weeks'
    )
from days
--again where contributor_id in (select contributor_id from temp.again)
group by contributor_id
