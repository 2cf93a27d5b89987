"""The colours of the style sheet, for drawings that stand alone."""

from __future__ import annotations

import re
from functools import cache

from leaderboard.shipped import shipped

TOKEN = re.compile(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")
NAMED = re.compile(r"\$([\w-]+)")


@cache
def colours() -> dict[str, tuple[str, str]]:
    """(light, dark) of every colour by its name."""
    css = (shipped("site_templates") / "css" / "site.css").read_text(encoding="utf-8")
    return {name: (light, dark) for name, light, dark in TOKEN.findall(css)}


@cache
def coloured(rules: str) -> str:
    """Rules with ``$name`` for colours, written out for light and for dark."""
    light = NAMED.sub(lambda found: colours()[found[1]][0], rules)
    dark = NAMED.sub(lambda found: colours()[found[1]][1], rules)
    return f"{light}@media (prefers-color-scheme:dark){{{dark}}}"
