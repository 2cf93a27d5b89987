-- title: What everybody who is ranked had done by each day
-- description: The histories, the streaks and the periods of growth are read from these.

create temp table badge_running (
    contributor_id integer,
    day integer,
    before integer,                     -- the active day before it
    count integer,
    points integer,
    active_days integer,
    primary key (contributor_id, day)
) strict, without rowid;

insert into badge_running
select
    contributor_id,
    day,
    lag(day) over so_far,
    sum(count) over so_far,
    sum(points) over so_far,
    row_number() over so_far
from days
where contributor_id in (select contributor_id from badge_people)
window so_far as (partition by contributor_id order by day rows unbounded preceding);

create temp table badge_kinds (
    contributor_id integer,
    definition_id integer,
    day integer,
    count integer,
    primary key (contributor_id, definition_id, day)
) strict, without rowid;

-- Person by person, along an index that has all that is asked for: so only one person's work at a time is sorted.
-- All of one day have the sum up to its end, of which one is kept.
insert or ignore into badge_kinds
select
    k.contributor_id,
    a.definition_id,
    a.day,
    sum(a.count) over (partition by k.contributor_id, a.definition_id order by a.day)
from accounts as k
cross join activities as a indexed by activities_work on a.account_id = k.id and not a.masked
where
    k.contributor_id in (select contributor_id from badge_people)
    and a.definition_id in (select value from json_each(:kinds))
    and a.day <= :as_of;

-- Weeks begin on Monday, as in ISO 8601; the offset keeps the years before 1970 from being rounded towards it.
create temp table badge_calendar (
    day integer primary key,
    week integer,
    month integer,
    year integer
) strict;

insert into badge_calendar
select
    day,
    (day + 7000003) / 7,
    strftime('%Y', day * 86400, 'unixepoch') * 12 + strftime('%m', day * 86400, 'unixepoch') - 1,
    cast(strftime('%Y', day * 86400, 'unixepoch') as integer)
from (select distinct day from badge_running);
