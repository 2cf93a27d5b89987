-- title: Points per activity as they were on each day
-- description: To two decimals, halves rounded up, as the figure has it

select
    contributor_id,
    day,
    10 * (
        (2 * points + 10 * count) / (20 * count)
        - ((2 * points + 10 * count) % (20 * count) < 0)
    ) as value
from badge_running
