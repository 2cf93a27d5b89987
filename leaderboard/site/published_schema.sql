-- title: The tables of data.db
-- description: The allow-list: what is not named here is not published. No accounts, no e-mail addresses, no bookmarks, no
-- meta. What must not be null is said in the store alone, so that the schema is on the first page. Browsers read the file piece by piece, so boards lie as they are read, names and all.

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
-- What each score on these boards is made of, kind by kind, but for the bonus for lines and points by hand.
select *
from named_parts;

create view score_part as
-- What each score is made of: points, the bonus for lines and what was given by hand add up to it.
select
    w.period,
    r.name as repository,
    c.username as contributor,
    d.slug as activity_definition,
    p.count,
    p.unscored,
    p.points / 1000.0 as points,
    p.lines_added,
    p.lines_deleted,
    p.line_bonus / 1000.0 as line_bonus,
    0.0 as adjustment
from parts as p
join windows as w on w.id = p.window_id and not w.is_previous
join contributors as c on c.id = p.contributor_id
join definitions as d on d.id = p.definition_id
left join repositories as r on r.id = p.repository_id
union all
select w.period, r.name, c.username, null, 0, 0, 0.0, 0, 0, 0.0, a.points / 1000.0
from adjusted as a
join windows as w on w.id = a.window_id and not w.is_previous
join contributors as c on c.id = a.contributor_id
left join repositories as r on r.id = a.repository_id;

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
    period text,
    rank integer,
    contributor text,
    name text,
    score real,
    activity_points real,
    line_bonus real,
    adjustment real,
    activities integer,
    previous_rank integer,
    previous_score real,
    gained real,
    primary key (period, rank, contributor)
) strict, without rowid;

create table repository_boards (
    period text,
    repository text,
    rank integer,
    contributor text,
    name text,
    score real,
    activity_points real,
    line_bonus real,
    adjustment real,
    activities integer,
    previous_rank integer,
    previous_score real,
    gained real,
    primary key (period, repository, rank, contributor)
) strict, without rowid;

create table named_boards (
    slug text primary key,
    title text,
    description text,
    who text,
    newcomers integer,
    from_day text,
    to_day text,
    points text
) strict, without rowid;

create table named_ranks (
    board text,
    period text,
    rank integer,
    contributor text,
    name text,
    score real,
    activity_points real,
    line_bonus real,
    adjustment real,
    activities integer,
    previous_rank integer,
    previous_score real,
    gained real,
    primary key (board, period, rank, contributor)
) strict, without rowid;

create table named_parts (
    board text,
    period text,
    repository text,
    contributor text,
    activity_definition text,
    count integer,
    points real,
    lines_added integer,
    lines_deleted integer
) strict;

create table repository_scores (
    period text,
    score real,
    repository text,
    people integer,
    activities integer,
    primary key (period, score desc, repository)
) strict, without rowid;

create table contributors (
    id integer primary key,
    key text unique,
    username text,
    name text,
    role text,
    title text,
    avatar_url text,
    bio text,
    social_profiles text,
    joining_date text,
    kind text,
    ranked integer
) strict;

create table definitions (
    id integer primary key,
    slug text unique,
    name text,
    description text,
    points integer,
    icon text,
    position integer
) strict;

create table repositories (
    id integer primary key,
    key text unique,
    name text,
    description text,
    link text,
    language text,
    topics text,
    archived integer,
    fork integer,
    private integer,
    former_names text
) strict;

create table contributions (
    slug text,
    contributor_id integer,
    definition_id integer,
    repository_id integer,
    occurred_at text,
    day integer,
    title text,
    link text,
    text text,
    points integer,
    count integer,
    lines_added integer,
    lines_deleted integer,
    unscored integer,
    ignored integer
) strict;

create table masked_contributions (
    slug text,
    contributor_id integer,
    definition_id integer,
    repository_id integer,
    occurred_at text,
    day integer,
    title text,
    link text,
    count integer
) strict;

create table windows (
    id integer primary key,
    period text,
    title text,
    from_day integer,
    to_day integer,
    previous_id integer,
    is_previous integer
) strict;

create table days (
    contributor_id integer,
    day integer,
    count integer,
    points integer,
    primary key (contributor_id, day)
) strict, without rowid;

create table parts (
    window_id integer,
    contributor_id integer,
    repository_id integer,
    definition_id integer,
    count integer,
    unscored integer,
    points integer,
    lines_added integer,
    lines_deleted integer,
    line_bonus integer
) strict;

create table rules (
    id integer primary key,
    definition_id integer,
    cap integer
) strict;

create table adjustments (
    id integer primary key,
    contributor_id integer,
    repository_id integer,
    day integer,
    points integer,
    reason text
) strict;

create table adjusted (
    window_id integer,
    contributor_id integer,
    repository_id integer,
    points integer
) strict;

create table aggregate_definitions (
    id integer primary key,
    slug text,
    scope text,
    name text,
    description text,
    hidden integer
) strict;

create table aggregates (
    definition_id integer,
    contributor_id integer,
    value text
) strict;

create table repository_aggregates (
    definition_id integer,
    repository_id integer,
    value text
) strict;

create table coverages (
    source text,
    repository_key text,
    repository text,
    first_day integer,
    last_day integer,
    quality text,
    seen integer,
    expected integer,
    missing text,
    primary key (source, repository_key, first_day)
) strict, without rowid;

create index coverages_gaps on coverages (source, repository, first_day, last_day, quality, seen, expected, missing)
where quality <> 'full' or seen < expected;

create table badges (
    id integer primary key,
    slug text unique,
    name text,
    description text,
    rule text
) strict;

create table badge_tiers (
    id integer primary key,
    badge_id integer,
    variant text,
    place integer,
    description text,
    demand text,
    people integer
) strict;

create table awards (
    badge text,
    contributor text,
    variant text,
    achieved_on text,
    by_hand integer,
    reason text,
    primary key (contributor, badge, variant)
) strict, without rowid;

create table badge_progress (
    contributor_id integer,
    badge_id integer,
    tier_id integer,
    toward integer,
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
