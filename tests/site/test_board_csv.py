"""Boards as CSV, beside their pages."""

from __future__ import annotations

import csv
import io

from tests.site.built import Community


def table(community: Community, path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((community.site / path).read_text("utf-8"))))


def test_a_board_is_a_file_with_everybody(community: Community):
    """Whole, best first, numbers as they are."""
    community.build()
    rows = table(community, "leaderboard/all/board.csv")
    assert [(row["rank"], row["contributor"], row["score"]) for row in rows] == [
        ("1", "ann", "36.1"),
        ("2", "ben", "23"),
    ]
    assert table(community, "repositories/acme/widget/-/week/board.csv")[0]["contributor"] == "ben"


def test_the_page_links_to_the_file(community: Community):
    """For readers and for programs."""
    page = community.built("repositories/acme/widget/-/week")
    assert page.link("CSV") == "../../../../../repositories/acme/widget/-/week/board.csv"
    assert page.all("link", rel="alternate", type="text/csv")


def test_no_name_is_a_formula(community: Community):
    """A spreadsheet shows it as text."""
    for n, start in enumerate("=+-@\t"):
        community.person(f"p{n}", name=f"{start}cmd|'/c calc'!A0")
        community.did(f"p{n}", "2026-01-14")
    community.build()
    names = {row["name"] for row in table(community, "leaderboard/all/board.csv") if row["contributor"].startswith("p")}
    assert all(name.startswith("'") or name.startswith("cmd") for name in names)


def test_points_below_zero_are_numbers(community: Community):
    """The minus of a number is no formula."""
    community.settings["scoring"] = {"points": {"comment": -5}}
    community.did("cem", "2026-01-14", "comment")
    community.build()
    assert table(community, "leaderboard/all/board.csv")[-1]["score"] == "-5"
