-- title: Time to merge
-- description: How long pull requests of people on the boards were open until they were merged, as the median. Those count of which one time of opening and one of merging is known, told by link or by slug, and neither is a date alone
-- scope: global
-- slug: time_to_merge

with
merges as (
    select
        p.seconds,
        row_number() over (order by p.seconds) as nth,
        count(*) over () as merged
    from pull_requests as p
    join contributors as c on c.id = p.contributor_id and c.ranked
    where p.seconds is not null
)
select
    null,
    json_object(
        'type', 'statistics/number',
        'min', min(seconds) * 1000,
        'max', max(seconds) * 1000,
        'mean', (sum(seconds) * 2000 + count(*)) / (2 * count(*)),
        -- of the middle one, or of the middle two
        'median', sum(iif(nth in ((merged + 1) / 2, merged / 2 + 1), seconds, 0)) * 1000 / iif(merged % 2, 1, 2),
        'sum', sum(seconds) * 1000,
        'count', count(*),
        'format', 'duration',
        'highlightMetric', 'median'
    )
from merges
having count(*)
