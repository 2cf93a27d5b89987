-- title: Days that sources lack
-- description: Which days of which repository a source has only in part, or not at all.

select source, repository, first_day, last_day, days, quality, seen, expected, missing
from coverage
where quality <> 'full' or seen < expected
order by source, repository, first_day
