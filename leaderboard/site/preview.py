"""The picture of the site that link previews show: its name, what it is about, its figures and a year of weeks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from leaderboard.shipped import shipped
from leaderboard.site.kinds import COLOURS
from leaderboard.site.pages import Figure
from leaderboard.site.palette import Palette

SIZE = (1200, 630)
MARGIN = 80
INSIDE = SIZE[0] - 2 * MARGIN
GROUND = 530
"""Where the columns stand."""
TALLEST = 150
LINES = 2
"""Of the sentence below the name."""
FONT = "frontend/dist/besley-latin-600-normal.woff2"
DRAWN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x20AC, 0x2212))) | frozenset(
    "–—‘’“”„•…"
)
"""The letters of the font; what has others is left out, because it would become boxes."""
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def preview(
    name: str,
    about: str,
    figures: Sequence[Figure],
    weeks: Sequence[Mapping[int, int]],
    palette: Palette,
) -> bytes:
    """A PNG in the colours that the site has by day; ``weeks`` map colours to amounts."""
    picture = Image.new("RGB", SIZE, palette.hexadecimal("background", "light"))
    drawing = ImageDraw.Draw(picture)
    mark(drawing, palette)
    if is_drawn(name):
        text, font = fitting(name, (72, 60, 48, 40), INSIDE - 100)
        drawing.text((MARGIN + 100, 116), text, font=font, anchor="lm", fill=palette.hexadecimal("foreground", "light"))
    y = 190.0
    for line in wrapped(about, font_of(32), INSIDE) if is_drawn(about) else ():
        drawing.text((MARGIN, y), line, font=font_of(32), anchor="ls", fill=palette.hexadecimal("ink2", "light"))
        y += 44
    write_figures(drawing, figures, palette)
    draw_weeks(drawing, weeks, palette)
    for place in (GROUND + 1, GROUND + 6):
        drawing.line((MARGIN, place, SIZE[0] - MARGIN, place), fill=palette.hexadecimal("foreground", "light"), width=2)
    file = BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


def mark(drawing: ImageDraw.ImageDraw, palette: Palette) -> None:
    """The tally."""
    for stroke in range(4):
        x = MARGIN + 8 + stroke * 16
        drawing.line((x, 84, x, 148), fill=palette.hexadecimal("foreground", "light"), width=7)
    drawing.line((MARGIN - 4, 136, MARGIN + 68, 100), fill=palette.hexadecimal("margin", "light"), width=7)


def write_figures(drawing: ImageDraw.ImageDraw, figures: Sequence[Figure], palette: Palette) -> None:
    """Side by side below the columns."""
    x = float(MARGIN)
    for name, value, _note in figures:
        if not is_drawn(value + name):
            continue
        ink, aid = (palette.hexadecimal(colour, "light") for colour in ("foreground", "muted-foreground"))
        drawing.text((x, 592), value, font=font_of(36), anchor="ls", fill=ink)
        x += font_of(36).getlength(value) + 12
        drawing.text((x, 592), name, font=font_of(26), anchor="ls", fill=aid)
        x += font_of(26).getlength(name) + 48


def draw_weeks(drawing: ImageDraw.ImageDraw, weeks: Sequence[Mapping[int, int]], palette: Palette) -> None:
    """Columns to scale, in the colours of the kinds of work."""
    tallest = max((sum(week.values()) for week in weeks), default=0)
    if not tallest:
        return
    colours = {number: palette.hexadecimal(f"chart-{number}", "light") for number in range(1, COLOURS + 1)}
    step = INSIDE / len(weeks)
    for place, week in enumerate(weeks):
        left, right = round(MARGIN + place * step), round(MARGIN + (place + 1) * step) - 3
        done, bottom = 0, GROUND
        for colour in sorted(week):
            done += week[colour]
            top = GROUND - round(done / tallest * TALLEST)
            if top < bottom:
                drawing.rectangle((left, top, right, bottom - 1), fill=colours[colour])
            bottom = top


def is_drawn(text: str) -> bool:
    """Whether the font has all letters of a text."""
    return set(text) <= DRAWN


def fitting(text: str, sizes: Sequence[int], space: float) -> tuple[str, Font]:
    """The text in the largest size that it fits in; cut in the smallest one."""
    for size in sizes:
        if font_of(size).getlength(text) <= space:
            return text, font_of(size)
    return cut(text, font_of(sizes[-1]), space), font_of(sizes[-1])


def cut(text: str, font: Font, space: float) -> str:
    """As much of a text as there is room for, with an ellipsis if something is left out."""
    if font.getlength(text) <= space:
        return text
    kept = next(length for length in range(len(text), -1, -1) if font.getlength(f"{text[:length]}…") <= space)
    return f"{text[:kept].rstrip()}…"


def wrapped(text: str, font: Font, space: float) -> list[str]:
    """The text in lines, what there is no room for cut off."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < LINES:
        count = len(words)
        if len(lines) < LINES - 1:
            while count > 1 and font.getlength(" ".join(words[:count])) > space:
                count -= 1
        lines.append(cut(" ".join(words[:count]), font, space))
        words = words[count:]
    return lines


@cache
def font_of(size: int) -> Font:
    """The font of the headings; Pillow's own where it was built without what unpacks that one."""
    try:
        return ImageFont.truetype(shipped(FONT), size)
    except OSError:
        return ImageFont.load_default(size)
