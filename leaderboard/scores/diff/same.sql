-- title: What is the same in two stores, and what is not
-- description: By what both know it by, as ids differ. The older store is attached as «before».

create temp table same_people (before_id integer primary key, after_id integer);
insert into temp.same_people
select a.id, b.id
from before.contributors as a
join main.contributors as b on b.key = a.key;

create temp table same_accounts (before_id integer primary key, after_id integer);
insert into temp.same_accounts
select a.id, b.id
from before.accounts as a
join main.accounts as b on b.key = a.key;

create temp table same_repositories (before_id integer primary key, after_id integer);
insert into temp.same_repositories
select a.id, b.id
from before.repositories as a
join main.repositories as b on b.key = a.key;

create temp table same_files (before_id integer primary key, after_id integer unique);
insert into temp.same_files
select a.id, b.id
from before.files as a
join main.files as b on b.path = a.path and b.digest = a.digest
where a.kind = 'activities';

-- Accounts, by their ids before, whose work is somebody else's now.
create temp table other_accounts (id integer primary key);
insert into temp.other_accounts
select a.id
from before.accounts as a
join temp.same_accounts as s on s.before_id = a.id
join main.accounts as b on b.id = s.after_id
left join temp.same_people as p on p.before_id = a.contributor_id
where p.after_id is not b.contributor_id or (a.contributor_id is null) <> (b.contributor_id is null);

-- Kinds of work, by their ids before, that are worth something else now.
create temp table other_kinds (id integer primary key);
insert into temp.other_kinds
select a.id
from before.definitions as a
left join main.definitions as b on b.slug = a.slug
where coalesce(a.points, 0) <> coalesce(b.points, 0);

-- Activities of which more is known than their line says.
create temp table special (slug text primary key) without rowid;
insert or ignore into temp.special
select slug
from before.activities
where masked or by_id is not null;
insert or ignore into temp.special
select slug
from main.activities
where masked or by_id is not null;
