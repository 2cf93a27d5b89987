-- title: The public face of the store
-- description: Singular, with names instead of ids and points instead of thousandths.

create view contributor as
select
    username, name, role, title, avatar_url, bio, social_profiles, joining_date, kind,
    not ranked as hidden
from contributors;

create view activity_definition as
select slug, name, description, points / 1000.0 as points, icon
from definitions;

create view repository as
select name
from repositories;

create view activity as
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
    date(a.day * 86400, 'unixepoch') as day
from contributions as a
join contributors as c on c.id = a.contributor_id
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id;

create view period as
select
    period as slug,
    title,
    date(from_day * 86400, 'unixepoch') as from_day,
    date(to_day * 86400, 'unixepoch') as to_day
from windows
where not is_previous;

create view leaderboard as
select
    w.period,
    s.rank,
    c.username as contributor,
    c.name,
    s.score / 1000.0 as score,
    s.activity_points / 1000.0 as activity_points,
    s.line_bonus / 1000.0 as line_bonus,
    s.activities,
    p.rank as previous_rank,
    p.score / 1000.0 as previous_score
from windows as w
join scores as s on s.window_id = w.id and s.repository_id is null
join contributors as c on c.id = s.contributor_id
left join scores as p
    on p.window_id = w.previous_id
    and p.contributor_id = s.contributor_id
    and p.repository_id is null
where w.is_previous = 0 and s.rank is not null;

create view repository_leaderboard as
select
    w.period,
    r.name as repository,
    s.rank,
    c.username as contributor,
    c.name,
    s.score / 1000.0 as score,
    s.activity_points / 1000.0 as activity_points,
    s.line_bonus / 1000.0 as line_bonus,
    s.activities,
    p.rank as previous_rank,
    p.score / 1000.0 as previous_score
from windows as w
join scores as s on s.window_id = w.id
join repositories as r on r.id = s.repository_id
join contributors as c on c.id = s.contributor_id
left join scores as p
    on p.window_id = w.previous_id
    and p.contributor_id = s.contributor_id
    and p.repository_id is s.repository_id
where w.is_previous = 0 and s.rank is not null;

create view score_part as
select
    w.period,
    r.name as repository,
    c.username as contributor,
    d.slug as activity_definition,
    p.count,
    p.points / 1000.0 as points,
    p.lines_added,
    p.lines_deleted
from parts as p
join windows as w on w.id = p.window_id and not w.is_previous
join contributors as c on c.id = p.contributor_id
join definitions as d on d.id = p.definition_id
left join repositories as r on r.id = p.repository_id;

create view contributor_aggregate as
select d.slug as aggregate, c.username as contributor, a.value
from aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
join contributors as c on c.id = a.contributor_id
where not d.hidden;

create view global_aggregate as
select d.slug, d.name, d.description, a.value
from aggregates as a
join aggregate_definitions as d on d.id = a.definition_id
where a.contributor_id is null and not d.hidden;
