-- title: How many people hold each tier
-- description: Whether earned or given.

update badge_tiers
set people = coalesce(held.people, 0)
from badge_tiers as t
left join (select tier_id, count(*) as people from awards group by tier_id) as held on held.tier_id = t.id
where t.id = badge_tiers.id
