-- title: A figure of everybody who is ranked, as it is now
-- description: Numbers, and of statistics the one that is asked for or that they highlight; words are no figures.

select contributor_id, round(1000 * value, 6)
from (
    select
        a.contributor_id,
        case a.value ->> 'type'
            when 'number' then a.value ->> 'value'
            when 'statistics/number' then a.value ->> coalesce(:metric, a.value ->> 'highlightMetric', 'mean')
        end as value
    from aggregate_definitions as d
    join aggregates as a on a.definition_id = d.id
    where d.scope = 'contributor' and d.slug = :slug
)
where
    contributor_id in (
        select id
        from contributors
        where ranked
        --among and id in (select value from json_each(:among))
    )
    and typeof(value) in ('integer', 'real')
