-- title: Boards and badges of people as the store has them
-- description: Computed when they are asked for; the published database has views of the same names over finished tables.

create view leaderboard as
-- The board of each period, over all repositories.
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
    p.score / 1000.0 as previous_score,
    (s.score - coalesce(p.score, 0)) / 1000.0 as gained
from windows as w
join scores as s on s.window_id = w.id and s.repository_id is null
join contributors as c on c.id = s.contributor_id
left join scores as p
    on p.window_id = w.previous_id
    and p.contributor_id = s.contributor_id
    and p.repository_id is null
where w.is_previous = 0 and s.rank is not null;

create view repository_leaderboard as
-- The board of each repository and period.
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
    p.score / 1000.0 as previous_score,
    (s.score - coalesce(p.score, 0)) / 1000.0 as gained
from windows as w
join scores as s on s.window_id = w.id
join repositories as r on r.id = s.repository_id
join contributors as c on c.id = s.contributor_id
left join scores as p
    on p.window_id = w.previous_id
    and p.contributor_id = s.contributor_id
    and p.repository_id is s.repository_id
where w.is_previous = 0 and s.rank is not null;

create view repository as
-- Where work was done; topics and former names are JSON lists.
select name, description, link, language, topics, archived, fork, private, former_names
from repositories
where id in (select repository_id from scores);

create view repository_score as
-- How much was done in each repository, period by period.
select
    period, repository,
    count(*) as people,
    sum(activities) as activities,
    round(sum(score), 3) as score
from repository_leaderboard
group by period, repository;

create view contributor_badge as
-- Who has which badge, and since when.
select
    b.slug as badge,
    c.username as contributor,
    t.variant,
    date(a.day * 86400, 'unixepoch') as achieved_on,
    a.by_hand,
    a.reason
from awards as a
join badge_tiers as t on t.id = a.tier_id
join badges as b on b.id = t.badge_id
join contributors as c on c.id = a.contributor_id;
