-- title: Who did how much in some repositories, kind by kind and day by day
-- description: One scan of the day tables from @first to @last (their names without the leading "20") for all
-- repositories at once. Payloads are read in both of their shapes, before and after 2025-10-07. A person of null is work
-- whose author cannot be known from these tables.

with events as (
    select
        _table_suffix as suffix,
        type,
        created_at,
        repo.id as repository,
        repo.name as repository_name,
        actor.id as actor,
        actor.login as actor_login,
        payload,
        json_value(payload, '$.action') as action,
        json_query(payload, '$.issue.pull_request') is not null as is_of_pull_request
    from `githubarchive.day.20*`
    where
        _table_suffix between @first and @last
        and repo.id in unnest(@repositories)
        and type in (
            'CommitCommentEvent', 'IssueCommentEvent', 'IssuesEvent', 'PullRequestEvent',
            'PullRequestReviewCommentEvent', 'PullRequestReviewEvent', 'PushEvent', 'ReleaseEvent'
        )
    -- ids alone are no key: their sequence began anew and overlaps
    qualify row_number() over (partition by type, coalesce(id, payload), created_at order by _table_suffix) = 1
),

-- What each event says: of which kind of work it is, who did it, whose pull request it is about.
said as (
    select
        suffix,
        created_at,
        repository,
        repository_name,
        actor,
        actor_login,
        type = 'PushEvent' as is_push,
        case
            when type = 'PullRequestEvent' and action = 'opened' then 'pr_opened'
            when type = 'PullRequestEvent' and action = 'merged' then 'pr_merged'
            when
                type = 'PullRequestEvent' and action = 'closed'
                and json_value(payload, '$.pull_request.merged') = 'true'
                then 'pr_merged'
            when
                -- a reply to a note on a line is a review of its own, with nothing to say
                type = 'PullRequestReviewEvent' and action in ('created', 'submitted')
                and not (
                    lower(coalesce(json_value(payload, '$.review.state'), '')) = 'commented'
                    and trim(coalesce(json_value(payload, '$.review.body'), '')) = ''
                )
                then 'pr_reviewed'
            when type = 'IssuesEvent' and action = 'opened' then 'issue_opened'
            when type = 'IssuesEvent' and action = 'closed' then 'issue_closed'
            when type in ('IssueCommentEvent', 'PullRequestReviewCommentEvent') and action = 'created' then 'comment'
            when type = 'CommitCommentEvent' then 'comment'
            when type = 'ReleaseEvent' and action = 'published' then 'release'
            when type = 'PushEvent' then 'commit'
        end as kind,
        coalesce(
            cast(json_value(payload, '$.pull_request.user.id') as int64),
            if(is_of_pull_request, cast(json_value(payload, '$.issue.user.id') as int64), null),
            if(type = 'PullRequestEvent' and action = 'opened', actor, null)
        ) as told_author,
        coalesce(
            json_value(payload, '$.pull_request.user.login'),
            if(is_of_pull_request, json_value(payload, '$.issue.user.login'), null),
            if(type = 'PullRequestEvent' and action = 'opened', actor_login, null)
        ) as told_login,
        coalesce(
            cast(json_value(payload, '$.number') as int64),
            cast(json_value(payload, '$.pull_request.number') as int64),
            cast(json_value(payload, '$.issue.number') as int64),
            -- a push that GitHub's button made; its last commit says of which pull request
            (
                select max(cast(regexp_extract(json_value(pushed, '$.message'), r'^Merge pull request #(\d{1,9}) ') as int64))
                from unnest(json_query_array(payload, '$.commits')) as pushed
                where json_value(pushed, '$.sha') = json_value(payload, '$.head')
            )
        ) as number,
        coalesce(json_value(payload, '$.head'), json_value(payload, '$.pull_request.merge_commit_sha')) as sha,
        -- how many commits a push brought, merge commits left out; null where the event does not say
        cast(json_value(payload, '$.distinct_size') as int64) - (
            select countif(
                json_value(pushed, '$.distinct') = 'true'
                and regexp_contains(json_value(pushed, '$.message'), r'^Merge (branch|pull request|remote-tracking) ')
            )
            from unnest(json_query_array(payload, '$.commits')) as pushed
        ) as commits
    from events
),

authored as (
    select
        *,
        if(number is null, told_author, max(told_author) over of_pull_request) as author,
        if(number is null, told_login, max(told_login) over of_pull_request) as author_login
    from said
    window of_pull_request as (partition by repository, number)
),

-- What merging a pull request pushed, for that is its author's work too.
merges as (
    select
        *,
        max(if(kind = 'pr_merged', author, null)) over of_commit as merged_author,
        max(if(kind = 'pr_merged', author_login, null)) over of_commit as merged_login,
        is_push and (number is not null or logical_or(kind = 'pr_merged') over of_commit) as is_merge
    from authored
    window of_commit as (partition by repository, sha)
),

-- Whoever pressed the button gets nothing for it, nor who reviewed their own.
credited as (
    select
        repository,
        repository_name,
        suffix,
        created_at,
        kind,
        case
            when kind in ('pr_opened', 'pr_merged') then author
            when is_merge then coalesce(author, merged_author)
            else actor
        end as person,
        case
            when kind in ('pr_opened', 'pr_merged') then author_login
            when is_merge then coalesce(author_login, merged_login)
            else actor_login
        end as login,
        if(is_push, commits, 1) as units,
        if(kind in ('pr_opened', 'issue_opened'), number, null) as opened
    from merges
    where kind is not null and not (kind = 'pr_reviewed' and coalesce(author = actor, false))
)

select
    repository,
    suffix,
    kind,
    person,
    sum(units) as units,
    any_value(login having max created_at) as login,
    max(created_at) as last_seen,
    any_value(repository_name having max created_at) as repository_name,
    min(opened) as lowest_number,
    max(opened) as highest_number
from credited
where units > 0
group by repository, suffix, kind, person
order by repository, suffix, kind, person
