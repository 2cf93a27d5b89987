"""Boards: who is on the podium, what stands in a row, and the list that the page's script reads."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.scores.boards import BoardRow
from leaderboard.scores.periods import Period
from leaderboard.site import board_pages, rhythm
from leaderboard.site.charts import DIGITS
from leaderboard.site.podium import on_podium
from tests.site.built import Community, Document

AS_OF = date(2026, 11, 20)
days = st.dates(date(1, 1, 1), date(2100, 1, 1))


def ranks(*ranks: int, score: int = 1000) -> list[BoardRow]:
    """A board of people with these ranks."""
    return [
        BoardRow(rank, place, f"p{place}", None, None, None, score, score, 0, 0, 1, None, None, False, True, 1)
        for place, rank in enumerate(ranks)
    ]


@pytest.mark.parametrize(
    ("board", "standing"),
    [
        ((), 0),
        ((1, 2), 0),
        ((1, 2, 3), 3),
        ((1, 2, 3, 4), 3),
        ((1, 1, 3, 4), 3),
        ((1, 2, 3, 3), 4),
        ((1, 1, 1, 1, 1), 5),
        ((1, 2, 2, 2, 2), 5),
        ((1, 1, 1, 1, 1, 1), 0),
        ((1, 2, 3, 3, 3, 3), 0),
        ((1, 2, 2, 2, 2, 2, 7), 0),
    ],
)
def test_the_podium_holds_the_first_three_ranks_and_nobody_who_ties_is_left_out(
    board: tuple[int, ...], standing: int
) -> None:
    """Rather than that there is none; two people need none."""
    assert len(on_podium(ranks(*board))) == standing


def test_nobody_stands_on_a_podium_for_nothing() -> None:
    """A column of no height says nothing."""
    assert not on_podium(ranks(1, 1, 1, score=0))


def test_a_week_has_its_days_and_a_year_its_weeks_from_monday() -> None:
    """So the last column of a year is not over before Sunday."""
    week = rhythm.spans(Period(slug="w", title="", first=AS_OF - timedelta(6), last=AS_OF), AS_OF)
    assert week == (AS_OF - timedelta(6), 1, 7, True)
    year = rhythm.spans(Period(slug="y", title="", first=AS_OF - timedelta(364), last=AS_OF), AS_OF)
    assert year == (date(2025, 11, 17), 7, 53, True)
    assert (week.title, week.of, year.title, year.of) == ("Days", "7 days", "Weeks", "53 weeks")


@given(days, days)
def test_every_day_of_a_period_has_a_column(one: date, other: date) -> None:
    """However long it is, and never more columns than fit."""
    first, last = sorted((one, other))
    spans = rhythm.spans(Period(slug="p", title="", first=first, last=last), last)
    assert 1 <= spans.columns <= len(DIGITS)
    assert first >= spans.start
    assert (last - spans.start).days // spans.length == spans.columns - 1


@pytest.fixture
def crowd(empty: Community) -> Community:
    """Five people in one week, two of whom tie, and one who did nothing this week."""
    empty.person("ann", name="Ann Arbor", role="core")
    for number, (name, kind) in enumerate(
        [("ann", "release"), ("ben", "pr_merged"), ("cem", "pr_reviewed"), ("dee", "pr_reviewed"), ("eve", "comment")]
    ):
        empty.did(name, f"2026-01-{10 + number}", kind, repository="acme/widget", title=name)
    empty.did("ben", "2026-01-05", "release", repository="acme/gear")
    empty.did("old", "2026-01-01", "commit", repository="acme/gear")
    empty.did("eve", "2026-01-01", "commit", repository="acme/gear")
    empty.did("ann", "2026-01-14", "commit", count=2, repository="acme/gear")
    return empty


def row(page: Document, name: str) -> list[str]:
    """What stands in the cells of somebody's row."""
    return next(
        [" ".join(cell.text.split()) for cell in line.inside if cell.tag == "td"]
        for line in page.all("tr")
        if any(cell.is_a("bdi") and cell.text == name for cell in line.inside)
    )


def test_a_row_tells_rank_movement_name_points_and_the_score_before(crowd: Community) -> None:
    """The difference has a sign, and what cannot be compared has none."""
    page = crowd.built("leaderboard/week")
    assert row(page, "Ann Arbor") == ["1", "new", "AAAnn Arbor @ann", "50", "–", ""]
    assert row(page, "ben") == ["2", "▼1down 1, was 1", "Bben @ben", "25", "30 −5", ""]
    assert row(page, "cem")[0] == row(page, "dee")[0] == "=3"
    assert row(page, "eve")[:2] == ["5", "▼3down 3, was 2"]


def sparklines(page: Document) -> list[str]:
    """The words of the sparklines, from the top."""
    return [spark.attributes["aria-label"] for spark in page.all("svg", class_="spark")]


def test_sparklines_are_of_the_board_they_are_on(crowd: Community) -> None:
    """Ann worked on two days of the week, one in each repository; Ben on two days of another week."""
    assert sparklines(crowd.built("leaderboard/week"))[0] == "2 of 7 days"
    assert sparklines(crowd.page("repositories/acme/gear/-/week")) == ["1 of 7 days"]
    assert sparklines(crowd.page("leaderboard/year"))[0] == "1 of 53 weeks"


def test_the_podium_is_as_high_as_the_scores_and_only_on_the_first_page(
    crowd: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those who tie stand at one height, and all of them stand there."""
    monkeypatch.setattr(board_pages, "PAGE", 4)
    page = crowd.built("leaderboard/week")
    heights = [float(pillar.attributes["height"]) for pillar in page.all("svg", class_="pillar")]
    assert heights == [176, 88, 70.4, 70.4]
    assert not crowd.page("leaderboard/week/2").all("ol", class_="podium")
    assert not crowd.page("repositories/acme/gear/-/week").all("ol", class_="podium")


def test_a_board_links_to_the_boards_of_repositories_in_the_same_period(crowd: Community) -> None:
    """The busiest first, and only those with somebody on them."""
    crowd.settings["periods"] = {"week": 7, "month": 30}
    page = crowd.built("leaderboard/week")
    links = [a for a in page.all("a") if a.attributes["href"].endswith("/-/week/")]
    assert [a.text for a in links] == ["acme/widget", "acme/gear"]
    there = crowd.page("repositories/acme/gear/-/week")
    assert there.link("All repositories") in {"../../../../../leaderboard/week/", "../../../../../repositories/"}
    assert "Repository: acme/gear" in there.text
    assert not list(crowd.wrong_links())


def test_roles_can_be_chosen_where_there_are_several(crowd: Community) -> None:
    """Also those whose profile names none."""
    boxes = crowd.built("leaderboard/week").all("input", name="role")
    assert [box.attributes["value"] for box in boxes] == ["core", ""]
    assert not crowd.page("repositories/acme/gear/-/week").all("input", name="role")


def test_the_key_names_what_is_drawn_and_nothing_else(crowd: Community) -> None:
    """Kinds without points have no block, and no lines were changed."""
    crowd.settings["scoring"] = {"points": {"comment": 0}}
    key = crowd.built("leaderboard/week").all("ul", class_="key")[0]
    assert [item.text.strip() for item in key.inside if item.tag == "li"] == [
        "Commit",
        "Pull request merged",
        "Pull request reviewed",
        "Release",
    ]


def listed(community: Community, path: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((community.site / path / "rows.json").read_bytes())
    return found


def test_the_list_has_everybody_of_a_board_on_however_many_pages(
    crowd: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In its order; all that a row shows can be made of it."""
    monkeypatch.setattr(board_pages, "PAGE", 2)
    page = crowd.built("leaderboard/week")
    form = page.all("form", id="find")[0]
    assert form.attributes["data-list"] == "../../leaderboard/week/rows.json"
    found = listed(crowd, "leaderboard/week")
    assert (found["of"], found["columns"], found["unfinished"], found["roles"]) == ("7 days", 7, True, ["core", ""])
    assert [row[0] for row in found["rows"]] == ["ann", "ben", "cem", "dee", "eve"]
    assert found["rows"][1] == ["ben", "", "B", 3, 1, 2, 0, 1, 25000, 30000, "3h", [3, 500], [], ""]
    assert found["rows"][0][7] == 0
    assert [row[:7] for row in listed(crowd, "repositories/acme/gear/-/week")["rows"]] == [
        ["ann", "Ann Arbor", "AA", 5, 0, 1, 0]
    ]


def test_who_was_away_is_back(crowd: Community) -> None:
    """With work before the span that is compared, and none in it."""
    crowd.did("old", "2026-01-15")
    page = crowd.built("leaderboard/week")
    assert row(page, "old")[1] == "back"
    assert next(row for row in listed(crowd, "leaderboard/week")["rows"] if row[0] == "old")[7] == -1


def test_a_repository_that_is_called_like_our_list_takes_nothing_of_its_place(crowd: Community) -> None:
    """The list of another board would be a folder."""
    crowd.did("ann", "2026-01-14", repository="acme/widget/rows.json")
    assert "acme/widget/rows.json" in crowd.built("repositories/acme/widget/-/rows.json").text
    assert listed(crowd, "repositories/acme/widget")["rows"][0][0] == "ann"


def test_a_repository_has_figures_on_its_first_page(community: Community) -> None:
    """How few people it depends on, and who is new where that can be known; boards of everything have none."""
    community.did("ann", "2025-06-01", "commit", repository="acme/widget")
    community.build()
    assert community.page("repositories/acme/widget").texts("dl", class_="figures") == [
        "Bus factor 1 person New contributors (last 30 days) 1"
    ]
    for path in ("repositories/acme/widget/-/month", "leaderboard/all"):
        assert not community.page(path).all("dl", class_="figures")
