-- title: Where a score comes from
-- description: The parts of the first score of all time; put any name in its place.
select
    repository,
    activity_definition,
    count,
    unscored,
    points,
    line_bonus,
    adjustment
from score_part
where
    period = 'all'
    and contributor = (select contributor from leaderboard where period = 'all' order by rank limit 1)
order by points desc
