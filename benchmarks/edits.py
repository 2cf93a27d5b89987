"""What a person does between two runs: one edit of one file."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path

from benchmarks.community import Community

WEEK = timedelta(days=6)


def retitle(community: Community, number: int) -> None:
    """The newest activity of somebody gets another title."""
    file = community.somebody()
    lines = file.read_bytes().splitlines(keepends=True)
    lines[-1] = re.sub(rb'"title":"', f'"title":"{number}'.encode(), lines[-1], count=1)
    file.write_bytes(b"".join(lines))


def describe(community: Community, number: int) -> None:
    """Somebody's profile gets a line more."""
    profile = community.data / "contributors" / f"{community.somebody().stem}.md"
    profile.write_bytes(profile.read_bytes() + f"\nHere since round {number}.\n".encode())


def contribute(community: Community, number: int) -> None:
    """Somebody who did something this week does it again, on the last day: they rise, and pass others."""
    files = sorted(community.data.glob("activities/*.jsonl"), key=lambda path: (path.stat().st_size, path.name))
    newest = {file: last_line(file) for file in files}
    last = max(record["occurred_at"] for record in newest.values())
    week = str(date.fromisoformat(last[:10]) - WEEK)
    file = next(file for file in files[len(files) // 2 :] if newest[file]["occurred_at"] >= week)
    record = {**newest[file], "slug": f"benchmark:{number}", "occurred_at": last}
    with file.open("a", encoding="utf-8") as text:
        text.write(json.dumps(record, separators=(",", ":")) + "\n")


def last_line(file: Path) -> dict[str, str]:
    record: dict[str, str] = json.loads(file.read_bytes().splitlines()[-1])
    return record


def arrive(community: Community, number: int) -> None:
    """Somebody does something for the first time: what another one did last."""
    record = last_line(community.somebody())
    name = f"newcomer-{number}"
    record |= {"slug": f"benchmark:{name}", "contributor": name}
    file = community.data / "activities" / f"{name}.jsonl"
    file.write_text(json.dumps(record, separators=(",", ":")) + "\n", encoding="utf-8")
