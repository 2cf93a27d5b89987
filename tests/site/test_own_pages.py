"""Markdown files of the data repo that become pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaderboard.config import Config
from leaderboard.site.top import is_free
from tests.site.built import Community


def body(community: Community, text: str) -> str:
    """What a page makes of a text."""
    community.write("pages/about.md", text)
    page = community.built("about")
    return page.html.partition('<div class="prose">')[2].partition("</div>")[0].strip()


def said(community: Community) -> list[str]:
    return [str(problem) for problem in community.build().problems]


def test_a_file_becomes_a_page(community: Community) -> None:
    """With its first heading as title, and a link at the bottom of every page."""
    community.write("pages/how-to-join.md", "# How to *join*\n\nSay **hello**.\n")
    community.build()
    page = community.page("how-to-join")
    assert page.texts("h1") == ["How to join"]
    assert page.texts("strong") == ["hello"]
    assert page.texts("title") == ["How to join · Acme"]
    assert community.page("people/ann").link("How to join") == "../../how-to-join/"


def test_front_matter_says_more(community: Community) -> None:
    """The title, what search engines are told, the place of the link and its order."""
    community.write(
        "pages/b.md", "---\ntitle: Second\nplace: navigation\norder: 2\ndescription: All of it\n---\n# Not it\n"
    )
    community.write("pages/a.md", "---\norder: 3\nplace: navigation\n---\nText")
    community.write("pages/c.md", "---\norder: 1\nplace: navigation\n---\n# First")
    community.build()
    page = community.page("b")
    assert page.texts("h1") == ["Second"]
    assert page.texts("h2") == ["Not it"]
    assert page.meta("description") == "All of it"
    nav = [a.text for a in page.all("a") if a.text in {"First", "Second", "A"}]
    assert nav == ["First", "Second", "A"]
    assert page.all("a", href="../b/")[0].attributes["aria-current"] == "page"


def test_a_page_that_goes_is_removed_from_the_site(community: Community) -> None:
    """With the links to it."""
    place = community.write("pages/about.md", "# About")
    community.build()
    place.unlink()
    assert not community.built().all("a", href="./about/")
    assert "about/index.html" not in community.files()


def test_pictures_of_the_data_repo_are_shown(community: Community) -> None:
    """Those of other hosts, and what is no picture, are left out and named."""
    community.write("assets/gauge.png", b"picture")
    html = body(
        community, "![Gauge](/assets/gauge.png) ![Other](https://other.example/x.png) ![x](/assets/../config.yaml)"
    )
    assert html == '<p><img alt="Gauge" src="../assets/gauge.png">  </p>'
    assert community.files()["assets/gauge.png"] == b"picture"
    assert said(community) == [
        "pages/about.md: the picture 'https://other.example/x.png' is left out: assets/ has no such picture",
        "pages/about.md: the picture '/assets/../config.yaml' is left out: assets/ has no such picture",
    ]


@pytest.mark.parametrize(
    ("target", "href"),
    [
        ("https://other.example/", "https://other.example/"),
        ("/people/", "../people/"),
        ("/people/?a=b#c", "../people/?a=b#c"),
        ("other.md", "../other/"),
        ("//other.example", None),
        ("/\\other.example", None),
        ("javascript:alert(1)", None),
        ("../../secret", None),
        ("other", None),
    ],
)
def test_links_lead_to_the_web_or_within_the_site(community: Community, target: str, href: str | None) -> None:
    """Wherever the site is; other links are only text."""
    community.write("pages/about.md", f"[there](<{target}>)")
    links = [a for a in community.built("about").all("a") if a.text == "there"]
    assert [a.attributes.get("href") for a in links] == [href]


def test_what_a_page_holds_can_do_no_harm(community: Community) -> None:
    """As in bios: no scripts, no styles, no frames, no handlers."""
    evil = "<script>x()</script><style>*{}</style><iframe src=x></iframe><p onclick=x() style=color:red class=a>t</p>"
    assert body(community, evil) == "<p>t</p>"


def test_headings_begin_below_that_of_the_page(community: Community) -> None:
    """However the file begins."""
    assert (
        body(community, "# Title\n## One\n### Two\n###### Six").replace("\n", "")
        == "<h2>One</h2><h3>Two</h3><h4>Six</h4>"
    )
    assert body(community, "Text\n# One\n## Two").replace("\n", "") == "<p>Text</p><h2>One</h2><h3>Two</h3>"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("About.md", "the name of the file is part of an address: expected lower-case letters, digits and -"),
        ("über-uns.md", "the name of the file is part of an address"),
        ("a b.md", "the name of the file is part of an address"),
        ("people.md", "the site has something else at this address; give the file another name"),
        ("data.md", "the site has something else at this address"),
    ],
)
def test_a_name_that_cannot_be_is_named(community: Community, name: str, words: str) -> None:
    """And costs that page alone."""
    community.write(f"pages/{name}", "# Page")
    community.write("pages/about.md", "# About")
    [problem] = said(community)
    assert problem.startswith(f"pages/{name}: {words}")
    assert community.page("about").texts("h1") == ["About"]
    assert community.page("people").texts("h1") == ["People"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("---\ntitle: [\n---\n", "pages/about.md:"),
        ("---\ntitle: a\n", "pages/about.md:1: the front matter begins with --- and never ends"),
        ("---\nordre: 1\n---\n", "pages/about.md:2: unknown key ordre (did you mean order?)"),
        ("---\norder: first\n---\n", "pages/about.md:2: order: expected"),
        ("---\nplace: top\n---\n", "pages/about.md:2: place: expected"),
        ("[" * 1000, "pages/about.md: is too long or has too many signs"),
    ],
)
def test_what_is_wrong_is_said_by_line(community: Community, text: str, words: str) -> None:
    """And the site is there all the same."""
    community.write("pages/about.md", text)
    [problem] = said(community)
    assert problem.startswith(words)


def test_links_out_of_the_data_repo_are_not_followed(community: Community, tmp_path: Path) -> None:
    """Nor is a folder read as a page."""
    (tmp_path / "secret.md").write_text("# Secret")
    (community.data / "pages" / "folder.md").mkdir(parents=True)
    (community.data / "pages" / "secret.md").symlink_to(tmp_path / "secret.md")
    assert said(community) == [
        "pages/folder.md: expected a file, found something else, such as a folder",
        "pages/secret.md: a link that leads out of the data repo is not followed",
    ]


def test_every_name_at_the_top_of_the_site_is_known_to_be_taken(sample: Community, community: Community) -> None:
    """So no page of a data repo takes the place of one of ours."""
    from leaderboard.config import load

    community.build()
    config: Config = load(community.place / "config.yaml", {})
    assert not [path for path in sample.files() if not path.startswith(".") and is_free(path.split("/")[0], config)]
    assert not is_free("sitemap-2.xml", config)
    assert not is_free("People", config)
    assert is_free("ann", config)


def test_the_database_keeps_its_place(community: Community) -> None:
    """Wherever config says it is."""
    community.settings["data_explorer"] = {"source": "/raw/numbers.db"}
    community.write("pages/raw.md", "# Raw")
    assert "pages/raw.md: the site has something else" in said(community)[0]
