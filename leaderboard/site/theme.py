"""theme.css of the data repo as the site gets it: written for the original's build, made for a browser."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from leaderboard.errors import Problem, Severity
from leaderboard.files.folder import ASSETS, THEME
from leaderboard.site import chart_colours
from leaderboard.site.assets import FONTS, TYPES, Picture, asset
from leaderboard.site.contrast import weak_pairs
from leaderboard.site.stylesheet import Block, Node, Statement, Token, name, parse, written

MOST_BYTES = 1 << 20
HOLDS_RULES = {"@media", "@supports", "@layer", "@container", "@scope", "@starting-style"}
FOR_TAILWIND = {"@apply", "@config", "@custom-variant", "@plugin", "@reference", "@source", "@tailwind", "@utility"}
HOLDS_ADDRESSES = {"url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"}
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/\\]{2}", re.IGNORECASE)
DARK = ":root:not(.light)"
OTHER_NAMES = {
    "--medal-gold": "--gold",
    "--medal-silver": "--silver",
    "--medal-bronze": "--bronze",
    "--success": "--up",
    "--destructive": "--down",
}
"""The original's names and ours of the same."""
INK = ":root{--ink2:color-mix(in oklab,var(--foreground) 84%,var(--background))}\n"
"""The second ink follows a theme that has its own ink or paper."""


@dataclass(slots=True)
class Theme:
    """What the site gets, and what is said of what it does not get."""

    css: str = ""
    files: list[Picture] = field(default_factory=list)
    """Pictures and fonts of the data repo that it shows."""
    problems: list[Problem] = field(default_factory=list)


def of_folder(data: Path) -> Theme:
    """The theme of a data repo; an empty one where it has none."""
    file = data / THEME
    if not file.is_file():
        return Theme()
    if not file.resolve().is_relative_to(data.resolve()):
        return Theme(problems=[warning("a link that leads out of the data repo is not followed")])
    if file.stat().st_size > MOST_BYTES:
        return Theme(
            problems=[warning(f"has {file.stat().st_size:,} bytes, at most {MOST_BYTES:,} are read: left out")]
        )
    return read(file.read_bytes(), data / ASSETS)


def read(content: bytes, assets: Path) -> Theme:
    """A theme; its pictures and fonts are looked for in ``assets``."""
    nodes = parse(content.decode("utf-8-sig", errors="replace"))
    reading = Reading(assets)
    css = "".join(f"{rule}\n" for rule in reading.rules(nodes))
    if {"--foreground", "--background"} & set(declared(nodes)):
        css = INK + css
    css = chart_colours.filled(nodes) + css
    reading.problems += [warning(pair.words, pair.line) for pair in weak_pairs(nodes)]
    reading.problems.sort(key=lambda problem: problem.line or 0)
    return Theme(css=css, files=list(reading.files.values()), problems=reading.problems)


class Reading:
    """One walk over a theme."""

    def __init__(self, assets: Path) -> None:
        self._assets = assets
        self.files: dict[str, Picture] = {}
        self.problems: list[Problem] = []

    def rules(self, nodes: Iterable[Node]) -> Iterator[str]:
        """What stands outside of declarations."""
        for node in nodes:
            called = name(node.tokens if isinstance(node, Statement) else node.head)
            match node:
                case _ if called == "@import" or called in FOR_TAILWIND:
                    self._left_out(node, called)
                case Statement(tokens=pieces):
                    if called in {"@layer", "@namespace"}:
                        yield f"{written(pieces)};"
                case Block() if called == "@theme":
                    yield from self._palette(node)
                case Block() if called in HOLDS_RULES:
                    inside = "\n".join(self.rules(node.body))
                    yield f"{written(node.head)}{{{inside}}}"
                case Block():
                    yield from self._rule(node)

    def _left_out(self, node: Node, called: str) -> None:
        why = "it is for Tailwind, and browsers do not know it"
        if called == "@import":
            why = "the site asks no other file; put the rules here"
        self.problems.append(warning(f"{called} is left out: {why}", node.line))

    def _palette(self, block: Block) -> Iterator[str]:
        """Tailwind's ``@theme``: variables of the root, and animations beside them."""
        own = [node for node in block.body if isinstance(node, Statement)]
        yield f":root{{{self._declarations(own)}}}"
        yield from self.rules(node for node in block.body if isinstance(node, Block))

    def _rule(self, block: Block) -> Iterator[str]:
        body = self._declarations(block.body)
        if not body:
            return
        yield f"{written(block.head)}{{{body}}}"
        dark = ",".join(selector for part in parts(block.head) if (selector := in_the_dark(part)))
        if dark:
            yield f"@media (prefers-color-scheme:dark){{{dark}{{{body}}}}}"

    def _declarations(self, nodes: Iterable[Node]) -> str:
        return "".join(self._inside(nodes))

    def _inside(self, nodes: Iterable[Node]) -> Iterator[str]:
        for node in nodes:
            if isinstance(node, Block):
                yield f"{written(node.head)}{{{self._declarations(node.body)}}}"
                continue
            called = name(node.tokens)
            if called in FOR_TAILWIND or called == "@import":
                self._left_out(node, called)
            elif (text := self._own(node)) is not None:
                yield f"{text};"
                if called in OTHER_NAMES:
                    yield f"{OTHER_NAMES[called]}:{text.partition(':')[2]};"

    def _own(self, statement: Statement) -> str | None:
        """A declaration that shows nothing but files of the site, which lie beside the theme there."""
        pieces = list(statement.tokens)
        for index in addresses(pieces):
            place = pieces[index].meaning.strip()
            place = "".join(place.split("\n")).replace("\r", "").replace("\t", "")
            if place.startswith("#"):
                continue
            found = None if ELSEWHERE.match(place) else asset(place, self._assets, TYPES | FONTS)
            if found is None:
                why = "the site asks no other host" if ELSEWHERE.match(place) else f"{ASSETS}/ has no such file"
                self.problems.append(warning(f"{place[:80]!r} is left out: {why}", pieces[index].line))
                return None
            self.files[found.path] = found
            pieces[index] = Token("string", f'"{found.path}"', pieces[index].line)
        return written(pieces)


def addresses(pieces: list[Token]) -> Iterator[int]:
    """Which tokens of a declaration are addresses that a browser would ask."""
    functions: list[str] = []
    before = ""
    for index, token in enumerate(pieces):
        if token.kind == "address" or (token.kind == "string" and HOLDS_ADDRESSES & set(functions)):
            yield index
        elif token.text == "(":
            functions.append(before)
        elif token.text == ")" and functions:
            functions.pop()
        before = token.meaning.lower() if token.kind == "word" else ""


def parts(head: list[Token]) -> Iterator[list[Token]]:
    """The selectors of a list."""
    part: list[Token] = []
    depth = 0
    for token in head:
        depth += (token.text in "([") - (token.text in ")]")
        if token.text == "," and not depth:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def in_the_dark(selector: list[Token]) -> str | None:
    """What ``.dark …`` is where nobody has chosen and the device is dark; None for other selectors."""
    pieces = [token for token in selector if token.kind != "comment"]
    text, is_dark = "", False
    for before, token in zip([Token("space", "", 0), *pieces], pieces, strict=False):
        if before.text == "." and token.kind == "word" and token.meaning == "dark":
            text, is_dark = text[:-1] + DARK, True
        else:
            text += token.text
    return text.strip() if is_dark else None


def declared(nodes: Iterable[Node]) -> Iterator[str]:
    """The names of all declarations, however deep."""
    for node in nodes:
        if isinstance(node, Statement):
            yield name(node.tokens)
        else:
            yield from declared(node.body)


def warning(message: str, line: int | None = None) -> Problem:
    return Problem(file=THEME, line=line, message=message, severity=Severity.WARNING)
