-- title: Badges of one person
-- description: Who has the most; put another name in.
select badge, variant, achieved_on, by_hand, reason
from contributor_badge
where contributor = (select contributor from leaderboard where period = 'all' order by rank limit 1)
order by achieved_on
