"""Events made up at random, in both shapes that GitHub gave them, with doubles, holes and people who are renamed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

DAY = date(2025, 10, 5)
DAYS = 5
REPOSITORIES = {11: "acme/widget", 12: "acme/gadget", 13: "other/thing"}
PULL_REQUESTS = range(1, 6)
ISSUES = range(6, 9)
PEOPLE = range(101, 106)
ACTIONS = {
    "PullRequestEvent": ("opened", "closed", "merged", "reopened"),
    "PullRequestReviewEvent": ("created", "submitted", "dismissed"),
    "PullRequestReviewCommentEvent": ("created",),
    "IssuesEvent": ("opened", "closed", "reopened"),
    "IssueCommentEvent": ("created", "deleted"),
    "CommitCommentEvent": ("created",),
    "ReleaseEvent": ("published", "edited"),
    "WatchEvent": ("started",),
}


def author(repository: int, number: int) -> int:
    """Whose a pull request is."""
    return PEOPLE[(repository + number) % len(PEOPLE)]


def person(id: int) -> dict[str, Any]:
    return {"id": id, "login": f"person-{id}"}


def sha(repository: int, number: int) -> str:
    """The commit that merging a pull request makes."""
    return f"{repository:020d}{number:020d}"


def commit(sha: str, message: str = "Mend it", *, distinct: bool = True) -> dict[str, Any]:
    return {"sha": sha, "message": message, "distinct": distinct}


@st.composite
def pushes(draw: st.DrawFn, repository: int, *, trimmed: bool) -> dict[str, Any]:
    """By hand, or by the button in its three ways."""
    number = draw(st.sampled_from(PULL_REQUESTS))
    how = draw(st.sampled_from(["hand", "hand", "merge", "squash", "branch"]))
    head = sha(repository, number) if how in {"merge", "squash"} else f"{draw(st.integers(10**6, 10**7)):040x}"
    message = {"merge": f"Merge pull request #{number} from x/y", "branch": "Merge branch 'main' of x"}.get(how, "Mend")
    if draw(st.booleans()):
        message = "Merge pull requests in no particular order" if how == "hand" else message
    listed = [commit(f"{n:040x}", distinct=draw(st.booleans())) for n in range(draw(st.integers(0, 2)))]
    listed = [*listed, commit(head, message, distinct=draw(st.booleans()))]
    if trimmed:
        return {"repository_id": repository, "push_id": 1, "ref": "refs/heads/main", "head": head, "before": "0"}
    more = draw(st.sampled_from([0, 0, 30]))
    distinct = sum(each["distinct"] for each in listed) + more
    return {"size": len(listed) + more, "distinct_size": distinct, "head": head, "commits": listed}


@st.composite
def payloads(draw: st.DrawFn, kind: str, repository: int, *, trimmed: bool) -> dict[str, Any]:
    if kind == "PushEvent":
        return draw(pushes(repository, trimmed=trimmed))
    found: dict[str, Any] = {"action": draw(st.sampled_from(ACTIONS[kind]))}
    number = draw(st.sampled_from(PULL_REQUESTS))
    if kind.startswith("PullRequest"):
        found["pull_request"] = {"id": 1, "number": number}
        if kind == "PullRequestEvent":
            found["number"] = number
        if kind == "PullRequestReviewEvent":
            state = draw(st.sampled_from(["approved", "commented", "COMMENTED", "changes_requested"]))
            found["review"] = {"state": state, "body": draw(st.sampled_from([None, "", " ", "Well done"]))}
        if not trimmed:
            found["pull_request"]["user"] = person(author(repository, number))
            if kind == "PullRequestEvent":
                found["pull_request"]["merged"] = found["action"] == "closed" and draw(st.booleans())
                found["pull_request"]["merge_commit_sha"] = sha(repository, number)
    elif kind in {"IssuesEvent", "IssueCommentEvent"}:
        is_of_pull_request = kind == "IssueCommentEvent" and draw(st.booleans())
        number = number if is_of_pull_request else draw(st.sampled_from(ISSUES))
        found["issue"] = {"number": number, "user": person(author(repository, number))}
        if is_of_pull_request:
            found["issue"]["pull_request"] = {"url": "https://api.github.com/"}
    return found


@st.composite
def events(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(st.sampled_from([*ACTIONS, "PushEvent", "PushEvent", "PullRequestEvent"]))
    repository = draw(st.sampled_from(sorted(REPOSITORIES)))
    trimmed = draw(st.booleans())
    payload = draw(payloads(kind, repository, trimmed=trimmed))
    actor = draw(st.sampled_from(PEOPLE))
    if kind == "PullRequestEvent" and payload["action"] == "opened":
        actor = author(repository, payload["number"])
    at = datetime(2025, 10, 5, tzinfo=UTC) + timedelta(hours=draw(st.integers(0, 24 * DAYS - 1)))
    return {
        "id": str(draw(st.integers(1, 10**6))),
        "type": kind,
        "created_at": at.isoformat().replace("+00:00", "Z"),
        "repo": {"id": repository, "name": REPOSITORIES[repository]},
        "actor": {"id": actor, "login": f"person-{actor}" if at.day < 8 else f"renamed-{actor}"},
        "payload": None if draw(st.integers(0, 20)) == 0 and kind != "PullRequestEvent" else payload,
    }


@st.composite
def archives(draw: st.DrawFn) -> dict[date, list[dict[str, Any]]]:
    """Day tables, into which some events come twice, or a day late."""
    tables: dict[date, list[dict[str, Any]]] = {DAY + timedelta(days=n): [] for n in range(DAYS)}
    for event in draw(st.lists(events(), max_size=40, unique_by=lambda e: (e["type"], e["id"], e["created_at"]))):
        day = datetime.fromisoformat(event["created_at"]).date()
        late = draw(st.sampled_from([0, 0, 0, 1]))
        tables.setdefault(day + timedelta(days=late), []).append(event)
        if draw(st.integers(0, 9)) == 0:
            tables[day + timedelta(days=late)].append(event)
            tables.setdefault(day + timedelta(days=late + 1), []).append(event)
    return tables
