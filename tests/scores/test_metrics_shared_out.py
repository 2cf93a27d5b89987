"""Core metrics of which a second process computes a part."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest
from hypothesis import given

from leaderboard.scores import aggregates, metrics_shared_out
from leaderboard.scores.metric_files import metrics
from leaderboard.store import changes
from leaderboard.store.database import rows
from tests.communities import Community, communities, examples, folder, ran

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning"),
    pytest.mark.usefixtures("two_processes"),
]
FIGURES = """
select d.id, d.scope, d.slug, d.name, a.whose, a.value
from aggregate_definitions as d
left join (
    select definition_id, contributor_id as whose, value from aggregates
    union all
    select definition_id, repository_id, value from repository_aggregates
) as a on a.definition_id = d.id
order by d.id, a.whose, a.value
"""


@examples(15)
@given(community=communities)
def test_two_processes_say_what_one_says(tmp_path: Path, community: Community) -> None:
    """Of everybody, of each repository and of each person."""
    with folder(tmp_path) as place, pytest.MonkeyPatch.context() as patch:
        community.write(place)
        with ran(place, community.rules, {"import", "setup", "score", "aggregate"}) as run:
            alone = list(rows(run.db, FIGURES))
            run.db.execute("delete from settings where key = ?", (changes.FIGURED,))
            patch.setattr(metrics_shared_out, "MANY", 0)
            assert metrics_shared_out.is_possible(run.db)
            aggregates.compute(run.db, run.as_of)
            assert list(rows(run.db, FIGURES)) == alone


def test_what_is_not_committed_is_not_left_to_another_process(tmp_path: Path) -> None:
    """It would not see it; nor does it see a store in memory."""
    stored = apsw.Connection(str(tmp_path / "store.db"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(metrics_shared_out, "MANY", 0)
        assert not metrics_shared_out.is_possible(apsw.Connection(":memory:"))
        stored.execute("create table contributors (id integer)")
        assert metrics_shared_out.is_possible(stored)
        with stored:
            stored.execute("insert into contributors values (1)")
            assert not metrics_shared_out.is_possible(stored)
    stored.close()


def test_both_processes_have_something_to_do() -> None:
    """One gathers pull requests and asks about them, the other one asks about everything else."""
    assert {metric.needs_gathering for metric in metrics()} == {True, False}
