"""A slow counter in plain Python, which the queries have to agree with; written from what the plugin promises."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

Event = Mapping[str, Any]
Key = tuple[int, date, str, int | None]
MERGES = ("Merge branch ", "Merge pull request ", "Merge remote-tracking ")


def counted(tables: Mapping[date, Iterable[Event]], repositories: Iterable[int]) -> dict[Key, int]:
    """Units by (repository, day, kind, person); a person of None is somebody whom these events do not name."""
    events = list(without_doubles(tables, set(repositories)))
    authors = {key: person for _, event in events for key, person in told_author(event)}
    merged = merge_commits(events, authors)
    units: dict[Key, int] = defaultdict(int)
    for day, event in events:
        for kind, person, count in work(event, authors, merged):
            if count > 0:
                units[event["repo"]["id"], day, kind, person] += count
    return dict(units)


def without_doubles(tables: Mapping[date, Iterable[Event]], repositories: set[int]) -> Iterator[tuple[date, Event]]:
    """An event is the same if type, id and time are; it counts on the day of the first table it is in."""
    seen = set()
    for day in sorted(tables):
        for event in tables[day]:
            key = event["type"], event["id"], event["created_at"]
            if event["repo"]["id"] in repositories and key not in seen:
                seen.add(key)
                yield day, event


def told_author(event: Event) -> Iterator[tuple[tuple[int, int], int]]:
    """Whose pull request it is, as far as an event says: ((repository, number), person)."""
    payload, number = event["payload"] or {}, number_of(event)
    if number is None:
        return
    issue = payload.get("issue") or {}
    if "user" in (payload.get("pull_request") or {}):
        yield (event["repo"]["id"], number), payload["pull_request"]["user"]["id"]
    elif "pull_request" in issue:
        yield (event["repo"]["id"], number), issue["user"]["id"]
    elif event["type"] == "PullRequestEvent" and payload.get("action") == "opened":
        yield (event["repo"]["id"], number), event["actor"]["id"]


def number_of(event: Event) -> int | None:
    payload = event["payload"] or {}
    for place in (payload, payload.get("pull_request") or {}, payload.get("issue") or {}):
        if "number" in place:
            return int(place["number"])
    return None


def is_merged(event: Event) -> bool:
    payload = event["payload"] or {}
    if event["type"] != "PullRequestEvent":
        return False
    return payload.get("action") == "merged" or (
        payload.get("action") == "closed" and payload["pull_request"].get("merged") is True
    )


def merge_commits(
    events: Iterable[tuple[date, Event]], authors: Mapping[tuple[int, int], int]
) -> dict[tuple[int, str], int | None]:
    """The commits that merging made, and the author of what was merged."""
    found: dict[tuple[int, str], int | None] = {}
    for _, event in events:
        sha = ((event["payload"] or {}).get("pull_request") or {}).get("merge_commit_sha")
        if is_merged(event) and sha is not None:
            found[event["repo"]["id"], sha] = authors.get((event["repo"]["id"], number_of(event) or 0))
    return found


def work(
    event: Event, authors: Mapping[tuple[int, int], int], merged: Mapping[tuple[int, str], int | None]
) -> Iterator[tuple[str, int | None, int]]:
    """(kind, person, units) of an event."""
    payload, actor, repository = event["payload"] or {}, event["actor"]["id"], event["repo"]["id"]
    action = payload.get("action")
    match event["type"], action:
        case "PullRequestEvent", "opened":
            yield "pr_opened", authors[repository, number_of(event) or 0], 1
        case "PullRequestEvent", _ if is_merged(event):
            yield "pr_merged", authors.get((repository, number_of(event) or 0)), 1
        case "PullRequestReviewEvent", "created" | "submitted":
            review = payload.get("review", {})
            says_something = review.get("state", "").lower() != "commented" or (review.get("body") or "").strip()
            if says_something and authors.get((repository, number_of(event) or 0)) != actor:
                yield "pr_reviewed", actor, 1
        case "IssuesEvent", "opened":
            yield "issue_opened", actor, 1
        case "IssuesEvent", "closed":
            yield "issue_closed", actor, 1
        case "IssueCommentEvent" | "PullRequestReviewCommentEvent", "created":
            yield "comment", actor, 1
        case "CommitCommentEvent", _:
            yield "comment", actor, 1
        case "ReleaseEvent", "published":
            yield "release", actor, 1
        case "PushEvent", _ if "distinct_size" in payload:
            yield "commit", pusher(event, authors, merged), commits(payload)


def commits(payload: Mapping[str, Any]) -> int:
    """Distinct ones, without those that merge."""
    merges = [each for each in payload["commits"] if each["distinct"] and each["message"].startswith(MERGES)]
    return int(payload["distinct_size"]) - len(merges)


def pusher(
    event: Event, authors: Mapping[tuple[int, int], int], merged: Mapping[tuple[int, str], int | None]
) -> int | None:
    """Whose commits a push brought: of a pull request's merge, its author's, never those of who merged it."""
    payload, repository = event["payload"], event["repo"]["id"]
    for commit in payload["commits"]:
        said = re.match(r"Merge pull request #(\d{1,9}) ", commit["message"])
        if said and commit["sha"] == payload["head"]:
            by_number = authors.get((repository, int(said[1])))
            return by_number if by_number is not None else merged.get((repository, payload["head"]))
    if (repository, payload["head"]) in merged:
        return merged[repository, payload["head"]]
    return int(event["actor"]["id"])
