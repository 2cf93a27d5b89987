-- title: Contributors
-- description: Everybody who is not a bot and not in a hidden role
-- scope: global

select null, json_object('type', 'number', 'value', count(*), 'format', 'integer')
from contributors
where ranked
