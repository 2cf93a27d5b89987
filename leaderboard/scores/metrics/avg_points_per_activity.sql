-- title: Points per activity
-- description: Activity points divided by activities, to two decimals, halves rounded up
-- scope: contributor

with hundredths as (
    select
        contributor_id,
        -- floor(x + 1/2) in whole numbers, because a quotient of two of them may sit exactly on a half
        (2 * activity_points + 10 * activities) / (20 * activities)
        - ((2 * activity_points + 10 * activities) % (20 * activities) < 0) as value
    from scores
    where window_id = :all_time and repository_id is null and activities > 0
    --again and contributor_id in (select contributor_id from temp.again)
)
select
    contributor_id,
    json_object(
        'type', 'number',
        'value', iif(value % 100, value / 100.0, value / 100),
        'format', 'decimal',
        'decimals', 2
    )
from hundredths
