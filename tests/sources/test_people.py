"""People are found by any account, whatever the case."""

from __future__ import annotations

from leaderboard.models import Contributor
from leaderboard.sources.people import KnownPeople

ANN = Contributor(username="Ann", accounts=("ann-old", "12345", "ann@acme.example", "Zoe\u0308"))
BOB = Contributor(username="bob", accounts=("ANN", "ann-old"))


def test_a_person_is_found_by_any_account() -> None:
    """Username, login, number and address; the two ways to write an umlaut are one."""
    people = KnownPeople([ANN, BOB])
    assert people.find("ann") is ANN
    assert people.find("ANN-OLD") is ANN
    assert people.find("12345") is ANN
    assert people.find("zo\u00eb") is ANN
    assert people.find("carl") is None
    assert "Bob" in people
    assert "carl" not in people
    assert 5 not in people


def test_a_username_is_found_before_somebody_elses_account() -> None:
    """Listing another's username takes nothing away from them, in whatever order they are read."""
    assert KnownPeople([BOB, ANN]).find("ann") is ANN


def test_an_account_of_two_people_is_the_firsts() -> None:
    """The order of reading decides, not chance."""
    assert KnownPeople([ANN, BOB]).find("ann-old") is ANN
    assert KnownPeople([BOB, ANN]).find("ann-old") is BOB
