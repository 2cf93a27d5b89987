"""The list of a board for the script of its pages, and what the list of the last build still tells."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import msgspec

ROWS = b',"rows":[\n'
END = b"\n]}\n"
BETWEEN = b",\n"


@dataclass(frozen=True)
class BoardList:
    """What all rows share, and a line for each of them: as ``board_rows.for_script`` says it, in JSON."""

    head: bytes
    lines: Sequence[bytes]

    @classmethod
    def made(cls, head: Mapping[str, object], lines: Sequence[bytes]) -> BoardList:
        return cls(msgspec.json.encode(head)[:-1], lines)

    @classmethod
    def read(cls, content: bytes) -> BoardList:
        """A list that this program wrote."""
        head, _, rest = content.partition(ROWS)
        body = rest.removesuffix(END)
        return cls(head, body.split(BETWEEN) if body else [])

    def written(self) -> bytes:
        return self.head + ROWS + BETWEEN.join(self.lines) + END

    @cached_property
    def drawings(self) -> Mapping[str, tuple[str, tuple[int, ...]]]:
        """Sparkline and bar by username."""
        found: list[list[Any]] = msgspec.json.decode(b"[%b]" % b",".join(self.lines))
        return {row[0]: (row[10], tuple(row[11])) for row in found}

    @property
    def leader(self) -> int:
        """The score that bars are drawn to."""
        return int(msgspec.json.decode(self.lines[0])[8]) if self.lines else 0

    def same_pages(self, before: BoardList | None, page: int) -> Collection[int]:
        """The numbers of the pages, of so many rows, that show what they showed before; never the first."""
        if before is None or before.head != self.head or len(before.lines) != len(self.lines):
            return ()
        starts = range(page, len(self.lines), page)
        return [
            start // page + 1
            for start in starts
            if self.lines[start : start + page] == before.lines[start : start + page]
        ]
