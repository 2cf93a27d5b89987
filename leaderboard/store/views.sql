-- title: The public face of the store
-- description: Singular, with names instead of ids and points instead of thousandths. The first line of each says what
-- is in it: the data explorer shows it. Boards are in board_views.sql.

create view contributor as
-- Everybody, those on no board too.
select
    username, name, role, title, avatar_url, bio, social_profiles, joining_date, kind,
    not ranked as hidden
from contributors;

create view activity_definition as
-- The kinds of work and what one unit is worth.
select slug, name, description, points / 1000.0 as points, icon
from definitions;

create view activity as
-- What people did, one row a thing done; of its count unscored are left out by a rule (cap or self).
select
    a.slug,
    c.username as contributor,
    d.slug as activity_definition,
    a.title,
    a.occurred_at,
    a.link,
    a.text,
    coalesce(a.points, d.points, 0) / 1000.0 as points,
    a.count,
    r.name as repository,
    a.lines_added,
    a.lines_deleted,
    date(a.day * 86400, 'unixepoch') as day,
    a.unscored,
    iif(a.unscored, iif(a.ignored, 'self', 'cap'), null) as unscored_by
from contributions as a
join contributors as c on c.id = a.contributor_id
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id;

create view masked_activity as
-- What is not scored, because another source tells of the same work of that repository, kind and day.
select
    a.slug,
    c.username as contributor,
    d.slug as activity_definition,
    a.title,
    a.occurred_at,
    a.link,
    a.count,
    r.name as repository,
    date(a.day * 86400, 'unixepoch') as day
from masked_contributions as a
join contributors as c on c.id = a.contributor_id
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id;

create view coverage as
-- Of which days each source has told, and how well.
select
    source,
    repository,
    date(first_day * 86400, 'unixepoch') as first_day,
    date(last_day * 86400, 'unixepoch') as last_day,
    last_day - first_day + 1 as days,
    quality,
    seen,
    expected,
    missing
from coverages;

create view period as
-- The spans of days that boards are of.
select
    period as slug,
    title,
    date(from_day * 86400, 'unixepoch') as from_day,
    date(to_day * 86400, 'unixepoch') as to_day
from windows
where not is_previous;

create view scoring_rule as
-- What does not score of each kind of work: all above so many a person and day (cap), or what is about one's own (ignores).
select
    d.slug as activity_definition,
    u.cap,
    iif(u.cap is null, null, 'day') as per,
    iif(u.cap is null, 'self', null) as ignores
from rules as u
join definitions as d on d.id = u.definition_id;

create view adjustment as
-- What people were given or lost by hand, and why; one without a repository is of the board of everything alone.
select
    c.username as contributor,
    date(j.day * 86400, 'unixepoch') as day,
    j.points / 1000.0 as points,
    r.name as repository,
    j.reason
from adjustments as j
join contributors as c on c.id = j.contributor_id
left join repositories as r on r.id = j.repository_id;

create view contributor_day as
-- How much each did on each day, days without work left out.
select
    c.username as contributor,
    date(d.day * 86400, 'unixepoch') as day,
    d.count as activities,
    d.points / 1000.0 as points
from days as d
join contributors as c on c.id = d.contributor_id;

create view aggregate_definition as
-- What each figure is: one of all people together (global), or one of each repository or contributor.
select slug, scope, name, description
from aggregate_definitions
where not hidden;

create view contributor_aggregate as
-- Figures of people, as JSON.
select d.slug as aggregate, c.username as contributor, a.value
from aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
join contributors as c on c.id = a.contributor_id
where d.scope = 'contributor' and not d.hidden;

create view repository_aggregate as
-- Figures of repositories, as JSON.
select d.slug as aggregate, r.name as repository, a.value
from repository_aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
join repositories as r on r.id = a.repository_id
where not d.hidden;

create view global_aggregate as
-- Figures of everybody together, as JSON.
select d.slug, d.name, d.description, a.value
from aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
where a.contributor_id is null and not d.hidden;

create view badge_definition as
-- The badges there are, and who earns them, in words.
select slug, name, description, rule
from badges;

create view badge_tier as
-- The tiers of each badge, the lowest first, and how many people hold them.
select
    b.slug as badge,
    t.variant,
    t.place,
    t.demand,
    t.description,
    t.people
from badge_tiers as t
join badges as b on b.id = t.badge_id;

create view contributor_badge_progress as
-- How near everybody is to the next tier of each badge.
select
    b.slug as badge,
    c.username as contributor,
    t.variant as next_variant,
    p.toward / 1000.0 as reached,
    p.target / 1000.0 as needed
from badge_progress as p
join badges as b on b.id = p.badge_id
join badge_tiers as t on t.id = p.tier_id
join contributors as c on c.id = p.contributor_id;
