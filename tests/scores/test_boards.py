"""What a board tells besides the scores: movement, ties, and what it says to questions it cannot answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from leaderboard.errors import ConfigError
from leaderboard.pipeline.options import NEEDS
from leaderboard.scores.boards import BoardRow, board
from leaderboard.scores.explain import explain
from tests.communities import Community, ran
from tests.oracle import Profile, Rules, Work

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAYS_AGO = {
    "up": ([1, 1, 1], [8]),
    "down": ([1], [8, 8, 8]),
    "same": ([1, 1], [8, 8]),
    "new": ([1], []),
    "back": ([1], [20]),
    "gone": ([], [8]),
}
"""Who worked how many days ago: this week, and before it."""


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[apsw.Connection]:
    """A store of people whose names say how they moved this week."""
    root = tmp_path_factory.mktemp("moving")
    works = [
        Work(
            slug=f"{name}-{number}",
            account=name,
            kind="commit",
            at=NOW - timedelta(days=days),
            repository="acme/Widget",
        )
        for name, (now, before) in DAYS_AGO.items()
        for number, days in enumerate([*now, *before])
    ]
    rules = Rules(today=NOW.date(), periods={"week": 7})
    profile = Profile(username="same", accounts=("same@example.org", "old-name"))
    Community(files={"activities/all.jsonl": tuple(works)}, profiles=(profile,), rules=rules).write(root)
    with ran(root, rules, NEEDS["score"]) as run:
        yield run.db


def week(db: apsw.Connection, repository: str | None = None) -> dict[str, BoardRow]:
    return {row.username: row for row in board(db, "week", repository)}


@pytest.mark.parametrize("repository", [None, "acme/widget"])
def test_movement_is_against_the_span_before(db: apsw.Connection, repository: str | None) -> None:
    """Who was not on it is new, or back if they were ever here; who did nothing this week is not on the board."""
    assert {name: row.movement for name, row in week(db, repository).items()} == {
        "up": "up",
        "same": "same",
        "back": "back",
        "down": "down",
        "new": "new",
    }


def test_who_is_back_was_here_and_not_elsewhere(tmp_path: Path) -> None:
    """On a repository's board somebody is new who worked in others only."""
    works = (
        Work(slug="a", account="ann", kind="commit", at=NOW, repository="acme/new"),
        Work(slug="b", account="ann", kind="commit", at=NOW - timedelta(days=100), repository="acme/old"),
    )
    rules = Rules(periods={"week": 7})
    Community(files={"activities/ann.jsonl": works}, rules=rules).write(tmp_path)
    with ran(tmp_path, rules, NEEDS["score"]) as run:
        assert [row.movement for row in board(run.db, "week")] == ["back"]
        assert [row.movement for row in board(run.db, "week", "acme/new")] == ["new"]


def test_all_time_moves_nobody(db: apsw.Connection) -> None:
    """There is nothing before it."""
    assert {row.movement for row in board(db, "all")} == {None}


def test_equal_scores_share_a_rank_in_the_order_of_names(db: apsw.Connection) -> None:
    """And each of them knows how many they are."""
    assert [(row.rank, row.username, row.ties) for row in board(db, "week")] == [
        (1, "up", 1),
        (2, "same", 1),
        (3, "back", 3),
        (3, "down", 3),
        (3, "new", 3),
    ]


def test_a_repository_is_found_in_any_case(db: apsw.Connection) -> None:
    """Forges do not care either."""
    assert board(db, "all", "ACME/widget") == board(db, "all", "acme/Widget")


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        (lambda db: board(db, "decade"), "period 'decade' is unknown, expected one of: week, all"),
        (
            lambda db: board(db, "all", "acme/other"),
            "repository 'acme/other' has no activities; known are: acme/Widget",
        ),
        (lambda db: explain(db, "up", period="decade"), "period 'decade' is unknown, expected one of: week, all"),
        (lambda db: explain(db, "up", "acme/other"), "repository 'acme/other' has no activities"),
        (lambda db: explain(db, "bock"), "nobody is called 'bock', did you mean back"),
    ],
)
def test_a_question_about_the_unknown_is_answered_with_the_known(
    db: apsw.Connection, ask: Callable[[apsw.Connection], object], answer: str
) -> None:
    """So that the next try is right."""
    with pytest.raises(ConfigError) as refused:
        ask(db)
    assert answer in str(refused.value)


def test_an_explanation_tells_each_part_and_what_it_is_worth(db: apsw.Connection) -> None:
    """By repository and kind, with the place on the board."""
    said = explain(db, "UP", "acme/widget", "week")
    assert [(part.repository, part.definition, part.count, part.points_each, part.points) for part in said.parts] == [
        ("acme/Widget", "commit", 3, 10_000, 30_000)
    ]
    assert (said.username, said.score, said.rank, said.people) == ("up", 30_000, 1, 5)


def test_whoever_did_nothing_in_a_period_has_no_score_there(db: apsw.Connection) -> None:
    """And no rank."""
    said = explain(db, "gone", period="week")
    assert (said.parts, said.bonuses, said.score, said.rank) == ((), (), 0, None)
