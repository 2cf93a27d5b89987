"""Markdown of strangers as HTML that can do no harm."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import nh3
from markupsafe import Markup, escape

if TYPE_CHECKING:
    import markdown

TAGS = {
    "a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h2", "hr", "i", "kbd", "li", "ol",
    "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {"a": {"href", "title"}, "td": {"align"}, "th": {"align"}}
SCHEMES = {"http", "https", "mailto"}
WHOLE_LINK = re.compile(r"(https?://|mailto:)\S", re.IGNORECASE)
MOST_CHARACTERS = 20_000
MOST_SIGNS = {"[": 300, "<": 1_000}
"""The renderer's time grows with the square of these and more."""
HEADING = re.compile(r"(</?)h[1-6]\b")
UNMARKED = re.compile(r"(?:[^\W\d_][^\\`*_\[\]<>&|\x00-\x1f\x7f-\xa0\u2028\u2029]*+(?<!\s)(?:\n|\Z))+")
"""Lines that begin with a letter and hold no sign that Markdown or HTML gives a meaning to: one paragraph."""
IDLE_WITHOUT = {
    "<&": ("html_block", "autolink", "automail", "html", "entity"),
    "[": ("reference", "link", "image_link", "image_reference", "short_reference", "short_image_ref"),
    "`~": ("fenced_code_block", "backtick"),
    "\\": ("escape",),
}
"""Steps of the renderer that find nothing in a text which has none of these signs; few bios have many."""
SIGNS = frozenset().union(*IDLE_WITHOUT)


@cache
def renderer(signs: frozenset[str] = SIGNS) -> markdown.Markdown:
    """What renders texts that have no other of ``SIGNS``."""
    import markdown  # noqa: PLC0415 - it is slow to import, and most texts are plain

    made = markdown.Markdown(extensions=["fenced_code", "tables", "sane_lists"], output_format="html")
    for idle in (step for needed, steps in IDLE_WITHOUT.items() if signs.isdisjoint(needed) for step in steps):
        made.preprocessors.deregister(idle, strict=False)
        made.inlinePatterns.deregister(idle, strict=False)
    return made


@cache
def cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=only_whole_links,
        url_schemes=SCHEMES,
        link_rel="nofollow noopener ugc",
    )


def render(text: str) -> Markup:
    """Safe HTML: no scripts, styles, images or frames, links to http, https and mailto only.

    Headings are all of the second level, because the page has its own first one and people skip levels.
    """
    if UNMARKED.fullmatch(text):
        return Markup(f"<p>{text.rstrip()}</p>")  # what the renderer and the cleaner make of it, many times faster
    return cleaned(converted(text))


def cleaned(html: str) -> Markup:
    """The same without what may do harm."""
    return Markup(cleaner().clean(HEADING.sub(r"\1h2", html)))


def converted(text: str) -> str:
    """HTML that may do harm yet; text that would keep the renderer busy for minutes is shown as it stands."""
    if is_too_much(text):
        return plain(text)
    try:
        return renderer(SIGNS.intersection(text)).reset().convert(text)
    except RecursionError:
        renderer.cache_clear()  # it is left in the middle of that text, and would take the next one for its rest
        return plain(text)


def is_too_much(text: str) -> bool:
    """Whether a text would keep the renderer busy."""
    return len(text) > MOST_CHARACTERS or any(text.count(sign) > most for sign, most in MOST_SIGNS.items())


def plain(text: str) -> str:
    """Paragraphs without any meaning of signs."""
    return "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in text.split("\n\n") if paragraph.strip())


def only_whole_links(_: str, attribute: str, value: str) -> str | None:
    """A link without a scheme would lead to a page of this site that is not there."""
    return value if attribute != "href" or WHOLE_LINK.match(value) else None
