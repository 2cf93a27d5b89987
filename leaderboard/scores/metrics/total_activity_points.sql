-- title: Activity points
-- description: Points of all activities, without the bonus for lines
-- scope: contributor

select
    contributor_id,
    json_object(
        'type', 'number',
        'value', iif(activity_points % 1000, activity_points / 1000.0, activity_points / 1000),
        'format', 'integer'
    )
from scores
where window_id = :all_time and repository_id is null
--again and contributor_id in (select contributor_id from temp.again)
