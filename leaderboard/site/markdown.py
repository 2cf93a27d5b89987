"""Markdown of strangers as HTML that can do no harm."""

from __future__ import annotations

from functools import cache

import markdown
import nh3
from markupsafe import Markup

TAGS = {
    "a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h2", "h3", "h4", "h5", "h6", "hr",
    "i", "kbd", "li", "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
SCHEMES = {"http", "https", "mailto"}


@cache
def renderer() -> markdown.Markdown:
    return markdown.Markdown(extensions=["fenced_code", "tables", "sane_lists"], output_format="html")


def render(text: str) -> Markup:
    """Safe HTML: no scripts, styles, images or frames, links to http, https and mailto only.

    Headings are moved down by one, because the page has its own first one.
    """
    html = renderer().reset().convert(text)
    clean = nh3.clean(
        html.replace("<h1", "<h2").replace("</h1>", "</h2>"),
        tags=TAGS,
        attributes={"a": {"href", "title"}, "td": {"align"}, "th": {"align"}},
        url_schemes=SCHEMES,
        link_rel="nofollow noopener ugc",
    )
    return Markup(clean)
