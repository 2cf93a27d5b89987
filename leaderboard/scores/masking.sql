-- title: Which activities are not scored, because another source tells of the same work
-- description: Of each repository, kind and day the activities of the family that comes first are scored. Commits are
-- dated by their author in one source and by the push in another, so those of later families are left out from the day of
-- the first commit on that an earlier family has.

with
ranked as (
    select
        a.id,
        a.repository_id,
        a.definition_id,
        a.day,
        a.masked,
        coalesce(
            (select f.place from temp.families as f where a.slug >= f.first and a.slug < f.beyond), :elsewhere
        ) as place
    from activities as a
    where a.repository_id in (select repository_id from temp.to_mask)
),
first_of_day as (
    select repository_id, definition_id, day, min(place) as place
    from ranked
    group by repository_id, definition_id, day
),
first_commits as (
    select r.repository_id, r.place, min(r.day) as day
    from ranked as r
    join definitions as d on d.id = r.definition_id and d.slug = 'commit'
    group by r.repository_id, r.place
),
decided as (
    select
        r.id,
        r.place > f.place or exists (
            select 1
            from first_commits as c
            join definitions as d on d.id = r.definition_id and d.slug = 'commit'
            where c.repository_id = r.repository_id and c.place < r.place and c.day <= r.day
        ) as masked
    from ranked as r
    join first_of_day as f
        on f.repository_id = r.repository_id and f.definition_id = r.definition_id and f.day = r.day
)
update activities
set masked = d.masked
from decided as d
where d.id = activities.id and activities.masked <> d.masked
