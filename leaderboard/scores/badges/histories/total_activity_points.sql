-- title: Activity points up to each day
-- description: Without the bonus for lines; may fall where points are negative
-- adds_up: yes

select contributor_id, day, points as value
from badge_running
