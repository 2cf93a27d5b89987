"""The figures of any data repo are those of the slow evaluator; and what each of them says, by example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import apsw
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.pipeline.options import NEEDS
from leaderboard.store.database import rows
from tests.communities import ACCOUNTS, BASE, ZONES, Community, examples, folder, profiles, ran, rules
from tests.figures import Figure, Figures
from tests.oracle import Oracle, Profile, Rules, Work

FORGE = "https://github.com/acme/widget"
HOUR = timedelta(hours=1)
TODAY = date(2026, 3, 20)
"""A Friday."""


@st.composite
def works(draw: st.DrawFn) -> Work:
    """Work on a few pull requests, and commits, in days close to each other."""
    kind = draw(st.sampled_from(["commit", "pr_opened", "pr_merged", "pr_reviewed"]))
    number = draw(st.integers(1, 4))
    link = draw(st.sampled_from([f"{FORGE}/pull/{number}", f"{FORGE}/pull/{number}#issuecomment-9", "#top", None]))
    id = number if draw(st.booleans()) else draw(st.integers(1, 99))
    day = BASE - timedelta(days=draw(st.sampled_from([*range(-1, 12), 28, 29, 30, 31, 58, 59, 60, 61, 100, 364, 365])))
    hour = draw(st.sampled_from([time(0), time(0, 0, 1), time(12), time(23, 59, 59)]))
    return Work(
        slug=f"github:{kind}:{id}",
        account=draw(st.sampled_from(ACCOUNTS)),
        kind=kind,
        at=datetime.combine(day, hour, UTC),
        link=None if kind == "commit" else link,
        repository=draw(st.sampled_from([None, "acme/widget", "Acme/Widget", "acme/gadget"])),
        count=draw(st.sampled_from([1, 1, 1, 1, 3])),
    )


@st.composite
def busy(draw: st.DrawFn) -> Community:
    """A community in which pull requests are opened, reviewed and merged, by whoever has which accounts."""
    done = draw(st.lists(works(), max_size=40, unique_by=lambda work: work.slug))
    return Community(
        files={"activities/all.jsonl": tuple(done)},
        profiles=draw(profiles),
        rules=replace(draw(rules), zone=draw(st.sampled_from(ZONES)), today=draw(st.sampled_from([None, BASE]))),
    )


@examples(100)
@given(busy())
def test_every_figure_is_that_of_the_slow_evaluator(tmp_path: Path, community: Community) -> None:
    """Of each person and of all together, and no others."""
    with folder(tmp_path) as root:
        community.write(root)
        with ran(root, community.rules, NEEDS["aggregate"]) as run:
            check_figures(run.db, community.oracle)


def check_figures(db: apsw.Connection, oracle: Oracle) -> None:
    """What the views say is what the slow evaluator says."""
    right = Figures(oracle)
    of_each: dict[str, dict[str, Figure]] = {username: {} for username in oracle.people}
    for slug, contributor, value in rows(db, "select aggregate, contributor, value from contributor_aggregate"):
        of_each[contributor.lower()][slug] = plain(value)
    assert of_each == {username: right.of(username) for username in oracle.people}
    of_all = {slug: plain(value) for slug, value in rows(db, "select slug, value from global_aggregate")}
    of_repositories: dict[str, dict[str, Figure]] = {}
    for slug, repository, value in rows(db, "select aggregate, repository, value from repository_aggregate"):
        of_repositories.setdefault(repository.lower(), {})[slug] = plain(value)
    told = {repository: right.of_repository(repository) for repository in oracle.repositories}
    assert of_repositories == {repository: said for repository, said in told.items() if said}
    nobody_did = {slug: 0 for slug in of_all if slug.startswith("activity_count:")}
    assert of_all == nobody_did | right.of_all()


def plain(value: str) -> Figure:
    """The number or word of a value, or the numbers of its statistics."""
    said: dict[str, Any] = msgspec.json.decode(value)
    return said["value"] if "value" in said else {name: said[name] for name in said if isinstance(said[name], int)}


@pytest.fixture
def figures(tmp_path: Path) -> Any:
    """What a list of works makes of each person, and under ``None`` of all."""

    def computed(
        *works: Work, profiles: tuple[Profile, ...] = (), **said: Any
    ) -> Mapping[str | None, dict[str, Figure]]:
        community = Community(
            files={"activities/all.jsonl": works}, profiles=profiles, rules=Rules(**{"today": TODAY, **said})
        )
        community.write(tmp_path)
        with ran(tmp_path, community.rules, NEEDS["aggregate"]) as run:
            check_figures(run.db, community.oracle)
        right = Figures(community.oracle)
        return {None: right.of_all(), **{username: right.of(username) for username in community.oracle.people}}

    return computed


def did(account: str, days_ago: int, kind: str = "commit", link: str | None = None, **others: Any) -> Work:
    """Something done at noon so many days ago."""
    moment = datetime.combine(TODAY - timedelta(days=days_ago), time(12), UTC)
    return Work(
        **{
            "slug": f"{kind}:{account}:{days_ago}:{link}:{sorted(others)}:{others.get('at')}",
            "account": account,
            "kind": kind,
            "at": moment,
            "link": link,
            **others,
        }
    )


def test_a_streak_of_yesterday_still_runs(figures: Any) -> None:
    """Today is not over yet; the day before yesterday is."""
    found = figures(
        *(did("ann", ago) for ago in (1, 2, 3)),
        *(did("ben", ago) for ago in (2, 3, 4)),
        *(did("cem", ago) for ago in (0, 2)),
    )
    assert [found[name]["current_streak"] for name in ("ann", "ben", "cem")] == [3, 0, 1]
    assert [found[name]["longest_streak"] for name in ("ann", "ben", "cem")] == [3, 3, 1]


def test_four_days_in_a_row_are_one_week(figures: Any) -> None:
    """Weeks begin on Monday, so Sunday and Monday are two; a week left out ends the streak."""
    found = figures(
        *(did("ann", ago) for ago in (1, 2, 3, 4)),
        *(did("ben", ago) for ago in (4, 5)),
        *(did("cem", ago) for ago in (8, 15, 29, 36, 43)),
    )
    assert [found[name]["longest_weekly_streak"] for name in ("ann", "ben", "cem")] == [1, 2, 3]
    assert [found[name]["current_weekly_streak"] for name in ("ann", "ben", "cem")] == [1, 2, 2]
    assert [found[name]["active_weeks"] for name in ("ann", "ben", "cem")] == [1, 2, 5]


def test_a_streak_survives_the_first_day_of_all_days(figures: Any) -> None:
    """Days before 1970 have negative numbers."""
    days = [date(1969, 12, 29) + timedelta(days=n) for n in range(8)]
    found = figures(*(did("ann", (TODAY - day).days) for day in days))
    assert (found["ann"]["longest_streak"], found["ann"]["longest_weekly_streak"]) == (8, 2)


def test_days_are_those_of_the_time_zone(figures: Any) -> None:
    """An evening in New York is a morning in Kolkata."""
    works = [did("ann", 0, at=datetime(2026, 3, day, hour, tzinfo=UTC)) for day, hour in ((17, 20), (18, 2), (19, 20))]
    assert figures(*works, zone="Asia/Kolkata")["ann"]["longest_streak"] == 1
    assert figures(*works, zone="America/New_York")["ann"]["active_days"] == 2
    assert figures(*works)["ann"]["longest_streak"] == 3


def test_the_time_to_merge_is_from_opening_to_merging(figures: Any) -> None:
    """Told by the link without its fragment, or by the slug where there is no link; the median of an even number."""
    opened = datetime(2026, 3, 1, 12, tzinfo=UTC)
    found = figures(
        did("ann", 0, "pr_opened", f"{FORGE}/pull/1", at=opened),
        did("ann", 0, "pr_merged", f"{FORGE}/pull/1#merged", at=opened + 2 * HOUR),
        did("ann", 0, "pr_opened", slug="acme:pr_opened:7", at=opened),
        did("ann", 0, "pr_merged", slug="acme:pr_merged:7", at=opened + 5 * HOUR),
        did("ben", 0, "pr_opened", f"{FORGE}/pull/3", at=opened),
    )
    hour = 3_600_000
    assert found["ann"]["time_to_merge"] == {
        "min": 2 * hour,
        "max": 5 * hour,
        "mean": 3.5 * hour,
        "median": 3.5 * hour,
        "sum": 7 * hour,
        "count": 2,
    }
    assert found[None]["time_to_merge"] == found["ann"]["time_to_merge"]
    assert "time_to_merge" not in found["ben"]


@pytest.mark.parametrize(
    "others",
    [
        {"at": datetime(2026, 3, 1, tzinfo=UTC)},
        {"at": datetime(2026, 3, 9, 12, tzinfo=UTC)},
        {"count": 2},
        {"account": "ben"},
        {"link": f"{FORGE}/pull/2"},
    ],
    ids=["a date alone", "after the merge", "a roll-up", "of somebody else", "another link"],
)
def test_the_time_to_merge_is_never_guessed(figures: Any, others: dict[str, Any]) -> None:
    """An opening that tells nothing of this merge leaves it out."""
    opening = {"account": "ann", "link": f"{FORGE}/pull/1", "at": datetime(2026, 3, 1, 12, tzinfo=UTC), **others}
    merged = did("ann", 0, "pr_merged", f"{FORGE}/pull/1", at=datetime(2026, 3, 4, 9, tzinfo=UTC))
    found = figures(merged, did(days_ago=0, kind="pr_opened", **opening))
    assert "time_to_merge" not in found["ann"]


def test_pull_requests_that_share_a_link_tell_nothing(figures: Any) -> None:
    """Such as that of their repository; the same time told twice is one time."""
    times = {
        ago: did("ann", ago, kind, FORGE, slug=f"{kind}:{ago}")
        for ago, kind in ((9, "pr_opened"), (8, "pr_opened"), (3, "pr_merged"))
    }
    assert "time_to_merge" not in figures(*times.values())["ann"]
    twice = [times[9], replace(times[9], slug="archive:9"), times[3]]
    assert figures(*twice)["ann"]["time_to_merge"]["count"] == 1  # type: ignore[index]  # it is statistics


def test_reviews_are_given_to_others_and_received_from_people(figures: Any) -> None:
    """Those of one's own count neither here nor there, those of bots were not received."""
    review = f"{FORGE}/pull/1#pullrequestreview-"
    found = figures(
        did("ann", 9, "pr_opened", f"{FORGE}/pull/1"),
        did("ann", 8, "pr_reviewed", f"{review}1"),
        did("ben", 8, "pr_reviewed", f"{review}2", count=2),
        did("ci[bot]", 8, "pr_reviewed", f"{review}3"),
        did("ben", 7, "pr_reviewed", f"{FORGE}/pull/404"),
        did("ben", 6, "pr_reviewed"),
    )
    assert [found[name]["reviews_given"] for name in ("ann", "ben", "ci[bot]")] == [0, 4, 1]
    assert found["ann"]["reviews_received"] == 2
    assert "reviews_received" not in found["ben"]


def test_two_accounts_of_one_person_review_nobody_else(figures: Any) -> None:
    """Who is who is said by profiles."""
    works = (did("ann", 9, "pr_opened", f"{FORGE}/pull/1"), did("ann-at-work", 8, "pr_reviewed", f"{FORGE}/pull/1#1"))
    assert figures(*works)["ann"]["reviews_received"] == 1
    found = figures(*works, profiles=(Profile(username="ann", accounts=("ann-at-work",)),))
    assert (found["ann"]["reviews_given"], found["ann"]["reviews_received"]) == (0, 0)


def test_who_is_new_and_who_is_back(figures: Any) -> None:
    """Thirty days with today, a break of thirty days, and nothing where the data is too young."""
    found = figures(
        did("old", 60), did("old", 29), did("new", 29), did("not-new", 30), did("here", 61), did("here", 59)
    )
    assert found[None]["new_contributors_last_30d"] == 1
    assert found[None]["returning_contributors_last_30d"] == 1
    young = figures(did("ann", 29), did("ben", 0))[None]
    assert "new_contributors_last_30d" not in young
    assert "returning_contributors_last_30d" not in young


def test_the_bus_factor_is_how_few_did_half(figures: Any) -> None:
    """Of the commits of 365 days, by people on the boards."""
    made = [did("ann", 0, count=5), did("ben", 1, count=3), did("cem", 364, count=2), did("ci[bot]", 0, count=99)]
    assert figures(*made)[None]["bus_factor"] == 1
    assert figures(*made, did("dee", 0, count=1))[None]["bus_factor"] == 2
    assert figures(*made, did("dee", 365, count=50))[None]["bus_factor"] == 1
    assert "bus_factor" not in figures(did("ann", 0, "comment"))[None]


def test_a_repository_has_figures_of_its_own(tmp_path: Path) -> None:
    """Who is new there may be an old hand elsewhere."""
    works = (
        did("ann", 99, repository="acme/widget"),
        did("ann", 3, repository="acme/gadget", count=2),
        did("ben", 40, repository="acme/gadget"),
    )
    community = Community(files={"activities/all.jsonl": works}, rules=Rules(today=TODAY))
    community.write(tmp_path)
    with ran(tmp_path, community.rules, NEEDS["aggregate"]) as run:
        check_figures(run.db, community.oracle)
        found = rows(run.db, "select repository, aggregate, value ->> '$.value' from repository_aggregate")
        assert sorted(found) == [
            ("acme/gadget", "bus_factor", 1),
            ("acme/gadget", "new_contributors_last_30d", 1),
            ("acme/widget", "bus_factor", 1),
            ("acme/widget", "new_contributors_last_30d", 0),
        ]
