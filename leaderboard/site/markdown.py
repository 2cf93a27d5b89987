"""Markdown of strangers as HTML that can do no harm."""

from __future__ import annotations

import re

import nh3
from cmarkgfm import markdown_to_html_with_extensions  # type: ignore[import-untyped]  # it has no types
from cmarkgfm.cmark import Options  # type: ignore[import-untyped]
from markupsafe import Markup, escape

EXTENSIONS = ("table", "strikethrough", "autolink")
TAGS = {
    "a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h2", "hr", "i", "kbd", "li", "ol",
    "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {"a": {"href", "title"}, "td": {"align"}, "th": {"align"}}
SCHEMES = {"http", "https", "mailto"}
WHOLE_LINK = re.compile(r"(https?://|mailto:)\S", re.IGNORECASE)
MOST_CHARACTERS = 20_000
HEADING = re.compile(r"(</?)h[1-6]\b")


def render(text: str) -> Markup:
    """Safe HTML: no scripts, styles, images or frames, links to http, https and mailto only.

    Headings are all of the second level, because the page has its own first one and people skip levels.
    """
    clean = nh3.clean(
        HEADING.sub(r"\1h2", converted(text)),
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=only_whole_links,
        url_schemes=SCHEMES,
        link_rel="nofollow noopener ugc",
    )
    return Markup(clean.rstrip())


def converted(text: str) -> str:
    """HTML as GitHub makes it of the same text, which may do harm yet; a text that is too long as it stands."""
    if is_too_much(text):
        return plain(text)
    html: str = markdown_to_html_with_extensions(text, options=Options.CMARK_OPT_UNSAFE, extensions=EXTENSIONS)
    return html


def is_too_much(text: str) -> bool:
    """Whether a text could keep the cleaner busy, whose time grows with the square of how deep elements are."""
    return len(text) > MOST_CHARACTERS


def plain(text: str) -> str:
    """Paragraphs without any meaning of signs."""
    return "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in text.split("\n\n") if paragraph.strip())


def only_whole_links(_: str, attribute: str, value: str) -> str | None:
    """A link without a scheme would lead to a page of this site that is not there."""
    return value if attribute != "href" or WHOLE_LINK.match(value) else None
