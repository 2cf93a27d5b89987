"""Joining and parting people: in any world, what was told is what comes of it, and parting undoes joining."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from leaderboard.errors import ConfigError, DataError
from leaderboard.pipeline.identity import merge, split, write
from leaderboard.pipeline.options import NEEDS, PHASES
from leaderboard.pipeline.rank_effects import Move, Together, effect, standings
from leaderboard.pipeline.run import Run
from leaderboard.store.database import rows
from tests.communities import Community, communities, examples, folder, ran
from tests.oracle import Rules
from tests.pipeline.test_incremental import dump, without_database
from tests.small_repo import CACHES, contents


def built(root: Path, community: Community) -> Any:
    """Every file of the site, but for what tells when it was made; of the database what it holds."""
    with ran(root, community.rules, PHASES, root.parent / "site"):
        pass
    return without_database(root.parent / "site"), dump(root.parent / "site/data.db")


def files_of(root: Path) -> dict[str, bytes]:
    return {path: text for path, text in contents(root).items() if not path.startswith(CACHES)}


def people_of(run: Run) -> list[str]:
    return [name for (name,) in rows(run.db, "select username from contributors order by id")]


@examples(25)
@given(st.data())
def test_parting_undoes_joining_to_the_byte(tmp_path: Path, data: st.DataObject) -> None:
    """Data repo and site are what they were, and in between the boards are those that were told before."""
    community = data.draw(communities)
    with folder(tmp_path) as place:
        root = place / "data-repo"
        root.mkdir()
        community.write(root)
        site, before = built(root, community), files_of(root)
        with ran(root, community.rules, NEEDS["score"]) as run:
            names = people_of(run)
            assume(len(names) > 1)
            into, *others = data.draw(st.lists(st.sampled_from(names), min_size=2, max_size=4, unique=True))
            plan = merge(run, into, others)
            moves = effect(run, plan.edits)
            then = standings(run.db)
            write(run, plan)
        with ran(root, community.rules, NEEDS["score"]) as run:
            now = standings(run.db)
            # Others may come and go, where agents' work is credited to people.
            assert into in people_of(run)
            assert not set(others) & set(people_of(run))
        for period in then.keys() | now.keys():
            told = {move.username.casefold(): move for move in moves if move.period == period}
            for key in then.get(period, {}).keys() | now.get(period, {}).keys():
                earlier, later = then.get(period, {}).get(key), now.get(period, {}).get(key)
                if key in told:
                    move = told[key]
                    assert (move.rank_before, move.score_before) == ((earlier and earlier[1:]) or (None, None))
                    assert (move.rank_after, move.score_after) == ((later and later[1:]) or (None, None))
                else:
                    assert earlier is not None
                    assert later is not None
                    assert earlier[1:] == later[1:]
        built(root, community)
        with ran(root, community.rules, NEEDS["score"]) as run:
            parting = split(run, plan.username, plan.lines)
            effect(run, parting.edits)
            write(run, parting)
        assert files_of(root) == before
        assert built(root, community) == site


@examples(25)
@given(st.data())
def test_whatever_is_asked_either_happens_or_changes_nothing(tmp_path: Path, data: st.DataObject) -> None:
    """Accounts of others, clashing claims and names that nobody has are refused with a sentence."""
    community = data.draw(communities)
    with folder(tmp_path) as place:
        root = place / "data-repo"
        root.mkdir()
        community.write(root)
        before = files_of(root)
        with ran(root, community.rules, NEEDS["score"]) as run:
            known = [*people_of(run), "Dan@Example.org", "4711", "7+eve[bot]@users.noreply.github.com", "gus", "zoe"]
            into, *others = data.draw(st.lists(st.sampled_from(known), min_size=2, max_size=4))
            try:
                plan = data.draw(st.sampled_from([merge, split]))(run, into, others)
                write(run, plan)
            except (ConfigError, DataError):
                assert files_of(root) == before
            else:
                assert {path for path, text in files_of(root).items() if before.get(path) != text} | {
                    path for path in before if not (root / path).exists()
                } == {edit.path for edit in plan.edits}


plain_rules = st.builds(
    Rules, cap=st.sampled_from([0, 1, 500, 1000]), ranking=st.sampled_from(["competition", "dense", "ordinal"])
)
"""Nothing that depends on who somebody is, but the cap."""


@examples(40)
@given(community=communities, rules=plain_rules, data=st.data())
def test_where_two_would_stand_as_one_is_told_without_scoring(
    tmp_path: Path, community: Community, rules: Rules, data: st.DataObject
) -> None:
    """As a suggestion tells it: rank and score are those that joining them gives."""
    profiles = tuple(replace(profile, role=None, kind="human") for profile in community.profiles)
    community = replace(community, rules=rules, profiles=profiles)
    with folder(tmp_path) as place:
        root = place / "data-repo"
        root.mkdir()
        community.write(root)
        with ran(root, rules, NEEDS["score"]) as run:
            people = list(rows(run.db, "select id, username from contributors where ranked and kind = 'human'"))
            assume(len(people) > 1)
            one, other = data.draw(st.lists(st.sampled_from(people), min_size=2, max_size=2, unique=True))
            told = {move.period: move for move in Together(run.db, rules.ranking).moves(one[0], other[0])}
            write(run, merge(run, one[1], [other[1]]))
        with ran(root, rules, NEEDS["score"]) as run:
            for period, board in standings(run.db).items():
                now = board.get(one[1].casefold())
                assert (now and now[1:]) == _after(told.get(period))


def _after(move: Move | None) -> tuple[int | None, int] | None:
    return None if move is None or move.score_after is None else (move.rank_after, move.score_after)
