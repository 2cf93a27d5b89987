"""A data repo of which every word is written by somebody who means harm."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from leaderboard.shipped import shipped
from leaderboard.site import board_pages
from leaderboard.site.markdown import TAGS
from tests.site.built import Community

SCRIPT = "<script>alert(1)</script>"
ATTRIBUTE = "\"' onmouseover=alert(1) x='"
CLOSING = "</script></style></title></textarea></main></body></html><img src=x onerror=alert(1)>"
BACKWARDS = "\u202eevil\u2066"
LONG = "x" * 10_000
ENTITIES = "&lt;script&gt; &amp;#60; {{ 7*7 }} {% raw %} \\u003c %3Cscript%3E"
EVIL = (SCRIPT, ATTRIBUTE, CLOSING, BACKWARDS, LONG, ENTITIES, "\x00\x07\x1b[31m\r\n\u2028\ufeff")
LINKS = ("javascript:alert(1)", "data:text/html,x", "//evil.example", "vbscript:x", " https://x", "file:///etc/passwd")
NAMES = (
    "dependabot[bot]",
    "Ölaf",
    "日本語",
    "李-小.龍",
    "con",
    "data",
    "index.html",
    "a.b-c_d",
    "हिन्दी",
    "0",
    "people",
)
REPOSITORIES = (
    "acme/widget", "acme/widget/2", "acme/widget/index.html", "index.html/index.html", "Ölaf/日本語", "acme/[x]&y;z",
    "acme/" + "r" * 190, "acme/c++", "week/all", "acme/\u202egnp",
)  # fmt: skip
OWN_SCRIPT = re.compile(r"(?:\.\./)+js/[a-z-]+\.js|(?:\./|/)js/scheme\.js")


def our_elements() -> set[str]:
    """The names of all elements that our templates, drawings and Markdown are made of."""
    sources = [*shipped("site_templates").glob("*.*"), *Path(board_pages.__file__).parent.rglob("*.py")]
    return TAGS | {tag for source in sources for tag in re.findall(r"<([a-z][a-z0-9]*)", source.read_text("utf-8"))}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Community:
    """The site of such a data repo."""
    community = Community(tmp_path_factory.mktemp("hostile"))
    for number, evil in enumerate(EVIL):
        community.person(
            f"evil-{number}",
            f"{evil}\n\n[x]({LINKS[number % len(LINKS)]}) <a href='{LINKS[number % len(LINKS)]}' onclick=x()>y</a>",
            name=evil,
            title=evil,
            role=evil if number % 2 else "core",
            social_profiles={evil[:300]: LINKS[number % len(LINKS)], "web": "https://example.org/?a=1&b=\"'<>"},
            joining_date="2026-01-01",
        )
        community.did(
            f"evil-{number}", "2026-01-14", f"kind-{number}{evil}", title=evil, text=evil, slug=f"{number}{evil}"
        )
    for number, name in enumerate(NAMES):
        link = LINKS[number % len(LINKS)] if number % 2 else f"https://example.org/{ATTRIBUTE}"
        title = EVIL[number % len(EVIL)]
        for repository in REPOSITORIES:
            community.did(name, "2026-01-14", "commit", repository=repository, title=title, link=link)
    definitions = [
        {"slug": f"kind-{number}{evil}", "name": evil, "description": evil, "points": 1}
        for number, evil in enumerate(EVIL)
    ]
    community.write("activities/definitions.json", json.dumps(definitions))
    community.config["org"] |= {"name": f"Acme {SCRIPT}", "description": CLOSING, "start_date": ATTRIBUTE}
    community.config["org"]["socials"] = {ATTRIBUTE: "https://example.org/\"'"}
    community.config["meta"] |= {"title": CLOSING, "description": ATTRIBUTE}
    community.settings["roles"] = {"core": {"name": SCRIPT, "description": CLOSING}}
    community.settings["data_update_frequency"] = SCRIPT
    community.settings["leaderboard"] = {"all_contributors": {"activity_definitions": ["commit", f"kind-0{SCRIPT}"]}}
    community.settings["top_contributors"] = ["commit", f"kind-1{ATTRIBUTE}"]
    community.build()
    return community


def test_nothing_of_it_becomes_an_element_or_a_handler(hostile: Community) -> None:
    """Every page has the elements and attributes of our templates, each of them closed."""
    ours = our_elements()
    for path, page in hostile.documents():
        assert {element.tag for element in page.elements} <= ours, path
        assert not page.strays, path
        assert not page.unclosed, path
        for element in page.elements:
            assert not [name for name in element.attributes if name.startswith("on") or name == "style"], path
        scripts = page.all("script")
        assert all(OWN_SCRIPT.fullmatch(script.attributes["src"]) for script in scripts), path
        assert not any(script.text for script in scripts), path


def test_it_is_shown_as_text(hostile: Community) -> None:
    """Nothing is swallowed either."""
    assert hostile.page("people/evil-0").texts("h1") == [SCRIPT]
    assert hostile.page("people/evil-2").texts("h1") == [CLOSING]
    assert ENTITIES in hostile.page("people/evil-5").text


def test_every_link_leads_to_a_file_of_the_site_or_to_the_web(hostile: Community) -> None:
    """Also where the site is below a path: no link begins with a slash."""
    assert list(hostile.wrong_links()) == []


@pytest.mark.parametrize("name", NAMES)
def test_everybody_has_a_page_of_their_own(hostile: Community, name: str) -> None:
    """Whatever they are called, a link on the page of people leads to it."""
    hrefs = [unquote(a.attributes["href"]) for a in hostile.page("people").all("a") if a.text == name]
    assert len(hrefs) == 1
    assert hostile.page(f"people/{hrefs[0]}").texts("h1") == [name]


@pytest.mark.parametrize("repository", REPOSITORIES)
def test_every_repository_has_a_board_of_its_own(hostile: Community, repository: str) -> None:
    """Also one that is called like a page of another."""
    repositories = hostile.page("repositories")
    href = unquote(repositories.link(repository))
    assert hostile.page(f"repositories/{href}").texts("h1") == [repository]


def test_no_two_pages_are_one_file(hostile: Community) -> None:
    """The list of files names each once."""
    paths = (hostile.site / ".leaderboard-files").read_text("utf-8").splitlines()
    assert len(paths) == len(set(paths))


def test_right_to_left_overrides_end_with_the_name(hostile: Community) -> None:
    """Names stand in an element that keeps their direction to themselves."""
    board = hostile.page("leaderboard/all")
    assert BACKWARDS in [bdi.text for bdi in board.all("bdi")]


def test_no_page_asks_another_host_for_anything(hostile: Community) -> None:
    """Pictures, styles, scripts and frames are all our own."""
    for path, page in hostile.documents():
        for element in page.elements:
            assert not urlsplit(element.attributes.get("src", "")).netloc, path
            if element.tag == "link" and element.attributes["rel"] != "canonical":
                assert not urlsplit(element.attributes["href"]).netloc, path
