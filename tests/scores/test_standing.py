"""Who is a human, a bot or an agent, and who is on the boards."""

from __future__ import annotations

from typing import Any

import pytest

from leaderboard.config import Bots, Role
from leaderboard.models import Contributor
from leaderboard.scores.standing import standing
from leaderboard.settings import Policies

ROLES = {"core": Role(name="Core"), "staff": Role(name="Staff", hidden=True)}


def judged(bots: Bots | None = None, **fields: Any) -> tuple[str | None, bool]:
    """(kind, whether ranked) of a contributor."""
    contributor, ranked = standing(ROLES, bots or Bots())(Contributor(**fields))
    return contributor.kind, ranked


def test_a_person_is_human_and_ranked() -> None:
    """Unless something says otherwise."""
    assert judged(username="ann") == ("human", True)
    assert judged(username="ann", role="core") == ("human", True)
    assert judged(username="ann", role="unheard-of") == ("human", True)


def test_a_hidden_role_is_human_and_not_ranked() -> None:
    """Also where bots are let onto the boards."""
    assert judged(username="ann", role="staff") == ("human", False)
    assert judged(Bots(policy="include"), username="ann", role="staff") == ("human", False)


def test_the_suffix_tells_a_bot_whatever_the_patterns() -> None:
    """Also of one account among several."""
    assert judged(Bots(patterns=()), username="renovate[bot]") == ("bot", False)
    assert judged(username="renovate", accounts=("renovate[bot]",)) == ("bot", False)


def test_what_the_profile_says_of_the_kind_wins() -> None:
    """A human may have a bot's name, and a bot a human's."""
    assert judged(username="marvin[bot]", kind="human") == ("human", True)
    assert judged(username="ann", kind="bot") == ("bot", False)
    assert judged(username="ann", kind="agent") == ("agent", False)


def test_agents_come_before_bots() -> None:
    """A name that both lists match is an agent's."""
    assert judged(Bots(agents=("claude*",)), username="claude[bot]") == ("agent", False)


def test_bots_are_ranked_where_the_policy_includes_them() -> None:
    """They stay what they are."""
    assert judged(Bots(policy="include"), username="renovate[bot]") == ("bot", True)


def test_bots_and_agents_have_a_policy_each() -> None:
    """What is left out of the mapping stays excluded."""
    agents_only, bots_only = Bots(policy=Policies(agents="include")), Bots(policy=Policies(bots="include"))
    assert [judged(each, username="claude", kind="agent")[1] for each in (agents_only, bots_only)] == [True, False]
    assert [judged(each, username="renovate[bot]")[1] for each in (agents_only, bots_only)] == [False, True]


@pytest.mark.parametrize(
    ("pattern", "name", "matches"),
    [
        ("k8s-*-robot", "k8s-ci-robot", True),
        ("k8s-*-robot", "K8S-CI-Robot", True),
        ("k8s-*-robot", "k8s-ci-robots", False),
        ("robot", "robot", True),
        ("robot", "my-robot", False),
        ("*", "anybody", True),
        ("x.y", "xzy", False),
        ("[bc]ot", "bot", False),
        ("?ot", "bot", False),
        ("ÖLAF", "ölaf", True),
    ],
)
def test_only_the_star_of_a_pattern_is_special(pattern: str, name: str, *, matches: bool) -> None:
    """Every other character stands for itself, case does not matter, and the whole name has to match."""
    assert judged(Bots(patterns=(pattern,)), username=name)[0] == ("bot" if matches else "human")


def test_a_pattern_of_many_stars_is_quick() -> None:
    """Nobody's name can keep a run busy."""
    assert judged(Bots(patterns=("*a" * 12 + "b",)), username="a" * 100)[0] == "human"
