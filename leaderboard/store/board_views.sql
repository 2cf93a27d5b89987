-- title: Boards, parts of scores and badges of people as the store has them
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
    s.adjustment / 1000.0 as adjustment,
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
    s.adjustment / 1000.0 as adjustment,
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

create view named_board as
-- The boards with rules of their own; points are what one of each kind is worth, as JSON, null: as on all boards.
select
    slug,
    title,
    description,
    who,
    newcomers,
    date(from_day * 86400, 'unixepoch') as from_day,
    date(to_day * 86400, 'unixepoch') as to_day,
    case
        when has_points then (
            select json_group_object(d.slug, n.points / 1000.0 order by d.slug)
            from named_points as n
            join definitions as d on d.id = n.definition_id
            where n.board_id = named_boards.id
        )
    end as points
from named_boards;

create view named_leaderboard as
-- The boards with rules of their own: of each period, or of their own days under their own name.
select
    b.slug as board,
    w.period,
    s.rank,
    c.username as contributor,
    c.name,
    s.score / 1000.0 as score,
    s.activity_points / 1000.0 as activity_points,
    s.line_bonus / 1000.0 as line_bonus,
    s.adjustment / 1000.0 as adjustment,
    s.activities,
    p.rank as previous_rank,
    p.score / 1000.0 as previous_score,
    (s.score - coalesce(p.score, 0)) / 1000.0 as gained
from named_windows as w
join named_boards as b on b.id = w.board_id
join named_scores as s on s.window_id = w.id
join contributors as c on c.id = s.contributor_id
left join named_scores as p on p.window_id = w.previous_id and p.contributor_id = s.contributor_id
where w.is_previous = 0;

create view named_score_part as
-- What each score on these boards is made of, kind by kind, but for the bonus for lines and points by hand.
select
    b.slug as board,
    w.period,
    r.name as repository,
    c.username as contributor,
    d.slug as activity_definition,
    p.count,
    p.points / 1000.0 as points,
    p.lines_added,
    p.lines_deleted
from named_windows as w
join named_boards as b on b.id = w.board_id
join named_scores as s on s.window_id = w.id
join named_contributions as p on p.window_id = w.id and p.contributor_id = s.contributor_id
join contributors as c on c.id = p.contributor_id
join definitions as d on d.id = p.definition_id
left join repositories as r on r.id = p.repository_id
where w.is_previous = 0;

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
    coalesce(s.line_bonus, 0) / 1000.0 as line_bonus,
    0.0 as adjustment
from parts as p
join windows as w on w.id = p.window_id and not w.is_previous
join contributors as c on c.id = p.contributor_id
join definitions as d on d.id = p.definition_id
left join repositories as r on r.id = p.repository_id
left join line_kinds as l on l.repository_id = p.repository_id and l.definition_id = p.definition_id
left join scores as s
    on s.contributor_id = p.contributor_id
    and s.window_id = p.window_id
    and s.repository_id = l.repository_id
union all
select w.period, r.name, c.username, null, 0, 0, 0.0, 0, 0, 0.0, j.points / 1000.0
from adjustments as j
join windows as w on not w.is_previous and j.day <= w.to_day and (w.period = 'all' or j.day >= w.from_day)
join scores as s on s.contributor_id = j.contributor_id and s.window_id = w.id and s.repository_id is null
join contributors as c on c.id = j.contributor_id
left join repositories as r on r.id = j.repository_id;

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
