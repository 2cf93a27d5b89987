"""The page of the data explorer, which names the very version of the database."""

from __future__ import annotations

from leaderboard.models import is_web_link
from leaderboard.site import explorer, pages
from leaderboard.site.publish import Published
from leaderboard.texts import _


def explorer_page(source: str, database: str, published: Published) -> pages.Explorer:
    """``source`` is what config says of the place of the database, ``database`` where it is in the site."""
    is_elsewhere = is_web_link(source)
    return pages.Explorer(
        path="data/",
        title=_("Data explorer"),
        description=_("Ask the data behind the leaderboard anything in SQL"),
        database=source if is_elsewhere else f"../{pages.address(database)}?v={published.version}",
        database_bytes=None if is_elsewhere else published.bytes,
        origin=explorer.origin(source) if is_elsewhere else None,
        examples=tuple(explorer.examples()),
        schema=published.schema,
    )
