"""Feeds of what people did lately."""

from __future__ import annotations

import json
import re
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest

from leaderboard.site import feeds
from tests.site.built import Community

ATOM = "{http://www.w3.org/2005/Atom}"
TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z")
ADDRESS = re.compile(r"[!#$%&'()*+,/:;=?@\[\]~\w.-]+", re.ASCII)
EVIL = "</title><script>alert(1)</script>]]>&amp;\x07\x0b\ufffe\u202e"


def atom(community: Community) -> Element:
    return fromstring((community.site / feeds.ATOM).read_bytes())


def json_feed(community: Community) -> Any:
    return json.loads((community.site / feeds.JSON).read_bytes())


def texts(feed: Element, tag: str) -> list[str | None]:
    """What the elements of this name say, of the entries alone."""
    return [found.text for entry in feed.findall(f"{ATOM}entry") for found in entry.findall(f"{ATOM}{tag}")]


def test_entries_are_newest_first_and_the_feed_is_as_new_as_the_first(community: Community):
    """Bots are left out, as on the boards."""
    community.did("ann", "2026-01-14T23:30:00Z", "release", title="1.0")
    community.build()
    feed = atom(community)
    times = texts(feed, "updated")
    assert times == sorted(times, key=str, reverse=True)
    assert feed.findtext(f"{ATOM}updated") == times[0] == "2026-01-14T23:30:00Z"
    titles = texts(feed, "title")
    assert titles[0] == "Ann Arbor: 1.0"
    assert "Ann Arbor: Turn the wheel" in titles
    assert not [title for title in titles if "ci[bot]" in str(title)]


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_newest_are_found_wherever_the_day_begins(empty: Community, zone: str):
    """More people than a feed has entries, all at noon by UTC, which is another day far east and far west."""
    empty.settings["time_zone"] = zone
    for number in range(feeds.MOST + 2):
        empty.did(f"p{number:02}", "0001-01-03T12:00:00Z" if number < 2 else "2026-01-14T12:00:00Z")
    empty.build()
    assert texts(atom(empty), "updated") == ["2026-01-14T12:00:00Z"] * feeds.MOST


def test_what_atom_requires_is_there(sample: Community):
    """RFC 4287: id, title and updated of feed and entries, an author of each entry, links that are whole addresses."""
    feed = atom(sample)
    assert feed.tag == f"{ATOM}feed"
    for element in (feed, *feed.findall(f"{ATOM}entry")):
        for tag in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{tag}")) == 1
        assert TIME.fullmatch(element.findtext(f"{ATOM}updated") or "")
        assert ADDRESS.fullmatch(element.findtext(f"{ATOM}id") or "")
    for entry in feed.findall(f"{ATOM}entry"):
        assert entry.findtext(f"{ATOM}author/{ATOM}name")
        assert len(entry.findall(f"{ATOM}link[@rel='alternate']")) == 1
    for link in feed.iter(f"{ATOM}link"):
        assert link.attrib["href"].startswith("https://")
        assert ADDRESS.fullmatch(link.attrib["href"])
    own = feed.find(f"{ATOM}link[@rel='self']")
    assert own is not None
    assert own.attrib["href"].endswith(feeds.ATOM)


def test_what_the_json_feed_requires_is_there(sample: Community):
    """Version 1.1: its address, a title, and an id and content of each item."""
    feed = json_feed(sample)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"].endswith(feeds.JSON)
    assert feed["title"]
    for item in feed["items"]:
        assert item["id"]
        assert item["content_text"]
        assert TIME.fullmatch(item["date_published"])
        assert item["url"].startswith("https://")


def test_both_feeds_tell_the_same(sample: Community):
    """The ids and titles of as many entries."""
    items = json_feed(sample)["items"]
    assert [item["id"] for item in items] == texts(atom(sample), "id")
    assert [item["title"] for item in items] == texts(atom(sample), "title")
    assert len(items) == feeds.MOST


def test_ids_are_unique_and_outlive_renames_and_merges(community: Community):
    """They are made of what stands in the activity, which stays where it is when people are merged or renamed."""
    community.did("benny", "2026-01-14", slug="same")
    community.did("cem", "2026-01-14", slug="ci:é/ü?")
    community.build()
    before = texts(atom(community), "id")
    assert len(set(before)) == len(before)
    assert all(str(id).startswith("tag:people.acme.example,2026-01-") for id in before)
    community.person("ben", name="Benjamin", role="contributor", accounts=["benny"])
    community.build()
    assert texts(atom(community), "id") == before


@pytest.mark.parametrize("field", ["title", "text", "link"])
def test_no_text_of_a_stranger_is_markup(community: Community, field: str):
    """Characters that XML cannot hold are replaced, all others are text."""
    community.did("ann", "2026-01-14T23:00:00Z", **{field: f"https://acme.example/{EVIL}"})
    community.person("ann", name=f"Ann {EVIL}", role="core")
    community.build()
    feed = atom(community)
    assert {element.tag.removeprefix(ATOM) for element in feed.iter()} <= {
        "feed", "entry", "id", "title", "subtitle", "updated", "published", "generator", "link", "author", "name",
        "uri", "category", "summary", "content",
    }  # fmt: skip
    assert "</title><script>alert(1)</script>" in str(texts(feed, "title")[0])


def test_entries_lead_to_the_evidence_or_to_the_person(community: Community):
    """A link that is not one to the web leads nowhere, so the person's page stands in."""
    community.did("ann", "2026-01-14T23:00:00Z", link="javascript:alert(1)")
    community.build()
    links = {item["title"]: item["url"] for item in json_feed(community)["items"]}
    assert links["Ben: Pull request reviewed"] == "https://acme.example/7"
    assert links["Ann Arbor: Commit"] == "https://people.acme.example/people/ann/"


def test_without_work_the_feeds_are_empty_and_valid(empty: Community):
    """The day of the boards is when they were updated."""
    empty.build(now="2026-02-03T12:00:00+00:00")
    assert atom(empty).findtext(f"{ATOM}updated") == "2026-02-03T00:00:00Z"
    assert json_feed(empty)["items"] == []


def test_every_page_names_the_feeds(sample: Community):
    """Readers find them from wherever they are."""
    for path in ("", "people/rhodri", "leaderboard/week"):
        links = sample.page(path).all("link", rel="alternate")
        named = {link.attributes["type"]: link.attributes["href"] for link in links}
        for kind, file in (("application/atom+xml", feeds.ATOM), ("application/feed+json", feeds.JSON)):
            assert (sample.site / path / named[kind]).resolve() == (sample.site / file).resolve()
