"""A run that has lost much ends before it writes anything, and says what is gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leaderboard.errors import GuardTripped
from leaderboard.files import totals as total_files
from leaderboard.models import Amount, Totals
from leaderboard.pipeline.guard import check
from leaderboard.settings import Guard
from tests.small_repo import DataRepo, contents, line

TOTALS = "state/totals.json"


@pytest.fixture
def guarded(repo: DataRepo) -> DataRepo:
    """A data repo with the usual guard and a run behind it."""
    config = repo.root / "config.yaml"
    config.write_text(config.read_text("utf-8").replace("guard: {people: 1, activities: 1, points: 1}", "guard: {}"))
    work = "".join(line(f"w{n}", "ann", f"2026-01-{n:02}", repository="acme/widget") for n in range(1, 21))
    repo.write("activities/ann.jsonl", work)
    assert repo.run("run", "--offline").code == 0
    return repo


def published(repo: DataRepo) -> dict[str, bytes]:
    """Everything but what is a cache: the data repo and the site."""
    return {**contents(repo.root), **{f"site/{path}": file for path, file in contents(repo.site).items()}}


def test_what_there_is_stands_in_the_data_repo_line_by_line(guarded: DataRepo) -> None:
    """So that the difference of a night can be read; a run without news does not touch it."""
    text = (guarded.root / TOTALS).read_text("utf-8")
    assert '    "acme/widget": {"activities":20,"points":200}' in text.splitlines()
    assert json.loads(text)["activities"] == sum(kind["activities"] for kind in json.loads(text)["kinds"].values())
    before = published(guarded)
    assert guarded.run("run", "--offline").code == 0
    assert published(guarded) == before


def test_a_run_that_lost_much_writes_nothing_and_says_what_is_gone(guarded: DataRepo) -> None:
    """Neither into the data repo nor into the site; with --accept it goes on, and the next run has nothing to say."""
    guarded.write("activities/ann.jsonl", line("w1", "ann", "2026-01-01", repository="acme/widget"))
    before = published(guarded)
    for _ in range(2):
        outcome = guarded.run("run", "--offline")
        assert (outcome.code, outcome.out) == (4, "")
        assert "error: activities fell from " in outcome.err
        assert "  repository acme/widget: 20 activities became 1" in outcome.err
        assert "--accept" in outcome.err
        assert published(guarded) == before
    assert guarded.run("run", "--offline", "--accept").code == 0
    assert '"acme/widget": {"activities":1,"points":10}' in (guarded.root / TOTALS).read_text("utf-8")
    assert guarded.run("run", "--offline").code == 0


def test_points_that_are_worth_less_are_a_cause_of_their_own(guarded: DataRepo) -> None:
    """Nothing is gone, but config says something else."""
    config = guarded.root / "config.yaml"
    config.write_text(config.read_text("utf-8") + "  scoring: {points: {commit: 1}}\n")
    outcome = guarded.run("run", "--offline")
    assert outcome.code == 4
    assert "points fell from " in outcome.err
    assert "  commit: its activities were worth 200 points, and are worth 20" in outcome.err


def test_a_little_less_is_let_through(guarded: DataRepo) -> None:
    """A line that somebody takes out is no accident."""
    file = guarded.root / "activities" / "ann.jsonl"
    file.write_text("".join(file.read_text("utf-8").splitlines(keepends=True)[:-1]), "utf-8")
    assert guarded.run("run", "--offline").code == 0


def test_totals_that_cannot_be_read_are_written_anew(guarded: DataRepo) -> None:
    """With a warning, because nothing was compared."""
    guarded.write(TOTALS, "{")
    guarded.write("activities/ann.jsonl", "")
    outcome = guarded.run("run", "--offline")
    assert outcome.code == 0
    assert f"{TOTALS}:1: invalid JSON" in outcome.err
    assert json.loads((guarded.root / TOTALS).read_text("utf-8"))["people"] > 0


def test_a_dry_run_says_so_too(guarded: DataRepo) -> None:
    """And writes nothing at all."""
    guarded.write("activities/ann.jsonl", "")
    before = published(guarded)
    assert guarded.run("run", "--offline", "--dry-run").code == 4
    assert published(guarded) == before


def totals(people: int, activities: int, points: float) -> Totals:
    return Totals(
        people=people,
        activities=activities,
        points=points,
        kinds={"commit": Amount(activities=activities, points=points)},
        repositories={},
    )


@pytest.mark.parametrize(
    ("before", "now", "names"),
    [
        ((10, 10, 10.0), (8, 8, 8.0), []),
        ((10, 10, 10.0), (7, 10, 10.0), ["people"]),
        ((10, 10, 10.0), (10, 7, 7.999), ["activities", "points"]),
        ((0, 0, 0), (0, 0, 0), []),
        ((10, 10, -10.0), (10, 10, -13.0), ["points"]),
        ((10, 10, 10.0), (20, 20, 20.0), []),
    ],
)
def test_a_fall_is_measured_by_what_there_was(
    before: tuple[int, int, float], now: tuple[int, int, float], names: list[str]
) -> None:
    """A fifth may go; points may be below nought."""
    if not names:
        return check(totals(*before), totals(*now), Guard())
    with pytest.raises(GuardTripped) as tripped:
        check(totals(*before), totals(*now), Guard())
    said = str(tripped.value).splitlines()
    assert [row.split()[0] for row in said if " fell from " in row] == names
    return None


def test_people_who_are_fewer_without_a_loss_were_joined() -> None:
    """The cause is named where no kind of work is less."""
    with pytest.raises(GuardTripped, match="accounts were joined"):
        check(totals(10, 10, 10), totals(2, 10, 10), Guard())


def test_totals_are_read_as_they_are_written(tmp_path: Path) -> None:
    """Names of all kinds too."""
    written = Totals(
        people=1,
        activities=2,
        points=0.125,
        kinds={'a"b\n': Amount(activities=2, points=-1.5)},
        repositories={"é/ü": Amount(activities=1, points=3)},
    )
    assert total_files.read(total_files.write(written)) == (written, [])
    empty = Totals(people=0, activities=0, points=0, kinds={}, repositories={})
    assert total_files.read(total_files.write(empty)) == (empty, [])


def test_no_source_may_have_the_name_of_the_file(repo: DataRepo) -> None:
    """Its bookmarks would stand in the same place."""
    config = repo.root / "config.yaml"
    config.write_text(config.read_text("utf-8") + "  plugins: {totals: {plugin: demo}}\n")
    outcome = repo.run("run", "--offline")
    assert outcome.code == 2
    assert "totals" in outcome.err
