-- title: Who did so much more than in the period before
-- description: Two complete calendar periods in a row, something in the first; earned on the last day of the second.

delete from badge_amounts;

insert into badge_amounts (contributor_id, period, amount)
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
)
select contributor_id, period, value - coalesce(lag(value) over (partition by contributor_id order by period), 0)
from ends;

insert or ignore into awards (contributor_id, tier_id, day, is_dated, by_hand, value, since, before)
with
pairs as (
    select a.contributor_id, a.period, a.amount, b.amount as before
    from badge_amounts as a
    join badge_amounts as b on b.contributor_id = a.contributor_id and b.period = a.period - 1 and b.amount > 0
    where a.period <= :complete and a.amount > b.amount
),
first as (
    select p.contributor_id, d.tier_id, min(p.period) as period
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
    p.amount,
    case :by
        when 'week' then f.period * 7 - 7000003
        when 'month' then unixepoch(printf('%04d-%02d-01', f.period / 12, f.period % 12 + 1)) / 86400
        else unixepoch(printf('%04d-01-01', f.period)) / 86400
    end,
    p.before
from first as f
join pairs as p using (contributor_id, period);

insert into badge_standings (rule, contributor_id, value, toward, before)
select
    :rule,
    r.contributor_id,
    (
        select max(100000 * (a.amount - b.amount) / b.amount)
        from badge_amounts as a
        join badge_amounts as b on b.contributor_id = a.contributor_id and b.period = a.period - 1 and b.amount > 0
        where a.contributor_id = r.contributor_id and a.period <= :complete
    ),
    coalesce((select amount from badge_amounts where contributor_id = r.contributor_id and period = :complete + 1), 0),
    (
        select amount
        from badge_amounts
        where contributor_id = r.contributor_id and period = :complete and amount > 0
    )
from (select distinct contributor_id from badge_amounts) as r;
