-- title: Activities
-- description: How much one contributor did
-- scope: contributor

select contributor_id, json_object('type', 'number', 'value', activities, 'format', 'integer')
from scores
where window_id = :all_time and repository_id is null
--again and contributor_id in (select contributor_id from temp.again)
