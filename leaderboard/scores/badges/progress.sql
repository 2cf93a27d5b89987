-- title: How near everybody is to the next tier, by one rule
-- description: The lowest tier above all that they have of the badge; nothing for who has the highest.

insert into badge_progress (contributor_id, badge_id, tier_id, value, toward, target, before, conditions)
select s.contributor_id, n.badge_id, n.tier_id, s.value, s.toward, {target}, s.before, s.conditions
from badge_next as n
cross join badge_standings as s on s.rule = n.rule
left join badge_held as h on h.contributor_id = s.contributor_id and h.badge_id = n.badge_id
where n.rule = :rule and n.held = coalesce(h.place, 0);
