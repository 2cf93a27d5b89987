-- title: What is published as data.db
-- description: The allow-list: tables and columns that are not named here are not published. No accounts, no e-mail
-- addresses, no bookmarks, no meta. Ids and rows are in an order of their own, so that cold and warm runs publish the same.

create table main.contributors (
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

insert into main.contributors
select
    id, key, username, name, role, title, avatar_url, bio,
    (
        select json_group_object(key, value)
        from json_each(social_profiles)
        where value like 'http://%' or value like 'https://%'
    ),
    joining_date, kind, ranked
from store.contributors
order by id;

create table main.definitions (
    id integer primary key,
    slug text not null unique,
    name text not null,
    description text not null,
    points integer,
    icon text,
    position integer not null
) strict;

insert into main.definitions
select row_number() over (order by slug), slug, name, description, points, icon, position
from store.definitions
order by slug;

create table main.repositories (
    id integer primary key,
    key text not null unique,
    name text not null
) strict;

insert into main.repositories
select row_number() over (order by key), key, name
from store.repositories
where id in (select repository_id from store.contributions)
order by key;

create table main.contributions (
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

insert into main.contributions (
    slug, contributor_id, definition_id, repository_id, occurred_at, day, title, link, text, points, count,
    lines_added, lines_deleted
)
select
    a.slug, a.contributor_id, d.id, r.id, a.occurred_at, a.day, a.title, a.link, a.text, a.points, a.count,
    a.lines_added, a.lines_deleted
from store.contributions as a
join store.definitions as own on own.id = a.definition_id
join main.definitions as d on d.slug = own.slug
left join store.repositories as repository on repository.id = a.repository_id
left join main.repositories as r on r.key = repository.key
order by a.contributor_id, a.occurred_at, a.slug;

create table main.windows (
    id integer primary key,
    period text not null,
    title text not null,
    from_day integer not null,
    to_day integer not null,
    previous_id integer,
    is_previous integer not null
) strict;

insert into main.windows
select id, period, title, from_day, to_day, previous_id, is_previous
from store.windows
order by id;

create table main.days (
    contributor_id integer not null,
    day integer not null,
    count integer not null,
    points integer not null,
    primary key (contributor_id, day)
) strict, without rowid;

insert into main.days
select contributor_id, day, count, points
from store.days
order by contributor_id, day;

create table main.parts (
    window_id integer not null,
    contributor_id integer not null,
    repository_id integer,
    definition_id integer not null,
    count integer not null,
    points integer not null,
    lines_added integer not null,
    lines_deleted integer not null
) strict;

insert into main.parts
select p.window_id, p.contributor_id, r.id, d.id, p.count, p.points, p.lines_added, p.lines_deleted
from store.parts as p
join store.definitions as own on own.id = p.definition_id
join main.definitions as d on d.slug = own.slug
left join store.repositories as repository on repository.id = p.repository_id
left join main.repositories as r on r.key = repository.key
order by p.contributor_id, p.window_id, r.id, d.id;

create table main.scores (
    window_id integer not null,
    repository_id integer,
    contributor_id integer not null,
    activities integer not null,
    activity_points integer not null,
    line_bonus integer not null,
    score integer not null,
    rank integer
) strict;

insert into main.scores
select s.window_id, r.id, s.contributor_id, s.activities, s.activity_points, s.line_bonus, s.score, s.rank
from store.scores as s
left join store.repositories as repository on repository.id = s.repository_id
left join main.repositories as r on r.key = repository.key
order by s.window_id, r.id, s.rank, s.contributor_id;

create table main.aggregate_definitions (
    id integer primary key,
    slug text not null,
    scope text not null,
    name text not null,
    description text,
    hidden integer not null
) strict;

insert into main.aggregate_definitions
select row_number() over (order by scope, slug), slug, scope, name, description, hidden
from store.aggregate_definitions
where not hidden
order by scope, slug;

create table main.aggregates (
    definition_id integer not null,
    contributor_id integer,
    value text not null
) strict;

insert into main.aggregates
select d.id, a.contributor_id, a.value
from store.aggregates as a
join store.aggregate_definitions as own on own.id = a.definition_id
join main.aggregate_definitions as d on d.scope = own.scope and d.slug = own.slug
order by a.contributor_id, d.id;

create unique index main.windows_period on windows (period, is_previous);
create unique index main.contributors_username on contributors (username);
create unique index main.repositories_name on repositories (name);
create index main.contributions_person on contributions (contributor_id, occurred_at);
create index main.contributions_time on contributions (occurred_at);
create index main.contributions_kind on contributions (definition_id, day, contributor_id, count);
create index main.parts_person on parts (contributor_id, window_id);
create index main.parts_board on parts (window_id, definition_id, count);
create index main.scores_board on scores (window_id, repository_id, rank);
create index main.scores_person on scores (contributor_id, window_id);
-- All that a board needs to know of the span before, so that it is read in one piece.
create index main.scores_before on scores (window_id, contributor_id, repository_id, rank, score);
create index main.aggregates_person on aggregates (contributor_id);
