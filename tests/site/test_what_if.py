"""The amounts that the browser weighs anew."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.site.built import Community


def reckoned(person: list[Any], points: list[int], *, added: int, deleted: int, cap: int) -> int:
    """A score as the page's script reckons it, in thousandths."""
    work = sum(own + count * points[kind] for kind, count, own in person[4])
    return work + sum(min(cap, plus * added + minus * deleted) for plus, minus in person[5])


@pytest.mark.parametrize("period", ["week", "month", "year", "spring-2026", "all"])
def test_with_the_published_points_everybody_has_the_published_score(sample: Community, period: str) -> None:
    """The amounts hold all that a score is made of, the cap of the line bonus included."""
    points = [int(float(field.attributes["value"]) * 1000) for field in weights(sample)]
    people = json.loads((sample.site / f"what-if/{period}.json").read_bytes())
    assert people
    for person in people:
        assert reckoned(person, points, added=10, deleted=5, cap=1_000_000) == person[2], person[0]


def weights(community: Community) -> list[Any]:
    return [field for field in community.page("what-if/").all("input") if "data-kind" in field.attributes]


def test_points_of_their_own_are_kept_apart(community: Community) -> None:
    """No weight of the kind changes what an activity carries itself."""
    community.did("cyd", "2026-01-14", "talk", points=4.5, count=2)
    community.did("cyd", "2026-01-14", "talk")
    community.settings["scoring"] = {"points": {"talk": 3}}
    page = community.built("what-if/")
    talk = next(field for field in page.all("input") if field.attributes["name"] == "talk")
    people = json.loads((community.site / "what-if/all.json").read_bytes())
    cyd = next(person for person in people if person[0] == "cyd")
    assert cyd[2:] == [12_000, cyd[3], [[int(talk.attributes["data-kind"]), 1, 9_000]], [], 0]


def test_people_come_in_the_order_in_which_ties_are_listed(community: Community) -> None:
    """So that sorting by score alone gives the published board."""
    for name in ("Zoe", "yan", "Xia"):
        community.did(name, "2026-01-14")
    community.build()
    people = json.loads((community.site / "what-if/all.json").read_bytes())
    assert [person[0] for person in people] == ["ann", "ben", "Xia", "yan", "Zoe"]


def test_who_is_on_no_board_is_not_weighed(community: Community) -> None:
    """Bots stay out, whatever the points."""
    community.build()
    assert b"ci[bot]" not in (community.site / "what-if/all.json").read_bytes()
