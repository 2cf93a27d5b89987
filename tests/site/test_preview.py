"""The picture that link previews show."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from leaderboard.site import preview
from leaderboard.site.palette import Palette
from leaderboard.site.preview import DRAWN, Figure, cut, font_of, is_drawn, wrapped
from tests.site.built import Community

PAPER, INK = (252, 250, 246), (34, 29, 22)


def drawn(name: str = "", about: str = "", figures: tuple[Figure, ...] = (), theme: str = "") -> Image.Image:
    """The picture of such a site; two weeks, the second twice as busy."""
    weeks = [{1: 5}, {1: 5, 2: 5}]
    picture = Image.open(BytesIO(preview.preview(name, about, figures, weeks, Palette(theme))))
    picture.load()
    return picture


def inked(picture: Image.Image, box: tuple[int, int, int, int]) -> bool:
    """Whether there is anything but paper in a part of the picture."""
    return picture.crop(box).getcolors() != [((box[2] - box[0]) * (box[3] - box[1]), PAPER)]


NAME, ABOUT, FIGURES = (170, 70, 1120, 160), (80, 164, 1120, 250), (80, 560, 1120, 610)


def test_it_is_as_large_as_previews_want_it() -> None:
    """And has the colours of the site."""
    picture = drawn("Acme", "Makers of parts", (Figure("people", "12"),))
    assert (picture.size, picture.format, picture.getpixel((5, 5))) == ((1200, 630), "PNG", PAPER)
    assert all(inked(picture, box) for box in (NAME, ABOUT, FIGURES))
    assert drawn(theme=":root{--background:#123456}").getpixel((5, 5)) == (0x12, 0x34, 0x56)


@pytest.mark.parametrize("text", ["田中", "ليلى", "Ан", "🙂", "Wójcik ř"])
def test_what_the_font_has_not_is_left_out(text: str) -> None:
    """Nothing is better than boxes."""
    picture = drawn(text, text, (Figure(text, "12"), Figure("people", text)))
    assert not any(inked(picture, box) for box in (NAME, ABOUT, FIGURES))


def test_the_font_has_all_letters_that_it_is_said_to_have() -> None:
    """None looks like the sign for letters that are missing."""
    font = font_of(40)
    missing = bytes(font.getmask("\U000e0001"))
    signs = [sign for sign in DRAWN if not sign.isspace() and sign != "\xad" and bytes(font.getmask(sign)) == missing]
    assert signs == []


def test_columns_are_to_scale() -> None:
    """The busier week is twice as high."""
    picture = drawn()
    heights = [
        sum(picture.getpixel((x, y)) != PAPER for y in range(preview.GROUND - preview.TALLEST - 9, preview.GROUND))
        for x in (300, 900)
    ]
    assert heights == [preview.TALLEST // 2, preview.TALLEST]


def test_long_names_and_sentences_are_cut() -> None:
    """They stay in the picture."""
    long = "Parts " * 100
    picture = drawn(long, long, (Figure("people", "12"),))
    assert not inked(picture, (1125, 0, 1200, 520))
    lines = wrapped(long, font_of(32), 500)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert cut("x" * 10_000, font_of(32), 100).endswith("…")
    assert wrapped("", font_of(32), 500) == []


def test_the_same_site_has_the_same_picture(community: Community) -> None:
    """Another one has not."""
    del community.config["meta"]["image_url"]
    community.build()
    first = community.files()["preview.png"]
    assert community.page("people/ann").meta("og:image") == "https://people.acme.example/preview.png"
    report = community.build()
    assert (report.site_written, community.files()["preview.png"]) == (0, first)
    community.did("ben", "2026-01-14", count=20)
    community.build()
    assert community.files()["preview.png"] != first


def test_a_site_with_nothing_to_show_has_a_picture_too(empty: Community) -> None:
    """Its name and what it is about."""
    del empty.config["meta"]["image_url"]
    empty.build()
    picture = Image.open(BytesIO(empty.files()["preview.png"]))
    assert picture.size == preview.SIZE
    assert not inked(picture.convert("RGB"), FIGURES)


def test_every_page_tells_who_it_is(sample: Community) -> None:
    """Its own address, title and a description; a person's page says that it is a profile."""
    for path, page in sample.documents():
        if page.meta("og:title") is None:
            assert "noindex" in page.html or path == "404.html" or page.meta("refresh") is None, path
            continue
        assert page.meta("description") == page.meta("og:description") != "", path
        address = page.meta("og:url")
        assert address is not None
        assert address.startswith("https://contributors.northwind-commons.example/"), path
        assert page.meta("twitter:card") == "summary_large_image"
        assert page.meta("og:image") == "https://contributors.northwind-commons.example/preview.png"
        is_person = bool(page.all("header", class_="person"))
        assert page.meta("og:type") == ("profile" if is_person else "website"), path


def test_letters_are_told_apart() -> None:
    """As the stylesheet's list of the font's letters says."""
    assert is_drawn("Zoë – 12 €")
    assert not is_drawn("Ω")
