"""What search engines are told, and the page for addresses that lead nowhere."""

from __future__ import annotations

from urllib.parse import unquote
from xml.etree.ElementTree import fromstring

import pytest

from leaderboard.site.crawlers import site_map
from tests.site.built import Community, Document

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def addresses(content: bytes) -> list[str]:
    return [str(found.text) for found in fromstring(content).iter(LOC)]


def test_the_map_names_every_page_that_is_meant_to_be_found(community: Community):
    """Not those of bots and hidden roles, not those of people who left, no redirect and not the page for nothing."""
    community.settings["roles"]["staff"] = {"name": "Staff", "hidden": True}
    community.person("cem", role="staff")
    community.did("dora", "2026-01-14")
    community.settings["exclude"] = ["dora"]
    community.build()
    named = set(addresses((community.site / "sitemap.xml").read_bytes()))
    pages = {path for path in community.files() if path.endswith("/index.html") or path == "index.html"}
    left_out = {"leaderboard/index.html", "people/cem/index.html", "people/ci[bot]/index.html"}
    assert {f"{unquote(address).removeprefix('https://people.acme.example/')}index.html" for address in named} == (
        pages - left_out
    )


def test_addresses_in_the_map_are_those_that_pages_call_their_own(community: Community):
    """Percent-encoded, once."""
    community.did("Ölaf", "2026-01-14", repository="acme/c++&[x]")
    community.build()
    named = set(addresses((community.site / "sitemap.xml").read_bytes()))
    assert "https://people.acme.example/people/%C3%96laf/" in named
    for path in ("people/Ölaf", "repositories/acme/c++&[x]", "", "people", "data"):
        assert community.page(path).all("link", rel="canonical")[0].attributes["href"] in named


def test_too_many_pages_for_one_map_are_on_several():
    """The first then names the others, and every page is named once."""
    paths = [f"people/p{number}/" for number in range(7)]
    files = dict(site_map("https://acme.example", paths, most=3))
    assert list(files) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    assert addresses(files["sitemap.xml"]) == [f"https://acme.example/sitemap-{number}.xml" for number in (1, 2, 3)]
    named = [address for name in list(files)[:3] for address in addresses(files[name])]
    assert named == [f"https://acme.example/{path}" for path in paths]


@pytest.mark.parametrize(("address", "below"), [("https://acme.example", ""), ("https://acme.example/at/", "/at")])
def test_robots_are_kept_from_the_database_and_shown_the_map(community: Community, address: str, below: str):
    """Also where the site is below a path."""
    community.config["meta"]["site_url"] = address
    community.build()
    assert (community.site / "robots.txt").read_text("utf-8") == (
        f"User-agent: *\nDisallow: {below}/data.db\nSitemap: https://acme.example{below}/sitemap.xml\n"
    )


@pytest.mark.parametrize(("address", "root"), [("https://acme.example", "/"), ("https://acme.example/a/b", "/a/b/")])
def test_the_page_for_nothing_works_at_any_depth(community: Community, address: str, root: str):
    """Its links begin at the host's root, and search engines are not to keep it."""
    community.config["meta"]["site_url"] = address
    community.build()
    page = Document((community.site / "404.html").read_text("utf-8"))
    local = [element.attributes["href"] for element in page.all("a") if ":" not in element.attributes["href"]]
    local += [link.attributes["href"] for link in page.all("link") if "://" not in link.attributes["href"]]
    assert all(href.startswith(root) or href.startswith("#") for href in local)
    assert f"{root}css/site.css" in local
    assert page.meta("robots") == "noindex"
    assert not page.all("link", rel="canonical")
