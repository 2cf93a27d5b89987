-- title: Who has other badges than before, or is nearer to one
-- description: Their pages are to be made again.

insert or ignore into changed_people (contributor_id)
select contributor_id
from (
    select *
    from (
        select contributor_id, tier_id, day, is_dated, by_hand, value, since, before, reason from awards
        except
        select * from badge_awards_before
    )
    union all
    select *
    from (
        select * from badge_awards_before
        except
        select contributor_id, tier_id, day, is_dated, by_hand, value, since, before, reason from awards
    )
)
union
select contributor_id
from (
    select *
    from (
        select contributor_id, badge_id, tier_id, value, toward, target, before, conditions from badge_progress
        except
        select * from badge_progress_before
    )
    union all
    select *
    from (
        select * from badge_progress_before
        except
        select contributor_id, badge_id, tier_id, value, toward, target, before, conditions from badge_progress
    )
);

drop table badge_awards_before;
drop table badge_progress_before;
