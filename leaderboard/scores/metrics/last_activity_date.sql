-- title: Last activity
-- description: The day of the last activity
-- scope: contributor

select contributor_id, json_object('type', 'string', 'value', date(max(day) * 86400, 'unixepoch'))
from days
group by contributor_id
