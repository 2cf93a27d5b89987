"""Where what is about badges is in the site."""

from __future__ import annotations

from leaderboard.site.api.paths import ROOT


def badge_path(slug: str) -> str:
    """The page of a badge."""
    return f"badges/{slug}/"


def coin_path(slug: str, variant: str) -> str:
    """The coin of a tier as a file."""
    return f"badges/{slug}/{variant}.svg"


def holders_path(slug: str) -> str:
    """Everybody who has a badge, for programs: the first page."""
    return f"{ROOT}badges/{slug}.json"
