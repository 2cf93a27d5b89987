-- title: Active days up to each day
-- description: Days with at least one activity
-- adds_up: yes
-- never_falls: yes

select contributor_id, day, 1000 * active_days as value
from badge_running
