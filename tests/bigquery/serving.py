"""A BigQuery with a busy month in it, for benchmarks: python -m tests.bigquery.serving REPOSITORIES

Prints its address; when its input ends, what was asked of it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta

from tests.bigquery.engine import Engine, Event
from tests.bigquery.server import serving

FIRST, DAYS, PEOPLE = date(2025, 3, 1), 31, 12


def events(day: date, repositories: int) -> Iterator[Event]:
    """Some people at work in every repository, each with a comment, a review and an issue."""
    for repository in range(1, repositories + 1):
        for place in range(PEOPLE):
            number = day.day * PEOPLE + place
            person = 1 + (repository + place * 7) % (repositories * 3)
            given = {"number": number, "user": {"id": person, "login": f"person-{person}"}}
            payloads = {
                "IssuesEvent": {"action": "opened", "issue": given},
                "IssueCommentEvent": {"action": "created", "issue": given},
                "PullRequestReviewEvent": {"action": "created", "pull_request": {"number": number}},
            }
            for kind, payload in payloads.items():
                yield {
                    "id": f"{repository}{day:%Y%m%d}{place}",
                    "type": kind,
                    "created_at": f"{day}T10:{place:02d}:00Z",
                    "repo": {"id": repository, "name": f"acme/repository-{repository}"},
                    "actor": given["user"],
                    "payload": payload,
                }


if __name__ == "__main__":
    wanted = int(sys.argv[1])
    days = [FIRST + timedelta(days=n) for n in range(DAYS)]
    with serving(Engine({day: list(events(day, wanted)) for day in days})) as bigquery:
        bigquery.most_rows_a_page = 10_000
        print(bigquery.address, flush=True)
        sys.stdin.read()
        read = {"payload" if "payload" in job.sql else "names": job.bytes for job in bigquery.jobs.values()}
        count = sum(map(len, bigquery.engine.tables.values()))
        told = {"events": count, "queries": len(bigquery.jobs), "requests": len(bigquery.requests), "read": read}
        print(json.dumps(told), flush=True)
