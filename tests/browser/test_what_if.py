"""Weighing anew, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Server, WithoutRanges, serve
from tests.site.built import Community

RULES = [
    {"kind": "comment", "cap": 2, "per": "day"},
    {"contributor": "ben", "points": -4.5, "reason": "counted twice", "on": "2026-01-02"},
]


@pytest.fixture
def board(tmp_path: Path, page: Page) -> Iterator[tuple[Page, Server]]:
    """The page of a community in which ann leads by merging and ben reviews."""
    community = Community(tmp_path)
    community.settings["scoring"] = {"lines": {"cap": 2}}
    for day in range(1, 4):
        community.did("ann", f"2026-01-0{day}", "pr_merged", repository="acme/widget")
        community.did("ben", f"2026-01-0{day}", "pr_reviewed", repository="acme/widget")
    community.did("<b>cyd", "2026-01-03", "pr_reviewed")
    community.did("dan", "2026-01-03", "commit", repository="acme/widget", lines_added=900, lines_deleted=900)
    community.build()
    for server in serve(community.site, WithoutRanges):
        page.goto(f"{server.address}/what-if/#period=all")
        yield page, server


def rows(page: Page) -> list[list[str]]:
    """The table as text: rank, movement, person, points, published points."""
    return [row.locator("td").all_inner_texts() for row in page.locator("tbody tr").all()]


def test_unchanged_points_give_the_published_board(board: tuple[Page, Server]) -> None:
    """The cap of the line bonus included, and the page says so."""
    page, _ = board
    expect(page.get_by_role("status")).to_have_text("These are the published points, and this is the published board.")
    assert rows(page) == [
        ["1", "=", "ann", "75", "75"],
        ["2", "=", "ben", "60", "60"],
        ["3", "=", "dan", "12", "12"],
    ]


def test_other_points_rank_anew_and_can_be_taken_along(board: tuple[Page, Server]) -> None:
    """With movement, a link that carries the points, and lines for the config."""
    page, _ = board
    page.get_by_label("Pull request reviewed").fill("30.5")
    page.get_by_label("At most for lines").fill("1000")
    expect(page.get_by_role("status")).to_have_text("2 people move.")
    assert rows(page) == [
        ["1", "▲1", "ben", "91.5", "60"],
        ["2", "▼1", "ann", "75", "75"],
        ["3", "=", "dan", "23.5", "12"],
    ]
    page.get_by_text("Take it along").click()
    expect(page.locator("#what-if-yaml")).to_have_text(
        "leaderboard:\n  scoring:\n    points:\n      pr_reviewed: 30.5\n    lines:\n      cap: 1000"
    )
    link = page.locator("#what-if-link").get_attribute("href")
    page.goto("about:blank")
    page.goto(f"{board[1].address}{link}")
    expect(page.get_by_role("status")).to_have_text("2 people move.")
    page.get_by_role("button", name="As published").click()
    expect(page.get_by_role("status")).to_have_text("These are the published points, and this is the published board.")


def test_who_shares_a_rank_is_marked_as_on_the_boards(board: tuple[Page, Server]) -> None:
    """And nobody else."""
    page, _ = board
    page.get_by_label("Pull request merged").fill("20")
    expect(page.get_by_role("status")).to_have_text("1 person moves.")
    assert [row[0] for row in rows(page)] == ["=1", "=1", "3"]


def test_a_missing_file_is_said_in_words(board: tuple[Page, Server], context: BrowserContext) -> None:
    """And the page goes on working."""
    page = context.new_page()
    page.route("**/week.json", lambda route: route.abort())
    page.goto(f"{board[1].address}/what-if/")
    expect(page.get_by_role("status")).to_contain_text("could not be loaded")
    page.get_by_role("combobox").select_option(label="All time")
    expect(page.get_by_role("status")).to_contain_text("published board")


def test_no_weight_touches_what_rules_leave_unscored_or_what_was_taken_by_hand(tmp_path: Path, page: Page) -> None:
    """The published board comes out with them, other points weigh what scores, and the page says so."""
    community = Community(tmp_path)
    community.settings["scoring"] = {"rules": RULES}
    for hour in range(5):
        community.did("ann", f"2026-01-03T0{hour}:00:00Z", "comment")
    community.did("ben", "2026-01-03", "commit")
    community.build()
    for server in serve(community.site, WithoutRanges):
        page.goto(f"{server.address}/what-if/#period=all")
        expect(page.get_by_role("status")).to_contain_text("this is the published board")
        assert rows(page) == [["1", "=", "ann", "6", "6"], ["2", "=", "ben", "5.5", "5.5"]]
        expect(page.get_by_text("what was given or taken by hand stays too")).to_be_visible()
        page.get_by_label("Comment").fill("1")
        expect(page.get_by_role("status")).to_have_text("2 people move.")
        assert rows(page) == [["1", "▲1", "ben", "5.5", "5.5"], ["2", "▼1", "ann", "2", "6"]]
