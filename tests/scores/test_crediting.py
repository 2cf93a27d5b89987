"""What agents did on people's behalf, where the policy is to credit people with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.known_agents import KNOWN_AGENTS
from leaderboard.pipeline.options import NEEDS, PHASES
from leaderboard.scores.boards import board
from leaderboard.scores.explain import explain
from leaderboard.scores.periods import ALL_TIME
from tests.communities import PLACES, Community, examples, folder, profiles, ran, works
from tests.oracle import Profile, Rules, Work
from tests.pipeline.test_incremental import check_equal
from tests.scores.test_scores import check_boards, check_explanations, check_views

AGENT = "copilot-swe-agent[bot]"
CREDIT = Rules(agents=KNOWN_AGENTS, what_agents_do="credit")
SHARED = replace(CREDIT, agents=("fay", "eve", "bea"), patterns=(), periods={})


def work(slug: str, account: str, kind: str = "commit", **others: Any) -> Work:
    return Work(
        slug=slug, account=account, kind=kind, at=datetime(2026, 3, 1, tzinfo=UTC), repository="acme/widget", **others
    )


def commit(sha: str, author: str, *co_authors: str, added: int = 0) -> tuple[Work, ...]:
    """Everybody's part of a commit."""
    numbered = enumerate(co_authors, 1)
    return (
        work(f"commit:{sha}:author", author, added=added),
        *(work(f"commit:{sha}:co-author-{number}", other) for number, other in numbered),
    )


def standings(
    root: Path, *works: Work, rules: Rules = CREDIT, profiles: tuple[Profile, ...] = ()
) -> dict[str, tuple[float, int]]:
    """(score, activities) of everybody on the board."""
    files: dict[str, tuple[Work, ...]] = {}
    for each in works:
        path = f"activities/{each.account}.jsonl"
        files[path] = (*files.get(path, ()), each)
    Community(files=files, rules=rules, profiles=profiles).write(root)
    with ran(root, rules, NEEDS["score"]) as run:
        return {row.username: (row.score / 1000, row.activities) for row in board(run.db, ALL_TIME)}


def test_a_commit_by_an_agent_is_that_of_its_first_human_co_author(tmp_path: Path) -> None:
    """With the lines, and as one commit; the others have what they had."""
    told = commit("a1", AGENT, "renovate[bot]", "ann", "ben", added=200)
    assert standings(tmp_path, *told) == {"ann": (12, 1), "ben": (10, 1)}


def test_co_authors_are_counted_by_number(tmp_path: Path) -> None:
    """The second comes before the tenth."""
    told = (
        work("commit:a1:author", AGENT, added=100),
        work("commit:a1:co-author-10", "ann"),
        work("commit:a1:co-author-2", "ben"),
    )
    assert standings(tmp_path, *told) == {"ben": (11, 1), "ann": (10, 1)}


def test_a_commit_by_a_human_is_theirs_whatever_helped(tmp_path: Path) -> None:
    """Under every policy."""
    told = commit("a1", "ann", AGENT, added=100)
    for policy in ("exclude", "include", "credit"):
        assert standings(tmp_path, *told, rules=replace(CREDIT, what_agents_do=policy))["ann"] == (11, 1)


def test_the_part_of_an_agent_scores_nothing(tmp_path: Path) -> None:
    """Beside the human who made the commit, or who made it with another agent."""
    told = (*commit("a1", "ann", AGENT), *commit("a2", "claude", "ann", AGENT), *commit("a3", "claude", AGENT))
    standings(tmp_path, *told)
    with ran(tmp_path, CREDIT, NEEDS["score"]) as run:
        assert [(name, explain(run.db, name).score // 1000) for name in ("ann", "claude", AGENT)] == [
            ("ann", 20),
            ("claude", 10),
            (AGENT, 10),
        ]


def test_what_nobody_asked_for_is_nobody_elses(tmp_path: Path) -> None:
    """A commit by an agent alone, and work of an agent that names nobody."""
    told = (*commit("a1", AGENT, "renovate[bot]"), work("p1", AGENT, "pr_opened"), work("c1", "ann", "comment"))
    assert standings(tmp_path, *told) == {"ann": (3, 1)}


def test_work_of_an_agent_goes_to_whom_it_names(tmp_path: Path) -> None:
    """Somebody who does nothing else too; not that of a human or a bot, and not to a bot."""
    told = (
        work("p1", AGENT, "pr_opened", on_behalf_of="Ann"),
        work("p2", AGENT, "pr_merged", on_behalf_of="ann"),
        work("p3", "ben", "pr_opened", on_behalf_of="ann"),
        work("p4", "renovate[bot]", "pr_opened", on_behalf_of="ann"),
        work("p5", AGENT, "pr_opened", on_behalf_of="renovate[bot]"),
        work("p6", AGENT, "pr_opened", on_behalf_of="not a name"),
    )
    assert standings(tmp_path, *told) == {"Ann": (40, 2), "ben": (15, 1)}


def test_the_person_named_may_have_a_profile(tmp_path: Path) -> None:
    """And be known there by another account."""
    told = (work("p1", AGENT, "pr_opened", on_behalf_of="ann-at-work"),)
    assert standings(tmp_path, *told, profiles=(Profile(username="ann", accounts=("ann-at-work",)),)) == {
        "ann": (15, 1)
    }


def test_an_agent_that_was_left_out_for_good_gives_nobody_anything(tmp_path: Path) -> None:
    """Its work is kept nowhere, also not under another name."""
    told = (work("p1", AGENT, "pr_opened", on_behalf_of="ann"), *commit("a1", AGENT, "ann", added=100))
    assert standings(tmp_path, *told, rules=replace(CREDIT, exclude=(AGENT,))) == {"ann": (10, 1)}


def test_an_address_tells_an_agent_that_has_no_account(tmp_path: Path) -> None:
    """By the account that commits with it have; what it is called decides nothing."""
    rules = replace(CREDIT, agents=("Helper@Example.org",))
    told = commit("a1", "git-6a18ea9688", "ann", added=100)
    named = Profile(username="claude", accounts=("other@example.org",))
    assert standings(tmp_path, *told, *commit("a2", "claude"), rules=rules, profiles=(named,)) == {
        "ann": (11, 1),
        "claude": (10, 1),
    }


@pytest.mark.parametrize("account", ["Copilot", "copilot-swe-agent[bot]", "claude[bot]", "git-cd29c5ac34"])
def test_well_known_agents_are_known(tmp_path: Path, account: str) -> None:
    """By account, as an app, and by the address of co-authors, though a profile calls them bots."""
    told = commit("a1", account, "ann", added=100)
    assert standings(tmp_path, *told, profiles=(Profile(username=account, kind="bot"),)) == {"ann": (11, 1)}


def test_a_person_may_have_the_name_of_an_agent(tmp_path: Path) -> None:
    """Their profile says that they are human."""
    told = commit("a1", "claude", "ann")
    assert set(standings(tmp_path, *told, profiles=(Profile(username="claude", kind="human"),))) == {"ann", "claude"}


def test_another_policy_is_another_line_of_config_and_no_more(tmp_path: Path) -> None:
    """The texts stay as they are, and the same policy again gives the same site."""
    told = (*commit("a1", AGENT, "ann", added=200), work("p1", AGENT, "pr_opened", on_behalf_of="ben"))
    community = Community(files={"activities/all.jsonl": told}, rules=CREDIT)
    root = tmp_path / "repo"
    for place, policy in enumerate(["credit", "exclude", "include", "credit"]):
        changed = replace(community, rules=replace(CREDIT, what_agents_do=policy))
        changed.write(root)
        with ran(root, changed.rules, PHASES, tmp_path / "site"):
            pass
        (tmp_path / str(place)).mkdir()
        changed.write(tmp_path / str(place))
        with ran(tmp_path / str(place), changed.rules, PHASES, tmp_path / f"site-{place}"):
            pass
        check_equal(tmp_path / "site", tmp_path / f"site-{place}")


@examples(60)
@given(st.data())
def test_shared_commits_are_credited_as_the_slow_scorer_does(tmp_path: Path, data: st.DataObject) -> None:
    """Where hardly anything is done alone; after edits too."""
    slugs = st.builds("commit:{}:{}".format, st.integers(1, 3), st.sampled_from(PLACES))
    shared = st.builds(lambda each, slug: replace(each, slug=slug, kind="commit"), works, slugs)
    with folder(tmp_path) as root:
        for _ in range(2):
            told = tuple(data.draw(st.lists(shared, min_size=3, max_size=14)))
            community = Community(
                files={"activities/all.jsonl": told}, rules=SHARED, profiles=data.draw(st.one_of(st.just(()), profiles))
            )
            community.write(root)
            with ran(root, community.rules, NEEDS["score"]) as run:
                check_boards(run.db, community.oracle)
                check_explanations(run.db, community.oracle)
                check_views(run.db, community.oracle)


def test_whoever_asks_is_told_what_agents_did(tmp_path: Path) -> None:
    """With the account that did it; the parts have it already, and whose work it was is told of nobody else's."""
    told = (
        *commit("a1", AGENT, "ann", added=100),
        *commit("a2", "ann"),
        work("p1", AGENT, "pr_opened", on_behalf_of="ann"),
    )
    standings(tmp_path, *told)
    with ran(tmp_path, CREDIT, NEEDS["score"]) as run:
        found = explain(run.db, "ann")
        assert [(each.definition, each.agent, each.count) for each in found.credited] == [
            ("commit", AGENT, 1),
            ("pr_opened", AGENT, 1),
        ]
        assert {part.definition: part.count for part in found.parts} == {"commit": 2, "pr_opened": 1}
        assert explain(run.db, "ann", "acme/widget").credited == found.credited
        agent = explain(run.db, AGENT)
        assert (agent.credited, agent.parts, agent.score) == ((), (), 0)


def test_people_are_told_the_name_that_an_agent_has_now(tmp_path: Path) -> None:
    """Also where nothing but its profile is new."""
    told = commit("a1", AGENT, "ann")
    profile = Profile(username="copilot", accounts=(AGENT,))
    Community(files={"activities/all.jsonl": told}, rules=CREDIT, profiles=(profile,)).write(tmp_path / "repo")
    text = tmp_path / "repo" / "contributors" / "copilot.md"
    for title in ("Copilot", "Pilot"):
        text.write_text(text.read_text(encoding="utf-8").replace("name: Copilot", f"name: {title}"), encoding="utf-8")
        with ran(tmp_path / "repo", CREDIT, PHASES, tmp_path / "site"):
            pass
        page = (tmp_path / "site" / "people" / "ann" / "index.html").read_text(encoding="utf-8")
        assert f"counted here: Commit × 1 by {title}." in page
