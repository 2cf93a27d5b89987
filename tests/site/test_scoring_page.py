"""How scores work, as the page tells it."""

from __future__ import annotations

import pytest

from tests.site.built import Community


def test_the_page_tells_the_points_and_the_bonus_that_are_reckoned_with(community: Community) -> None:
    """Every figure comes from the config."""
    community.settings["scoring"] = {"points": {"pr_merged": 7.5}, "lines": {"added": 0.2, "deleted": 0.1, "cap": 12}}
    page = community.built("scores/")
    cells = page.texts("td", class_="number")
    merged = next(n for n, cell in enumerate(page.texts("tr")) if cell.startswith("Pull request merged"))
    assert cells[2 * merged - 2 : 2 * merged] == ["1", "7.5"]
    assert "the bonus is 0.2 points for a line added and 0.1 for a line deleted, at most 12 points" in page.text


@pytest.mark.parametrize(
    ("ranking", "says"), [("competition", "1, 2, 2, 4"), ("dense", "1, 2, 2, 3"), ("ordinal", "of their own")]
)
def test_the_page_tells_how_ties_are_ranked(community: Community, ranking: str, says: str) -> None:
    """In words and an example."""
    community.settings["scoring"] = {"ranking": ranking}
    assert says in community.built("scores/").text


def test_the_page_tells_who_is_on_no_board(community: Community) -> None:
    """Hidden roles, bots by their patterns, and how many have left; nobody is named."""
    community.settings["roles"]["guest"] = {"name": "Guest", "hidden": True}
    community.settings["bots"] = {"patterns": ["*-robot"], "agents": ["copilot"]}
    community.settings["exclude"] = ["zed"]
    text = community.built("scores/").text
    assert "People with the role Guest." in text
    assert "Bots: whoever a source or a profile calls one, and names like “*-robot”." in text
    assert "Agents, which work at somebody’s request: whoever a source or a profile calls one, and names like" in text
    assert "1 person who left" in text
    assert "zed" not in text


def test_the_page_tells_of_bots_and_agents_apart(community: Community) -> None:
    """Only those that the policy leaves out."""
    community.settings["bots"] = {"policy": {"agents": "include"}, "agents": ["copilot"]}
    text = community.built("scores/").text
    assert "Bots: whoever" in text
    assert "Agents" not in text


def test_the_page_tells_what_agents_give_to_people(community: Community) -> None:
    """Only where the policy is to credit people; addresses are not told."""
    says = "What an agent did on somebody’s behalf counts as that person’s"
    assert says not in community.built("scores/").text
    community.settings["bots"] = {"policy": {"agents": "credit"}}
    text = community.built("scores/").text
    assert says in text
    assert "whoever a source or a profile calls one, and those that are well known." in text
    community.settings["bots"] = {"policy": {"agents": "credit"}, "agents": ["helper@acme.example"]}
    text = community.built("scores/").text
    assert "Agents, which work at somebody’s request: whoever a source or a profile calls one." in text
    assert "helper" not in text


def test_the_page_says_that_everybody_is_ranked_where_nobody_is_left_out(community: Community) -> None:
    """With bots included and no hidden role."""
    community.settings["bots"] = {"policy": "include"}
    assert "Everybody is on the boards." in community.built("scores/").text


def test_the_page_gives_each_period_its_days_and_what_it_is_compared_with(community: Community) -> None:
    """As they stand on the day of the boards, the newest activity's."""
    community.settings["periods"] = {"week": 7, "new-year": {"from": "2026-01-01", "to": "2026-01-07"}}
    rows = community.built("scores/").texts("tr")
    assert [row for row in rows if row.startswith(("This week", "New year", "All time"))] == [
        "This weekthe last 7 days 8–14 January 2026 1–7 January 2026",
        "New yearfixed 1–7 January 2026 25–31 December 2025",
        "All timeeverything 5–14 January 2026 nothing",
    ]


def test_the_page_counts_what_is_kept_and_not_scored(community: Community) -> None:
    """Activities dated after the day of the boards, and the kinds that count as another one."""
    community.settings["scoring"] = {"aliases": {"comment_created": "comment"}}
    community.did("ann", "2999-01-01")
    text = community.built("scores/").text
    assert "Kept and not scored yet: 1 activity dated later." in text
    assert "comment_created as comment." in text


def test_the_page_says_what_each_figure_is(community: Community) -> None:
    """Of everybody with what it is now, of people in words alone; kinds of work are told once."""
    rows = community.built("scores/").texts("tr")
    assert "Bus factorThe fewest people" in "".join(rows)
    assert next(row for row in rows if row.startswith("Bus factor")).endswith(" 1 person")
    assert next(row for row in rows if row.startswith("Time to merge")).endswith("–")
    assert [row for row in rows if row.startswith("Longest streak")] == [
        "Longest streakThe most days in a row with an activity",
        "Longest streak of weeksThe most weeks in a row, from Monday to Sunday, with at least one activity each",
    ]
    assert sum(row.startswith("Each kind of work") for row in rows) == 2


def test_what_figures_are_is_a_link_away(community: Community) -> None:
    """From wherever they are shown."""
    pages = {"": "./scores/#figures", "people/ann": "../../scores/#figures"}
    community.build()
    for path, link in pages.items():
        assert community.page(path).link("What each figure is") == link
    assert "figures" in [section.attributes.get("id") for section in community.page("scores/").all("section")]


def test_the_page_draws_which_days_each_source_has_told_of(community: Community) -> None:
    """Whatever has gaps comes first, and words say what colours show."""
    community.write(
        "state/archive.json",
        """{"bookmarks": {}, "coverage": {
            "acme/gadget": ["2024-01-01/2024-12-31 full"],
            "acme/widget": [
                "2024-01-01/2024-06-30 full 9 of 12",
                "2024-07-01/2024-07-09 patchy without reviews",
                "2024-07-11/2024-12-31 none"
            ]
        }}""",
    )
    page = community.built("scores/")
    told = [row for row in page.texts("tr") if row.startswith("acme/")]
    assert told == [
        "acme/widgetarchive: 1 January – 31 December 2024; 9 days in part; 175 days missing; without reviews; "
        "9 seen of 12 issues and pull requests by their numbers",
        "acme/gadgetarchive: 1 January – 31 December 2024; in full",
    ]
    drawing = (community.site / "scores/index.html").read_text()
    assert drawing.count('<path class="covered full" d="M0 0h') == 2
    assert '<path class="covered patchy"' in drawing


def test_the_page_is_silent_on_days_where_no_source_tells_of_them(community: Community) -> None:
    """An empty picture says nothing."""
    assert "Which days there are" not in community.built("scores/").text
