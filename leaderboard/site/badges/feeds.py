"""The badges that people got last, as feeds: Atom and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from urllib.parse import quote

import apsw

from leaderboard.config import Config
from leaderboard.site import feeds, pages
from leaderboard.site.badges import paths
from leaderboard.site.badges.listing import Shelf, note
from leaderboard.site.badges.recent import Got, latest
from leaderboard.site.output import File
from leaderboard.site.xml import legal
from leaderboard.texts import _

ATOM = "feeds/badges.atom"
JSON = "feeds/badges.json"


def badge_feeds(db: apsw.Connection, config: Config, shelf: Shelf, as_of: date) -> Iterator[File]:
    """Both feeds of the same entries, newest first."""
    address = config.meta.site_url.rstrip("/")
    entries = [entry(address, got) for got in latest(db, shelf, as_of, feeds.MOST)]
    updated = entries[0].at if entries else f"{as_of}T00:00:00Z"
    title = _("%(site)s: latest badges", site=config.meta.title)
    yield ATOM, feeds.atom(title, config.meta.description, address, updated, entries, ATOM)
    yield JSON, feeds.json_feed(title, config.meta.description, address, entries, JSON)


def entry(address: str, got: Got) -> feeds.Entry:
    """A tier that somebody got; nobody gets it twice."""
    day = got.earned.day.isoformat()
    badge = f"{got.badge.slug}/{got.tier.variant}"
    return feeds.Entry(
        id=f"tag:{feeds.authority(address)},{day}:badges/{badge}/{quote(got.username, safe='')}",
        at=f"{day}T00:00:00Z",
        who=legal(got.name),
        page=f"{address}/{pages.address(pages.person_path(got.username))}",
        kind=legal(_(got.badge.name)),
        term=legal(got.badge.slug),
        title=legal(f"{got.name}: {_(got.badge.name)}, {_(got.tier.variant)}"),
        link=f"{address}/{pages.address(paths.badge_path(got.badge.slug))}#{got.tier.variant}",
        summary=legal(note(got.earned) or _(got.tier.description or got.badge.name)),
        text=None,
    )
