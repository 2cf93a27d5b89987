"""What is asked of BigQuery, and that nothing is paid for twice: with the real client, over HTTP."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

import leaderboard_gharchive
import pytest

from leaderboard import covered_days
from leaderboard.testing import Result, check_plugin, plan_plugin, run_plugin
from tests.bigquery.conftest import FIRST, GADGET, LAST, LOST, WIDGET, archive
from tests.bigquery.counting import counted
from tests.bigquery.server import BigQuery

Config = dict[str, Any]


def run(config: Config, after: Result | None = None, **others: Any) -> Result:
    """One run, going on from where another ended."""
    if after is None:
        return run_plugin(leaderboard_gharchive, config, **others)
    return run_plugin(leaderboard_gharchive, config, bookmarks=after.bookmarks, coverage=after.coverage, **others)


def counts(*results: Result) -> dict[tuple[int, date, str, int | None], int]:
    """What activities say, by what their slugs say."""
    found = {}
    for result in results:
        for activity in result.activities:
            _, kind, repository, person, day = activity.slug.split(":")
            found[int(repository), date.fromisoformat(day), kind, int(person)] = activity.count
    return found


def ledger(result: Result) -> int:
    """All bytes that bookmarks say were billed."""
    pages = [value for stream, value in result.bookmarks.items() if stream.startswith("billed ")]
    return sum(int(re.match(r"\d+", page)[0]) for page in pages)  # type: ignore[index]


def covers(result: Result, repository: str) -> list[str]:
    known: list[Any] = []
    for each in result.coverage:
        if each.repository == repository:
            known = covered_days.joined(known, each)
    return [covered_days.to_text(each) for each in known]


def asked_days(bigquery: BigQuery) -> list[tuple[str, str]]:
    """The table ranges of the queries that read payloads."""
    return [(job.parameters["first"], job.parameters["last"]) for job in bigquery.jobs.values() if "payload" in job.sql]


def test_the_plugin_keeps_its_promises(bigquery: BigQuery, config: Config) -> None:
    """Killed at any place and run again, it ends with the same; and whatever is killed, nothing is billed twice."""
    config |= {"since": "2025-05-28"}
    check_plugin(leaderboard_gharchive, config)
    assert bigquery.billed == ledger(run(config))
    assert len(asked_days(bigquery)) == 2


def test_activities_are_what_the_slow_counter_counts(bigquery: BigQuery, config: Config) -> None:
    """Also of days on which a repository went by its former name."""
    result = run(config)
    assert counts(result) == counted(archive(), (WIDGET, GADGET))
    assert {activity.repository for activity in result.activities} == {"acme/widget", "acme/gadget"}
    assert result.warnings == []


def test_a_row_is_an_activity_in_words(config: Config) -> None:
    """With a count, at noon of its day, and a search of that day as evidence."""
    result = run(config)
    activity = next(a for a in result.activities if a.slug == "gharchive:comment:11:3:2025-06-01")
    assert (activity.account, activity.count, activity.definition) == ("helper[bot]", 2, "comment")
    assert activity.occurred_at == datetime(2025, 6, 1, 12, tzinfo=UTC)
    assert activity.title == "2 comments in acme/widget"
    assert activity.link == (
        "https://github.com/acme/widget/issues?q=commenter%3Aapp%2Fhelper+updated%3A%3E%3D2025-06-01"
    )


def test_people_are_known_by_their_numbers(config: Config) -> None:
    """And programs by the ending of their names."""
    people = {person.username: person for person in run(config).contributors}
    assert people["ann"].accounts == ("github:1",)
    assert people["ann"].kind is None
    assert people["helper[bot]"].kind == "bot"
    assert "bea" not in people, "who only presses buttons did nothing"


def test_one_query_reads_a_month_for_all_repositories(bigquery: BigQuery, config: Config) -> None:
    """The newest first, cut where the archive stops being full."""
    run(config)
    assert asked_days(bigquery) == [
        ("250601", "250610"),
        ("250525", "250531"),
        ("250511", "250524"),
        ("250501", "250509"),
        ("250420", "250430"),
    ]
    assert all(job.parameters.get("repositories", [11, 12]) == [11, 12] for job in bigquery.jobs.values())


def test_the_days_that_are_covered_and_how_well(config: Config) -> None:
    """With how many numbers of issues and pull requests were seen, and how many were given."""
    assert covers(run(config), "acme/gadget") == [
        "2025-04-20/2025-04-30 full 11 of 21",
        "2025-05-01/2025-05-09 full 9 of 17",
        "2025-05-10/2025-05-10 none",
        "2025-05-11/2025-05-24 full 14 of 27",
        "2025-05-25/2025-05-31 patchy 7 of 13",
        "2025-06-01/2025-06-10 patchy 10 of 19",
    ]
    assert date(2025, 5, 10) == LOST


def test_a_second_run_asks_nothing(bigquery: BigQuery, config: Config) -> None:
    """Not even which tables there are."""
    first = run(config)
    bigquery.requests.clear()
    assert run(config, first).records == []
    assert bigquery.requests == []


def test_overlapping_ranges_are_read_where_they_do_not_overlap(bigquery: BigQuery, config: Config) -> None:
    """Days that were fetched are not paid for again, and all together it is the same data."""
    first = run({**config, "since": "2025-05-20", "until": "2025-06-03"})
    billed = bigquery.billed
    second = run(config, first)
    assert asked_days(bigquery) == [
        ("250601", "250603"),
        ("250525", "250531"),
        ("250520", "250524"),
        ("250604", "250610"),
        ("250511", "250519"),
        ("250501", "250509"),
        ("250420", "250430"),
    ]
    assert counts(first, second) == counted(archive(), (WIDGET, GADGET))
    assert ledger(second) == bigquery.billed > billed > 0


def test_a_repository_that_joins_later_is_read_alone(bigquery: BigQuery, config: Config) -> None:
    """The others have these days already."""
    first = run({**config, "repositories": ["acme/gadget"]})
    second = run(config, first)
    assert {activity.repository for activity in second.activities} == {"acme/widget"}
    assert counts(first, second) == counted(archive(), (WIDGET, GADGET))


def test_a_new_name_in_the_config_is_the_same_repository(bigquery: BigQuery, config: Config) -> None:
    """Its number says so; what was fetched under the old name is not fetched again."""
    first = run({**config, "repositories": ["acme/prototype"], "until": "2025-05-04"})
    assert first.activities
    bigquery.jobs.clear()
    second = run({**config, "repositories": ["acme/widget"]}, first)
    assert [first_day for first_day, _ in asked_days(bigquery)] == ["250601", "250525", "250511", "250505"]
    assert counts(first, second) == counted(archive(), (WIDGET,))


def test_everything_again_is_read_from_answers_that_are_kept(bigquery: BigQuery, config: Config) -> None:
    """--full within a day costs nothing, and the ledger says so."""
    first = run(config)
    billed = bigquery.billed
    again = run(config, first, full=True)
    assert counts(again) == counts(first)
    assert ledger(again) == bigquery.billed == billed


def test_an_answer_that_is_kept_no_longer_is_asked_for_again(bigquery: BigQuery, config: Config) -> None:
    """It was paid for and lost; both bills are in the ledger."""
    first = run({**config, "since": "2025-06-01"})
    for job in bigquery.jobs.values():
        job.is_expired = True
    again = run({**config, "since": "2025-06-01"}, first, full=True)
    assert counts(again) == counts(first)
    assert ledger(again) == bigquery.billed == 2 * ledger(first)


def test_every_query_has_a_limit_on_its_bill(bigquery: BigQuery, config: Config) -> None:
    """What the dry run said, rounded up as bills are; the server refuses a query without."""
    run(config)
    assert bigquery.requests.count("query") == len(bigquery.jobs) == 6
    assert bigquery.requests.count("dry run") >= 6


def test_the_plan_says_what_it_costs_and_spends_nothing(bigquery: BigQuery, config: Config) -> None:
    """Months that are beyond the budget wait."""
    bigquery.inflation = 2**40 // (40 * 2**10)
    planned = plan_plugin(leaderboard_gharchive, config)
    assert [each.target for each in planned][:3] == [
        "names in 2025-06-01 to 2025-06-10",
        "2025-06-01 to 2025-06-10",
        "2025-05-25 to 2025-05-31",
    ]
    assert 0 < (planned[0].bytes or 0) < (planned[1].bytes or 0) / 5
    assert "2 repositories, the archive is patchy" in (planned[1].detail or "")
    assert planned[1].price == 0
    assert (planned[-1].price or 0) > 1
    assert "beyond the budget of 2026-11, waits" in (planned[-1].detail or "")
    assert bigquery.billed == 0
    assert not bigquery.jobs


def test_a_budget_that_is_spent_half_way_keeps_the_newest_days(bigquery: BigQuery, config: Config) -> None:
    """The rest follows in the next months, and together it is the same data."""
    bigquery.inflation = 2**40 // (60 * 2**10)
    results = [run(config)]
    assert 0 < len(counts(results[0])) < len(counted(archive(), (WIDGET, GADGET)))
    assert max(day for _, day, _, _ in counts(results[0])) == LAST
    known = dict(results[0].bookmarks)
    coverage = list(results[0].coverage)
    for month in range(12, 16):
        assert run_plugin(leaderboard_gharchive, config, bookmarks=known, coverage=coverage).activities == []
        bigquery.now = datetime(2026 + month // 13, (month - 1) % 12 + 1, 3, tzinfo=UTC)
        results.append(run_plugin(leaderboard_gharchive, config, bookmarks=known, coverage=coverage))
        known, coverage = dict(results[-1].bookmarks), [*coverage, *results[-1].coverage]
        if min(each.first_day for each in coverage) == FIRST:
            break
    assert counts(*results) == counted(archive(), (WIDGET, GADGET))
    assert ledger(results[-1]) == bigquery.billed
    months = [value for stream, value in known.items() if stream.startswith("billed ")]
    assert len(months) > 1
    assert all(int(page.split()[0]) <= 2**40 for page in months)


def test_a_budget_of_money_reads_more(bigquery: BigQuery, config: Config) -> None:
    """Beside what is free."""
    bigquery.inflation = 2**40 // (60 * 2**10)
    poor = run(config)
    rich = run({**config, "monthly_budget": 100.0})
    assert len(poor.activities) < len(rich.activities) == len(counted(archive(), (WIDGET, GADGET)))


@pytest.mark.parametrize("value", ["", "lots", "12 bytes"])
def test_a_ledger_that_nobody_can_read_stops_all_spending(bigquery: BigQuery, config: Config, value: str) -> None:
    """Better than to begin it anew."""
    with pytest.raises(Exception, match="nothing is spent until it is mended") as failure:
        run_plugin(leaderboard_gharchive, config, bookmarks={"billed 2026-11": value})
    assert "billed 2026-11" in str(failure.value)
    assert bigquery.billed == 0
