"""Links to the evidence, to the data repo and to the rest of the web."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.scores.periods import Period
from leaderboard.site.links import Editing, escaped, evidence_query, external, github_repository, label

CASES = [
    case
    for case in json.loads((Path(__file__).parents[1] / "cases" / "site.json").read_text("utf-8"))["cases"]
    if case["area"] == "edit-url"
]
WEEK = Period(slug="week", title="This week", first=date(2026, 11, 14), last=date(2026, 11, 20))


@pytest.mark.parametrize("case", [c for c in CASES if "parse" in c["input"]], ids=lambda case: case["id"])
def test_a_repository_on_github_is_known_by_its_address(case: dict[str, Any]) -> None:
    """With and without .git and a slash at its end; no other forge."""
    repository = case["expected"]["repo"]
    expected = f"{repository['owner']}/{repository['repo']}" if repository else None
    assert github_repository(case["input"]["parse"]) == expected


@pytest.mark.parametrize("case", [c for c in CASES if "data_source" in c["input"]], ids=lambda case: case["id"])
def test_a_profile_is_edited_where_the_data_lives(case: dict[str, Any]) -> None:
    """Branch and name are escaped; without GitHub there is no link."""
    given = case["input"]
    editing = Editing(repository=github_repository(given["data_source"]), branch=given["branch"])
    links = [href for _, href, _ in editing.links(given["username"], f"contributors/{given['username']}.md")]
    assert links[:1] == ([case["expected"]["url"]] if case["expected"]["url"] else [])


def test_whoever_has_no_profile_is_invited_to_write_one() -> None:
    """The link opens a new file with the beginning of a profile in it."""
    text, href, _ = next(Editing(repository="o/r", branch="main").links("zoë", None))
    assert text == "Write this profile"
    assert unquote(href) == "https://github.com/o/r/new/main?filename=contributors/zoë.md&value=---\nname: \n---\n"


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("https://example.org/a?b#c", "https://example.org/a?b#c"),
        ("http://example.org", "http://example.org"),
        ("mailto:ann@example.org", "mailto:ann@example.org"),
        ("ann@example.org", "mailto:ann@example.org"),
        ("@ann@social.example", None),
        ("javascript:alert(1)//@example.org", None),
        ("data:text/html,x", None),
        ("//example.org", None),
        ("example.org/ann", None),
        ("", None),
    ],
)
def test_a_link_leads_to_the_web_or_to_an_address_or_is_none(link: str, shown: str | None) -> None:
    """Whatever else people wrote."""
    assert external(link) == shown


@given(st.text())
def test_no_text_becomes_an_unsafe_link(text: str) -> None:
    """Found by chance, if at all."""
    shown = external(text)
    assert shown is None or shown.lower().startswith(("http://", "https://", "mailto:"))


def test_networks_are_written_as_they_write_themselves() -> None:
    """Others begin with a capital."""
    assert [label(key) for key in ("github", "email", "my_blog", "GitLab")] == ["GitHub", "E-mail", "My blog", "GitLab"]


def test_a_query_for_evidence_is_safe_whatever_the_kind_is_called() -> None:
    """Quotes are doubled, and what means something in a link is escaped."""
    before, behind = evidence_query("o'brien's & <kind>#1", WEEK)
    page, query = f"{before}{escaped('ann')}{behind}".split("#q=")
    assert page == "data/"
    assert unquote(query) == (
        "select * from activity where activity_definition='o''brien''s & <kind>#1' and contributor='ann'"
        " and day between '2026-11-14' and '2026-11-20'"
    )
    assert not set("<>\"'& #") & set(query)
