-- title: Contributions of one kind up to each day
-- description: Days with some of this kind only
-- slug: activity_count:{definition}
-- adds_up: yes
-- never_falls: yes

select contributor_id, day, 1000 * count as value
from badge_kinds
where definition_id = :definition
