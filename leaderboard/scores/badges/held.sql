-- title: The highest tier that everybody has of each badge, and how many people hold each
-- description: Whether earned or given.

create temp table badge_held (
    contributor_id integer,
    badge_id integer,
    place integer,
    primary key (contributor_id, badge_id)
) strict, without rowid;

insert into badge_held
select a.contributor_id, t.badge_id, max(t.place)
from awards as a
join badge_tiers as t on t.id = a.tier_id
group by a.contributor_id, t.badge_id;

update badge_tiers
set people = coalesce(held.people, 0)
from badge_tiers as t
left join (select tier_id, count(*) as people from awards group by tier_id) as held on held.tier_id = t.id
where t.id = badge_tiers.id;
