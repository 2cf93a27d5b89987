-- title: The tables of data.db
-- description: The allow-list: what is not named here is not published. No accounts, no e-mail addresses, no bookmarks, no
-- meta. Browsers read the file piece by piece, so boards lie as they are read, names and all.

create view leaderboard as
-- The board of each period, over all repositories.
select *
from boards;

create view repository_leaderboard as
-- The board of each repository and period.
select *
from repository_boards;

create view named_board as
-- The boards with rules of their own; points are what one of each kind is worth, as JSON, null: as on all boards.
select *
from named_boards;

create view named_leaderboard as
-- The boards with rules of their own: of each period, or of their own days under their own name.
select *
from named_ranks;

create view named_score_part as
-- What each score on these boards is made of, kind by kind, but for the bonus for lines.
select *
from named_parts;

create view repository as
-- Where work was done; topics and former names are JSON lists.
select name, description, link, language, topics, archived, fork, private, former_names
from repositories;

create view repository_score as
-- How much was done in each repository, period by period.
select period, repository, people, activities, score
from repository_scores;

create view contributor_badge as
-- Who has which badge, and since when.
select badge, contributor, variant, achieved_on, by_hand, reason
from awards;

create table boards (
    period text not null,
    rank integer not null,
    contributor text not null,
    name text,
    score real not null,
    activity_points real not null,
    line_bonus real not null,
    activities integer not null,
    previous_rank integer,
    previous_score real,
    gained real not null,
    primary key (period, rank, contributor)
) strict, without rowid;

create table repository_boards (
    period text not null,
    repository text not null,
    rank integer not null,
    contributor text not null,
    name text,
    score real not null,
    activity_points real not null,
    line_bonus real not null,
    activities integer not null,
    previous_rank integer,
    previous_score real,
    gained real not null,
    primary key (period, repository, rank, contributor)
) strict, without rowid;

create table named_boards (
    slug text primary key,
    title text not null,
    description text not null,
    who text not null,
    newcomers integer,
    from_day text,
    to_day text,
    points text
) strict, without rowid;

create table named_ranks (
    board text not null,
    period text not null,
    rank integer not null,
    contributor text not null,
    name text,
    score real not null,
    activity_points real not null,
    line_bonus real not null,
    activities integer not null,
    previous_rank integer,
    previous_score real,
    gained real not null,
    primary key (board, period, rank, contributor)
) strict, without rowid;

create table named_parts (
    board text not null,
    period text not null,
    repository text,
    contributor text not null,
    activity_definition text not null,
    count integer not null,
    points real not null,
    lines_added integer not null,
    lines_deleted integer not null
) strict;

create table repository_scores (
    period text not null,
    score real not null,
    repository text not null,
    people integer not null,
    activities integer not null,
    primary key (period, score desc, repository)
) strict, without rowid;

create table contributors (
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

create table definitions (
    id integer primary key,
    slug text not null unique,
    name text not null,
    description text not null,
    points integer,
    icon text,
    position integer not null
) strict;

create table repositories (
    id integer primary key,
    key text not null unique,
    name text not null,
    description text,
    link text,
    language text,
    topics text,
    archived integer not null,
    fork integer not null,
    private integer not null,
    former_names text
) strict;

create table contributions (
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

create table masked_contributions (
    slug text not null,
    contributor_id integer not null,
    definition_id integer not null,
    repository_id integer,
    occurred_at text not null,
    day integer not null,
    title text,
    link text,
    count integer not null
) strict;

create table windows (
    id integer primary key,
    period text not null,
    title text not null,
    from_day integer not null,
    to_day integer not null,
    previous_id integer,
    is_previous integer not null
) strict;

create table days (
    contributor_id integer not null,
    day integer not null,
    count integer not null,
    points integer not null,
    primary key (contributor_id, day)
) strict, without rowid;

create table parts (
    window_id integer not null,
    contributor_id integer not null,
    repository_id integer,
    definition_id integer not null,
    count integer not null,
    points integer not null,
    lines_added integer not null,
    lines_deleted integer not null
) strict;

create table aggregate_definitions (
    id integer primary key,
    slug text not null,
    scope text not null,
    name text not null,
    description text,
    hidden integer not null
) strict;

create table aggregates (
    definition_id integer not null,
    contributor_id integer,
    value text not null
) strict;

create table repository_aggregates (
    definition_id integer not null,
    repository_id integer not null,
    value text not null
) strict;

create table coverages (
    source text not null,
    repository_key text not null,
    repository text not null,
    first_day integer not null,
    last_day integer not null,
    quality text not null,
    seen integer,
    expected integer,
    missing text,
    primary key (source, repository_key, first_day)
) strict, without rowid;

create index coverages_gaps on coverages (source, repository, first_day, last_day, quality, seen, expected, missing)
where quality <> 'full' or seen < expected;

create table badges (
    id integer primary key,
    slug text not null unique,
    name text not null,
    description text not null,
    rule text not null
) strict;

create table badge_tiers (
    id integer primary key,
    badge_id integer not null,
    variant text not null,
    place integer not null,
    description text not null,
    demand text not null,
    people integer not null
) strict;

create table awards (
    badge text not null,
    contributor text not null,
    variant text not null,
    achieved_on text not null,
    by_hand integer not null,
    reason text,
    primary key (contributor, badge, variant)
) strict, without rowid;

create table badge_progress (
    contributor_id integer not null,
    badge_id integer not null,
    tier_id integer not null,
    toward integer not null,
    target integer,
    primary key (contributor_id, badge_id)
) strict, without rowid;

create unique index windows_period on windows (period, is_previous);
create unique index contributors_username on contributors (username);
create unique index repositories_name on repositories (name);
create unique index aggregate_definitions_slug on aggregate_definitions (slug, scope);
create index aggregates_person on aggregates (contributor_id);
create index boards_gained on boards (period, gained desc, contributor, score, previous_score);
create index boards_new on boards (period, previous_rank, rank, contributor, name, score, activities)
where previous_rank is null;
create index awards_latest on awards (achieved_on desc, contributor, badge, variant, by_hand);
