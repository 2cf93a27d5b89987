"""A style sheet as statements and blocks, with the line that each begins in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

DEEPEST = 16
"""Blocks within blocks that are kept; what is nested deeper is left out."""
ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})(?:\r\n|[ \t\r\n\f])?|([^\r\n\f0-9a-fA-F]))")
SIGN = r"(?:[-\w\u0080-\U0010ffff]|\\(?:[0-9a-fA-F]{1,6}(?:\r\n|[ \t\r\n\f])?|[^\r\n\f0-9a-fA-F]))"
TOKENS = re.compile(
    rf"""
      (?P<comment>/\*.*?(?:\*/|\Z))
    | (?P<string>"(?:[^"\\\r\n]|\\.)*(?:"|(?=[\r\n])|\Z) | '(?:[^'\\\r\n]|\\.)*(?:'|(?=[\r\n])|\Z))
    | (?P<word>[@\#]?{SIGN}+)
    | (?P<space>\s+)
    | (?P<sign>.)
    """,
    re.VERBOSE | re.DOTALL,
)
ADDRESS = re.compile(r"\(\s*+(?![\"'])((?:[^\s\"'()\\]|\\.)*+)\s*+(?:\)|\Z)", re.DOTALL)
"""What follows ``url`` where its address has no quotes."""
OPEN, CLOSED = frozenset("(["), frozenset(")]")


class Token(NamedTuple):
    """The smallest piece of a style sheet that means something."""

    kind: str
    """``comment``, ``string``, ``word``, ``space``, ``sign``, or ``address`` for what stands in ``url()``."""
    text: str
    line: int

    @property
    def meaning(self) -> str:
        """The text without quotes and escapes."""
        text = self.text
        if self.kind == "string":
            text = text[1:-1] if len(text) > 1 and text[-1] == text[0] else text[1:]
        return ESCAPE.sub(unescaped, text)


@dataclass(slots=True)
class Statement:
    """A declaration or a rule without a block, without the ``;`` at its end."""

    tokens: list[Token]

    @property
    def line(self) -> int:
        return line(self.tokens)


@dataclass(slots=True)
class Block:
    """What stands before ``{`` and what stands between it and ``}``."""

    head: list[Token]
    body: list[Node] = field(default_factory=list)

    @property
    def line(self) -> int:
        return line(self.head)


Node: TypeAlias = Statement | Block


def parse(text: str) -> list[Node]:
    """The rules of a style sheet, whatever is wrong with it: browsers read any text as one."""
    root = Block([])
    open_blocks = [root]
    pending: list[Token] = []
    depth = 0
    for token in tokens(text):
        depth += (token.text in OPEN) - (token.text in CLOSED and depth > 0)
        match token.text:
            case "{" if token.kind == "sign" and not depth:
                block = Block(pending)
                if len(open_blocks) <= DEEPEST:
                    open_blocks[-1].body.append(block)
                open_blocks.append(block)
            case "}" if token.kind == "sign":
                depth = 0
                keep(open_blocks[-1], pending)
                if len(open_blocks) > 1:
                    open_blocks.pop()
            case ";" if token.kind == "sign" and not depth:
                keep(open_blocks[-1], pending)
            case _:
                pending.append(token)
                continue
        pending = []
    keep(open_blocks[-1], pending)
    return root.body


def keep(block: Block, pending: list[Token]) -> None:
    """Add a statement, unless it says nothing."""
    if any(token.kind not in {"space", "comment"} for token in pending):
        block.body.append(Statement(pending))


def tokens(text: str) -> Iterator[Token]:
    """All pieces of a style sheet; together they are its text."""
    at, number = 0, 1
    while found := TOKENS.match(text, at):
        token = Token(str(found.lastgroup), found[0], number)
        yield token
        at, number = found.end(), number + found[0].count("\n")
        if token.kind == "word" and token.meaning.lower() == "url" and (address := ADDRESS.match(text, at)):
            yield Token("sign", "(", number)
            yield Token("address", address[1], number)
            yield Token("sign", ")", number)
            at, number = address.end(), number + address[0].count("\n")


def unescaped(found: re.Match[str]) -> str:
    if found[1] is None:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"


def line(pieces: Iterable[Token]) -> int:
    """The line of the first piece that says something."""
    return next((token.line for token in pieces if token.kind not in {"space", "comment"}), 1)


def written(pieces: Iterable[Token]) -> str:
    """Tokens as text, comments left out."""
    text = "".join("/**/" if token.kind == "comment" else token.text for token in pieces).strip()
    return text.removeprefix("/**/").removesuffix("/**/").strip()


def name(pieces: Iterable[Token]) -> str:
    """What a statement or block is called: ``--background``, ``@media``; empty for what begins otherwise."""
    first = next((token for token in pieces if token.kind not in {"space", "comment"}), None)
    return first.meaning.lower() if first is not None and first.kind == "word" else ""
