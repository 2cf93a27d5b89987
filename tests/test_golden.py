"""The site of the sample data repo, file by file; and its figures, reckoned once more by the slow scorer."""

from __future__ import annotations

import json
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import frontmatter
import pytest
import yaml

from leaderboard.shipped import shipped
from tests.board_oracle import BoardOracle
from tests.golden import built, golden
from tests.oracle import Adjustment, Cap, Ignore, NamedRules, Oracle, Profile, Row, Rules, Work


def test_the_sample_site_is_the_golden_one(tmp_path: Path) -> None:
    """Where it is to be another one, ``make golden`` writes it anew, and the change shows what it does to pages."""
    expected, found = golden(), built(tmp_path)
    assert sorted(found) == sorted(expected)
    assert [path for path in expected if found[path] != expected[path]] == []


@pytest.fixture(scope="module")
def oracle() -> Oracle:
    """The slow scorer over the sample's files, which it reads by itself."""
    folder = shipped("data-repo")
    known = json.loads((folder / "repositories.json").read_text("utf-8"))
    renamed = {former: repository["name"] for repository in known for former in repository.get("former_names", ())}
    files = {
        file.relative_to(folder).as_posix(): [
            work(json.loads(line), renamed) for line in file.read_text("utf-8").splitlines()
        ]
        for file in sorted((folder / "activities").rglob("*.jsonl"))
    }
    profiles = [profile(file) for file in sorted((folder / "contributors").glob("*.md"))]
    return Oracle(files, profiles, rules(yaml.safe_load(shipped("config.yaml").read_text("utf-8"))["leaderboard"]))


def work(record: dict[str, Any], renamed: dict[str, str]) -> Work:
    where = record.get("repository")
    return Work(
        slug=record["slug"],
        account=record["contributor"],
        kind=record["activity_definition"],
        at=datetime.fromisoformat(record["occurred_at"]),
        repository=renamed.get(where, where),
        link=record["link"],
        points=exact(record["points"]),
        count=record.get("count", 1),
        added=record.get("lines_added", 0),
        deleted=record.get("lines_deleted", 0),
        merged_by=(record["meta"] or {}).get("merged_by"),
    )


def profile(file: Path) -> Profile:
    said = frontmatter.load(str(file)).metadata
    return Profile(
        username=file.stem, accounts=tuple(said.get("accounts", ())), role=said.get("role"), kind=said.get("kind")
    )


def rules(settings: dict[str, Any]) -> Rules:
    scoring = settings["scoring"]
    return Rules(
        points={kind: exact(points) for kind, points in (scoring.get("points") or {}).items()},
        added=exact(scoring["lines"]["added"]),
        deleted=exact(scoring["lines"]["deleted"]),
        cap=exact(scoring["lines"]["cap"]),
        aliases=scoring["aliases"],
        ranking=scoring["ranking"],
        rules=tuple(map(rule, scoring.get("rules") or ())),
        periods={slug: window(period) for slug, period in settings["periods"].items()},
        hidden_roles=frozenset(slug for slug, role in settings["roles"].items() if role.get("hidden")),
        patterns=tuple(settings["bots"]["patterns"]),
        zone=settings["time_zone"],
        boards={slug: named(board) for slug, board in settings["boards"].items()},
    )


def named(board: dict[str, Any]) -> NamedRules:
    points = board.get("points")
    return NamedRules(
        points=points and {kind: exact(worth) for kind, worth in points.items()},
        newcomers=board.get("newcomers"),
        days=(board["from"], board["to"]) if "from" in board else None,
        who=board.get("who", "humans"),
    )


def exact(number: float | None) -> Any:
    return None if number is None else Fraction(str(number))


def rule(said: dict[str, Any]) -> Cap | Ignore | Adjustment:
    if "cap" in said:
        return Cap(kind=said["kind"], units=said["cap"])
    if "ignore" in said:
        return Ignore(kind=said["kind"])
    return Adjustment(
        contributor=said["contributor"],
        points=exact(said["points"]),
        on=said["on"],
        repository=said.get("repository"),
        reason=said["reason"],
    )


def window(period: Any) -> int | tuple[date, date]:
    return period if isinstance(period, int) else (period["from"], period["to"])


def test_every_golden_board_is_that_of_the_slow_scorer(oracle: Oracle) -> None:
    """Ranks, scores and what they are made of, overall and of each repository, in every period; of named boards too."""
    boards = [json.loads(content) for content in golden().values() if b'"type":"board"' in content[:40]]
    assert {(board["period"], board["repository"]) for board in boards} >= {
        (period, name) for period in ("all", "week", "month", "year") for name in (None, *repositories(boards))
    }
    assert {board["named_board"] for board in boards} == {None, *oracle.rules.boards}
    for board in boards:
        name = board["repository"]
        if board["named_board"] is not None:
            slow = BoardOracle(oracle, board["named_board"])
            assert [row(found) for found in board["rows"]] == slow.board(board["period"])
            continue
        assert [row(found) for found in board["rows"]] == oracle.board(board["period"], name and name.lower())


def repositories(boards: list[Any]) -> set[str]:
    return {board["repository"] for board in boards if board["repository"]}


def row(found: Any) -> Row:
    points = (exact(found[key]) for key in ("score", "activity_points", "line_bonus", "adjustment"))
    return Row(found["rank"], found["contributor"].lower(), *points, found["activities"])
