-- title: The tables that rules work with
-- description: Temporary, emptied or filled by each rule.

create temp table badge_people (
    contributor_id integer primary key
) strict;

insert into badge_people
select id
from contributors
where ranked and (:among is null or id in (select value from json_each(:among)));

create temp table badge_demands (
    tier_id integer primary key,
    demand any not null
) strict;

-- How near everybody is by each rule, whatever the tier.
create temp table badge_standings (
    rule integer,
    contributor_id integer,
    value any,
    toward any not null,
    before any,
    conditions text,
    primary key (rule, contributor_id)
) strict, without rowid;

-- Which tier comes next after so many of a badge, of those that a rule is for.
create temp table badge_next (
    rule integer,
    badge_id integer,
    held integer,
    tier_id integer,
    demand any,
    primary key (rule, badge_id, held)
) strict, without rowid;

create temp table badge_figures (
    contributor_id integer primary key,
    value any not null
) strict;

create temp table badge_runs (
    contributor_id integer,
    day integer,
    first integer,
    length integer,
    primary key (contributor_id, day)
) strict, without rowid;

create temp table badge_amounts (
    contributor_id integer,
    period integer,
    amount integer,
    before integer,                     -- in the period before it, null where there was none
    primary key (contributor_id, period)
) strict, without rowid;

create temp table badge_changes (
    contributor_id integer,
    day integer,
    number integer,
    change integer,
    primary key (contributor_id, day, number)
) strict, without rowid;

create temp table badge_conditions (
    contributor_id integer,
    number integer,
    value any,
    primary key (contributor_id, number)
) strict, without rowid;
