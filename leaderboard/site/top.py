"""Names at the top of the site's folder that are taken."""

from __future__ import annotations

import re

from leaderboard.config import Config
from leaderboard.models import is_web_link

OURS = frozenset(
    {
        "404.html", "api", "assets", "avatars", "badges", "boards", "cards", "css", "data", "data.db", "favicon.svg",
        "feeds", "fonts", "index.html", "js", "leaderboard", "people", "preview.png", "repositories", "robots.txt",
        "runs", "scores", "sitemap.xml", "theme.css", "vendor", "what-if",
    }
)  # fmt: skip
MAPS = re.compile(r"sitemap-\d+\.xml", re.ASCII)


def is_free(name: str, config: Config) -> bool:
    """Whether a folder of this name gets into the way of no page and file of ours, in any spelling."""
    source = config.leaderboard.data_explorer.source
    database = "" if is_web_link(source) else source.strip("/").partition("/")[0]
    name = name.casefold()
    return name not in OURS and name != database.casefold() and not MAPS.fullmatch(name)
