"""What rules of scoring do is told on pages and in files, and adds up there."""

from __future__ import annotations

import json
import re

from tests.site.built import Community

LINK = "https://forge.example/acme/widget/pull/1"
RULES = [
    {"kind": "comment", "cap": 2},
    {"kind": "pr_reviewed", "ignore": "self"},
    {"contributor": "ann", "points": -7.5, "reason": "Counted <twice>", "on": "2026-01-10"},
]


def ruled(community: Community) -> Community:
    """Ann comments five times a day and reviews what she opened; whose work other reviews are of is not told."""
    for hour in range(5):
        community.did("ann", f"2026-01-12T0{hour}:00:00Z", "comment")
    community.did("ann", "2026-01-12", "pr_opened", link=LINK)
    community.did("ann", "2026-01-13", "pr_reviewed", link=f"{LINK}#review-1")
    community.did("ann", "2026-01-13", "pr_reviewed", link="https://forge.example/acme/widget/pull/9")
    community.did("ben", "2026-01-13", "pr_reviewed", count=4)
    community.settings["scoring"] = {"rules": RULES}
    return community


def test_the_page_of_scores_says_each_rule_and_what_it_could_not_be_applied_to(community: Community) -> None:
    """In sentences made from the configuration, with everything that was given by hand."""
    page = ruled(community).built("scores/")
    said = " ".join(page.html.split())
    assert "Comment: of what a person does on one day, 2 score, the earliest, whatever the repository." in said
    assert "Pull request reviewed: does not score on a pull request or an issue of one’s own." in said
    assert "This was not applied to 4 that are only known as a number a day, or without a link." in said
    assert "Nor can it be told of 2 whose pull requests or issues nobody here is known to have opened." in said
    assert "Counted &lt;twice&gt;" in said
    assert "−7.5" in said
    assert "plus what was given and less what was taken by hand." in said


def test_the_lines_of_a_score_add_up_on_the_page_of_a_person(community: Community) -> None:
    """With what does not score and why, and what was given by hand."""
    page = ruled(community).built("people/ann/")
    said = " ".join(page.html.split())
    assert "3 do not score: at most 2 a day do." in said
    assert "1 does not score: it is about this person’s own work." in said
    assert "Counted &lt;twice&gt;" in said
    assert said.count("3 not scored: the day was full") == 1
    assert said.count("1 not scored: own work") == 1
    tables = re.findall(r'<table class="parts">.*?</table>', page.html, re.DOTALL)
    for table in tables:
        body, _, foot = table.partition("<tfoot>")
        assert sum(amount(row) for row in body.split("<tr>")[2:]) == amount(foot)
    assert len(tables) == 4


def amount(row: str) -> float:
    """The points of a line: its last cell; a dash is nothing."""
    text = re.findall(r"<td>([^<]*)</td>", row)[-1].replace(",", "").replace("−", "-")
    return 0 if text == "–" else float(text)


def test_files_for_programs_add_up_too(community: Community) -> None:
    """The parts of a score, and what each activity gave."""
    ruled(community).build()
    folder = community.site / "api/v1/contributors"
    standing = json.loads((folder / "ann.json").read_bytes())["standings"][-1]
    parts = {part["activity_definition"]: part for part in standing["parts"]}
    assert parts["comment"]["unscored"] == [{"rule": "cap", "count": 3, "cap": 2}]
    assert parts["pr_reviewed"]["unscored"] == [{"rule": "self", "count": 1, "cap": None}]
    assert standing["adjustments"] == [
        {"day": "2026-01-10", "repository": None, "points": -7.5, "reason": "Counted <twice>"}
    ]
    points = sum(part["points"] for part in standing["parts"])
    assert points + standing["line_bonus"] + standing["adjustment"] == standing["score"]
    activities = json.loads((folder / "ann/activities/1.json").read_bytes())["activities"]
    assert sum(activity[7] for activity in activities) == points
    assert [tuple(activity[8:]) for activity in activities if activity[8]] == [(1, "cap")] * 3 + [(1, "self")]
