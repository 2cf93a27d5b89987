-- title: What each kind of work is worth
-- description: The points of one unit of every kind; those without points are not scored.
select slug, name, points, description
from activity_definition
order by points desc, slug
