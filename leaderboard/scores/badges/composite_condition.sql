-- title: When one condition of a composite rule began and ceased to hold
-- description: A figure that somebody does not have makes it false, whatever the comparison.

insert into badge_changes (contributor_id, day, number, change)
with
held as (
    select
        contributor_id,
        day,
        case :operator
            when '>' then value > :demand
            when '<' then value < :demand
            when '>=' then value >= :demand
            when '<=' then value <= :demand
            when '==' then value = :demand
            else value <> :demand
        end as holds
    from ({history})
),
turns as (
    select
        contributor_id,
        day,
        holds - coalesce(lag(holds) over (partition by contributor_id order by day), 0) as change
    from held
)
select contributor_id, day, :number, change
from turns
where change;
