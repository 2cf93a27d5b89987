-- title: What everybody did in one window of days
-- description: By repository and kind; one walk along the index activities_work, which is in this order.

insert into parts (
    window_id, contributor_id, repository_id, definition_id, count, unscored, ignored, standard_count, own_points, points,
    lines_added, lines_deleted
)
select
    :window,
    k.contributor_id,
    w.repository_id,
    w.definition_id,
    sum(w.count),
    sum(w.unscored),
    sum(w.ignored),
    sum(w.standard_count),
    sum(max(-:most, min(:most, w.own_points))),
    -- bounded, so that no sum of these overflows, however absurd the points and counts
    sum(max(-:most, min(:most, w.own_points + w.standard_count * coalesce(d.points, 0)))),
    sum(w.lines_added),
    sum(w.lines_deleted)
from (
    select
        account_id,
        repository_id,
        definition_id,
        sum(count) as count,
        sum(unscored) as unscored,
        sum(unscored * ignored) as ignored,
        sum((count - unscored) * coalesce(points, 0)) as own_points,
        sum(iif(points is null, count - unscored, 0)) as standard_count,
        sum(lines_added) as lines_added,
        sum(lines_deleted) as lines_deleted
    from activities
    where not masked and day between :from_day and :to_day
    --again and account_id in (select id from accounts where contributor_id in (select contributor_id from temp.again))
    group by account_id, repository_id, definition_id
) as w
join accounts as k on k.id = w.account_id
join definitions as d on d.id = w.definition_id
where k.contributor_id is not null
group by k.contributor_id, w.repository_id, w.definition_id
