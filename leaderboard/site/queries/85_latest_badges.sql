-- title: Latest badges
-- description: Who earned or was given which tier, the newest first.
select achieved_on, contributor, badge, variant, by_hand
from contributor_badge
order by achieved_on desc, contributor, badge, variant
limit 20
