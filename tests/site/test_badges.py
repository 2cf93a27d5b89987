"""Badges on the site: their pages, people's and the first page, feeds, JSON and drawings."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from leaderboard.site.fetched import Wanted
from tests.site.built import Community

ATOM = {"atom": "http://www.w3.org/2005/Atom"}
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def decorated(community: Community) -> Community:
    """One badge for commits in two tiers, one given by hand; Ann has the first, and Ben was given the other."""
    community.settings["badges"] = {
        "definitions": [
            {"slug": "maker", "name": "Maker", "variants": {"bronze": {}, "silver": {"description": "Rather many."}}},
            {"slug": "thanks", "name": "Thanks", "description": "For <b>care</b>.", "variants": {"gold": {}}},
        ],
        "rules": [
            {
                "type": "threshold",
                "badge_slug": "maker",
                "aggregate_slug": "activity_count:commit",
                "thresholds": [{"variant": "bronze", "value": 1}, {"variant": "silver", "value": 5}],
            }
        ],
    }
    community.person("ben", name="Ben", badges=[{"badge": "thanks", "on": "2026-01-10", "reason": "for <i>tea</i>"}])
    return community


def test_the_list_has_every_rule_in_words_and_counts_people(decorated: Community) -> None:
    """What a tier takes is said by its rule, and a bot that would have earned it does not count."""
    page = decorated.built("badges")
    assert page.texts("h2") == ["Maker", "Thanks"]
    assert "Counts commits." in page.text
    maker, thanks = page.all("ol", class_="ladder")
    bronze, silver = (" ".join(item.text.split()) for item in maker.inside if item.is_a("li"))
    assert "bronze 1 commit 1 person · 50% of all people latest 14 Jan 2026" in bronze
    assert "silver 5 commits Nobody yet Rather many." in silver
    assert "given by hand" in thanks.text
    assert page.link("Badges") == "../badges/"


def test_a_badges_page_names_who_has_it_since_when_and_why(decorated: Community) -> None:
    """The highest tier first."""
    page = decorated.built("badges/maker")
    assert [section.attributes["id"] for section in page.all("section")] == ["silver", "bronze"]
    (holder,) = page.all("ul", class_="faces")
    assert (holder.text_of("bdi"), holder.text_of("time")) == ("Ann Arbor", "14 Jan 2026")
    assert "given by hand: for <i>tea</i>" in decorated.page("badges/thanks").text
    assert "For <b>care</b>." in decorated.page("badges/thanks").text


def test_a_person_sees_what_they_have_and_what_is_missing(decorated: Community) -> None:
    """With the day, the evidence and the way that is left."""
    page = decorated.built("people/ann")
    assert "1 of 3 tiers." in page.text
    assert "Maker: bronze 14 Jan 2026" in page.text
    assert "Maker: silver 4 more commits 1 of 5" in page.text
    assert page.link("1 commit").startswith("../../data/#q=")
    (arc,) = page.all("circle", class_="arc")
    assert arc.attributes["stroke-dasharray"] == "20 100"


def test_somebody_who_has_nothing_and_is_on_no_board_has_no_section(decorated: Community) -> None:
    """A bot earns none."""
    assert not decorated.built("people/ci[bot]").all("section", id="badges")


def test_the_first_page_shows_the_latest(decorated: Community) -> None:
    """The newest first, each once."""
    page = decorated.built()
    (news,) = page.all("ul", class_="news")
    names = [element.text for element in news.inside if element.is_a("bdi")]
    assert names == ["Ann Arbor", "Ben"]


def test_both_feeds_tell_of_the_same(decorated: Community) -> None:
    """Who got what, with an id that stays and the page of the badge."""
    decorated.build()
    files = decorated.files()
    feed = ElementTree.fromstring(files["feeds/badges.atom"])
    titles = [entry.findtext("atom:title", namespaces=ATOM) for entry in feed.findall("atom:entry", ATOM)]
    assert titles == ["Ann Arbor: Maker, bronze", "Ben: Thanks, gold"]
    ids = [entry.findtext("atom:id", namespaces=ATOM) for entry in feed.findall("atom:entry", ATOM)]
    assert ids[0] == "tag:people.acme.example,2026-01-14:badges/maker/bronze/ann"
    items = json.loads(files["feeds/badges.json"])["items"]
    assert [item["id"] for item in items] == ids
    assert items[0]["url"] == "https://people.acme.example/badges/maker/#bronze"


def test_the_json_says_what_the_pages_say(decorated: Community) -> None:
    """The list, who has each, and each person's."""
    decorated.build()
    files = decorated.files()
    maker, _thanks = json.loads(files["api/v1/badges.json"])["badges"]
    assert maker["rule"] == "Counts commits."
    assert [(tier["variant"], tier["takes"], tier["people"]) for tier in maker["tiers"]] == [
        ("bronze", "1 commit", 1),
        ("silver", "5 commits", 0),
    ]
    (row,) = json.loads(files["api/v1/badges/thanks.json"])["rows"]
    assert (row["contributor"], row["achieved_on"], row["by_hand"]) == ("ben", "2026-01-10", True)
    ann = json.loads(files["api/v1/contributors/ann.json"])
    assert [(award["badge"], award["variant"], award["achieved_on"]) for award in ann["badges"]] == [
        ("maker", "bronze", "2026-01-14")
    ]
    assert ann["next_badges"] == [
        {"badge": "maker", "variant": "silver", "reached": 1, "needed": 5, "missing": "4 more commits"}
    ]


def test_every_tier_is_a_drawing_of_its_own(decorated: Community) -> None:
    """With words for who does not see it, colours for the night, and nothing of other hosts."""
    decorated.build()
    drawings = {
        path: text for path, text in decorated.files().items() if path.startswith("badges/") and "/" in path[7:]
    }
    drawings = {path: text for path, text in drawings.items() if path.endswith(".svg")}
    assert set(drawings) == {"badges/maker/bronze.svg", "badges/maker/silver.svg", "badges/thanks/gold.svg"}
    for text in drawings.values():
        drawing = ElementTree.fromstring(text)
        assert drawing.findtext(f"{SVG}title")
        assert drawing.findtext(f"{SVG}desc")
        assert b"prefers-color-scheme:dark" in text
        assert b"http" not in text.replace(b'xmlns="http://www.w3.org/2000/svg"', b"")
    assert len(set(drawings.values())) == 3


def test_a_leaderboard_that_names_no_badge_has_the_standard_ones(community: Community) -> None:
    """Until config says otherwise."""
    assert community.built("badges").texts("h2") == ["Contributions", "Points", "Days running"]
    assert "10 contributions" in community.page("badges").text
    community.settings["badges"] = {"standard": False}
    page = community.built()
    assert "Badges" not in [link.text for link in page.all("a")]
    assert not [path for path in community.files() if path.startswith(("badges/m", "api/v1/badges", "feeds/badges"))]
    assert not (community.site / "badges" / "index.html").exists()


def test_standard_badges_may_stand_beside_others(decorated: Community) -> None:
    """Where config asks for them."""
    decorated.settings["badges"]["standard"] = True
    assert decorated.built("badges").texts("h2")[-1] == "Days running"


def test_a_picture_of_the_data_repo_takes_the_place_of_a_coin(decorated: Community) -> None:
    """One on another host is not asked for, and the coin is drawn."""
    decorated.write("assets/tea.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    bronze, silver = decorated.settings["badges"]["definitions"][0]["variants"].values()
    bronze["svg_url"], silver["svg_url"] = "/assets/tea.svg", "https://pictures.example/x.svg"
    page = decorated.built("badges")
    assert [image.attributes["src"] for image in page.all("img", class_="medal")] == ["../assets/tea.svg"]
    assert (decorated.site / "assets" / "tea.svg").exists()
    assert "pictures.example" not in page.html


def test_a_picture_on_another_host_is_one_of_those_that_are_fetched() -> None:
    """In a size that is sharp on every screen."""
    from leaderboard.site.picture_forms import FORMS

    assert [form.width for form in FORMS[Wanted("https://pictures.example/x.png", "badge").use]] == [192]


def test_a_plugins_badges_are_there_like_ours(community: Community) -> None:
    """Its definition, its rule and its place on the page; no standard badges beside them."""
    plugin = """
from leaderboard.plugin import BadgeDefinition, BadgeRule, BadgeVariant, hookimpl

@hookimpl
def setup():
    yield BadgeDefinition(slug="early", name="Early", variants={"gold": BadgeVariant(description="Well done.")})
    yield BadgeRule(type="threshold", badge_slug="early", settings={
        "aggregate_slug": "activity_count", "thresholds": [{"variant": "gold", "value": 2}]})
    yield BadgeDefinition(slug="broken", name="Broken", variants={"gold": BadgeVariant()})
    yield BadgeRule(type="threshold", badge_slug="broken", settings={"aggregate_slug": "nothing", "thresholds": []})
"""
    place = community.place / "plugins" / "early.py"
    place.parent.mkdir()
    place.write_text(plugin, "utf-8")
    community.settings["plugins"] = {"early": {}}
    report = community.build()
    page = community.page("badges")
    assert page.texts("h2") == ["Early", "Broken"]
    assert "gold 2 contributions 2 people" in page.text
    assert [str(problem) for problem in report.problems if "badges" in str(problem)] == [
        "source early: badges.rules.1.thresholds: expected at least one variant and its value"
    ]
