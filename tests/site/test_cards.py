"""Cards and rank badges of people."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, fromstring

import pytest

from leaderboard.site.markdown import render
from leaderboard.site.palette import Palette
from tests.site.built import Community, Document

SVG = "{http://www.w3.org/2000/svg}"
EVIL = (
    "</text><script>alert(1)</script>",
    "\"' onload=alert(1) x='",
    "]]>&lt;&amp;<![CDATA[",
    "\u202eevil\u2066",
    "W" * 500,
    "﷽" * 40,
    "Z\u0335\u0321\u0322\u031b\u0317" * 60,
    "](https://evil.example)![x](y) `code` *x* <b>",
)
DRAWINGS = ("cards", "badges")


def drawing(community: Community, folder: str, username: str) -> Element:
    return fromstring((community.site / folder / f"{username}.svg").read_bytes())


def words(root: Element) -> str:
    """All that is written, in order."""
    return " ".join(" ".join(text.itertext()) for text in root.iter(f"{SVG}text"))


@pytest.mark.parametrize("folder", DRAWINGS)
def test_rank_and_score_are_those_of_the_first_period_and_of_all_time(community: Community, folder: str):
    """As on the person's page."""
    community.build()
    told = words(drawing(community, folder, "ben"))
    assert "This week 1st" in told
    assert "All time 2nd" in told
    assert told.count("23 points") == 2
    assert "11.1 points" in words(drawing(community, folder, "ann"))


def test_a_card_shows_the_kinds_that_gave_most(community: Community):
    """The bar has all of them, to scale; the key those with room."""
    community.build()
    card = drawing(community, "cards", "ann")
    assert "Pull request merged 1" in words(card)
    shapes = [path.attrib["d"] for path in card.iter(f"{SVG}path") if path.attrib["class"].startswith("k")]
    widths = [float(re.findall(r"0h([\d.]+)", shape)[0]) for shape in shapes]
    assert widths == [pytest.approx(points / 36.1 * 1000, abs=1) for points in (10, 25, 1.1)]


@pytest.mark.parametrize("folder", DRAWINGS)
def test_a_drawing_says_in_words_what_it_shows(community: Community, folder: str):
    """A title and a description that screen readers are led to."""
    community.build()
    root = drawing(community, folder, "ann")
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert root.attrib["role"] == "img"
    assert title is not None
    assert description is not None
    assert root.attrib["aria-labelledby"].split() == [title.attrib["id"], description.attrib["id"]]
    assert title.text == "Ann Arbor at Acme"
    assert description.text == (
        "This week: 2nd of 2, 11.1 points. All time: 1st of 2, 36.1 points. Data until 14 Jan 2026."
    )


@pytest.mark.parametrize("folder", DRAWINGS)
def test_a_drawing_has_the_colours_of_the_site_by_day_and_by_night(sample: Community, folder: str):
    """And asks nobody for anything: no script, no link, no picture, no font."""
    text = (sample.site / folder / "rhodri.svg").read_text("utf-8")
    day, night = text.split("@media (prefers-color-scheme:dark)")
    assert ".paper{fill:#fcfaf6" in day
    assert ".paper{fill:#101318" in night
    root = fromstring(text)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "style", "rect", "path", "text", "tspan", "g",
    }  # fmt: skip
    assert not [name for element in root.iter() for name in element.attrib if "href" in name or name.startswith("on")]
    assert "url(" not in text
    assert "import" not in text


def test_a_drawing_has_the_colours_of_the_theme(community: Community):
    """Those that it sets, by day and by night; ours where only a browser could know."""
    community.write(
        "theme.css",
        """
        :root { --background: rgb(250 240 230); --foreground: #123456; --chart-1: color-mix(in oklab, red, blue) }
        .dark { --background: #000 }
        """,
    )
    community.build()
    text = (community.site / "cards/ann.svg").read_text("utf-8")
    day, night = text.split("@media (prefers-color-scheme:dark)")
    assert ".paper{fill:#faf0e6;" in day
    assert ".paper{fill:#000000;" in night
    assert ".ink{fill:#123456}" in day
    assert ".ink{fill:#123456}" in night
    assert ".k1{fill:#1f50b2}" in day


@pytest.mark.parametrize("colour", ["#1f50b2", "#000000", "#ffffff", "#0a0b0c", "#808080"])
def test_colours_are_written_as_they_were(colour: str):
    """Through light and back, to the last digit."""
    assert Palette(f":root {{ --up: {colour} }}").hexadecimal("up", "light") == colour


@pytest.mark.parametrize("folder", DRAWINGS)
@pytest.mark.parametrize("evil", EVIL)
def test_names_that_mean_harm_are_text(community: Community, evil: str, folder: str):
    """Of people, of the organisation, of kinds of work, of roles and of the period."""
    community.person("ann", name=evil, role="core")
    community.config["org"]["name"] = evil
    community.settings["roles"]["core"]["name"] = evil
    community.write("activities/definitions.json", f'[{{"slug": "commit", "name": {_json(evil)}, "description": ""}}]')
    community.build()
    root = drawing(community, folder, "ann")
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "style", "rect", "path", "text", "tspan", "g",
    }  # fmt: skip
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]


def _json(text: str) -> str:
    return '"' + "".join(f"\\u{ord(letter):04x}" for letter in text) + '"'


@pytest.mark.parametrize("evil", EVIL)
def test_what_is_to_be_copied_shows_the_card_and_links_to_the_page(community: Community, evil: str):
    """As Markdown reads it: one picture in one link, whatever the name."""
    community.person("ann", name=evil, role="core")
    page = community.built("people/ann")
    snippets = [code.text for code in page.all("code")]
    assert len(snippets) == 2
    for snippet, folder in zip(snippets, DRAWINGS, strict=True):
        assert snippet.endswith(
            f"](https://people.acme.example/{folder}/ann.svg)](https://people.acme.example/people/ann/)"
        )
        shown = Document(str(render(snippet)))
        assert [a.attributes["href"] for a in shown.all("a")] == ["https://people.acme.example/people/ann/"]
        assert {element.tag for element in shown.elements} <= {"p", "a"}


def test_the_page_shows_what_it_offers(community: Community):
    """Drawn by the files that others would show."""
    page = community.built("people/ann")
    sources = [image.attributes["src"] for image in page.all("img")]
    assert sources == ["../../cards/ann.svg", "../../badges/ann.svg"]
    assert all((community.site / "people/ann" / source).is_file() for source in sources)


def test_who_is_on_no_board_has_no_card(community: Community):
    """Bots and hidden roles have no rank to show, and the page offers nothing."""
    page = community.built("people/ci[bot]")
    assert not page.all("img")
    assert not (community.site / "cards/ci[bot].svg").exists()
    assert not (community.site / "badges/ci[bot].svg").exists()


def test_who_did_nothing_yet_has_a_card_that_says_so(community: Community):
    """A dash instead of a rank."""
    community.person("cem", name="Cem", role="contributor")
    community.build()
    for folder in DRAWINGS:
        assert "All time –" in words(drawing(community, folder, "cem"))


def test_with_all_time_alone_there_is_one_column(community: Community):
    """A config may name no other period."""
    community.settings["periods"] = {}
    community.build()
    assert words(drawing(community, "badges", "ann")).count("points") == 1
