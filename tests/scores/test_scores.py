"""The scores of any data repo are those of the slow scorer, wherever they are read."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import apsw
from hypothesis import given

from leaderboard.pipeline.options import NEEDS
from leaderboard.scores.boards import board
from leaderboard.scores.explain import explain
from leaderboard.scores.periods import ALL_TIME
from leaderboard.site.publish import publish
from leaderboard.store.database import connect, rows
from tests.communities import Community, communities, examples, folder, ran
from tests.oracle import Oracle, Part, Row
from tests.scores.test_figures import check_figures


@examples(60)
@given(communities)
def test_every_board_is_that_of_the_slow_scorer(tmp_path: Path, community: Community) -> None:
    """Ranks, scores and their parts, on every period, overall and per repository, now and in the span before."""
    with folder(tmp_path) as root:
        community.write(root)
        with ran(root, community.rules, NEEDS["score"]) as run:
            check_boards(run.db, community.oracle)
            check_explanations(run.db, community.oracle)
            check_views(run.db, community.oracle)


@examples(30)
@given(communities)
def test_the_published_database_says_the_same(tmp_path: Path, community: Community) -> None:
    """data.db gives everybody the boards, parts and figures that the slow scorer finds."""
    with folder(tmp_path) as root:
        community.write(root)
        with ran(root, community.rules, NEEDS["aggregate"]) as run:
            publish(Path(run.db.filename), root / "data.db")
        db = connect(root / "data.db")
        check_views(db, community.oracle)
        check_figures(db, community.oracle)
        db.close()


def check_boards(db: apsw.Connection, oracle: Oracle) -> None:
    assert {period for (period,) in rows(db, "select period from windows where not is_previous")} == {
        period for period, before in oracle.spans if not before
    }
    known = {name.lower() for (name,) in rows(db, "select name from repositories")}
    assert known >= oracle.repositories
    for period, before in oracle.spans:
        if before:
            continue
        for repository in [None, *sorted(known)]:
            found = board(db, period, repository)
            assert [
                Row(
                    row.rank,
                    row.username.lower(),
                    points(row.score),
                    points(row.activity_points),
                    points(row.line_bonus),
                    points(row.adjustment),
                    row.activities,
                )
                for row in found
            ] == oracle.board(period, repository)
            if period != ALL_TIME:
                earlier = {row.username: row for row in oracle.board(period, repository, before=True)}
                for row in found:
                    then = earlier.get(row.username.lower())
                    assert row.previous_rank == (then.rank if then else None)
                    assert row.previous_score == (then.score * 1000 if then else None) or row.previous_rank is None


def check_explanations(db: apsw.Connection, oracle: Oracle) -> None:
    names = {name.lower(): name for (name,) in rows(db, "select username from contributors")}
    assert set(names) == oracle.people
    for period, before in oracle.spans:
        if before:
            continue
        for repository in [None, *sorted(oracle.repositories)]:
            standings = oracle.standings(period, repository)
            for username, shown in names.items():
                said = explain(db, shown, repository, period)
                _, activity_points, bonus = standings.get(username, (0, 0, 0))
                by_hand = oracle.adjustments(username, period, repository)
                assert said.adds_up
                assert said.score == 1000 * (activity_points + bonus + sum(rule.points for rule in by_hand))
                assert sorted((each.day, each.points) for each in said.adjustments) == sorted(
                    (rule.on, 1000 * rule.points) for rule in by_hand
                )
                assert sum(part.points for part in said.parts) == 1000 * activity_points
                assert all(
                    part.points_each is None
                    or part.points == (part.count - part.above_cap - part.of_oneself) * part.points_each
                    for part in said.parts
                )
                assert len(said.parts) == sum(
                    who == username and repository in (None, where) for who, where, _ in oracle.parts[period, False]
                )


def check_views(db: apsw.Connection, oracle: Oracle) -> None:
    columns = "rank, contributor, score, activity_points, line_bonus, adjustment, activities"
    for period, before in oracle.spans:
        if before:
            continue
        found = rows(
            db, f"select {columns} from leaderboard where period = :p order by rank, lower(contributor)", p=period
        )
        assert [exact(row) for row in found] == oracle.board(period)
        for repository in oracle.repositories:
            found = rows(
                db,
                f"""
                select {columns}
                from repository_leaderboard
                where period = :p and lower(repository) = :r
                order by rank, lower(contributor)
                """,
                p=period,
                r=repository,
            )
            assert [exact(row) for row in found] == oracle.board(period, repository)
        found = rows(
            db,
            """
            select contributor, repository, activity_definition, count, unscored, points, lines_added, lines_deleted
            from score_part
            where period = :p and activity_definition is not null
            """,
            p=period,
        )
        assert {
            (who.lower(), where and where.lower(), kind): Part(count, unscored, thousandths(points), added, deleted)
            for who, where, kind, count, unscored, points, added, deleted in found
        } == oracle.parts[period, False]
        check_sums(db, oracle, period)
    check_unscored(db, oracle)


def check_sums(db: apsw.Connection, oracle: Oracle, period: str) -> None:
    """Whoever sums up the parts of a score in SQL has the score, on the board of everything and on every other."""
    for repository in [None, *sorted(oracle.repositories)]:
        summed = {
            who.lower(): thousandths(sum)
            for who, sum in rows(
                db,
                """
                select contributor, sum(points + line_bonus + adjustment)
                from score_part
                where period = :p and (:r is null or lower(repository) = :r)
                group by contributor
                """,
                p=period,
                r=repository,
            )
        }
        for row in oracle.board(period, repository):
            assert summed[row.username] == row.score, (period, repository, row)


def check_unscored(db: apsw.Connection, oracle: Oracle) -> None:
    """Every activity says how much of it does not score, and why."""
    found = rows(db, "select slug, unscored, unscored_by from activity where unscored")
    assert {slug: (units, rule) for slug, units, rule in found} == oracle.unscored


def exact(row: tuple[int, str, float, float, float, float, int]) -> Row:
    rank, username, *amounts, activities = row
    return Row(rank, username.lower(), *map(thousandths, amounts), activities)


def points(thousandths: int) -> Fraction:
    return Fraction(thousandths, 1000)


def thousandths(value: float) -> Fraction:
    return Fraction(round(value * 1000), 1000)
