-- title: What is published as data.db
-- description: Fills the tables of published_schema.sql. Ids and rows are in an order of their own, so that cold and warm
-- runs publish the same. Lines behind --again keep it to the people in temp.again; publish_again.sql takes out before
-- what is filled in again.

insert into main.boards
select
    period, rank, contributor, name, score, activity_points, line_bonus, adjustment, activities, previous_rank,
    previous_score, gained
from store.leaderboard
--again where contributor in (select username from temp.again)
order by period, rank, contributor;

insert into main.repository_boards
select
    period, repository, rank, contributor, name, score, activity_points, line_bonus, adjustment, activities,
    previous_rank, previous_score, gained
from store.repository_leaderboard
--again where contributor in (select username from temp.again)
order by period, repository, rank, contributor;

insert into main.named_boards
select slug, title, description, who, newcomers, from_day, to_day, points
from store.named_board
order by slug;

insert into main.named_ranks
select
    board, period, rank, contributor, name, score, activity_points, line_bonus, adjustment, activities, previous_rank,
    previous_score, gained
from store.named_leaderboard
--again where contributor in (select username from temp.again)
order by board, period, rank, contributor;

insert into main.named_parts
select board, period, repository, contributor, activity_definition, count, points, lines_added, lines_deleted
from store.named_score_part
--again where contributor in (select username from temp.again)
order by contributor, board, period, repository, activity_definition;

insert into main.repository_scores
select period, round(sum(score), 3) as score, repository, count(*), sum(activities)
from main.repository_boards
group by period, repository
order by period, score desc, repository;

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
--again where id in (select id from temp.again)
order by id;

insert into main.definitions
select row_number() over (order by slug), slug, name, description, points, icon, position
from store.definitions
order by slug;

insert into main.repositories
select
    row_number() over (order by key), key, name, description, link, language, topics, archived, fork, private,
    former_names
from store.repositories
where id in (
    select repository_id from store.parts
    union all
    -- all activities are looked through only where some have a day that is yet to come
    select repository_id from store.contributions
    where exists (select 1 from store.calendar where count and day > (select max(to_day) from store.windows))
)
order by key;

-- Which ids of the store became which, for the tables whose rows are many.
create temp table kinds (store_id integer primary key, id integer);
insert into temp.kinds
select own.id, d.id
from store.definitions as own
join main.definitions as d on d.slug = own.slug;

create temp table places (store_id integer primary key, id integer);
insert into temp.places
select own.id, r.id
from store.repositories as own
join main.repositories as r on r.key = own.key;

-- Person by person, so that only the rows of one have to be put into their order at a time.
insert into main.contributions (
    slug, contributor_id, definition_id, repository_id, occurred_at, day, title, link, text, points, count,
    lines_added, lines_deleted, unscored, ignored
)
select
    a.slug, a.contributor_id, d.id, r.id, a.occurred_at, a.day, a.title, a.link, a.text, a.points, a.count,
    a.lines_added, a.lines_deleted, a.unscored, a.ignored
from store.contributors as person
cross join store.contributions as a on a.contributor_id = person.id
join temp.kinds as d on d.store_id = a.definition_id
left join temp.places as r on r.store_id = a.repository_id
--again where person.id in (select id from temp.again where has_worked)
order by person.id, a.occurred_at, a.slug;

insert into main.masked_contributions
select a.slug, a.contributor_id, d.id, r.id, a.occurred_at, a.day, a.title, a.link, a.count
from store.masked_contributions as a
join temp.kinds as d on d.store_id = a.definition_id
left join temp.places as r on r.store_id = a.repository_id
--again where a.contributor_id in (select id from temp.again where has_worked)
order by a.contributor_id, a.occurred_at, a.slug;

insert into main.windows
select id, period, title, from_day, to_day, previous_id, is_previous
from store.windows
order by id;

insert into main.days
select contributor_id, day, count, points
from store.days
--again where contributor_id in (select id from temp.again where has_worked)
order by contributor_id, day;

insert into main.parts
select
    p.window_id, p.contributor_id, r.id, d.id, p.count, p.unscored, p.points, p.lines_added, p.lines_deleted,
    coalesce(s.line_bonus, 0)
from store.parts as p
join temp.kinds as d on d.store_id = p.definition_id
left join temp.places as r on r.store_id = p.repository_id
left join store.line_kinds as l on l.repository_id = p.repository_id and l.definition_id = p.definition_id
left join store.scores as s
    on s.contributor_id = p.contributor_id
    and s.window_id = p.window_id
    and s.repository_id = l.repository_id
where p.window_id > 0
--again and p.contributor_id in (select id from temp.again where has_worked)
order by p.contributor_id, p.window_id, r.id, d.id;

insert into main.rules
select u.id, d.id, u.cap
from store.rules as u
join temp.kinds as d on d.store_id = u.definition_id
order by u.id;

insert into main.adjustments
select j.id, j.contributor_id, r.id, j.day, j.points, j.reason
from store.adjustments as j
left join temp.places as r on r.store_id = j.repository_id
order by j.id;

insert into main.adjusted
select w.id, j.contributor_id, r.id, j.points
from store.adjustments as j
join store.windows as w on j.day <= w.to_day and (w.period = 'all' or j.day >= w.from_day)
join store.scores as s on s.contributor_id = j.contributor_id and s.window_id = w.id and s.repository_id is null
left join temp.places as r on r.store_id = j.repository_id
order by j.id, w.id;

insert into main.aggregate_definitions
select row_number() over (order by scope, slug), slug, scope, name, description, hidden
from store.aggregate_definitions
where not hidden
order by scope, slug;

create temp table figures (store_id integer primary key, id integer);
insert into temp.figures
select own.id, d.id
from store.aggregate_definitions as own
join main.aggregate_definitions as d on d.scope = own.scope and d.slug = own.slug;

insert into main.aggregates
select d.id, a.contributor_id, a.value
from store.aggregates as a
join temp.figures as d on d.store_id = a.definition_id
--again where a.contributor_id is null or a.contributor_id in (select id from temp.again where has_worked)
order by a.contributor_id, d.id;

insert into main.repository_aggregates
select d.id, r.id, a.value
from store.repository_aggregates as a
join temp.figures as d on d.store_id = a.definition_id
join temp.places as r on r.store_id = a.repository_id
order by r.id, d.id;

insert into main.coverages
select source, repository_key, repository, first_day, last_day, quality, seen, expected, missing
from store.coverages
order by source, repository_key, first_day;

insert into main.badges
select id, slug, name, description, rule
from store.badges
order by id;

insert into main.badge_tiers
select id, badge_id, variant, place, description, demand, people
from store.badge_tiers
order by id;

insert into main.awards
select badge, contributor, variant, achieved_on, by_hand, reason
from store.contributor_badge
--again where contributor in (select username from temp.again)
order by contributor, badge, variant;

insert into main.badge_progress
select contributor_id, badge_id, tier_id, toward, target
from store.badge_progress
--again where contributor_id in (select id from temp.again)
order by contributor_id, badge_id;
