"""The boards that config names are those of the slow scorer, wherever they are read."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import apsw
from hypothesis import given

from leaderboard.pipeline.options import NEEDS
from leaderboard.scores.evidence import evidence_on_board
from leaderboard.scores.explain import Explanation
from leaderboard.scores.named_boards import named_board_rows, named_boards
from leaderboard.scores.named_explain import explain_on_board
from leaderboard.store.database import connect, rows
from tests.board_oracle import BoardOracle
from tests.communities import Community, communities, examples, folder, ran
from tests.oracle import Oracle, Row
from tests.told_scores import check_evidence, exactly, score_in, scores_in_tables


@examples(60)
@given(communities)
def test_every_named_board_is_that_of_the_slow_scorer(tmp_path: Path, community: Community) -> None:
    """Who is on it, ranks and scores, in every period or on its own days, now and in the span before."""
    with folder(tmp_path) as root:
        community.write(root)
        with ran(root, community.rules, NEEDS["score"]) as run:
            check_named_boards(run.db, community.oracle)


@examples(25)
@given(communities)
def test_the_parts_add_up_wherever_they_are_told(tmp_path: Path, community: Community) -> None:
    """By the command, in data.db, in JSON and on people's pages, to the score that the slow scorer finds."""
    with folder(tmp_path) as root:
        community.write(root)
        site = root.parent / "site"
        with ran(root, community.rules, NEEDS["run"], site) as run:
            names = {name.lower(): name for (name,) in rows(run.db, "select username from contributors")}
            places = {(board.slug, period) for board in named_boards(run.db) for period in board.windows}
            for slug, period in places:
                slow = {row.username: row for row in BoardOracle(community.oracle, slug).board(period)}
                for key, name in names.items():
                    said = explain_on_board(run.db, name, slug, period)
                    check_explanation(said, slow.get(key))
                    check_evidence(said, evidence_on_board(run.db, name, slug, period))
        for slug, period in places:
            slow_rows = BoardOracle(community.oracle, slug).board(period)
            check_published(site / "data.db", slug, period, slow_rows)
            check_board_file(site / f"api/v1/boards/-/{slug}/{period}.json", slow_rows)
        for name in names.values():
            scores = sorted(
                row.score
                for slug, period in places
                for row in BoardOracle(community.oracle, slug).board(period)
                if row.username == name.lower()
            )
            assert sorted(scores_in_record(site / f"api/v1/contributors/{name}.json")) == scores
            assert sorted(scores_on_page(site / f"people/{name}/index.html")) == scores


def check_explanation(said: Explanation, row: Row | None) -> None:
    assert said.adds_up
    assert (said.rank, said.score) == ((row.rank, row.score * 1000) if row else (None, 0))
    assert all(
        part.points_each is None or part.points == (part.count - part.above_cap - part.of_oneself) * part.points_each
        for part in said.parts
    )
    assert sum(part.count for part in said.parts) == (row.activities if row else 0)


def check_published(database: Path, slug: str, period: str, slow: list[Row]) -> None:
    db = connect(database)
    which = {"board": slug, "period": period}
    told = {
        name.lower(): Fraction(str(points)).limit_denominator(1000)
        for name, points in rows(
            db,
            """
            select contributor, round(sum(points), 3)
            from named_score_part
            where board = :board and period = :period
            group by contributor
            """,
            **which,
        )
    }
    columns = "rank, contributor, score, activity_points, line_bonus, adjustment, activities"
    found = rows(
        db,
        f"""
        select {columns}
        from named_leaderboard
        where board = :board and period = :period
        order by rank, lower(contributor)
        """,
        **which,
    )
    assert [exact(row) for row in found] == slow
    assert told == {row.username: row.activity_points for row in slow}
    db.close()


def exact(row: tuple[int, str, float, float, float, float, int]) -> Row:
    rank, name, *points, activities = row
    amounts = (Fraction(str(each)).limit_denominator(1000) for each in points)
    return Row(rank, name.lower(), *amounts, activities)


def check_board_file(path: Path, slow: list[Row]) -> None:
    document = exactly(path.read_bytes())
    columns = ("score", "activity_points", "line_bonus", "adjustment", "activities")
    assert [
        Row(row["rank"], row["contributor"].lower(), *(row[column] for column in columns)) for row in document["rows"]
    ] == slow


def scores_in_record(path: Path) -> list[Fraction]:
    """The scores on these boards that somebody's JSON tells."""
    return [score_in(placing) for placing in exactly(path.read_bytes())["named_boards"]]


def scores_on_page(path: Path) -> list[Fraction]:
    """The same of somebody's page."""
    seats = re.findall(r'<section class="seat">(.*?)</section>', path.read_text("utf-8"), re.DOTALL)
    return [score for seat in seats for score in scores_in_tables(seat)]


def check_named_boards(db: apsw.Connection, oracle: Oracle) -> None:
    known = named_boards(db)
    assert [board.slug for board in known] == list(oracle.rules.every_board)
    for board in known:
        slow = BoardOracle(oracle, board.slug)
        assert set(board.windows) == set(slow.periods)
        for period, window in board.windows.items():
            found = named_board_rows(db, window)
            assert [
                Row(
                    row.rank,
                    row.username.lower(),
                    Fraction(row.score, 1000),
                    Fraction(row.activity_points, 1000),
                    Fraction(row.line_bonus, 1000),
                    Fraction(row.adjustment, 1000),
                    row.activities,
                )
                for row in found
            ] == slow.board(period)
            if (period, True) in slow.spans:
                earlier = {row.username: row for row in slow.board(period, before=True)}
                for row in found:
                    then = earlier.get(row.username.lower())
                    assert row.previous_rank == (then.rank if then else None)
                    assert row.previous_score == (then.score * 1000 if then else None)
