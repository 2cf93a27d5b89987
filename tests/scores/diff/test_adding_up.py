"""Whatever somebody changes in whatever data repo: the causes that are told add up to the difference, for everybody."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from leaderboard.scores.diff.moves import Comparison, compare
from tests.communities import Community, communities, edited, examples, folder
from tests.comparisons import pair_of
from tests.oracle import Oracle, Points


@st.composite
def histories(draw: st.DrawFn) -> tuple[Community, Community]:
    """A community, and the same after one to four edits; or another one altogether."""
    before = draw(communities)
    if draw(st.integers(0, 9)) == 0:
        return before, draw(communities)
    after = before
    for _ in range(draw(st.integers(1, 4))):
        after = draw(edited(after))
    return before, after


@examples(80)
@given(histories())
def test_the_causes_add_up_on_every_board(tmp_path: Path, history: tuple[Community, Community]) -> None:
    """For everybody, by two independent scorers: who moved, from where to where, and what all causes come to."""
    before, after = history
    with folder(tmp_path) as root, pair_of(root, before, after) as pair:
        old, new = before.oracle, after.oracle
        for period in sorted({period for period, is_before in [*old.spans, *new.spans] if not is_before}):
            for repository in [None, *sorted(repositories(old) & repositories(new))]:
                check_board(compare(pair.db, pair.before, pair.after, period, repository), old, new)


def repositories(oracle: Oracle) -> set[str]:
    return {name for *_, name in (key[:2] for parts in oracle.parts.values() for key in parts) if name is not None}


def check_board(found: Comparison, old: Oracle, new: Oracle) -> None:
    """Hold one comparison to what both scorers say."""
    places = places_of(old, found), places_of(new, found)
    moved = {key for key in places[0].keys() | places[1].keys() if places[0].get(key) != places[1].get(key)}
    assert {move.username.lower() for move in found.moves} == moved
    for move in found.moves:
        key = move.username.lower()
        for place, board, oracle in ((move.before, places[0], old), (move.after, places[1], new)):
            assert place.rank == board[key][0] if key in board else place.rank is None
            assert place.score == 1000 * score(oracle, found, key)
        assert sum(tally.points for _, tally in move.causes) == move.change
        assert move.causes
        assert "limit" not in {why.kind for why, _ in move.causes}
        capped = sum(tally.points for why, tally in move.causes if why.kind == "line_cap")
        assert capped == 1000 * (taken(new, found, key) - taken(old, found, key))


def places_of(oracle: Oracle, found: Comparison) -> dict[str, tuple[int, Points]]:
    """(rank, score) of everybody on a board; where there is no such period, nobody is."""
    if (found.period, False) not in oracle.spans:
        return {}
    return {row.username: (row.rank, row.score) for row in oracle.board(found.period, found.repository)}


def score(oracle: Oracle, found: Comparison, key: str) -> Points:
    """Of who is on the board or kept off it."""
    if (found.period, False) not in oracle.spans:
        return 0
    _, points, bonus = oracle.standings(found.period, found.repository).get(key, (0, 0, 0))
    return points + bonus + oracle.adjustment(key, found.period, found.repository)


def taken(oracle: Oracle, found: Comparison, key: str) -> Points:
    """What the cap of the line bonus costs somebody, at most nothing."""
    if (found.period, False) not in oracle.spans:
        return 0
    cost: Points = 0
    for (username, repository, kind), part in oracle.parts[found.period, False].items():
        if username != key or repository is None or found.repository not in (None, repository):
            continue
        if oracle.line_kinds[repository] == kind:
            raw = part.added * oracle.rules.added + part.deleted * oracle.rules.deleted
            cost += min(0, oracle.rules.cap - raw)
    return cost
