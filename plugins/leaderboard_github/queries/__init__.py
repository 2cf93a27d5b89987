"""The GraphQL queries, each a file, and the fragments that they use."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
QUERIES = tuple(sorted(path.stem for path in FOLDER.glob("*.graphql") if not path.stem.startswith("_")))

_SPREAD = re.compile(r"\.\.\.\s*([A-Z]\w*)")


@cache
def query_text(name: str) -> str:
    """A query with the text of every fragment that it or they name, each from ``_<Fragment>.graphql``."""
    text = (FOLDER / f"{name}.graphql").read_text(encoding="utf-8")
    fragments: dict[str, str] = {}
    waiting = _SPREAD.findall(text)
    while waiting:
        fragment = waiting.pop()
        if fragment not in fragments:
            fragments[fragment] = (FOLDER / f"_{fragment}.graphql").read_text(encoding="utf-8")
            waiting += _SPREAD.findall(fragments[fragment])
    return "\n".join([text, *(fragments[fragment] for fragment in sorted(fragments))])
