"""Markdown of strangers as HTML that can do no harm."""

from __future__ import annotations

import re
from functools import cache

import markdown
import nh3
from markupsafe import Markup

TAGS = {
    "a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h2", "hr", "i", "kbd", "li", "ol",
    "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
SCHEMES = {"http", "https", "mailto"}
HEADING = re.compile(r"(</?)h[1-6]\b")


@cache
def renderer() -> markdown.Markdown:
    return markdown.Markdown(extensions=["fenced_code", "tables", "sane_lists"], output_format="html")


def render(text: str) -> Markup:
    """Safe HTML: no scripts, styles, images or frames, links to http, https and mailto only.

    Headings are all of the second level, because the page has its own first one and people skip levels.
    """
    html = renderer().reset().convert(text)
    clean = nh3.clean(
        HEADING.sub(r"\1h2", html),
        tags=TAGS,
        attributes={"a": {"href", "title"}, "td": {"align"}, "th": {"align"}},
        attribute_filter=only_whole_links,
        url_schemes=SCHEMES,
        link_rel="nofollow noopener ugc",
    )
    return Markup(clean)


def only_whole_links(_: str, attribute: str, value: str) -> str | None:
    """A link without a scheme would lead to a page of this site that is not there."""
    return value if attribute != "href" or ":" in value else None
