-- title: Scores on the boards that config names
-- description: Of everybody who is on them: of the right kind, in no hidden role, and new enough where that is asked.

insert into named_scores (window_id, contributor_id, activities, activity_points, line_bonus, score)
select
    window_id,
    contributor_id,
    sum(activities),
    sum(activity_points),
    sum(line_bonus),
    sum(activity_points + line_bonus)
from (
    select
        p.window_id,
        p.contributor_id,
        sum(p.count) as activities,
        sum(p.points) as activity_points,
        min(b.cap, sum(p.lines_added) * b.added + sum(p.lines_deleted) * b.deleted) as line_bonus
    from named_contributions as p
    join named_windows as w on w.id = p.window_id
    join named_boards as b on b.id = w.board_id
    join contributors as c on c.id = p.contributor_id
    where
        b.who in ('everybody', c.kind || 's')
        and coalesce(c.role, '') not in (select value from json_each(:hidden))
        and (w.since is null or w.since <= (select min(day) from days where contributor_id = c.id))
        --again and p.contributor_id in (select contributor_id from temp.again)
    group by p.window_id, p.contributor_id, p.repository_id
)
group by window_id, contributor_id
