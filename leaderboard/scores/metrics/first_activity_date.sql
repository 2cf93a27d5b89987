-- title: First activity
-- description: The day of the first activity
-- scope: contributor

select contributor_id, json_object('type', 'string', 'value', date(min(day) * 86400, 'unixepoch'))
from days
--again where contributor_id in (select contributor_id from temp.again)
group by contributor_id
