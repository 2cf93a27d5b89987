-- title: Scores by window and repository, and of everything together
-- description: The line bonus is capped per contributor and repository; work without a repository has none.

insert into scores (
    window_id, repository_id, contributor_id, activities, activity_points, line_bonus, adjustment, score
)
with
by_repository as (
    select
        p.window_id,
        p.repository_id,
        p.contributor_id,
        sum(p.count) as activities,
        sum(p.points) as activity_points,
        coalesce(
            min(
                :cap,
                sum(iif(p.definition_id = l.definition_id, p.lines_added, 0)) * :added
                + sum(iif(p.definition_id = l.definition_id, p.lines_deleted, 0)) * :deleted
            ),
            0
        ) as line_bonus
    from parts as p
    left join line_kinds as l on l.repository_id = p.repository_id
    --again where p.contributor_id in (select contributor_id from temp.again)
    group by p.window_id, p.repository_id, p.contributor_id
)
select
    window_id, repository_id, contributor_id, activities, activity_points, line_bonus, 0, activity_points + line_bonus
from by_repository
where repository_id is not null
union all
select
    window_id,
    null,
    contributor_id,
    sum(activities),
    sum(activity_points),
    sum(line_bonus),
    0,
    sum(activity_points + line_bonus)
from by_repository
group by window_id, contributor_id
