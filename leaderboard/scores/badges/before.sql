-- title: What everybody has before badges are evaluated
-- description: For a site that is there: whose pages are to be made again follows from what differs afterwards.

create temp table badge_awards_before as
select contributor_id, tier_id, day, is_dated, by_hand, value, since, before, reason
from awards;

create temp table badge_progress_before as
select contributor_id, badge_id, tier_id, value, toward, target, before, conditions
from badge_progress;
