"""GraphQL over a world, through GitHub's own schema: it can only answer what GitHub could."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    NoDeprecatedCustomRule,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    build_schema,
    execute_sync,
    parse,
    specified_rules,
    validate,
)

from tests.plugins.github.world import (
    Comment,
    Commit,
    Discussion,
    Issue,
    Person,
    PullRequest,
    Release,
    Repo,
    Review,
    World,
)

SCHEMA = Path(__file__).parents[3] / "frontend" / "node_modules" / "@octokit" / "graphql-schema" / "schema.graphql"
MOST_NODES = 500_000

View = dict[str, Any]


@cache
def github_schema() -> GraphQLSchema:
    """GitHub's, which breaks a newer rule about deprecated fields of interfaces, so it is taken as it is."""
    return build_schema(SCHEMA.read_text(encoding="utf-8"), assume_valid=True)


@cache
def _valid(query: str) -> DocumentNode:
    document = parse(query)
    faults = validate(github_schema(), document, [*specified_rules, NoDeprecatedCustomRule])
    assert not faults, [str(fault) for fault in faults]
    return document


def answer(world: World, query: str, variables: Mapping[str, Any], left: int) -> tuple[dict[str, Any], int]:
    """The answer and its price in points."""
    document = _valid(query)
    price, nodes = price_of(document, variables)
    if nodes > MOST_NODES:
        error = {"type": "MAX_NODE_LIMIT_EXCEEDED", "message": f"This query requests up to {nodes:,} possible nodes"}
        return {"errors": [error]}, price
    limit = {"cost": price, "limit": 5000, "nodeCount": nodes, "remaining": left - price, "used": 5000 - left + price}
    root = {
        "rateLimit": {**limit, "resetAt": "2030-01-01T00:00:00Z"},
        "repository": lambda info, **asked: _repository(world, asked),
        "repositoryOwner": lambda info, login: _owner(world, login),
        "node": lambda info, **asked: _node(world, asked["id"]),
        "nodes": lambda info, ids: [_node(world, each) for each in ids],
    }
    done = execute_sync(github_schema(), document, root, variable_values=dict(variables))
    body: dict[str, Any] = {"data": done.data}
    if done.errors:
        body["errors"] = [
            {"message": error.message, "path": error.path, "type": (error.original_error or error).args[-1]}
            if isinstance(error.original_error, Refused)
            else {"message": str(error)}
            for error in done.errors
        ]
    return body, price


class Refused(Exception):
    """An error with a type, as GitHub gives them: ``Refused(message, type)``."""

    def __str__(self) -> str:
        return str(self.args[0])


def price_of(document: DocumentNode, variables: Mapping[str, Any]) -> tuple[int, int]:
    """Points and nodes by GitHub's formula: the requests that all connections take, over a hundred, at least one."""
    fragments = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
    requests = nodes = 0

    def value(node: Any) -> int:
        return int(variables[node.name.value] if isinstance(node, VariableNode) else node.value)

    def walk(selection: SelectionSetNode | None, times: int) -> None:
        nonlocal requests, nodes
        for each in (selection.selections or ()) if selection else ():
            inside = times
            if isinstance(each, FieldNode):
                asked = {argument.name.value: argument.value for argument in each.arguments or ()}
                if "first" in asked or "last" in asked:
                    requests += times
                    inside = times * value(asked.get("first") or asked["last"])
                    nodes += inside
                walk(each.selection_set, inside)
            elif isinstance(each, FragmentSpreadNode):
                walk(fragments[each.name.value].selection_set, times)
            else:
                walk(each.selection_set, times)

    for each in document.definitions:
        if isinstance(each, OperationDefinitionNode):
            walk(each.selection_set, 1)
    return max(1, round(requests / 100)), nodes


def stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def connection(
    items: Iterable[Any],
    view: Callable[[Any], View],
    key: Callable[[Any], Any],
    *,
    name: str,
    newest_first: bool = False,
) -> Callable[..., View]:
    """A resolver of a list; a cursor is the place of an item in the order, which holds when others come and go."""

    def resolve(info: Any, first: int | None = None, last: int | None = None, **asked: Any) -> View:
        cursor, before = asked.get("after"), asked.get("before")
        backwards = newest_first or (asked.get("orderBy") or {}).get("direction") == "DESC"
        ordered = sorted(items, key=key, reverse=backwards)

        def taken() -> tuple[list[Any], bool]:
            if first is None and last is None:
                message = f"You must provide a `first` or `last` value to properly paginate the `{name}` connection."
                raise Refused(message, "MISSING_PAGINATION_BOUNDARIES")
            if not 1 <= (first or last or 0) <= 100:
                message = f"Requesting {first or last} records on `{name}` exceeds the `first` limit of 100 records."
                raise Refused(message, "EXCESSIVE_PAGINATION")
            assert before is None
            rest = ordered if cursor is None else [each for each in ordered if _is_behind(key(each), cursor, backwards)]
            return (rest[:first], len(rest) > first) if first else (rest[-(last or 0) :], False)

        return {
            "totalCount": len(ordered),
            "nodes": lambda info: [view(each) for each in taken()[0]],
            "pageInfo": lambda info: {
                "hasNextPage": taken()[1],
                "endCursor": _cursor(key(taken()[0][-1])) if taken()[0] else None,
            },
        }

    return resolve


def _cursor(key: Any) -> str:
    return base64.b64encode(json.dumps(key, default=str).encode()).decode()


def _is_behind(key: Any, cursor: str, backwards: bool) -> bool:
    try:
        at = json.loads(base64.b64decode(cursor, validate=True))
    except ValueError:
        raise Refused(f"`{cursor}` does not appear to be a valid cursor.", "INVALID_CURSOR_ARGUMENTS") from None
    here = json.loads(json.dumps(key, default=str))
    return here < at if backwards else here > at


def _by(time: str) -> Callable[[Any], Any]:
    return lambda item: [stamp(getattr(item, time)), item.id]


def person(found: Person | None) -> View | None:
    if found is None or found.is_deleted:
        return None
    return {
        "__typename": found.kind,
        "login": found.login,
        "databaseId": found.id,
        "name": found.name,
        "avatarUrl": lambda info, size=None: f"https://avatars.githubusercontent.com/u/{found.id}?u=0a1b&v=4",
    }


def _repository(world: World, asked: Mapping[str, Any]) -> View | None:
    name = f"{asked['owner']}/{asked['name']}"
    found = world.find(name)
    if found is None:
        raise Refused(f"Could not resolve to a Repository with the name '{name}'.", "NOT_FOUND")
    if found.is_blocked:
        raise Refused("Repository access blocked", "FORBIDDEN")
    return repository(found)


def _owner(world: World, login: str) -> View | None:
    theirs = [repo for repo in world.repos if repo.owner.casefold() == login.casefold()]
    if not theirs:
        return None

    def repositories(info: Any, **asked: Any) -> View:
        wanted = [
            repo
            for repo in theirs
            if asked.get("privacy") in {None, "PUBLIC"}
            and not (asked.get("privacy") and repo.is_private)
            and asked.get("isFork") in {None, repo.is_fork}
            and asked.get("isArchived") in {None, repo.is_archived}
        ]
        named = connection(wanted, repository, lambda repo: [repo.name], name="repositories")
        return named(info, **asked)

    return {"__typename": "Organization", "login": login, "repositories": repositories}


def _node(world: World, id: str) -> View | None:
    kind, _, number = id.partition("_")
    for repo in world.repos:
        for found in {
            "PR": repo.pulls,
            "D": repo.discussions,
            "DC": [comment for discussion in repo.discussions for comment in discussion.comments],
        }.get(kind, ()):
            if str(found.id) == number:
                return {"PR": pull_request, "D": discussion, "DC": discussion_comment}[kind](found)
        if kind == "C" and number in (known := {commit.sha: commit for commit in repo.commits}):
            return commit(repo, known[number])
    raise Refused(f"Could not resolve to a node with the global id of '{id}'", "NOT_FOUND")


def repository(repo: Repo) -> View:
    head = {commit.sha: commit for commit in repo.commits}.get(repo.head or "")
    return {
        "__typename": "Repository",
        "databaseId": repo.id,
        "nameWithOwner": repo.full_name,
        "description": f"All about {repo.name}",
        "url": f"https://github.com/{repo.full_name}",
        "isArchived": repo.is_archived,
        "isFork": repo.is_fork,
        "isPrivate": repo.is_private,
        "createdAt": stamp(repo.created),
        "pushedAt": stamp(repo.pushed),
        "primaryLanguage": {"name": "Python"} if repo.commits else None,
        "repositoryTopics": connection(
            ["tools"], lambda topic: {"topic": {"name": topic}}, str, name="repositoryTopics"
        ),
        "defaultBranchRef": {"name": "main", "target": commit(repo, head)} if head else None,
        "object": lambda info, oid: next((commit(repo, each) for each in repo.commits if each.sha == oid), None),
        "pullRequests": connection(repo.pulls, pull_request, _by("updated"), name="pullRequests"),
        "issues": connection(repo.issues, issue, _by("updated"), name="issues"),
        "discussions": connection(repo.discussions, discussion, _by("updated"), name="discussions"),
        "releases": connection(repo.releases, release, _by("created"), name="releases"),
        "commitComments": connection(
            repo.commit_comments, lambda each: comment(each, f"{repo.full_name}/commit/{repo.head}#commitcomment-"),
            lambda each: [each.id], name="commitComments",
        ),
    }  # fmt: skip


def commit(repo: Repo, found: Commit) -> View:
    signed = [(found.name, found.email, found.author), *((p.name or p.login, p.email, p) for p in found.co_authors)]
    signatures = [
        {"name": name, "email": email, "user": person(by) if by is not None and by.kind == "User" else None}
        for name, email, by in signed
    ]

    def history(info: Any, since: str | None = None, **asked: Any) -> View:
        all_of_it = repo.reachable(found.sha)
        listed = [each for each in all_of_it if since is None or (stamp(each.committed) or "") >= since]
        place = {each.sha: number for number, each in enumerate(all_of_it)}
        return connection(listed, lambda each: commit(repo, each), lambda each: [place[each.sha]], name="history")(
            info, **asked
        )

    return {
        "__typename": "Commit",
        "oid": found.sha,
        "url": f"https://github.com/{repo.full_name}/commit/{found.sha}",
        "authoredDate": stamp(found.authored),
        "committedDate": stamp(found.committed),
        "additions": found.additions,
        "deletions": found.deletions,
        "message": found.message,
        "parents": connection(found.parents, lambda sha: {"oid": sha}, str, name="parents"),
        "author": signatures[0],
        "authors": connection(
            enumerate(signatures), lambda each: each[1], lambda each: [each[0]], name="authors"
        ),
        "history": history,
    }  # fmt: skip


def pull_request(found: PullRequest) -> View:
    return {
        "__typename": "PullRequest",
        "id": f"PR_{found.id}",
        "fullDatabaseId": str(found.id),
        "number": found.number,
        "title": found.title,
        "url": f"https://github.com/o/r/pull/{found.number}",
        "createdAt": stamp(found.created),
        "updatedAt": stamp(found.updated),
        "mergedAt": stamp(found.merged),
        "additions": found.additions,
        "deletions": found.deletions,
        "author": person(found.author),
        "mergedBy": person(found.merger) if found.merger else None,
        "assignees": connection(
            [each for each in found.assignees if each.kind == "User"], person, lambda each: [each.login],
            name="assignees",
        ),
        "reviews": connection(
            [each for each in found.reviews if each.submitted], lambda each: review(found, each),
            lambda each: [stamp(each.submitted), each.id], name="reviews",
        ),
    }  # fmt: skip


def review(pull: PullRequest, found: Review) -> View:
    return {
        "__typename": "PullRequestReview",
        "fullDatabaseId": str(found.id),
        "state": found.state,
        "submittedAt": stamp(found.submitted),
        "url": f"https://github.com/o/r/pull/{pull.number}#pullrequestreview-{found.id}",
        "body": found.body,
        "author": person(found.author),
    }


def issue(found: Issue) -> View:
    def timeline(info: Any, **asked: Any) -> View:
        (kind,) = asked["itemTypes"]
        events, name, who = {
            "CLOSED_EVENT": (found.closings, "ClosedEvent", "actor"),
            "ASSIGNED_EVENT": (found.assignments, "AssignedEvent", "assignee"),
        }[kind]
        return connection(
            enumerate(events),
            lambda each: {"__typename": name, who: person(each[1][0]), "createdAt": stamp(each[1][1])},
            lambda each: [each[0]],
            name="timelineItems",
        )(info, **{key: value for key, value in asked.items() if key != "itemTypes"})

    return {
        "__typename": "Issue",
        "fullDatabaseId": str(found.id),
        "number": found.number,
        "title": found.title,
        "url": f"https://github.com/o/r/issues/{found.number}",
        "createdAt": stamp(found.created),
        "updatedAt": stamp(found.updated),
        "author": person(found.author),
        "timelineItems": timeline,
    }


def comment(found: Comment, place: str) -> View:
    return {
        "databaseId": found.id,
        "url": f"https://github.com/{place}{found.id}",
        "createdAt": stamp(found.created),
        "updatedAt": stamp(found.updated),
        "author": person(found.author),
    }


def discussion_comment(found: Comment) -> View:
    return {
        **comment(found, "o/r/discussions/1#discussioncomment-"),
        "__typename": "DiscussionComment",
        "id": f"DC_{found.id}",
        "replies": connection(found.replies, discussion_comment, lambda each: [each.id], name="replies"),
    }


def discussion(found: Discussion) -> View:
    return {
        "__typename": "Discussion",
        "id": f"D_{found.id}",
        "databaseId": found.id,
        "number": found.number,
        "title": found.title,
        "url": f"https://github.com/o/r/discussions/{found.number}",
        "createdAt": stamp(found.created),
        "updatedAt": stamp(found.updated),
        "author": person(found.author),
        "comments": connection(found.comments, discussion_comment, lambda each: [each.id], name="comments"),
    }


def release(found: Release) -> View:
    return {
        "__typename": "Release",
        "databaseId": found.id,
        "name": None,
        "tagName": found.tag,
        "url": f"https://github.com/o/r/releases/tag/{found.tag}",
        "isDraft": found.published is None,
        "createdAt": stamp(found.created),
        "updatedAt": stamp(found.updated),
        "publishedAt": stamp(found.published),
        "author": person(found.author) if found.author.kind == "User" else None,
    }
