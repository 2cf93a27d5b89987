"""Bios that are too long for a page, and all else that could swell it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaderboard.site.bios import MOST_BYTES, shown
from tests.site.built import Community

LINK = "https://example.org/?" + "&" * 1_480


def test_a_bio_is_shown_whole() -> None:
    """As Markdown."""
    assert shown("I **count**.\n\nAnd *recount*.") == (
        "<p>I <strong>count</strong>.</p>\n<p>And <em>recount</em>.</p>",
        False,
    )


def test_a_long_bio_ends_with_a_paragraph() -> None:
    """Those that there is room for are as they would be."""
    bio = shown("I **count**.\n\n" + "On and on. " * 20_000)
    assert bio == ("<p>I <strong>count</strong>.</p>", True)


def test_one_long_paragraph_ends_with_a_word() -> None:
    """Its signs mean nothing, because what they belong to may be gone."""
    html, is_cut = shown("**one** & two " * 10_000)
    assert is_cut
    assert html.startswith("<p>**one** &amp; two **one**")
    assert html.endswith(" …</p>")


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("&<>*[]()|-=\\` \nx😀"), max_size=400), st.integers(1, 400))
def test_no_bio_swells_a_page(text: str, times: int) -> None:
    """Whatever becomes of its signs."""
    assert len(shown(text * times).html.encode()) <= MOST_BYTES


@pytest.mark.parametrize("bio", ["x" * 150_000, "&" * 150_000, "> " * 9_000, "<a href=https://x.example/>" * 700])
def test_the_page_of_somebody_with_much_to_say_stays_small(community: Community, bio: str) -> None:
    """And all of it is in the file for programs."""
    socials = {f"place-{number}": LINK for number in range(20)} | {
        f"p{number}": "https://a.example" for number in range(99)
    }
    profile = {"name": "Ann", "social_profiles": socials}
    community.write("contributors/ann.md", f"---\n{json.dumps(profile)}\n---\n{bio}\n")
    for day in range(1, 21):
        community.did("ann", f"2026-01-{day:02}", link=f"{LINK}{day}", title="&" * 1_500, repository="acme/widget")
    page = community.built("people/ann")
    assert len(community.files()["people/ann/index.html"]) < 60_000
    assert page.link("The bio goes on in the file for programs") == "../../api/v1/contributors/ann.json"
    assert json.loads(community.files()["api/v1/contributors/ann.json"])["bio"] == bio.strip()
