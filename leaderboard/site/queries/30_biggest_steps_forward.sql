-- title: Biggest steps forward
-- description: Who has gained most points this month compared with the month before.
select contributor, score, previous_score, gained
from leaderboard
where period = 'month'
order by gained desc
limit 20
