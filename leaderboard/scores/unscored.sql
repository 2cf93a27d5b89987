-- title: Every activity told what rules take of it
-- description: Only rows that say something else are touched, for each is noted as changed.

update activities
set unscored = 0, ignored = 0
where
    id in (
        select a.id
        from activities as a indexed by activities_unscored
        where a.unscored and a.id not in (select activity_id from temp.unscored)
        --again and a.account_id in (select id from accounts where contributor_id in (select contributor_id from temp.again))
    );

update activities
set unscored = u.units, ignored = u.ignored
from temp.unscored as u
-- the plus keeps it from walking through all activities
where +u.activity_id = activities.id and (u.units <> activities.unscored or u.ignored <> activities.ignored)
