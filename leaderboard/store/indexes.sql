-- title: The indexes of activities
-- description: Made after a bulk load, which they would slow down.

create unique index activities_slug on activities (slug);
create index activities_work on activities (
    account_id, repository_id, definition_id, day, count, points, lines_added, lines_deleted
);
create index activities_recent on activities (account_id, occurred_at);
create index activities_file on activities (file_id);
create index activities_pending on activities (pending) where pending;
