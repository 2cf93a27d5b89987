-- title: Time to merge
-- description: How long somebody's pull requests were open until they were merged, as the median. Those count of which one time of opening and one of merging is known, told by link or by slug, and neither is a date alone
-- scope: contributor

with
merges as (
    select
        contributor_id,
        seconds,
        row_number() over (partition by contributor_id order by seconds) as nth,
        count(*) over (partition by contributor_id) as merged
    from pull_requests
    where seconds is not null
    --again and contributor_id in (select contributor_id from temp.again)
)
select
    contributor_id,
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
group by contributor_id
