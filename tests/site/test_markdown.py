"""Markdown of strangers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaderboard.site.markdown import TAGS, UNMARKED, cleaned, converted, render, renderer
from tests.site.built import Document

SAFE = ("http:", "https:", "mailto:")


def check(html: str) -> Document:
    """Only known elements, no attribute but those of links and cells, links to safe places."""
    document = Document(html)
    for element in document.elements:
        assert element.tag in TAGS
        assert element.attributes.keys() <= {"href", "title", "rel", "align"}
        assert element.attributes.get("href", "http:").lower().startswith(SAFE)
    return document


def test_markdown_is_shown() -> None:
    """Emphasis, lists, code, tables and links."""
    page = check(render("*a* **b** `c`\n\n- d\n\n| e |\n|---|\n| f |\n\n```\n<g>\n```\n\n[h](https://example.org)"))
    for tag in ("em", "strong", "code", "li", "th", "td", "pre"):
        assert page.all(tag)
    assert page.link("h") == "https://example.org"
    assert page.all("a")[0].attributes["rel"] == "nofollow noopener ugc"


def test_every_heading_is_of_the_second_level() -> None:
    """The page has the first one, and a reader may have begun with the fifth."""
    page = check(render("##### a\n\n# b\n\n<h3>c</h3>"))
    assert page.texts("h2") == ["a", "b", "c"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVa\tScRiPt:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](&#106;avascript:alert(1))",
        "[x](//evil.example/)",
        "[x](../../admin/)",
        "[x](#q=delete)",
        "![x](https://evil.example/track.gif)",
        "<iframe src=https://evil.example></iframe>",
        "<style>*{display:none}</style>",
        "<p style=position:fixed onclick=x() id=main class=k1>x</p>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "</div></main></body>",
        "<base href=https://evil.example>",
        "<meta http-equiv=refresh content=0>",
        "<form action=https://evil.example><input name=password><button>x</button></form>",
        "<!-- <b>",
        "<![CDATA[<script>]]>",
        "[x]: javascript:alert(1)\n\n[x]",
        "<javascript:alert(1)>",
        "`</code><script>`",
        "```\n</pre><script>alert(1)</script>\n```",
    ],
)
def test_what_could_do_harm_is_not_there(text: str) -> None:
    """Whatever way it is written."""
    page = check(render(text))
    assert not page.strays
    assert not page.unclosed


@given(st.text(alphabet=st.sampled_from("<>[]()!#*_`~|-=&;:/\\\"' \n\tabhref1.javascript"), max_size=80))
def test_no_text_makes_an_unsafe_page(text: str) -> None:
    """Found by chance, if at all."""
    check(render(text))


BOMBS = ("> " * 5_000, "- " * 2_000, "[" * 19_000, "![" * 9_000, "[a](" * 4_000, "<a " * 6_000, "*a " * 6_000)


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb[:4])
def test_a_bomb_does_not_go_off(bomb: str) -> None:
    """Text that is deep, or that makes the renderer go back again and again, is shown as it stands."""
    page = check(render(f"{bomb}the end"))
    assert page.text.endswith("the end")


def test_text_that_is_shown_as_it_stands_keeps_its_paragraphs() -> None:
    """And its signs."""
    page = check(render("*one*\n\n\n" + "two & " * 4_000))
    assert page.texts("p") == ["*one*", ("two & " * 4_000).strip()]


def test_a_text_that_is_too_deep_leaves_nothing_for_the_next_one() -> None:
    """The renderer stops in the middle of it, within links in links."""
    for deep in ("> " * 3_000 + "[a](https://example.org)", "[" * 250 + "a" + "](https://example.org)" * 250):
        render(deep)
        assert 'href="https://example.org"' in render("[there](https://example.org)")


@given(st.text(st.sampled_from("*_-#+>|=<&[]()`~\\!:/;\"'1. \nahttp"), max_size=60))
def test_steps_that_are_left_out_would_find_nothing(text: str) -> None:
    """A text is rendered as all of the renderer's steps would have it."""
    assert converted(text) == renderer().reset().convert(text)


@given(st.from_regex(UNMARKED, fullmatch=True) | st.text("ab 1-+.:#=~'\"\u00a0\u3000\n").filter(UNMARKED.fullmatch))
def test_text_without_signs_is_what_the_renderer_makes_of_it(text: str) -> None:
    """The short way leads to the same place."""
    assert render(text) == cleaned(converted(text))
