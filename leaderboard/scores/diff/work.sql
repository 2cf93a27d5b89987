-- title: What is scored otherwise in one store than in another
-- description: Activities of two stores joined by slug, those left out that give the same people the same; summed up by
-- what has to be told apart. The older store is attached as «before». What stands in files that are the same in both is
-- looked at only where something else about it differs, see same.sql, unless :thorough says that this is not enough.

with
before_work as (
    select
        a.*,
        k.contributor_id as owner,
        coalesce(a.points, d.points, 0) as each,
        l.definition_id is a.definition_id as has_lines,
        a.day between :before_from and :before_to and (:everywhere or a.repository_id is :before_repository) as is_in
    from before.activities as a
    join before.accounts as k on k.id = a.account_id
    join before.definitions as d on d.id = a.definition_id
    left join before.line_kinds as l on l.repository_id = a.repository_id
    where
        :thorough
        or a.file_id is null
        or a.file_id not in (select before_id from temp.same_files)
        or (
            (a.day between :before_from and :before_to or a.day between :after_from and :after_to)
            and (
                a.account_id in (select id from temp.other_accounts)
                or a.definition_id in (select id from temp.other_kinds)
                or a.slug in (select slug from temp.special)
                or (a.day between :before_from and :before_to) <> (a.day between :after_from and :after_to)
            )
        )
),
pairs as (
    select
        a.slug as slug,
        b.slug is null as is_gone,
        0 as is_new,
        a.owner as owner_before,
        o.contributor_id as owner_after,
        (a.owner is null and o.contributor_id is null) or coalesce(p.after_id = o.contributor_id, 0) as is_same_owner,
        coalesce(b.by_id, b.account_id) as account_after,
        k.after_id is coalesce(b.by_id, b.account_id) as is_same_account,
        c.after_id is b.account_id as is_same_credit,
        a.definition_id as definition_before,
        b.definition_id as definition_after,
        a.points as own_before,
        b.points as own_after,
        a.masked as masked_before,
        b.masked as masked_after,
        a.day between :before_from and :before_to as in_days_before,
        b.day between :before_from and :before_to as moved_in_days_before,
        b.day between :after_from and :after_to as in_days_after,
        :everywhere or a.repository_id is :before_repository as in_repository_before,
        :everywhere or b.repository_id is :after_repository as in_repository_after,
        (a.named_id is null and b.named_id is null) or coalesce(n.after_id = b.named_id, 0) as is_same_name,
        a.occurred_at is b.occurred_at as is_same_time,
        b.day > :as_of as is_later,
        b.day > :after_to as is_too_late,
        a.has_lines as has_lines_before,
        b.id is not null and l.definition_id is b.definition_id as has_lines_after,
        iif(
            a.has_lines <> (l.definition_id is b.definition_id)
            or (not :everywhere and a.repository_id is not b.repository_id),
            b.repository_id,
            null
        ) as repository_after,
        a.count as count_before,
        b.count as count_after,
        a.lines_added as added_before,
        b.lines_added as added_after,
        a.lines_deleted as deleted_before,
        b.lines_deleted as deleted_after,
        a.is_in and not a.masked and a.owner is not null as counts_before,
        b.day between :after_from and :after_to
        and (:everywhere or b.repository_id is :after_repository)
        and not b.masked
        and o.contributor_id is not null as counts_after,
        a.each as each_before,
        coalesce(b.points, d.points, 0) as each_after
    from before_work as a
    left join main.activities as b on b.slug = a.slug
    left join main.accounts as o on o.id = b.account_id
    left join main.definitions as d on d.id = b.definition_id
    left join main.line_kinds as l on l.repository_id = b.repository_id
    left join temp.same_people as p on p.before_id = a.owner
    left join temp.same_accounts as k on k.before_id = coalesce(a.by_id, a.account_id)
    left join temp.same_accounts as c on c.before_id = a.account_id
    left join temp.same_repositories as n on n.before_id = a.named_id
    where
        a.is_in
        or (b.day between :after_from and :after_to and (:everywhere or b.repository_id is :after_repository))
    union all
    select
        b.slug, 0, 1, null, k.contributor_id, 0, null, 0, 0, null, b.definition_id, null, b.points, null, b.masked,
        0, 0, 1, 0, 1, 0, 0, b.day > :as_of, 0, 0, l.definition_id is b.definition_id, null, 0, b.count, 0,
        b.lines_added, 0, b.lines_deleted, 0, not b.masked and k.contributor_id is not null, 0,
        coalesce(b.points, d.points, 0)
    from main.activities as b
    join main.accounts as k on k.id = b.account_id
    join main.definitions as d on d.id = b.definition_id
    left join main.line_kinds as l on l.repository_id = b.repository_id
    where
        b.day between :after_from and :after_to
        and (:everywhere or b.repository_id is :after_repository)
        and (:thorough or b.file_id is null or b.file_id not in (select after_id from temp.same_files))
        and not exists (select 1 from before.activities as a where a.slug = b.slug)
)
select
    is_gone, is_new, owner_before, owner_after, is_same_account, is_same_credit, definition_before, definition_after,
    own_before, own_after, masked_before, masked_after, in_days_before, moved_in_days_before, in_days_after,
    in_repository_before, in_repository_after, is_same_name, is_same_time, is_later, is_too_late, has_lines_before,
    has_lines_after, repository_after,
    iif(is_same_owner, null, account_after) as account_after,
    count(*) as rows,
    min(slug) as example,
    sum(count_before) as count_before,
    sum(count_after) as count_after,
    sum(added_before) as added_before,
    sum(added_after) as added_after,
    sum(deleted_before) as deleted_before,
    sum(deleted_after) as deleted_after
from pairs
where
    (counts_before or counts_after)
    and (
        counts_before <> counts_after
        or not is_same_owner
        or each_before <> each_after
        or count_before <> count_after
        or has_lines_before <> has_lines_after
        or added_before <> added_after
        or deleted_before <> deleted_after
        or (:lines_differ and has_lines_before and (added_before or deleted_before))
    )
group by
    is_gone, is_new, owner_before, owner_after, is_same_account, is_same_credit, definition_before, definition_after,
    own_before, own_after, masked_before, masked_after, in_days_before, moved_in_days_before, in_days_after,
    in_repository_before, in_repository_after, is_same_name, is_same_time, is_later, is_too_late, has_lines_before,
    has_lines_after, repository_after, 25
