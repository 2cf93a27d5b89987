-- title: Current streak of weeks
-- description: Weeks in a row, from Monday to Sunday, with at least one activity each, up to the week of the newest activity of all or the week before it; 0 where there was none in either
-- scope: contributor

-- weeks since a Monday long ago; 1970-01-01, day 0, was a Thursday
select
    p.contributor_id,
    json_object(
        'type', 'number',
        'value', iif(
            p.week >= (:as_of + 7000003) / 7 - 1,
            p.week + 1 - (
                select (d.day + 7000003) / 7
                from days as d
                where
                    d.contributor_id = p.contributor_id
                    and not exists (
                        select 1
                        from days as before
                        where
                            before.contributor_id = d.contributor_id
                            and before.day between d.day - (d.day + 7000003) % 7 - 7 and d.day - (d.day + 7000003) % 7 - 1
                    )
                order by d.day desc
                limit 1
            ),
            0
        ),
        'format', 'integer',
        'unit', 'weeks'
    )
from (
    select contributor_id, (max(day) + 7000003) / 7 as week
    from days
    --again where contributor_id in (select contributor_id from temp.again)
    group by contributor_id
) as p
