-- title: Who was there so many days, weeks or months in a row
-- description: The earliest run that is long enough counts, and of its last unit the first active day.

delete from badge_runs;

-- A run begins where a whole unit lies between a day and the one before it; how many days that takes at the least
-- is asked first, because few days are that far apart.
insert into badge_runs (contributor_id, day, first, length)
with
begun as (
    select contributor_id, day, lead(before) over (partition by contributor_id order by day) as last_day
    from ({days}) as d
    where
        before is null
        or day - before > :least and case :by
            when 'daily' then 1
            when 'weekly' then
                (select week from badge_calendar where day = d.day)
                - (select week from badge_calendar where day = d.before) > 1
            else
                (select month from badge_calendar where day = d.day)
                - (select month from badge_calendar where day = d.before) > 1
        end
),
ended as (
    select
        contributor_id,
        day,
        coalesce(last_day, (select max(a.day) from ({active}) as a where a.contributor_id = b.contributor_id)) as last_day
    from begun as b
)
select
    contributor_id,
    day,
    case :by
        when 'daily' then day
        when 'weekly' then (select c.week from badge_calendar as c where c.day = e.day)
        else (select c.month from badge_calendar as c where c.day = e.day)
    end,
    1 + case :by
        when 'daily' then last_day - day
        when 'weekly' then
            (select c.week from badge_calendar as c where c.day = e.last_day)
            - (select c.week from badge_calendar as c where c.day = e.day)
        else
            (select c.month from badge_calendar as c where c.day = e.last_day)
            - (select c.month from badge_calendar as c where c.day = e.day)
    end
from ended as e;

insert or ignore into awards (contributor_id, tier_id, day, is_dated, by_hand, value, since)
with
active as not materialized ({active}),
-- the first unit is that of the earliest day, because min() takes the other columns from its row
earliest as (
    select r.contributor_id, d.tier_id, d.demand / 1000 as length, min(r.day) as first_day, r.first as unit
    from badge_runs as r
    join badge_demands as d on d.demand <= 1000 * r.length
    group by r.contributor_id, d.tier_id
),
reached as (
    select
        contributor_id,
        tier_id,
        length,
        first_day,
        case :by
            when 'daily' then unit + length - 1
            when 'weekly' then (unit + length - 1) * 7 - 7000003
            else unixepoch(printf('%04d-%02d-01', (unit + length - 1) / 12, (unit + length - 1) % 12 + 1)) / 86400
        end as last_first_day
    from earliest
)
select
    r.contributor_id,
    r.tier_id,
    (select min(a.day) from active as a where a.contributor_id = r.contributor_id and a.day >= r.last_first_day),
    1,
    0,
    1000 * r.length,
    r.first_day
from reached as r;

insert into badge_standings (rule, contributor_id, value, toward)
select
    :rule,
    contributor_id,
    1000 * max(length),
    -- a run goes on as long as its unit, or the one before it, is that of the newest activity
    1000 * max(iif(first + length - 1 >= :now - 1, length, 0))
from badge_runs
group by contributor_id;
