"""Pairs of a theme's colours that people cannot tell apart well enough."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import floor
from typing import NamedTuple

from leaderboard.shipped import shipped
from leaderboard.site.colours import Colour, colour, contrast
from leaderboard.site.stylesheet import Block, Node, Statement, name, parse, written

TEXT, SHAPE = 4.5, 3.0
"""What WCAG asks of text, and of what is no text but has to be seen."""
SURFACES = ("--background", "--card", "--muted")
PAIRS = (
    *(("--foreground", surface, TEXT) for surface in SURFACES),
    *(("--muted-foreground", surface, TEXT) for surface in SURFACES),
    *((ink, "--background", TEXT) for ink in ("--primary", "--up", "--down", "--new", "--success", "--destructive")),
    ("--input", "--background", SHAPE),
    ("--ring", "--background", SHAPE),
    *((f"--chart-{number}", "--background", SHAPE) for number in range(1, 9)),
)
LIGHT_HEADS = re.compile(r"(?:@theme(?: \w+)*|(?:.*,\s*)?(?::root|html|:host|\.light)(?:\s*,.*)?)", re.DOTALL)
DARK_HEADS = re.compile(
    r"(?:.*[\s,])?(?::root|html)?\.dark(?:\s*,.*)?|@media \(prefers-color-scheme:\s*dark\)", re.DOTALL
)
SEE_THROUGH = ("@layer", "@supports")
VARIABLE = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,(.*))?\)", re.DOTALL)
EITHER = re.compile(r"light-dark\(((?:[^(),]|\([^()]*\))*),((?:[^(),]|\([^()]*\))*)\)", re.DOTALL)
MOST_STEPS = 10


class Weak(NamedTuple):
    """A pair, in words, and the line of the declaration to change."""

    words: str
    line: int


class Said(NamedTuple):
    """The value of a variable and the line that it stands in; none for ours."""

    value: str
    line: int | None


Variables = Mapping[str, Said]


def weak_pairs(theme: Iterable[Node]) -> Iterator[Weak]:
    """The pairs of which the theme sets at least one and that have too little contrast, in light and in dark."""
    nodes = list(theme)
    light = dict(variables(nodes, dark=False))
    schemes = (("light", light), ("dark", light | dict(variables(nodes, dark=True))))
    for scheme, own in schemes:
        known = ours() | own
        for ink, paper, least in PAIRS:
            lines = [own[side].line for side in (ink, paper) if side in own]
            got = measured(known, ink, paper, scheme)
            if lines and got is not None and got < least:
                found = f"{ink} on {paper} has a contrast of {floor(got * 100) / 100}:1 in {scheme}"
                yield Weak(f"{found}; expected at least {least:g}:1", lines[0] or 1)


def measured(known: Variables, ink: str, paper: str, scheme: str) -> float | None:
    """The contrast of two variables; None where one of them needs a browser to know."""
    below, above = resolved(known, paper, scheme), resolved(known, ink, scheme)
    if below is None or above is None or below.alpha < 1:
        return None
    return contrast(above, below)


def resolved(known: Variables, variable: str, scheme: str) -> Colour | None:
    value = known[variable].value if variable in known else ""
    for _ in range(MOST_STEPS):
        if either := EITHER.fullmatch(value):
            value = either[1 if scheme == "light" else 2].strip()
        elif other := VARIABLE.fullmatch(value):
            value = known[other[1]].value if other[1] in known else (other[2] or "").strip()
        else:
            return colour(value)
    return None


def variables(nodes: Iterable[Node], *, dark: bool) -> Iterator[tuple[str, Said]]:
    """What the root is told in light, or besides that in dark."""
    wanted = DARK_HEADS if dark else LIGHT_HEADS
    for node in nodes:
        if not isinstance(node, Block):
            continue
        head = written(node.head)
        if head.startswith(SEE_THROUGH):
            yield from variables(node.body, dark=dark)
        elif head.startswith("@media"):
            if dark and DARK_HEADS.fullmatch(head):
                yield from variables(node.body, dark=False)
        elif wanted.fullmatch(head):
            yield from declarations(node.body)


def declarations(body: Iterable[Node]) -> Iterator[tuple[str, Said]]:
    for node in body:
        if isinstance(node, Statement) and (called := name(node.tokens)).startswith("--"):
            value = written(node.tokens).partition(":")[2].strip()
            yield called, Said(value.removesuffix("!important").strip(), node.line)


@cache
def ours() -> dict[str, Said]:
    """The colours of the site without a theme."""
    css = (shipped("site_templates") / "css" / "site.css").read_text(encoding="utf-8")
    return {called: Said(said.value, None) for called, said in variables(parse(css), dark=False)}
