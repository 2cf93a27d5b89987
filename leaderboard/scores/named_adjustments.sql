-- title: What people are given or lose by hand, added to their scores on the boards that config names
-- description: On those that have the points of all boards; by the day that it is dated.

update named_scores
set
    adjustment = a.points,
    score = activity_points + line_bonus + a.points
from (
    select w.id as window_id, j.contributor_id, sum(j.points) as points
    from adjustments as j
    join named_windows as w on j.day <= w.to_day
    join named_boards as b on b.id = w.board_id and not b.has_points
    where j.day >= w.from_day or (w.period = 'all' and b.from_day is null)
    group by w.id, j.contributor_id
) as a
where a.window_id = named_scores.window_id and a.contributor_id = named_scores.contributor_id
