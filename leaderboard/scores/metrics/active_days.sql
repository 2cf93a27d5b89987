-- title: Active days
-- description: Days with at least one activity
-- scope: contributor

select contributor_id, json_object('type', 'number', 'value', count(*), 'format', 'integer', 'unit', 'days')
from days
--again where contributor_id in (select contributor_id from temp.again)
group by contributor_id
