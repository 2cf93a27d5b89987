"""What people did lately, as feeds: Atom and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import Element, SubElement

import apsw
import msgspec

from leaderboard import __version__
from leaderboard.config import Config
from leaderboard.models import is_web_link
from leaderboard.scores.periods import day_number
from leaderboard.site import numbers, pages
from leaderboard.site.latest import since
from leaderboard.site.output import File
from leaderboard.site.xml import document, legal
from leaderboard.store.database import rows
from leaderboard.texts import _

ATOM = "feeds/activity.atom"
JSON = "feeds/activity.json"
MOST = 50
DAYS = 366
"""What is older is no news."""
LATEST = """
select
    a.slug, k.key, a.occurred_at, c.username, c.name, d.slug, d.name, a.title, a.link, a.text, r.name, a.count,
    (a.count - a.unscored) * coalesce(a.points, d.points, 0)
from contributors as c
join accounts as k on k.contributor_id = c.id
cross join activities as a indexed by activities_recent on a.account_id = k.id and a.occurred_at >= :since
join definitions as d on d.id = a.definition_id
left join repositories as r on r.id = a.repository_id
where c.ranked and not a.masked and a.day between :last - :days and :last
order by a.occurred_at desc, a.slug, k.key
limit :most
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that somebody did."""

    id: str
    at: str
    """``2026-01-31T09:30:00Z``."""
    who: str
    page: str
    """The address of the person's page."""
    kind: str
    term: str
    title: str
    link: str
    """The evidence, or the person's page where there is none."""
    summary: str
    text: str | None


def feeds(db: apsw.Connection, config: Config, as_of: date) -> Iterator[File]:
    """Both feeds of the same entries, newest first."""
    address = config.meta.site_url.rstrip("/")
    last = day_number(as_of)
    found = rows(db, LATEST, last=last, days=DAYS, since=since(db, last, MOST), most=MOST)
    entries = [entry(address, *row) for row in found]
    updated = entries[0].at if entries else f"{as_of}T00:00:00Z"
    title = _("%(site)s: latest activity", site=config.meta.title)
    yield ATOM, atom(title, config.meta.description, address, updated, entries)
    yield JSON, json_feed(title, config.meta.description, address, entries)


def entry(
    address: str,
    slug: str,
    account: str,
    at: str,
    username: str,
    name: str | None,
    term: str,
    kind: str,
    title: str | None,
    link: str | None,
    text: str | None,
    repository: str | None,
    count: int,
    points: int,
) -> Entry:
    """A row of the store; its id is made of what the data repo says, which no rename or merge of people changes."""
    page = f"{address}/{pages.address(pages.person_path(username))}"
    shown = _(kind)
    what = shown if count == 1 else f"{shown} × {numbers.whole(count)}"
    facts = (what, repository, numbers.in_points(points, numbers.signed(points)) if points else None)
    return Entry(
        id=f"tag:{authority(address)},{at[:10]}:{quote(account, safe='')}/{quote(slug, safe=':')}",
        at=at,
        who=legal(name or username),
        page=page,
        kind=legal(shown),
        term=legal(term),
        title=legal(f"{name or username}: {title or what}"),
        link=whole(link) if link and is_web_link(link) else page,
        summary=legal(" · ".join(fact for fact in facts if fact)),
        text=legal(text) if text else None,
    )


def authority(address: str) -> str:
    """Whose ids they are: the host of the site."""
    return quote(urlsplit(address).hostname or "", safe="")


def whole(link: str) -> str:
    """A link without the characters that no address may hold."""
    return quote(link, safe="!#$%&'()*+,/:;=?@[]~", errors="replace")


def atom(title: str, subtitle: str, address: str, updated: str, entries: list[Entry], path: str = ATOM) -> bytes:
    """The feed as RFC 4287 has it."""
    feed = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    text(feed, "id", f"{address}/{path}")
    text(feed, "title", legal(title))
    text(feed, "subtitle", legal(subtitle))
    text(feed, "updated", updated)
    text(feed, "generator", "leaderboard", version=__version__)
    SubElement(feed, "link", rel="self", type="application/atom+xml", href=f"{address}/{path}")
    SubElement(feed, "link", rel="alternate", type="text/html", href=f"{address}/")
    for one in entries:
        item = SubElement(feed, "entry")
        text(item, "id", one.id)
        text(item, "title", one.title)
        text(item, "updated", one.at)
        text(item, "published", one.at)
        SubElement(item, "link", rel="alternate", href=one.link)
        author = SubElement(item, "author")
        text(author, "name", one.who)
        text(author, "uri", one.page)
        SubElement(item, "category", term=one.term, label=one.kind)
        text(item, "summary", one.summary)
        if one.text:
            text(item, "content", one.text, type="text")
    return document(feed)


def text(parent: Element, tag: str, words: str, **attributes: str) -> None:
    """Add an element that holds only text."""
    SubElement(parent, tag, attributes).text = words


def json_feed(title: str, description: str, address: str, entries: list[Entry], path: str = JSON) -> bytes:
    """The feed as jsonfeed.org has it, version 1.1."""
    return msgspec.json.encode(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": title,
            "description": description,
            "home_page_url": f"{address}/",
            "feed_url": f"{address}/{path}",
            "language": "en",
            "items": [
                {
                    "id": one.id,
                    "url": one.link,
                    "title": one.title,
                    "content_text": f"{one.summary}\n\n{one.text}" if one.text else one.summary,
                    "date_published": one.at,
                    "authors": [{"name": one.who, "url": one.page}],
                    "tags": [one.kind],
                }
                for one in entries
            ],
        }
    )
