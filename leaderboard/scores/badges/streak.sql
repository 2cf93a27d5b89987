-- title: Who was there so many days, weeks or months in a row
-- description: The earliest run that is long enough counts, and of its last unit the first active day.

delete from badge_runs;

insert into badge_runs (contributor_id, first, length)
with numbered as ({numbered})
select contributor_id, min(unit), count(*)
from numbered
group by contributor_id, unit - number;

insert or ignore into awards (contributor_id, tier_id, day, is_dated, by_hand, value, since)
with
active as not materialized ({active}),
first as (
    select r.contributor_id, d.tier_id, d.demand / 1000 as length, min(r.first) as unit
    from badge_runs as r
    join badge_demands as d on d.demand <= 1000 * r.length
    group by r.contributor_id, d.tier_id
),
begun as (
    select
        contributor_id,
        tier_id,
        length,
        case :by
            when 'daily' then unit
            when 'weekly' then unit * 7 - 7000003
            else unixepoch(printf('%04d-%02d-01', unit / 12, unit % 12 + 1)) / 86400
        end as first_day,
        case :by
            when 'daily' then unit + length - 1
            when 'weekly' then (unit + length - 1) * 7 - 7000003
            else unixepoch(printf('%04d-%02d-01', (unit + length - 1) / 12, (unit + length - 1) % 12 + 1)) / 86400
        end as last_first_day
    from first
)
select
    b.contributor_id,
    b.tier_id,
    (select min(a.day) from active as a where a.contributor_id = b.contributor_id and a.day >= b.last_first_day),
    1,
    0,
    1000 * b.length,
    (select min(a.day) from active as a where a.contributor_id = b.contributor_id and a.day >= b.first_day)
from begun as b;

insert into badge_standings (rule, contributor_id, value, toward)
select
    :rule,
    contributor_id,
    1000 * max(length),
    -- a run goes on as long as its unit, or the one before it, is that of the newest activity
    1000 * max(iif(first + length - 1 >= :now - 1, length, 0))
from badge_runs
group by contributor_id;
