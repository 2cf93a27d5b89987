"""REST over a world: pages with Link headers, marks for asking again, redirects of what was renamed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tests.plugins.github.graphql_answers import stamp
from tests.plugins.github.world import Comment, Commit, Person, PullRequest, Repo, World

AVATARS = "https://avatars.githubusercontent.com/u"

Reply = tuple[int, dict[str, str], Any]


def answer(world: World, base: str, path: str, query: Mapping[str, str]) -> Reply:
    """Status, headers and body of a GET; ``base`` is where this GitHub is."""
    by_id = re.fullmatch(r"/repositories/(\d+)(/.*)?", path)
    by_name = re.fullmatch(r"/repos/([^/]+/[^/]+)(/.*)?", path)
    owned = re.fullmatch(r"/(?:orgs|users)/([^/]+)/repos", path)
    if owned:
        theirs = [repo for repo in world.repos if repo.owner.casefold() == owned[1].casefold()]
        public = [repository(repo) for repo in theirs if not repo.is_private]
        return _page(base, path, query, public) if theirs else _not_found()
    if by_id:
        repo = next((repo for repo in world.repos if repo.id == int(by_id[1])), None)
        rest = by_id[2] or ""
    elif by_name:
        repo, rest = world.find(by_name[1]), by_name[2] or ""
        if repo and repo.full_name.casefold() != by_name[1].casefold():
            asked = "&".join(f"{key}={value}" for key, value in query.items())
            url = f"{base}/repositories/{repo.id}{rest}" + (f"?{asked}" if asked else "")
            return 301, {"location": url}, {"message": "Moved Permanently", "url": url}
    else:
        return _not_found()
    if repo is None:
        return _not_found()
    if repo.is_blocked:
        return 451, {}, {"message": "Repository access blocked", "block": {"reason": "dmca"}}
    return _of(repo, f"{base}/repositories/{repo.id}", rest, query)


def _of(repo: Repo, base: str, path: str, query: Mapping[str, str]) -> Reply:
    compared = re.fullmatch(r"/compare/(\w+)\.\.\.(\w+)", path)
    if compared:
        return _compare(repo, base, path, query, *compared.groups())
    if path == "":
        return 200, {}, repository(repo)
    if path == "/commits" and not repo.commits:
        return 409, {}, {"message": "Git Repository is empty."}
    listed = LISTS.get(path)
    return _not_found() if listed is None else _page(base, path, query, listed(repo, query))


def _commits(repo: Repo, query: Mapping[str, str]) -> list[Any]:
    listed = repo.reachable(query.get("sha", repo.head))
    return [commit(each) for each in listed if (stamp(each.committed) or "") >= query.get("since", "")]


def _issues(repo: Repo, query: Mapping[str, str]) -> list[Any]:
    both = [each for each in (*repo.issues, *repo.pulls) if (stamp(each.updated) or "") >= query.get("since", "")]
    listed = sorted(both, key=lambda each: (each.updated, each.id), reverse=query.get("direction") != "asc")
    return [issue(repo, each) for each in listed]


def _pulls(repo: Repo, query: Mapping[str, str]) -> list[Any]:
    listed = sorted(repo.pulls, key=lambda each: (each.updated, each.id), reverse=True)
    return [pull_request(repo, each) for each in listed]


def _releases(repo: Repo, query: Mapping[str, str]) -> list[Any]:
    listed = sorted(repo.releases, key=lambda each: (each.created, each.id), reverse=True)
    return [release(each) for each in listed if each.published]


def _commit_comments(repo: Repo, query: Mapping[str, str]) -> list[Any]:
    listed = sorted(repo.commit_comments, key=lambda each: each.id)
    return [comment(each, f"{repo.full_name}/commit/c#r") for each in listed]


LISTS = {
    "/commits": _commits,
    "/pulls": _pulls,
    "/issues": _issues,
    "/issues/comments": lambda repo, query: _comments(repo.issue_comments, query, repo, "issues", "#issuecomment-"),
    "/pulls/comments": lambda repo, query: _comments(repo.review_comments, query, repo, "pull", "#discussion_r"),
    "/comments": _commit_comments,
    "/releases": _releases,
}


def _not_found() -> Reply:
    return 404, {}, {"message": "Not Found", "status": "404"}


def _page(base: str, path: str, query: Mapping[str, str], items: list[Any]) -> Reply:
    size, number = min(int(query.get("per_page", 30)), 100), int(query.get("page", 1))
    headers = {}
    if number * size < len(items):
        others = "".join(f"{key}={value}&" for key, value in query.items() if key != "page")
        headers["link"] = f'<{base}{path}?{others}page={number + 1}>; rel="next"'
    return 200, headers, items[(number - 1) * size : number * size]


def _compare(repo: Repo, base: str, path: str, query: Mapping[str, str], older: str, newer: str) -> Reply:
    known = {each.sha for each in repo.commits}
    if older not in known or newer not in known:
        return 404, {}, {"message": "Not Found"}
    before = {each.sha for each in repo.reachable(older)}
    added = [commit(each) for each in reversed(repo.reachable(newer)) if each.sha not in before]
    status, headers, listed = _page(base, path, query, added)
    return status, headers, {"status": "ahead", "total_commits": len(added), "commits": listed}


def _comments(comments: list[Comment], query: Mapping[str, str], repo: Repo, path: str, mark: str) -> list[Any]:
    since = query.get("since", "")
    listed = sorted(comments, key=lambda each: (each.updated, each.id), reverse=query.get("direction") == "desc")
    return [
        comment(each, f"{repo.full_name}/{path}/{each.number}{mark}")
        for each in listed
        if (stamp(each.updated) or "") >= since
    ]


def user(found: Person | None) -> Any:
    if found is None or found.is_deleted:
        return {
            "login": "ghost",
            "id": 10137,
            "type": "User",
            "avatar_url": f"{AVATARS}/10137?v=4",
        }
    login = f"{found.login}[bot]" if found.kind == "Bot" else found.login
    avatar = f"{AVATARS}/{found.id}?v=4"
    return {"login": login, "id": found.id, "type": found.kind, "avatar_url": avatar}


def repository(repo: Repo) -> Any:
    return {
        "id": repo.id,
        "full_name": repo.full_name,
        "description": f"All about {repo.name}",
        "html_url": f"https://github.com/{repo.full_name}",
        "archived": repo.is_archived,
        "fork": repo.is_fork,
        "private": repo.is_private,
        "language": "Python" if repo.commits else None,
        "topics": ["tools"],
        "default_branch": "main",
        "created_at": stamp(repo.created),
        "pushed_at": stamp(repo.pushed),
    }


def commit(found: Commit) -> Any:
    is_linked = found.author is not None and not found.author.is_deleted and found.author.kind == "User"
    return {
        "sha": found.sha,
        "node_id": f"C_{found.sha}",
        "html_url": f"https://github.com/o/r/commit/{found.sha}",
        "commit": {
            "message": found.message,
            "author": {"name": found.name, "email": found.email, "date": stamp(found.authored)},
            "committer": {"name": found.name, "email": found.email, "date": stamp(found.committed)},
        },
        "author": user(found.author) if is_linked else None,
        "parents": [{"sha": sha} for sha in found.parents],
    }


def comment(found: Comment, place: str) -> Any:
    return {
        "id": found.id,
        "html_url": f"https://github.com/{place}{found.id}",
        "created_at": stamp(found.created),
        "updated_at": stamp(found.updated),
        "user": user(found.author),
        "body": "I see.",
    }


def pull_request(repo: Repo, found: PullRequest) -> Any:
    return {
        "id": found.id,
        "number": found.number,
        "title": found.title,
        "html_url": f"https://github.com/{repo.full_name}/pull/{found.number}",
        "created_at": stamp(found.created),
        "updated_at": stamp(found.updated),
        "merged_at": stamp(found.merged),
        "user": user(found.author),
        "assignees": [user(each) for each in found.assignees],
    }


def issue(repo: Repo, found: Any) -> Any:
    is_pull = isinstance(found, PullRequest)
    return {
        "id": found.id + (5_000_000 if is_pull else 0),
        "number": found.number,
        "title": found.title,
        "html_url": f"https://github.com/{repo.full_name}/issues/{found.number}",
        "created_at": stamp(found.created),
        "updated_at": stamp(found.updated),
        "user": user(found.author),
        **({"pull_request": {}} if is_pull else {}),
    }


def release(found: Any) -> Any:
    return {
        "id": found.id,
        "name": None,
        "tag_name": found.tag,
        "html_url": f"https://github.com/o/r/releases/tag/{found.tag}",
        "draft": False,
        "created_at": stamp(found.created),
        "published_at": stamp(found.published),
        "author": user(found.author),
    }
