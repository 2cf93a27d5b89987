"""The first page: its sentence, the year, the last thirty days, who is new and what happened lately."""

from __future__ import annotations

import pytest

from leaderboard.site import headlines, lately
from tests.site.built import Community, Document

TO_COME = "2026-03-20T12:00:00+00:00"


@pytest.fixture
def history(empty: Community) -> Community:
    """Ann since the autumn, Ben since this week, a bot; until Friday, 20 March 2026."""
    empty.person("ann", name="Ann Arbor")
    empty.did("ann", "2025-10-01", "pr_merged", title="Begin")
    empty.did("ann", "2026-02-01", "commit", title="Go on")
    empty.did("ann", "2026-03-18", "pr_merged", title="Turn the wheel", repository="acme/widget")
    empty.did("ben", "2026-03-19", "pr_reviewed", title="Look", link="https://acme.example/7")
    empty.did("ann", "2026-03-20", "commit", title="Oil it")
    empty.did("ci[bot]", "2026-03-20", "commit", count=3)
    return empty


def headline(page: Document, name: str) -> str:
    """A figure and all that is said of it."""
    dt = next(element for element in page.all("dt") if element.text.strip() == name)
    block = next(div for div in page.all("div") if dt in div.inside and div.inside[0] is dt)
    return " ".join(block.text.split()).removeprefix(name).strip()


def test_one_sentence_says_what_happened(history: Community) -> None:
    """With its figures set apart."""
    page = history.built()
    assert page.texts("h1") == ["This week 2 people merged 1 change, gave 1 review and welcomed 1 newcomer."]
    assert page.texts("em") == ["2 people", "1 change", "1 review", "1 newcomer"]


def test_an_empty_page_has_a_sentence_and_no_sections(empty: Community) -> None:
    """What has no content is left out, and what comes next is told."""
    page = empty.built()
    assert page.texts("h1") == ["Acme is about to begin."]
    assert [section.attributes["class"] for section in page.all("section")] == ["empty"]
    assert "leaderboard run" in page.text
    assert "data until" not in page.all("main")[0].text
    assert "No data yet" in page.text
    assert "Data until" not in page.text
    empty.did("ann", "2026-01-14")
    assert not empty.built().all("section", class_="empty")


def test_the_figures_stand_beside_those_of_the_days_before(history: Community) -> None:
    """People only; bots apart, and without a change."""
    page = history.built()
    assert headline(page, "People active") == "2 ▲up 1"
    assert headline(page, "Contributions") == "3 ▲up 2"
    assert headline(page, "First contributions") == "1 ▲up 1"
    assert headline(page, "Bots") == "1 3 contributions"


def test_what_config_asks_for_stands_below(history: Community) -> None:
    """The figures of the older format."""
    history.settings["aggregates"] = {"global": ["total_activities"]}
    assert headline(history.built(), "Activities") == "5"


def test_nobody_is_called_new_where_the_data_begins(empty: Community) -> None:
    """Nobody knows what was before, so there is no change to tell either."""
    empty.did("ann", "2026-03-15")
    empty.did("ben", "2026-03-20")
    page = empty.built()
    assert headline(page, "Contributions") == "2"
    assert "First contributions" not in page.text
    assert "newcomer" not in page.text
    assert "Welcome" not in page.texts("h2")


def test_newcomers_are_welcomed_by_name(history: Community, monkeypatch: pytest.MonkeyPatch) -> None:
    """With links to their pages, the newest first; of many only the newest, and how many more."""
    history.did("cem", "2026-03-20")
    history.did("dee", "2026-03-10")
    page = history.built()
    assert page.link("cem") == "./people/cem/"
    assert names_of_newcomers(page) == ["cem", "ben", "dee"]
    monkeypatch.setattr(headlines, "MOST_NEWCOMERS", 1)
    history.did("cem", "2026-03-21")
    page = history.built()
    assert names_of_newcomers(page) == ["cem"]
    assert "and 2 more" in page.text


def names_of_newcomers(page: Document) -> list[str]:
    faces = page.all("ul", class_="faces")[0]
    return [element.text for element in faces.inside if element.tag == "bdi"]


def test_data_that_is_not_counted_is_told_of(history: Community) -> None:
    """Dated later, and of kinds that nobody has described."""
    assert "not counted" not in history.built().text
    history.did("ann", "2026-05-01")
    history.did("ann", "2026-03-19", "juggling", count=2)
    history.build(now=TO_COME)
    page = history.page()
    assert "1 activity is dated later and not counted" in page.text
    assert "2 activities are of a kind that is not described" in page.text
    assert "data until 20 March 2026" in page.text


def test_the_year_has_its_months_and_its_tallest_week(history: Community) -> None:
    """Below the columns, and as a table for those who do not see them."""
    page = history.built()
    months = [span.text for span in page.all("ol", class_="months")[0].inside if span.tag == "span"]
    assert months == ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "2026", "Feb", "Mar"]
    assert "The most were 3, in the week of 16 March. The last week is not over yet." in page.text
    rows = [" ".join(row.text.split()) for row in page.all("tr")]
    assert {"October 2025 1", "February 2026 1", "March 2026 3"} <= set(rows)


def test_a_year_that_ends_on_a_sunday_has_no_unfinished_week(history: Community) -> None:
    """So nothing is drawn paler."""
    history.did("ann", "2026-03-22")
    page = history.built()
    assert "not over yet" not in page.text
    assert not page.all("path", class_="part")


def test_one_thing_that_was_done_several_times_on_a_day_is_one_line(history: Community) -> None:
    """Its points are added; another person's, and another day's, are lines of their own."""
    for hour in range(10, 13):
        history.did("ben", f"2026-03-19T{hour}:00:00Z", "pr_reviewed", title="Look", link="https://acme.example/7")
    history.did("ann", "2026-03-19", "pr_reviewed", title="Look", link="https://acme.example/7")
    events = history.built().all("ol", class_="events")[0]
    lines = [" ".join(item.text.split()) for item in events.inside if item.tag == "li"]
    assert [line for line in lines if line.startswith("19 Mar 2026")] == [
        "19 Mar 2026Lookben · Pull request reviewed, 4 times +80",
        "19 Mar 2026LookAnn Arbor · Pull request reviewed +20",
    ]


def test_the_list_of_what_happened_lately_is_short(history: Community, monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest come first."""
    monkeypatch.setattr(lately, "SHOWN", 2)
    events = history.built().all("ol", class_="events")[0]
    assert [element.text for element in events.inside if element.tag == "time"] == ["20 Mar 2026", "19 Mar 2026"]
