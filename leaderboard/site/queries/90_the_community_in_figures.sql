-- title: The community in figures
-- description: The figures that are computed once for everybody.
select name, coalesce(value ->> '$.value', value) as value, description
from global_aggregate
order by slug
