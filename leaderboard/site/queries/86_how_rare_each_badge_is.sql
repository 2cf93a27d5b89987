-- title: How rare each badge is
-- description: The tiers of every badge, what they take and how many people hold them.
select badge, variant, demand, people
from badge_tier
order by badge, place
