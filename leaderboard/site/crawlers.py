"""What search engines are told: the site map, and what is not worth reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement

from leaderboard.site import pages
from leaderboard.site.output import File
from leaderboard.site.xml import document

MOST = 50_000
"""The most addresses that a site map may have."""
MAP = "sitemap.xml"


def site_map(address: str, paths: Sequence[str], most: int = MOST) -> Iterator[File]:
    """The pages of these paths; where they are too many for one map, a map of maps."""
    ordered = sorted(paths)
    if len(ordered) <= most:
        yield MAP, listing("urlset", "url", address, ordered)
        return
    parts = [ordered[start : start + most] for start in range(0, len(ordered), most)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    for name, part in zip(names, parts, strict=True):
        yield name, listing("urlset", "url", address, part)
    yield MAP, listing("sitemapindex", "sitemap", address, names)


def listing(tag: str, item: str, address: str, paths: Sequence[str]) -> bytes:
    """A list of addresses."""
    root = Element(tag, xmlns="http://www.sitemaps.org/schemas/sitemap/0.9")
    for path in paths:
        SubElement(SubElement(root, item), "loc").text = f"{address}/{pages.address(path)}"
    return document(root)


def robots(address: str, database: str | None) -> File:
    """All is open but the database, which is large and nothing to read."""
    lines = ["User-agent: *"]
    below = urlsplit(address).path
    lines.append(f"Disallow: {below}/{pages.address(database)}" if database else "Disallow:")
    return "robots.txt", "\n".join([*lines, f"Sitemap: {address}/{MAP}", ""]).encode()
