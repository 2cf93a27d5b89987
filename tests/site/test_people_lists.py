"""Everybody in lists: by role, as a quilt, and as faces by name."""

from __future__ import annotations

import json

import pytest

from leaderboard.site import people_lists
from leaderboard.site.people_lists import letter, plain, side
from tests.site.built import Community


@pytest.mark.parametrize(
    ("name", "stands_under"),
    [("ann", "A"), ("Ärne", "A"), ("«Zoe»", "Z"), ("Øystein", "Ø"), ("Γιώργος", "Γ"), ("يسرى", "ي"), ("ǆ", "D")],
)
def test_a_name_stands_under_its_letter(name: str, stands_under: str) -> None:
    """Whatever its case, its accents and the signs before it."""
    assert letter(name) == stands_under


@pytest.mark.parametrize("name", ["42", "田中", "김", "🙂", "-", "\u0301"])
def test_what_begins_with_no_letter_of_an_alphabet_stands_under_a_sign(name: str) -> None:
    """Chinese would have thousands of letters."""
    assert letter(name) == people_lists.OTHER


def test_names_are_in_the_order_in_which_people_look_for_them(empty: Community) -> None:
    """Without case and accents, those without a letter at the end."""
    names = {"b": "Émile", "c": "emma", "a": "zoe", "d": "42", "e": "Ann"}
    for username, name in names.items():
        empty.person(username, name=name)
    page = empty.built("people/-/faces")
    assert page.texts("bdi") == ["Ann", "Émile", "emma", "zoe", "42"]
    assert page.texts("h2") == ["A", "E", "Z", "#"]
    listed = json.loads(empty.files()["people/-/names.json"])
    assert [one[0] for one in listed] == ["e", "b", "c", "a", "d"]
    assert listed[0] == ["e", "Ann", "A", people_lists.pages.tint("e"), ""]


def test_letters_lead_to_the_page_that_they_begin_on(empty: Community, monkeypatch: pytest.MonkeyPatch) -> None:
    """From every page of people."""
    monkeypatch.setattr(people_lists, "FACES", 2)
    for name in ("ann", "arne", "ben", "bo", "cem", "zoe"):
        empty.person(name, role="core")
    empty.build()
    assert list(empty.wrong_links()) == []
    for path, root in (("people", ""), ("people/-/faces", ""), ("people/-/faces/3", "")):
        page = empty.page(path)
        links = {a.text: a.attributes["href"] for a in page.all("nav", class_="letters")[0].inside if a.tag == "a"}
        assert {text: link.rpartition("faces/")[2] for text, link in links.items()} == {
            "A": "#letter-A",
            "B": "2/#letter-B",
            "C": "3/#letter-C",
            "Z": "3/#letter-Z",
        }, root
    assert [one.attributes["id"] for one in empty.page("people/-/faces/3").all("li", class_="letter")] == [
        "letter-C",
        "letter-Z",
    ]


def test_the_quilt_shows_who_was_busy_lately(empty: Community) -> None:
    """The more, the larger; nobody whose work is long ago, and no bots."""
    empty.did("ann", "2026-01-14", count=90)
    empty.did("ben", "2026-01-14", count=40)
    empty.did("cem", "2026-01-14", count=1)
    empty.did("dora", "2025-03-14", count=100)
    empty.did("ci[bot]", "2026-01-14", count=100)
    quilt = empty.built("people").all("ul", class_="quilt")[0]
    assert [one.attributes["class"] for one in quilt.inside if one.tag == "li"] == ["s3", "s2", "s1"]
    assert [one.text for one in quilt.inside if one.tag == "bdi"] == ["ann", "ben", "cem"]


def test_one_patch_is_no_quilt(empty: Community) -> None:
    """People are listed all the same."""
    empty.did("ann", "2026-01-14")
    page = empty.built("people")
    assert not page.all("ul", class_="quilt")
    assert page.texts("bdi") == ["ann"]


def test_areas_are_about_those_of_the_work() -> None:
    """Never less than one patch."""
    assert [side(count, 90) for count in (90, 60, 40, 20, 10, 1)] == [3, 2, 2, 1, 1, 1]


def test_a_name_is_plain() -> None:
    """As people type it."""
    assert plain(" «Élodie D'Arc» ") == "elodie d'arc» "
