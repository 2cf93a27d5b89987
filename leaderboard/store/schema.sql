-- title: The tables of the store
-- description: Plural and numeric; the singular, readable views in views.sql are the public face.

create table settings (
    key text primary key,
    value text not null
) strict, without rowid;

-- What was imported, and how the file looked then.
create table files (
    id integer primary key,
    path text not null unique,
    kind text not null check (
        kind in ('profile', 'activities', 'definitions', 'repositories', 'badges', 'badge definitions', 'state')
    ),
    mtime_ns integer not null,
    size integer not null,
    inode integer not null,
    digest blob not null,
    problems text                       -- JSON, null where there are none
) strict;

-- contributors/*.md as they are; who is who follows from them in contributors.
create table profiles (
    id integer primary key,
    file_id integer references files (id) on delete cascade,
    username text not null,
    record text not null,               -- a Contributor as JSON
    pending integer not null default 0  -- 1: scraped and not yet written to its file
) strict;
create index profiles_of_file on profiles (file_id);

-- Badges that people were given by hand: rows of badges/**; those of profiles are in their records.
create table given_badges (
    file_id integer not null references files (id) on delete cascade,
    account text not null,
    record text not null                 -- a GivenBadge as JSON
) strict;
create index given_badges_of_file on given_badges (file_id);

create table accounts (
    id integer primary key,
    key text not null unique,           -- case-folded
    account text not null,
    contributor_id integer references contributors (id)  -- null: without activities, or excluded
) strict;
create index accounts_of_contributor on accounts (contributor_id);

create table contributors (
    id integer primary key,             -- follows from the key, see contributors.py
    key text not null unique,
    username text not null,
    name text,
    role text,
    title text,
    avatar_url text,
    bio text,
    social_profiles text,
    joining_date text,
    kind text not null check (kind in ('human', 'bot', 'agent')),
    meta text,
    profile text,                       -- the path of the profile, null where there is none
    ranked integer not null             -- 0: a hidden role, a bot or an agent: on no board
) strict;

-- What people go by: their usernames, the accounts that they claim and those that they act under.
create table names (
    key text primary key,               -- as accounts are looked up
    contributor_id integer not null
) strict, without rowid;

create table definitions (
    id integer primary key,
    slug text not null unique,
    name text not null,
    description text not null default '',
    points integer,                     -- thousandths, null: not scored
    icon text,
    known integer not null default 0,   -- 0: met in an activity and described by nobody
    position integer not null default 0 -- in the point table, so that colours and columns keep their order
) strict;

-- repositories.json as it is; which name stands for which follows from it in repositories.
create table repository_records (
    id integer primary key,
    file_id integer references files (id) on delete cascade,
    record text not null,               -- a Repository as JSON
    pending integer not null default 0  -- 1: scraped and not yet written to its file
) strict;

create table repositories (
    id integer primary key,
    key text not null unique,           -- case-folded
    name text not null,                 -- as it is shown
    written text not null,              -- as activities say it
    current_id integer references repositories (id), -- of a former name: the repository that it stands for
    description text,
    link text,
    language text,
    topics text,                        -- JSON
    archived integer not null default 0,
    fork integer not null default 0,
    private integer not null default 0,
    former_names text                   -- JSON
) strict;

create table activities (
    id integer primary key,
    slug text not null,
    account_id integer not null references accounts (id),
    definition_id integer not null references definitions (id),
    repository_id integer references repositories (id), -- by its current name
    named_id integer references repositories (id), -- by the name that the activity says
    linked integer not null default 0,  -- 1: the link alone tells the repository, and that is not written to files
    occurred_at text not null,          -- 2026-01-31T09:30:00Z
    day integer not null,               -- since 1970-01-01, in the configured time zone
    title text,
    link text,
    text text,
    points integer,                     -- thousandths of one unit, null: the definition's
    count integer not null default 1,
    lines_added integer not null default 0,
    lines_deleted integer not null default 0,
    meta text,
    file_id integer references files (id),
    pending integer not null default 0, -- 1: scraped and not yet written to its file
    masked integer not null default 0,  -- 1: another source tells of the same work, which is not scored twice
    unscored integer not null default 0, -- units of the count that a rule takes the points of
    ignored integer not null default 0, -- 1: all of them, because it is about one's own; 0: those above a cap
    by_id integer references accounts (id) -- who did it, where account_id is who is credited with it, if anybody
) strict;
-- Of few rows, and of none that come from files; the indexes of all of them are made after a bulk load.
create index activities_masked on activities (account_id, definition_id) where masked;
create index activities_credited on activities (by_id) where by_id is not null;
create index activities_unscored on activities (account_id, definition_id) where unscored;
create index activities_pending on activities (pending) where pending;

-- Activities that are gone upstream, and the files that they still stand in.
create table removed (
    slug text primary key,
    file_id integer not null references files (id) on delete cascade
) strict, without rowid;

-- Activities that count, under the person they belong to; the published file has a table of this name and shape.
create view contributions as
select
    a.id, a.slug, k.contributor_id, a.definition_id, a.repository_id, a.occurred_at, a.day, a.title, a.link,
    a.text, a.points, a.count, a.lines_added, a.lines_deleted, a.unscored, a.ignored
from activities as a
join accounts as k on k.id = a.account_id
where k.contributor_id is not null and not a.masked;

-- Those that do not count, because another source tells of the same work; published like the others.
create view masked_contributions as
select a.slug, k.contributor_id, a.definition_id, a.repository_id, a.occurred_at, a.day, a.title, a.link, a.count
from activities as a
join accounts as k on k.id = a.account_id
where k.contributor_id is not null and a.masked;

-- How many activities there are of each day; kept by triggers.
create table calendar (
    day integer primary key,
    count integer not null
) strict;

-- What changed since it was last looked at; changes.py says who writes it down, who reads it, and what follows.
create table changed_work (
    account_id integer not null,
    repository_id integer not null,     -- 0: none
    day integer not null,
    primary key (account_id, repository_id, day)
) strict, without rowid;

-- Accounts with activities that have another title or text: words, which nothing is computed from.
create table changed_words (
    account_id integer primary key
) strict;

-- People who came, went, or gained or lost an account; who went has no row any more.
create table changed_owners (
    contributor_id integer primary key
) strict;

create table changed_people (
    contributor_id integer primary key,
    same_work integer not null default 0 -- 1: only ranks are other ones, and what else follows from others' work
) strict;

create table changed_subjects (
    subject text primary key
) strict, without rowid;

create table changed_boards (
    period text not null,
    repository_id integer not null,     -- 0: the board of everything
    primary key (period, repository_id)
) strict, without rowid;

create table changed_named_windows (
    window_id integer primary key
) strict;

create table bookmarks (
    source text not null,
    stream text not null,
    value text not null,
    primary key (source, stream)
) strict, without rowid;

-- Of which days each source has told, and how well; ranges of one source and repository do not overlap.
create table coverages (
    source text not null,
    repository_key text not null,       -- case-folded
    repository text not null,
    first_day integer not null,         -- since 1970-01-01
    last_day integer not null,
    quality text not null check (quality in ('full', 'patchy', 'unfit', 'none')),
    seen integer,
    expected integer,
    missing text,                       -- what the source cannot tell of, null: nothing
    primary key (source, repository_key, first_day)
) strict, without rowid;

-- What the last runs asked the sources for and what came of it: told by no file, so it goes with the store.
create table runs (
    id integer primary key,
    started text not null unique,       -- 2026-01-31T09:30:00.123456Z
    ended text,
    status text not null check (status in ('running', 'completed', 'failed', 'interrupted'))
) strict;

create table jobs (
    run_id integer not null references runs (id) on delete cascade,
    source text not null,
    number integer not null,            -- 0: the source as a whole
    target text,                        -- null: the source as a whole
    status text not null check (status in ('queued', 'running', 'completed', 'failed', 'interrupted')),
    attempt integer not null,
    started text,                       -- 2026-01-31T09:30:00Z
    ended text,
    activities integer not null,        -- fetched
    contributors integer not null,
    news integer not null,              -- activities that were new or had changed
    skipped integer not null,           -- records that could not be kept
    requests integer not null,
    reached text,                       -- the value of its last bookmark
    reason text,                        -- why it failed, or why it waits
    primary key (run_id, source, number)
) strict, without rowid;

-- Everything below is computed by the score phase, for everybody or for those whose work changed.

create table windows (
    id integer primary key,
    period text not null,               -- its slug
    title text not null,
    from_day integer not null,
    to_day integer not null,
    previous_id integer references windows (id),
    is_previous integer not null,
    unique (period, is_previous)
) strict;

-- What takes points away, by kind of work.
create table rules (
    id integer primary key,             -- its place in config
    definition_id integer not null references definitions (id) on delete cascade,
    cap integer                         -- units that score of a person and day; null: none about one's own
) strict;

-- What people are given or lose by hand.
create table adjustments (
    id integer primary key,             -- its place in config
    contributor_id integer not null,
    repository_id integer,              -- whose board has it too, null: only that of everything
    day integer not null,
    points integer not null,
    reason text not null
) strict;
create index adjustments_person on adjustments (contributor_id);

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
    unscored integer not null default 0, -- units of the count that rules take the points of
    ignored integer not null default 0, -- of these, the ones about one's own
    standard_count integer not null,    -- units that score with the points of their definition
    own_points integer not null,        -- of those that score with points of their own
    points integer not null,            -- of all that score
    lines_added integer not null,
    lines_deleted integer not null
) strict;

-- Whose lines count in a repository: those of commits, or of merged pull requests where there are no commits.
create table line_kinds (
    repository_id integer primary key,
    definition_id integer not null
) strict;

create table scores (
    window_id integer not null,
    repository_id integer,              -- null: everything, whatever the repository
    contributor_id integer not null,
    activities integer not null,
    activity_points integer not null,
    line_bonus integer not null,
    adjustment integer not null default 0, -- by hand
    score integer not null,             -- the sum of these three
    rank integer                        -- null: not ranked
) strict;

-- The boards of leaderboard.boards: their rules, the days they are of, and who stands where.

create table named_boards (
    id integer primary key,             -- in the order of config
    slug text not null unique,
    title text not null,
    description text not null,
    who text not null check (who in ('humans', 'bots', 'agents', 'everybody')),
    newcomers integer,                  -- days, null: whoever is here, however long
    from_day integer,                   -- of its own days, null: it is of every period
    to_day integer,
    has_points integer not null,        -- 0: what work is worth is as on the ordinary boards
    added integer not null,             -- thousandths a line
    deleted integer not null,
    cap integer not null
) strict;

create table named_points (
    board_id integer not null references named_boards (id),
    definition_id integer not null,
    points integer not null,            -- thousandths of one unit
    primary key (board_id, definition_id)
) strict, without rowid;

create table named_windows (
    id integer primary key,
    board_id integer not null references named_boards (id),
    period text not null,
    title text not null,
    from_day integer not null,
    to_day integer not null,
    since integer,                      -- the first day of a newcomer, null: of anybody
    parts_id integer not null,          -- the window of the parts that count, negative: one of this board alone
    previous_id integer references named_windows (id),
    is_previous integer not null,
    unique (board_id, period, is_previous)
) strict;

-- Of those who are on the board, and of nobody else.
create table named_scores (
    window_id integer not null,
    contributor_id integer not null,
    activities integer not null,
    activity_points integer not null,
    line_bonus integer not null,
    adjustment integer not null default 0,
    score integer not null,
    rank integer                        -- null while they are being ranked
) strict;
create index named_scores_board on named_scores (window_id, rank);
create index named_scores_person on named_scores (contributor_id, window_id);

-- What everybody contributed that counts on these boards, those too who are on none; its sums are bounded like those of parts.
create view named_contributions as
select
    w.id as window_id,
    p.contributor_id,
    p.repository_id,
    p.definition_id,
    iif(b.has_points and n.points is null, 0, p.count) as count,
    iif(b.has_points and n.points is null, 0, p.unscored) as unscored,
    iif(b.has_points and n.points is null, 0, p.ignored) as ignored,
    n.points as each,
    case
        when not b.has_points then p.points
        else max(-1000000000000, min(1000000000000, (p.count - p.unscored) * coalesce(n.points, 0)))
    end as points,
    iif(l.definition_id is null, 0, p.lines_added) as lines_added,
    iif(l.definition_id is null, 0, p.lines_deleted) as lines_deleted
from named_windows as w
join named_boards as b on b.id = w.board_id
join parts as p on p.window_id = w.parts_id
left join named_points as n on n.board_id = b.id and n.definition_id = p.definition_id
left join line_kinds as l on l.repository_id = p.repository_id and l.definition_id = p.definition_id
where
    not b.has_points
    or n.points is not null
    or (l.definition_id is not null and b.cap and (b.added and p.lines_added or b.deleted and p.lines_deleted));

-- Everything below is computed by the aggregate phase and replaced as a whole.

create table pull_requests (
    contributor_id integer not null,    -- who is credited with it
    link text,                          -- without what follows #, null: none is known
    seconds integer                     -- from opened to merged, null: not merged, or it cannot be told
) strict;

create table reviews (
    reviewer_id integer not null,
    link text,                          -- of the pull request, null: none is known
    count integer not null,
    is_human integer not null
) strict;

create table aggregate_definitions (
    id integer primary key,
    slug text not null,
    scope text not null check (scope in ('global', 'repository', 'contributor')),
    name text not null,
    description text,
    hidden integer not null default 0,
    unique (scope, slug)
) strict;

create table aggregates (
    definition_id integer not null references aggregate_definitions (id) on delete cascade,
    contributor_id integer,             -- null: of everybody
    value text not null,                -- JSON
    meta text
) strict;

create table repository_aggregates (
    definition_id integer not null references aggregate_definitions (id) on delete cascade,
    repository_id integer not null,
    value text not null                 -- JSON
) strict;

-- Everything below is computed by the badges phase and replaced as a whole.

create table badges (
    id integer primary key,              -- in their order
    slug text not null unique,
    name text not null,
    description text not null,
    rule text not null,                  -- in words
    family text not null                 -- the type of its first rule, or hand
) strict;

create table badge_tiers (
    id integer primary key,              -- badge by badge, the lowest first
    badge_id integer not null references badges (id),
    variant text not null,
    place integer not null,              -- 1 is the lowest
    description text not null,
    demand text not null,                -- in words
    picture text,
    people integer not null default 0,   -- who hold it
    unique (badge_id, variant)
) strict;

create table awards (
    contributor_id integer not null,
    tier_id integer not null,
    day integer not null,
    is_dated integer not null,           -- 0: the figure has no past, so the day is that of the newest activity
    by_hand integer not null,
    value integer,                       -- thousandths, of what the rule compares, on that day
    since integer,                       -- the first day of the streak or period
    before integer,                      -- thousandths, in the period before
    reason text,
    primary key (contributor_id, tier_id)
) strict, without rowid;

-- How near everybody is to the next tier of each badge.
create table badge_progress (
    contributor_id integer not null,
    badge_id integer not null,
    tier_id integer not null,
    value integer,                       -- thousandths, the most that the rule has seen
    toward integer not null,             -- thousandths, what counts towards the tier now
    target integer,                      -- thousandths, what the tier takes, null where it cannot be reached yet
    before integer,                      -- thousandths, in the period before
    conditions text,                     -- of a composite rule: [[thousandths or null, 1 or 0], …] as JSON
    primary key (contributor_id, badge_id)
) strict, without rowid;
