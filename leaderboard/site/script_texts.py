"""Texts in the site's own scripts: each ``_("…")`` becomes what it says in the language of the site, at build time."""

from __future__ import annotations

import json
import re

from leaderboard.site.texts import _

MARKED = re.compile(r'(?<![\w$.])_\(("(?:[^"\\\n]|\\.)*")\)')


def in_language(script: str) -> str:
    """The script with its texts in the language spoken."""
    return MARKED.sub(lambda found: json.dumps(_(json.loads(found[1])), ensure_ascii=False), script)
