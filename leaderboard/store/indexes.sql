-- title: The indexes of activities, and what is kept up with them
-- description: Made after a bulk load, which they would slow down.

create unique index activities_slug on activities (slug);
create index activities_work on activities (
    account_id, repository_id, definition_id, day, count, points, lines_added, lines_deleted, unscored, ignored
) where not masked;
create index activities_recent on activities (account_id, occurred_at);
create index activities_file on activities (file_id);

insert into calendar (day, count)
select day, count(*)
from activities
group by day;

-- «insert or ignore» would follow the statement that fires the trigger, which may be an upsert, and fail.
create trigger activity_added after insert on activities
begin
    insert into calendar (day, count)
    values (new.day, 1)
    on conflict (day) do update set count = count + 1;

    insert into changed_work (account_id, repository_id, day)
    select new.account_id, coalesce(new.repository_id, 0), new.day
    where exists (select 1 from settings where key = 'scored')
    on conflict do nothing;
end;

create trigger activity_removed after delete on activities
begin
    update calendar
    set count = count - 1
    where day = old.day;

    insert into changed_work (account_id, repository_id, day)
    select old.account_id, coalesce(old.repository_id, 0), old.day
    where exists (select 1 from settings where key = 'scored')
    on conflict do nothing;
end;

create trigger activity_changed after update of
    slug, account_id, definition_id, repository_id, occurred_at, day, link, points, count, lines_added, lines_deleted,
    meta, masked, unscored, ignored
on activities
begin
    update calendar
    set count = count - 1
    where day = old.day;

    insert into calendar (day, count)
    values (new.day, 1)
    on conflict (day) do update set count = count + 1;

    insert into changed_work (account_id, repository_id, day)
    select account_id, repository_id, day
    from (
        select old.account_id as account_id, coalesce(old.repository_id, 0) as repository_id, old.day as day
        union all
        select new.account_id, coalesce(new.repository_id, 0), new.day
    )
    where exists (select 1 from settings where key = 'scored')
    on conflict do nothing;
end;

create trigger activity_reworded after update of title, text on activities
begin
    insert into changed_words (account_id)
    select new.account_id
    where exists (select 1 from settings where key = 'scored')
    on conflict do nothing;
end;
