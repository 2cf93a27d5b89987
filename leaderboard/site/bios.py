"""A bio as its person's page shows it: all of it, or the beginning of one that would swell the page."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from leaderboard.site import markdown

MOST_BYTES = 6_000
"""Of HTML."""
BEGINNING = 3_000
"""Letters of which whole paragraphs are shown where a bio is cut."""
SENTENCES = 1_000
"""Letters that are shown as they stand where the first paragraph is too long."""


class Bio(NamedTuple):
    """What is shown, and whether there is more."""

    html: Markup
    is_cut: bool = False


def shown(text: str) -> Bio:
    """The bio; the file for programs has all of one that is cut."""
    whole = fitting(text)
    if whole is not None:
        return Bio(whole)
    paragraphs = fitting(text[:BEGINNING].rpartition("\n\n")[0])
    words = text[:SENTENCES].rpartition(" ")[0] or text[:SENTENCES]
    return Bio(paragraphs or Markup(markdown.plain(f"{words.rstrip()} …").rstrip()), is_cut=True)


def fitting(text: str) -> Markup | None:
    """The HTML of a text; None where it is too much, which a text as long as that is too."""
    html = markdown.render(text) if len(text) <= MOST_BYTES else None
    return html if html is not None and len(html.encode()) <= MOST_BYTES else None
