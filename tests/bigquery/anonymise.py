"""Makes real_hour.jsonl.gz of an hour of GH Archive: python -m tests.bigquery.anonymise 2015-01-01-1.json.gz

People, organisations, repositories, texts, addresses and hashes become others; what our queries read keeps its shape.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

KEPT = {
    "CommitCommentEvent",
    "IssueCommentEvent",
    "IssuesEvent",
    "PullRequestEvent",
    "PullRequestReviewCommentEvent",
    "ReleaseEvent",
}
MOST_PUSHES = 700
MOST_OTHERS = 60
MERGE = re.compile(r"Merge pull request #\d+ from ")
HOUR = datetime(2015, 1, 1, 1, tzinfo=UTC)
NUMBERS: dict[str, dict[object, int]] = {}


def events(path: Path) -> Iterator[dict[str, Any]]:
    """Everything that names a pull request or an issue, some pushes, and a few of what we do not count."""
    pushes = others = place = 0
    for line in gzip.decompress(path.read_bytes()).splitlines():
        event = json.loads(line)
        commits = event["payload"].get("commits") or []
        if event["type"] == "PushEvent":
            pushes += 1
            if pushes > MOST_PUSHES and not any(MERGE.match(commit["message"]) for commit in commits):
                continue
        elif event["type"] not in KEPT:
            others += 1
            if others > MOST_OTHERS:
                continue
        place += 1
        yield another(event, place)


def another(event: dict[str, Any], place: int) -> dict[str, Any]:
    second = timedelta(seconds=place)
    return {
        "id": str(1_000_000 + place),
        "type": event["type"],
        "created_at": (HOUR + second).isoformat().replace("+00:00", "Z"),
        "repo": {"id": number("repository", event["repo"]["id"]), "name": repository(event["repo"]["name"])},
        "actor": person(event["actor"]),
        "payload": payload(event["payload"]),
    }


def payload(given: dict[str, Any]) -> dict[str, Any]:
    """Only what our queries read, and a little beside it."""
    found: dict[str, Any] = {
        key: given[key] for key in ("action", "number", "ref", "size", "distinct_size") if key in given
    }
    if "head" in given:
        found["head"] = sha(given["head"])
    if "commits" in given:
        found["commits"] = [
            {"sha": sha(commit["sha"]), "distinct": commit["distinct"], "message": message(commit["message"])}
            for commit in given["commits"]
        ]
    if "pull_request" in given:
        found["pull_request"] = pull_request(given["pull_request"])
    if "issue" in given:
        issue = given["issue"]
        found["issue"] = {"number": issue["number"], "user": person(issue["user"])}
        if "pull_request" in issue:
            found["issue"]["pull_request"] = {"url": "https://api.github.com/"}
    if "comment" in given:
        found["comment"] = {"user": person(given["comment"]["user"])}
    return found


def pull_request(given: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {"number": given["number"], "user": person(given["user"])}
    if "merged" in given:
        found["merged"] = given["merged"]
    if given.get("merge_commit_sha"):
        found["merge_commit_sha"] = sha(given["merge_commit_sha"])
    return found


def person(given: dict[str, Any]) -> dict[str, Any]:
    return {"id": number("person", given["id"]), "login": f"person-{number('login', given['login'])}"}


def repository(name: str) -> str:
    owner, _, rest = name.partition("/")
    return f"owner-{number('owner', owner)}/repository-{number('name', rest)}"


def message(text: str) -> str:
    merge = re.match(r"Merge (pull request #\d+ from|branch|remote-tracking) ", text)
    return f"{merge[0]}somewhere" if merge else "Mend it"


def sha(text: str) -> str:
    return f"{number('sha', text):040x}"


def number(kind: str, original: object) -> int:
    """By the order in which things come, so that nothing leads back from it."""
    known = NUMBERS.setdefault(kind, {})
    return known.setdefault(original, len(known) + 1)


if __name__ == "__main__":
    found = "".join(json.dumps(event, sort_keys=True) + "\n" for event in events(Path(sys.argv[1])))
    target = Path(__file__).with_name("real_hour.jsonl.gz")
    target.write_bytes(gzip.compress(found.encode(), 9, mtime=0))
