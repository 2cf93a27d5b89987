"""What a person's page says of what they did last."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from leaderboard.site import people_pages, timeline
from tests.site.built import Community, Document


def lines(page: Document) -> list[tuple[str, list[str]]]:
    """Each day of the timeline and its lines."""
    days = next(one for one in page.all("ol") if one.attributes.get("id") == "timeline")
    found: list[tuple[str, list[str]]] = []
    for element in days.inside:
        if element.tag == "time":
            found.append((element.attributes["datetime"], []))
        elif element.tag == "li" and not any(one.tag == "time" for one in element.inside):
            found[-1][1].append(" · ".join(one.text.strip() for one in element.inside if one.tag in {"a", "p", "span"}))
    return found


def test_days_come_newest_first_and_the_same_thing_is_one_line(empty: Community) -> None:
    """However often it was done on that day; on another day it is another line."""
    same = {"kind": "comment", "title": "Why?", "link": "https://acme.example/7", "repository": "acme/widget"}
    for time in ("2026-01-13T08:00:00Z", "2026-01-14T08:00:00Z", "2026-01-14T10:00:00Z"):
        empty.did("ann", time, **same)
    empty.did("ann", "2026-01-14T09:00:00Z", "pr_merged", title="Turn the wheel")
    empty.did("ann", "2026-01-14T11:00:00Z", "talk", count=2)
    assert lines(empty.built("people/ann")) == [
        ("2026-01-14", ["talk × 2 · –", "Why? · Comment × 2 · acme/widget · +6", "Pull request merged · +25"]),
        ("2026-01-13", ["Why? · Comment · acme/widget · +3"]),
    ]


def test_a_page_says_where_all_is(empty: Community) -> None:
    """In the data explorer, which needs nothing of this page."""
    for day in (12, 13, 14):
        empty.did("o.brien", f"2026-01-{day}")
    page = empty.built("people/o.brien")
    query = unquote(page.link("All of it in the data explorer").partition("#q=")[2])
    assert [row[0][:10] for row in empty.database().execute(query)] == ["2026-01-14", "2026-01-13", "2026-01-12"]
    empty.settings["data_explorer"] = {"enabled": False}
    assert "data/#q=" not in empty.built("people/o.brien").html


def test_who_did_little_has_nothing_to_narrow(empty: Community) -> None:
    """The choices are there as soon as there is more than a page begins with, or more than one year."""
    empty.did("ann", "2026-01-14")
    empty.did("ben", "2025-01-14")
    for day in range(timeline.RECENT + 1):
        empty.did("cem", f"2026-01-{14 - day % 5}", title=str(day))
    empty.build()
    shown = {name: empty.page(f"people/{name}").all("form", id="narrow")[0] for name in ("ann", "ben", "cem")}
    assert ["hidden" in form.attributes for form in shown.values()] == [True, False, False]
    years = [[one.attributes["value"] for one in form.inside if one.tag == "input"] for form in shown.values()]
    assert years == [[], ["", "2025"], []]


def test_many_repositories_do_not_fill_the_page(empty: Community, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first are shown and can be chosen; the script finds the others in the file for programs."""
    monkeypatch.setattr(people_pages, "REPOSITORIES", 2)
    for number in range(5):
        for _ in range(6 - number):
            empty.did("ann", "2026-01-14", repository=f"acme/part-{number}")
    page = empty.built("people/ann")
    assert [a.text for a in page.all("a") if a.text.startswith("acme/")] == ["acme/part-0", "acme/part-1"]
    assert "and 3 more" in page.text
    form = page.all("form", id="narrow")[0]
    assert [one.text for one in form.inside if one.tag == "option"][-2:] == ["acme/part-0", "acme/part-1"]
    assert form.attributes["data-record"] == "../../api/v1/contributors/ann.json"


@pytest.mark.parametrize(("letters", "shown"), [(240, "x" * 240), (241, "x" * 239 + "…"), (10_000, "x" * 239 + "…")])
def test_a_title_is_cut_where_nobody_reads_on(community: Community, letters: int, shown: str) -> None:
    """On the pages; the records for programs have all of it."""
    community.did("ann", "2026-01-14", "commit", title="x" * letters, link="https://acme.example/1")
    community.build()
    for page in (community.page(), community.page("people/ann")):
        assert shown in page.texts("a")


def test_a_page_says_what_agents_did_on_somebodys_behalf(empty: Community) -> None:
    """Where the policy is to credit people with it; the agent's own page says so too."""
    empty.did("ann", "2026-01-14")
    for number in (1, 2):
        empty.did("copilot", f"2026-01-1{number}", "pr_opened", meta={"on_behalf_of": "ann"})
    words = "Done by agents on this person’s behalf, and counted here: Pull request opened × 2 by copilot."
    assert words not in empty.built("people/ann").text
    assert empty.page("people/copilot").texts("p", class_="note") == ["An agent, and so on no board."]
    empty.settings["bots"] = {"policy": {"agents": "credit"}}
    assert words in empty.built("people/ann").text
    assert empty.page("people/copilot").texts("p", class_="note") == [
        "An agent: what it does on somebody’s behalf counts as theirs, and it is not ranked itself."
    ]
