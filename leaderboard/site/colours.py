"""Colours as style sheets write them, and how well one is read on another."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import cos, pi, sin
from typing import NamedTuple

HEX = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
FUNCTION = re.compile(r"(rgba?|hsla?|oklch|oklab)\(([^()]*)\)", re.IGNORECASE)
NUMBER = re.compile(r"([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|deg|rad|turn)?", re.IGNORECASE)
NAMED = {"black": "#000", "white": "#fff", "transparent": "#0000"}
DEGREES: Mapping[str, float] = {"": 1, "deg": 1, "rad": 180 / pi, "turn": 360}


class Colour(NamedTuple):
    """Red, green and blue as they glow, and how much of what is below is covered: all from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1

    @property
    def luminance(self) -> float:
        """How bright it is, as WCAG reckons."""
        return 0.2126 * self.red + 0.7152 * self.green + 0.0722 * self.blue

    def over(self, below: Colour) -> Colour:
        """What is seen where this one lies on another, which covers all below it."""
        mixed = (self.alpha * up + (1 - self.alpha) * down for up, down in zip(self[:3], below[:3], strict=True))
        return Colour(*mixed)


def contrast(ink: Colour, paper: Colour) -> float:
    """1 for what cannot be seen at all, up to 21."""
    dark, bright = sorted((ink.over(paper).luminance, paper.luminance))
    return (bright + 0.05) / (dark + 0.05)


def colour(text: str) -> Colour | None:
    """The colour that a value names; None where it needs a browser to know."""
    text = text.strip().lower()
    text = NAMED.get(text, text)
    if HEX.fullmatch(text):
        return from_hex(text)
    found = FUNCTION.fullmatch(text)
    if found is None:
        return None
    words = [word for word in re.split(r"[\s,/]+", found[2].replace("none", "0")) if word]
    numbers = [NUMBER.fullmatch(word) for word in words]
    if len(words) not in {3, 4} or not all(numbers):
        return None
    values = [(float(number[1]), number[2] or "") for number in numbers if number]
    read = FUNCTIONS[found[1].removesuffix("a")]
    alpha = scaled(values[3], 1) if len(values) == 4 else 1
    return Colour(*(min(max(part, 0.0), 1.0) for part in (*read(values), alpha)))


Values = list[tuple[float, str]]


def from_hex(text: str) -> Colour:
    digits = text[1:] if len(text) > 5 else "".join(digit * 2 for digit in text[1:])
    red, green, blue, *alpha = (int(digits[at : at + 2], 16) / 255 for at in range(0, len(digits), 2))
    return Colour(glow(red), glow(green), glow(blue), *alpha)


def from_rgb(values: Values) -> tuple[float, float, float]:
    red, green, blue = (glow(scaled(value, 1 if value[1] == "%" else 1 / 255)) for value in values[:3])
    return red, green, blue


def from_hsl(values: Values) -> tuple[float, float, float]:
    hue, saturation, light = degrees(values[0]), values[1][0] / 100, values[2][0] / 100
    width = saturation * min(light, 1 - light)

    def part(turn: int) -> float:
        at = (turn + hue / 30) % 12
        return glow(light - width * max(-1.0, min(at - 3, 9 - at, 1.0)))

    return part(0), part(8), part(4)


def from_oklch(values: Values) -> tuple[float, float, float]:
    chroma = values[1][0] * (0.004 if values[1][1] == "%" else 1)
    angle = degrees(values[2]) * pi / 180
    return from_oklab([values[0], (chroma * cos(angle), ""), (chroma * sin(angle), "")])


def from_oklab(values: Values) -> tuple[float, float, float]:
    """By the numbers of CSS Color 4: https://www.w3.org/TR/css-color-4/#color-conversion-code"""
    light = scaled(values[0], 1)
    green_red, blue_yellow = (value * (0.004 if unit == "%" else 1) for value, unit in values[1:3])
    long = (light + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    middle = (light - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (light - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def oklab(colour: Colour) -> tuple[float, float, float]:
    """How light a colour is, and where between green and red and between blue and yellow; the way back of the above."""
    red, green, blue = colour[:3]
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def written_out(colour: Colour) -> str:
    """The colour in hexadecimal digits, as if nothing were below it."""
    return "#" + "".join(f"{round(as_written(part) * 255):02x}" for part in colour[:3])


def as_written(glow: float) -> float:
    """A part of a colour as style sheets count it, which is by what the eye sees."""
    return 12.92 * glow if glow <= 0.0031308 else 1.055 * glow ** (1 / 2.4) - 0.055


FUNCTIONS: Mapping[str, Callable[[Values], tuple[float, float, float]]] = {
    "rgb": from_rgb,
    "hsl": from_hsl,
    "oklch": from_oklch,
    "oklab": from_oklab,
}


def scaled(value: tuple[float, str], unit: float) -> float:
    return value[0] / 100 if value[1] == "%" else value[0] * unit


def degrees(value: tuple[float, str]) -> float:
    return value[0] * DEGREES.get(value[1], 1)


def glow(part: float) -> float:
    """A part of an sRGB colour as light."""
    part = min(max(part, 0.0), 1.0)
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
