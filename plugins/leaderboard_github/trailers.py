"""The Co-authored-by lines of a commit's message, found as git finds them."""

from __future__ import annotations

import re

CO_AUTHOR = "co-authored-by"
GENERATED = ("Signed-off-by: ", "(cherry picked from commit ")
"""Lines that git writes itself; with one of them a block may hold other lines too."""

_TOKEN = re.compile(r"([A-Za-z0-9-]+)[ \t]*:")


def co_author_lines(message: str) -> str:
    """The values of the trailers, one a line, as ``%(trailers:key=Co-authored-by,valueonly,unfold)`` gives them."""
    values: list[str] = []
    is_wanted = False
    for line in _block(message):
        if line[:1] in {" ", "\t"}:
            if is_wanted:
                values[-1] = f"{values[-1]} {line.strip()}"
            continue
        token = _TOKEN.match(line)
        is_wanted = token is not None and token[1].lower() == CO_AUTHOR
        if is_wanted and token is not None:
            values.append(line[token.end() :].strip())
    return "\n".join(values)


def _block(message: str) -> list[str]:
    """The last paragraph, if it is one of trailers: all of its lines are, or a quarter and one is git's own."""
    lines = message.rstrip().split("\n")
    begin = next((at for at in range(len(lines) - 1, -1, -1) if not lines[at].strip()), None)
    if begin is None:  # the title alone is no trailer
        return []
    block = [line for line in lines[begin + 1 :] if not line.startswith("#")]
    trailers = others = 0
    recognised = is_continued = False
    for line in block:
        if line.startswith(GENERATED):
            trailers, recognised, is_continued = trailers + 1, True, True
        elif line[:1] in {" ", "\t"}:
            others += 0 if is_continued else 1
        elif _TOKEN.match(line):
            trailers, is_continued = trailers + 1, True
        else:
            others, is_continued = others + 1, False
    is_block = (trailers and not others) or (recognised and trailers * 3 >= others)
    return block if is_block else []
