-- title: The days on which somebody did more of a kind of work than scores
-- description: All accounts of a person together, whatever the repository; what is ignored takes no place.

insert into temp.crowded_days (contributor_id, definition_id, day, cap)
select k.contributor_id, a.definition_id, a.day, r.cap
from accounts as k
cross join activities as a indexed by activities_work on a.account_id = k.id and not a.masked
cross join rules as r on r.definition_id = a.definition_id and r.cap is not null
where
    k.contributor_id is not null
    and not exists (select 1 from temp.unscored as u where u.activity_id = a.id)
    --again and k.contributor_id in (select contributor_id from temp.again)
group by k.contributor_id, a.definition_id, a.day
having sum(a.count) > r.cap
