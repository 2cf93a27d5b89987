"""Values that are legal and make no sense: the run goes on, and what it says adds up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from leaderboard.models import MOST_COUNT, MOST_LINES, MOST_POINTS
from leaderboard.pipeline.options import PHASES
from leaderboard.scores.boards import board
from leaderboard.scores.everybody import MOST_OF_A_PART
from leaderboard.scores.explain import explain
from leaderboard.store.database import rows
from tests.communities import Community, ran
from tests.oracle import Rules, Work

FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC, microsecond=0)
USUAL = datetime(2024, 3, 1, tzinfo=UTC)


def community(*times: datetime, rules: Rules, count: int = 1, lines: int = 0) -> Community:
    """One person who did the same at each of these times, in one repository after the other."""
    works = (
        Work(
            slug=f"slug-{number}",
            account="ann",
            kind="commit",
            at=at,
            repository=f"acme/widget-{number % 3}",
            count=count,
            added=lines,
            deleted=lines,
        )
        for number, at in enumerate(times)
    )
    return Community(files={"activities/ann.jsonl": tuple(works)}, rules=rules)


@pytest.mark.parametrize("sign", [1, -1])
def test_sums_do_not_overflow(tmp_path: Path, sign: int) -> None:
    """Ten thousand lines of the most that is legal are worth a bounded number of points, which add up."""
    rules = Rules(points={"commit": sign * MOST_POINTS}, added=MOST_POINTS, deleted=MOST_POINTS, cap=MOST_POINTS)
    absurd = community(*[USUAL] * 10_000, rules=rules, count=MOST_COUNT, lines=MOST_LINES)
    absurd.write(tmp_path)
    with ran(tmp_path, rules, PHASES) as run:
        assert run.report.problems == []
        (row,) = board(run.db, "all")
        assert row.activity_points == sign * 3 * MOST_OF_A_PART
        assert row.line_bonus == 3 * 1000 * MOST_POINTS
        assert explain(run.db, "ann").adds_up


def test_own_points_stay_exact_at_their_limit(tmp_path: Path) -> None:
    """A line is worth at most a million points, to the thousandth."""
    line = Work(slug="a", account="ann", kind="talk", at=USUAL, points=MOST_POINTS - 1, count=1)
    Community(files={"activities/ann.jsonl": (line,)}).write(tmp_path)
    with ran(tmp_path, Rules(), PHASES) as run:
        assert [row.score for row in board(run.db, "all")] == [1000 * (MOST_POINTS - 1)]


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Pacific/Kiritimati"])
@pytest.mark.parametrize("times", [(FIRST,), (FIRST, USUAL, LAST), (LAST,)], ids=["first", "all", "last"])
def test_the_ends_of_the_calendar_stop_no_run(tmp_path: Path, zone: str, times: tuple[datetime, ...]) -> None:
    """What is dated in the year 1 counts for all time, what is dated in the year 9999 not yet."""
    rules = Rules(zone=zone)
    community(*times, rules=rules).write(tmp_path)
    with ran(tmp_path, rules, PHASES) as run:
        assert sum(row.activities for row in board(run.db, "all")) == len(set(times) - {LAST})


@pytest.mark.parametrize("day", [date.min, date.max])
def test_any_day_may_be_now(tmp_path: Path, day: date) -> None:
    """The boards of the first and of the last day of the calendar can be drawn."""
    rules = Rules(today=day)
    community(FIRST, USUAL, LAST, rules=rules).write(tmp_path)
    with ran(tmp_path, rules, PHASES) as run:
        assert sum(row.activities for row in board(run.db, "all")) == (3 if day == date.max else 1)


def test_the_longest_periods_can_be_drawn(tmp_path: Path) -> None:
    """A range that begins with the calendar has nothing before it and is compared with nothing."""
    rules = Rules(
        periods={
            "whole": (date.min, date.max),
            "late": (date(1000, 1, 1), date.max),
            "century": 36_500,
        }
    )
    community(USUAL, USUAL - timedelta(days=40_000), rules=rules).write(tmp_path)
    with ran(tmp_path, rules, PHASES) as run:
        boards = {period: board(run.db, period) for period in ("whole", "late", "century", "all")}
        assert {period: row.activities for period, (row,) in boards.items()} == {
            "whole": 2,
            "late": 2,
            "century": 1,
            "all": 2,
        }
        assert [row.movement for row in boards["whole"]] == [None]
        assert [row.movement for row in boards["century"]] == ["same"]
        assert list(rows(run.db, "select slug from period where slug = 'whole'"))
