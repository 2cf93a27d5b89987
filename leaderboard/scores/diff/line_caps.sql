-- title: What the cap of the line bonus takes from whom
-- description: Of each person and repository in one window, in one of the two stores.

select
    s.contributor_id,
    r.name,
    s.line_bonus - sum(p.lines_added) * :added - sum(p.lines_deleted) * :deleted
from {schema}.scores as s
join {schema}.windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
join {schema}.repositories as r on r.id = s.repository_id
join {schema}.line_kinds as l on l.repository_id = s.repository_id
join {schema}.parts as p
    on p.window_id = s.window_id
    and p.contributor_id = s.contributor_id
    and p.repository_id = s.repository_id
    and p.definition_id = l.definition_id
where :everywhere or s.repository_id is :repository
group by s.contributor_id, s.repository_id
having s.line_bonus <> sum(p.lines_added) * :added + sum(p.lines_deleted) * :deleted
order by s.contributor_id, r.key
