-- title: What is published as data.db
-- description: The allow-list: tables and columns that are not named here are not published. No accounts, no addresses,
-- no bookmarks, no meta. Ids and rows are in an order of their own, so that cold and warm runs publish the same.

create table published.contributors (
    id integer primary key,
    key text not null unique,
    username text not null,
    name text,
    role text,
    title text,
    avatar_url text,
    bio text,
    social_profiles text,
    joining_date text,
    kind text not null,
    ranked integer not null
) strict;

insert into published.contributors
select id, key, username, name, role, title, avatar_url, bio, social_profiles, joining_date, kind, ranked
from main.contributors
order by id;

create table published.definitions (
    id integer primary key,
    slug text not null unique,
    name text not null,
    description text not null,
    points integer,
    icon text,
    position integer not null
) strict;

insert into published.definitions
select row_number() over (order by slug), slug, name, description, points, icon, position
from main.definitions
order by slug;

create table published.repositories (
    id integer primary key,
    key text not null unique,
    name text not null
) strict;

insert into published.repositories
select row_number() over (order by key), key, name
from main.repositories
where id in (select repository_id from main.contributions)
order by key;

create table published.contributions (
    id integer primary key,
    slug text not null,
    contributor_id integer not null,
    definition_id integer not null,
    repository_id integer,
    occurred_at text not null,
    day integer not null,
    title text,
    link text,
    text text,
    points integer,
    count integer not null,
    lines_added integer not null,
    lines_deleted integer not null
) strict;

insert into published.contributions (
    slug, contributor_id, definition_id, repository_id, occurred_at, day, title, link, text, points, count,
    lines_added, lines_deleted
)
select
    a.slug, a.contributor_id, d.id, r.id, a.occurred_at, a.day, a.title, a.link, a.text, a.points, a.count,
    a.lines_added, a.lines_deleted
from main.contributions as a
join main.definitions as own on own.id = a.definition_id
join published.definitions as d on d.slug = own.slug
left join main.repositories as repository on repository.id = a.repository_id
left join published.repositories as r on r.key = repository.key
order by a.contributor_id, a.occurred_at, a.slug;

create table published.windows (
    id integer primary key,
    period text not null,
    title text not null,
    from_day integer not null,
    to_day integer not null,
    previous_id integer,
    is_previous integer not null
) strict;

insert into published.windows
select id, period, title, from_day, to_day, previous_id, is_previous
from main.windows
order by id;

create table published.days (
    contributor_id integer not null,
    day integer not null,
    count integer not null,
    points integer not null,
    primary key (contributor_id, day)
) strict, without rowid;

insert into published.days
select contributor_id, day, count, points
from main.days
order by contributor_id, day;

create table published.parts (
    window_id integer not null,
    contributor_id integer not null,
    repository_id integer,
    definition_id integer not null,
    count integer not null,
    points integer not null,
    lines_added integer not null,
    lines_deleted integer not null
) strict;

insert into published.parts
select p.window_id, p.contributor_id, r.id, d.id, p.count, p.points, p.lines_added, p.lines_deleted
from main.parts as p
join main.definitions as own on own.id = p.definition_id
join published.definitions as d on d.slug = own.slug
left join main.repositories as repository on repository.id = p.repository_id
left join published.repositories as r on r.key = repository.key
order by p.contributor_id, p.window_id, r.id, d.id;

create table published.scores (
    window_id integer not null,
    repository_id integer,
    contributor_id integer not null,
    activities integer not null,
    activity_points integer not null,
    line_bonus integer not null,
    score integer not null,
    rank integer
) strict;

insert into published.scores
select s.window_id, r.id, s.contributor_id, s.activities, s.activity_points, s.line_bonus, s.score, s.rank
from main.scores as s
left join main.repositories as repository on repository.id = s.repository_id
left join published.repositories as r on r.key = repository.key
order by s.window_id, r.id, s.rank, s.contributor_id;

create table published.aggregate_definitions (
    id integer primary key,
    slug text not null,
    scope text not null,
    name text not null,
    description text,
    hidden integer not null
) strict;

insert into published.aggregate_definitions
select row_number() over (order by scope, slug), slug, scope, name, description, hidden
from main.aggregate_definitions
where not hidden
order by scope, slug;

create table published.aggregates (
    definition_id integer not null,
    contributor_id integer,
    value text not null
) strict;

insert into published.aggregates
select d.id, a.contributor_id, a.value
from main.aggregates as a
join main.aggregate_definitions as own on own.id = a.definition_id
join published.aggregate_definitions as d on d.scope = own.scope and d.slug = own.slug
order by a.contributor_id, d.id;

create unique index published.windows_period on windows (period, is_previous);
create unique index published.contributors_username on contributors (username);
create unique index published.repositories_name on repositories (name);
create index published.contributions_person on contributions (contributor_id, occurred_at);
create index published.contributions_time on contributions (occurred_at);
create index published.contributions_kind on contributions (definition_id, day, contributor_id, count);
create index published.parts_person on parts (contributor_id, window_id);
create index published.parts_board on parts (window_id, definition_id, count);
create index published.scores_board on scores (window_id, repository_id, rank);
create index published.scores_person on scores (contributor_id, window_id);
-- All that a board needs to know of the span before, so that it is read in one piece.
create index published.scores_before on scores (window_id, contributor_id, repository_id, rank, score);
create index published.aggregates_person on aggregates (contributor_id);
