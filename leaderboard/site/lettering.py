"""How wide text will be in a drawing, reckoned on the wide side because the reader's font is not known."""

from __future__ import annotations

import unicodedata

NARROW = frozenset("fijlrtI.,:;'|!()[]/ ·‘’")
WIDE = frozenset("mwMW@%&—…")
ELLIPSIS = "…"
MARKS = frozenset({"Mn", "Mc", "Me", "Cf"})


def width(text: str, size: float) -> float:
    """The width in the unit of ``size``, the height of the letters."""
    return size * sum(map(EMS.__getitem__, text))


def fitted(text: str, size: float, space: float, smallest: float | None = None) -> tuple[str, float]:
    """The text and its size, made smaller down to ``smallest`` and then cut, so that it fits into ``space``."""
    words = " ".join(text.split())
    needed = width(words, 1)
    if needed * size <= space:
        return words, size
    least = smallest or size
    if needed * least <= space:
        return words, int(space / needed * 2) / 2
    return cut(words, space / least), least


def cut(text: str, space: float) -> str:
    """As much of the text as there is room for, with an ellipsis; marks stay with their letter."""
    left = space - EMS[ELLIPSIS]
    kept = 0
    for place, character in enumerate(text):
        left -= EMS[character]
        if left < 0:
            break
        kept = place + 1
    while kept and unicodedata.category(text[kept]) in MARKS:
        kept -= 1
    return text[:kept].rstrip() + ELLIPSIS


class Ems(dict[str, float]):
    """The width of characters as a share of their height, each reckoned once."""

    def __missing__(self, character: str) -> float:
        self[character] = found = ems(character)
        return found


EMS = Ems()


def ems(character: str) -> float:
    """The width of one character as a share of its height."""
    if character in NARROW:
        return 0.36
    if character in WIDE:
        return 1.0
    if character.isascii():
        return 0.74 if character.isupper() else 0.6
    if unicodedata.category(character) in MARKS - {"Mc"}:
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.1
    return 0.74 if character.islower() and character < "\u0590" else 0.9
