-- title: Biggest steps forward
-- description: Who has gained most points this month compared with the month before.
select
    contributor,
    score,
    previous_score,
    score - coalesce(previous_score, 0) as gained
from leaderboard
where period = 'month'
order by gained desc
limit 20
