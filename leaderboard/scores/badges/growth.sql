-- title: Who did so much more than in the period before
-- description: Two complete calendar periods in a row, something in the first; earned on the last day of the second.

delete from badge_amounts;

insert into badge_amounts (contributor_id, period, amount, before)
with
ends as (
    select
        h.contributor_id,
        case :by when 'week' then c.week when 'month' then c.month else c.year end as period,
        max(h.day) as day,
        h.value
    from ({history}) as h
    cross join badge_calendar as c on c.day = h.day
    group by h.contributor_id, period
),
amounts as (
    select
        contributor_id,
        period,
        value - coalesce(lag(value) over by_period, 0) as amount,
        lag(period) over by_period as last_period,
        lag(value) over by_period - coalesce(lag(value, 2) over by_period, 0) as before
    from ends
    window by_period as (partition by contributor_id order by period)
)
select contributor_id, period, amount, iif(last_period = period - 1, before, null)
from amounts;

insert or ignore into awards (contributor_id, tier_id, day, is_dated, by_hand, value, since, before)
with
pairs as (
    select contributor_id, period, amount, before
    from badge_amounts
    where period <= :complete and before > 0 and amount > before
),
first as (
    -- the amounts are those of the earliest period, because min() takes the other columns from its row
    select p.contributor_id, d.tier_id, min(p.period) as period, p.amount, p.before
    from pairs as p
    join badge_demands as d on 100000 * (p.amount - p.before) >= d.demand * p.before
    group by p.contributor_id, d.tier_id
)
select
    f.contributor_id,
    f.tier_id,
    case :by
        when 'week' then (f.period + 1) * 7 - 7000003
        when 'month' then unixepoch(printf('%04d-%02d-01', (f.period + 1) / 12, (f.period + 1) % 12 + 1)) / 86400
        else unixepoch(printf('%04d-01-01', f.period + 1)) / 86400
    end - 1,
    1,
    0,
    f.amount,
    case :by
        when 'week' then f.period * 7 - 7000003
        when 'month' then unixepoch(printf('%04d-%02d-01', f.period / 12, f.period % 12 + 1)) / 86400
        else unixepoch(printf('%04d-01-01', f.period)) / 86400
    end,
    f.before
from first as f;

insert into badge_standings (rule, contributor_id, value, toward, before)
select
    :rule,
    r.contributor_id,
    (
        select max(100000 * (a.amount - a.before) / a.before)
        from badge_amounts as a
        where a.contributor_id = r.contributor_id and a.period <= :complete and a.before > 0
    ),
    coalesce((select amount from badge_amounts where contributor_id = r.contributor_id and period = :complete + 1), 0),
    (
        select amount
        from badge_amounts
        where contributor_id = r.contributor_id and period = :complete and amount > 0
    )
from (select distinct contributor_id from badge_amounts) as r;
