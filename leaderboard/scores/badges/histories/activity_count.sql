-- title: Contributions up to each day
-- description: Of every kind
-- adds_up: yes
-- never_falls: yes

select contributor_id, day, 1000 * count as value
from badge_running
