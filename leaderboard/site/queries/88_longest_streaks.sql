-- title: Longest streaks
-- description: Who was active on most days in a row; any figure of people can stand in its place.
select contributor, value ->> '$.value' as days
from contributor_aggregate
where aggregate = 'longest_streak'
order by days desc
limit 10
