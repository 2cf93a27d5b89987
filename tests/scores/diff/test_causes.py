"""A planted example of each cause: what is told is that cause, for those whom it concerns, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from leaderboard.scores.diff.causes import Why
from leaderboard.scores.diff.moves import Move, compare
from leaderboard.scores.periods import ALL_TIME
from tests.communities import Community
from tests.comparisons import pair_of
from tests.oracle import Adjustment, Cap, Ignore, Profile, Rules, Work

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def work(slug: str, account: str = "ann", kind: str = "commit", days: int = 0, **others: object) -> Work:
    """One thing done, so many days after the first of March."""
    return replace(Work(slug=slug, account=account, kind=kind, at=NOON + days * DAY), **others)


def community(works: Iterable[Work], *profiles: Profile, **rules: object) -> Community:
    """Each piece of work in the file of its account."""
    files: dict[str, tuple[Work, ...]] = {}
    for each in works:
        path = f"activities/{each.account}.jsonl"
        files[path] = (*files.get(path, ()), each)
    return Community(files=files, profiles=profiles, rules=Rules(**{"periods": {"week": 7}, **rules}))


WORKS = (
    work("a1", days=-20),
    work("a2", days=-1, repository="acme/widget"),
    work("b1", "bea", "comment", days=-3),
    work("b2", "bea", "comment", days=-2),
    work("c1", "cyd", "comment"),
)
USUAL = community(WORKS)


def moves(
    tmp_path: Path, before: Community, after: Community, period: str = ALL_TIME, repository: str | None = None
) -> dict[str, Move]:
    """Who moved, by username."""
    with pair_of(tmp_path, before, after) as pair:
        found = compare(pair.db, pair.before, pair.after, period, repository).moves
    return {move.username: move for move in found}


def causes(
    tmp_path: Path, before: Community, after: Community, period: str = ALL_TIME, repository: str | None = None
) -> dict[str, list[tuple[Why, int]]]:
    """(cause, thousandths) of everybody who moved."""
    found = moves(tmp_path, before, after, period, repository)
    return {username: [(why, tally.points) for why, tally in move.causes] for username, move in found.items()}


def test_nobody_moves_where_nothing_that_counts_changed(tmp_path: Path) -> None:
    """A title is none of it."""
    renamed = community(WORKS, Profile(username="ann", title="Keeper"))
    assert moves(tmp_path, USUAL, renamed) == {}


def test_new_activity_is_what_is_dated_after_all_that_was_there(tmp_path: Path) -> None:
    """By kind, with its number."""
    after = community([*WORKS, work("c2", "cyd", "release", days=1), work("c3", "cyd", "release", days=2)])
    found = moves(tmp_path, USUAL, after)
    ((why, tally),) = found["cyd"].causes
    assert (why, tally.points, tally.units) == (Why("new", "release"), 60_000, 2)
    assert {username: move.causes[0][0].kind for username, move in found.items()} == {
        "cyd": "new",
        "ann": "others",
        "bea": "others",
    }


def test_late_data_is_dated_within_what_was_known(tmp_path: Path) -> None:
    """An example of it is named."""
    found = moves(tmp_path, USUAL, community([*WORKS, work("a3", days=-5)]))
    ((why, tally),) = found["ann"].causes
    assert (why, tally.points, tally.example) == (Why("late", "commit"), 10_000, "a3")
    assert list(found) == ["ann"]


def test_gone_data(tmp_path: Path) -> None:
    """What was there and is not any more."""
    after = community([each for each in WORKS if each.slug != "b1"])
    found = causes(tmp_path, USUAL, after)
    assert found["bea"] == [(Why("gone", "comment"), -3_000)]


def test_changed_data_is_the_same_slug_that_says_something_else(tmp_path: Path) -> None:
    """Its count, its kind or its own points."""
    changed = [replace(each, count=3) if each.slug == "b1" else each for each in WORKS]
    changed[0] = replace(changed[0], kind="release")
    found = causes(tmp_path, USUAL, community(changed))
    assert found == {
        "ann": [(Why("changed", "release"), 20_000)],
        "bea": [(Why("changed", "comment"), 6_000)],
    }


def test_work_that_changed_hands_in_the_data_names_the_other(tmp_path: Path) -> None:
    """The line says another account."""
    changed = [replace(each, account="cyd") if each.slug == "b1" else each for each in WORKS]
    found = causes(tmp_path, USUAL, community(changed))
    assert found == {
        "cyd": [(Why("changed", "comment", other="bea", way="came"), 3_000)],
        "bea": [(Why("changed", "comment", other="cyd", way="went"), -3_000)],
    }


def test_an_identity_names_account_and_person(tmp_path: Path) -> None:
    """For both of them; the one who is nobody any more has left the board."""
    merged = community(WORKS, Profile(username="ann", accounts=("cyd",)))
    found = moves(tmp_path, USUAL, merged)
    assert [(why, tally.points) for why, tally in found["ann"].causes] == [
        (Why("identity", account="cyd", other="cyd", way="came"), 3_000)
    ]
    assert [(why, tally.points) for why, tally in found["cyd"].causes] == [
        (Why("identity", account="cyd", other="ann", way="went"), -3_000)
    ]
    assert found["cyd"].after.rank is None


def test_work_of_an_agent_is_credited(tmp_path: Path) -> None:
    """To the person who wrote the commit with it, and the agent's account is named."""
    written = (work("commit:1:author", "helper", count=2), work("commit:1:co-author-1", "bea"))
    before = community([*WORKS, *written], agents=("helper",))
    after = community([*WORKS, *written], agents=("helper",), what_agents_do="credit")
    assert causes(tmp_path, before, after)["bea"] == [
        (Why("credited", account="helper", other="helper", way="came"), 20_000),
        (Why("credited", account="bea", way="went"), -10_000),
    ]


def test_somebody_left_out(tmp_path: Path) -> None:
    """With all their accounts, and let in again."""
    without = community(WORKS, exclude=("bea",))
    assert causes(tmp_path, USUAL, without)["bea"] == [(Why("excluded", account="bea", way="went"), -6_000)]
    again = tmp_path / "again"
    again.mkdir()
    assert causes(again, without, USUAL)["bea"] == [(Why("excluded", account="bea", way="came"), 6_000)]


def test_points_of_a_kind(tmp_path: Path) -> None:
    """Old and new, and how many units they are for."""
    found = moves(tmp_path, USUAL, community(WORKS, points={"comment": 5}))
    assert set(found) == {"bea", "cyd"}
    ((why, tally),) = found["bea"].causes
    assert (why, tally.points, tally.units) == (Why("points", "comment", before=3_000, after=5_000), 4_000, 2)


def test_an_alias(tmp_path: Path) -> None:
    """What a kind counts as."""
    before = community([*WORKS, work("d1", "dan", "remark")])
    after = community([*WORKS, work("d1", "dan", "remark")], aliases={"remark": "comment"})
    assert causes(tmp_path, before, after)["dan"] == [
        (Why("alias", "comment", before="remark", after="comment"), 3_000)
    ]


LINES = work("a9", repository="acme/widget", added=20_000, deleted=1_000)


def test_lines_come_with_the_work_that_they_are_of(tmp_path: Path) -> None:
    """And are told apart from its own points."""
    after = community([*WORKS, replace(LINES, at=NOON + DAY)])
    ((why, tally),) = moves(tmp_path, USUAL, after)["ann"].causes
    assert (why, tally.points, tally.line_points) == (Why("new", "commit"), 215_000, 205_000)


def test_the_cap_of_the_line_bonus(tmp_path: Path) -> None:
    """Where it is another one, and where it is reached."""
    before = community([*WORKS, LINES])
    capped = community([*WORKS, LINES], cap=100)
    why = Why("line_cap", repository="acme/widget", before=1_000_000, after=100_000)
    assert causes(tmp_path, before, capped)["ann"] == [(why, -105_000)]
    more = community([*WORKS, LINES, replace(LINES, slug="a10")], cap=100)
    reached = tmp_path / "reached"
    reached.mkdir()
    assert causes(reached, capped, more)["ann"] == [
        (Why("late", "commit"), 215_000),
        (why._replace(before=100_000), -205_000),
    ]


def test_rules_of_scoring(tmp_path: Path) -> None:
    """A cap that comes, work on one's own that does not score any more, and points by hand."""
    link = "https://forge.example/acme/widget/pull/7"
    review = Work(slug="r1", account="ann", kind="pr_reviewed", at=NOON, link=f"{link}#1")
    works = [*WORKS, Work(slug="p1", account="ann", kind="pr_opened", at=NOON, link=link), review]
    works += [Work(slug=f"c{number}", account="ann", kind="comment", at=NOON) for number in range(5)]
    given = Adjustment(contributor="ann", points=-7, on=NOON.date(), reason="Counted twice")
    ruled = (Cap(kind="comment", units=2), Ignore(kind="pr_reviewed"), given)
    assert causes(tmp_path, community(works), community(works, rules=ruled))["ann"] == [
        (Why("own_work", "pr_reviewed"), -20_000),
        (Why("daily_cap", "comment", after=2), -9_000),
        (Why("adjustment", day=NOON.date().isoformat(), reason="Counted twice"), -7_000),
    ]


def test_what_a_line_is_worth(tmp_path: Path) -> None:
    """Another factor."""
    found = causes(tmp_path, community([*WORKS, LINES]), community([*WORKS, LINES], added=0))
    assert found == {"ann": [(Why("lines"), -200_000)]}


def test_whose_lines_count(tmp_path: Path) -> None:
    """Those of pull requests until somebody's commits are known."""
    merge = work("m1", "bea", "pr_merged", repository="acme/gadget", added=1_000)
    before = community([*WORKS, merge])
    after = community([*WORKS, merge, work("c9", "cyd", repository="acme/gadget")])
    assert causes(tmp_path, before, after)["bea"] == [
        (Why("line_kind", "pr_merged", repository="acme/gadget", way="went"), -10_000)
    ]


def test_masking(tmp_path: Path) -> None:
    """Another source tells of the same repository, kind and day."""
    rolled = work("gharchive:x", "bea", repository="acme/widget", count=4, days=-1)
    before = community([each for each in (*WORKS, rolled) if each.slug != "a2"])
    assert causes(tmp_path, before, community([*WORKS, rolled]))["bea"] == [
        (Why("precedence", "commit", way="went"), -40_000)
    ]


def test_days_that_left_the_window(tmp_path: Path) -> None:
    """A week moves on, and takes the new with it."""
    after = community([*WORKS, work("c2", "cyd", days=6)])
    assert causes(tmp_path, USUAL, after, "week") == {
        "cyd": [(Why("new", "commit"), 10_000)],
        "ann": [(Why("window", way="went"), -10_000)],
        "bea": [(Why("window", way="went"), -6_000)],
    }


def test_a_later_day_for_the_same_data(tmp_path: Path) -> None:
    """What is dated after the earlier day is new, and what is before its week has left."""
    early = replace(USUAL, rules=replace(USUAL.rules, today=date(2024, 2, 27)))
    assert causes(tmp_path, early, USUAL) == {
        "ann": [(Why("new", "commit"), 10_000)],
        "bea": [(Why("new", "comment"), 3_000)],
        "cyd": [(Why("new", "comment"), 3_000)],
    }
    back = tmp_path / "back"
    back.mkdir()
    assert causes(back, USUAL, early)["cyd"] == [(Why("window", way="not yet"), -3_000)]


def test_somebody_who_is_a_bot_now(tmp_path: Path) -> None:
    """Keeps the score, and leaves the board; a role that is hidden does the same."""
    found = moves(tmp_path, USUAL, community(WORKS, Profile(username="ann", kind="bot")))
    assert [why for why, _ in found["ann"].causes] == [Why("standing", before="human", after="bot")]
    assert (found["ann"].before.rank, found["ann"].after.rank, found["ann"].change) == (1, None, 0)
    assert [why for why, _ in found["bea"].causes] == [Why("others")]
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    after = community(WORKS, Profile(username="ann", role="staff"), hidden_roles=frozenset({"staff"}))
    assert causes(hidden, USUAL, after)["ann"] == [(Why("standing", before="no role", after="role staff"), 0)]


def test_a_time_zone(tmp_path: Path) -> None:
    """A day that ends elsewhere puts an evening into another week."""
    late = work("d1", "dan", days=-7, at=NOON - 7 * DAY + timedelta(hours=11))
    before = community([*WORKS, late])
    after = community([*WORKS, late], zone="Asia/Kolkata")
    assert causes(tmp_path, before, after, "week")["dan"] == [
        (Why("time_zone", before="UTC", after="Asia/Kolkata"), 10_000)
    ]


def test_how_ranks_are_given(tmp_path: Path) -> None:
    """With scores as they were."""
    level = community([*WORKS, work("c2", "cyd", "comment"), work("d1", "dan", "comment")])
    after = replace(level, rules=replace(level.rules, ranking="dense"))
    assert causes(tmp_path, level, after) == {"dan": [(Why("ranking", before="competition", after="dense"), 0)]}


def test_who_passed_whom(tmp_path: Path) -> None:
    """By name, the nearest first; who came to the board is told apart."""
    after = community([*WORKS, *(work(f"c{n}", "cyd", "release", days=1) for n in (2, 3)), work("n", "new", "release")])
    passing = moves(tmp_path, USUAL, after)["bea"].passing
    assert passing is not None
    assert (passing.passed_by.count, passing.passed_by.nearest) == (1, ["cyd"])
    assert (passing.arrived.count, passing.arrived.nearest) == (1, ["new"])
    assert (passing.passed.count, passing.left.count) == (0, 0)


def test_the_board_of_a_repository(tmp_path: Path) -> None:
    """Only what is done there, and work that is filed elsewhere now."""
    moved = [replace(each, repository="acme/gadget") if each.slug == "a2" else each for each in WORKS]
    assert causes(tmp_path, USUAL, community(moved), repository="Acme/Widget") == {
        "ann": [(Why("changed", "commit"), -10_000)]
    }
