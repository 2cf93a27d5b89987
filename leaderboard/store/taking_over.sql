-- title: What a second process read, taken over
-- description: Under the ids that its names and files have here; a new store has no former names of repositories.

create temp table files_before as
select coalesce(max(id), 0) as files
from main.files;

insert into files (id, path, kind, mtime_ns, size, inode, digest, problems)
select id + (select files from temp.files_before), path, kind, mtime_ns, size, inode, digest, problems
from second.files
order by id;

-- Of the spellings in files the first by alphabet is shown.
insert into accounts (key, account)
select key, account
from second.accounts
where true
order by id
on conflict (key) do update set account = min(account, excluded.account);

insert into repositories (key, name, written)
select key, name, written
from second.repositories
where true
order by id
on conflict (key) do update set written = min(written, excluded.written);

insert into definitions (slug, name)
select slug, name
from second.definitions
where true
order by id
on conflict (slug) do nothing;

create temp table ids_of_accounts (id integer primary key, here integer not null);

insert into temp.ids_of_accounts (id, here)
select s.id, a.id
from second.accounts as s
join accounts as a on a.key = s.key;

create temp table ids_of_repositories (id integer primary key, here integer not null);

insert into temp.ids_of_repositories (id, here)
select s.id, r.id
from second.repositories as s
join repositories as r on r.key = s.key;

create temp table ids_of_definitions (id integer primary key, here integer not null);

insert into temp.ids_of_definitions (id, here)
select s.id, d.id
from second.definitions as s
join definitions as d on d.slug = s.slug;

insert into activities (
    slug, account_id, definition_id, repository_id, named_id, linked, occurred_at, day, title, link, text,
    points, count, lines_added, lines_deleted, meta, file_id, pending
)
select
    s.slug, a.here, d.here, r.here, r.here, s.linked, s.occurred_at, s.day, s.title, s.link, s.text,
    s.points, s.count, s.lines_added, s.lines_deleted, s.meta, s.file_id + (select files from temp.files_before), s.pending
from second.activities as s
-- crossed, because they come in their order, which is that of their files
cross join temp.ids_of_accounts as a on a.id = s.account_id
cross join temp.ids_of_definitions as d on d.id = s.definition_id
left join temp.ids_of_repositories as r on r.id = s.named_id
order by s.id;
