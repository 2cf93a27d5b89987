-- title: The figures of one person
-- description: All that is reckoned of the first of all time, and what it means; put any name in its place.
select d.name, coalesce(a.value ->> '$.value', a.value) as value, d.description
from contributor_aggregate as a
join aggregate_definition as d on d.scope = 'contributor' and d.slug = a.aggregate
where a.contributor = (select contributor from leaderboard where period = 'all' order by rank limit 1)
order by d.name
