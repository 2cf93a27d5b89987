-- title: Current streak
-- description: Days in a row with an activity, up to the day of the newest activity of all or the day before it; 0 where there was none on either
-- scope: contributor

select
    p.contributor_id,
    json_object(
        'type', 'number',
        'value', iif(
            p.last >= :as_of - 1,
            p.last + 1 - (
                select d.day
                from days as d
                where
                    d.contributor_id = p.contributor_id
                    and not exists (
                        select 1
                        from days as before
                        where before.contributor_id = d.contributor_id and before.day = d.day - 1
                    )
                order by d.day desc
                limit 1
            ),
            0
        ),
        'format', 'integer',
        'unit', 'days'
    )
from (
    select contributor_id, max(day) as last
    from days
    --again where contributor_id in (select contributor_id from temp.again)
    group by contributor_id
) as p
