-- title: What rules take from whom
-- description: Of each person, kind of work and rule in one window, in one of the two stores; thousandths, less than none.

select
    k.contributor_id,
    d.slug,
    a.ignored,
    -sum(a.unscored * coalesce(a.points, d.points, 0))
from {schema}.accounts as k
cross join {schema}.activities as a indexed by activities_unscored on a.account_id = k.id and a.unscored
join {schema}.definitions as d on d.id = a.definition_id
where
    k.contributor_id is not null
    and a.day between :first and :last
    and (:everywhere or a.repository_id is :repository)
group by k.contributor_id, d.slug, a.ignored
order by k.contributor_id, d.slug, a.ignored
