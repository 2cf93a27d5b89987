"""What an entry of ``leaderboard.boards`` says: a board with points, people or days of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from leaderboard.models import thousandths
from leaderboard.structure import KeyPath, described

MAX_DAYS: Final = 36_500
MAX_TITLE: Final = 100
Who = Literal["humans", "bots", "agents", "everybody"]
Found = Iterator[tuple[str | KeyPath, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The bonus for lines: ``min(cap, added * lines added + deleted * lines deleted)``."""

    added: float = 0.01
    deleted: float = 0.005
    cap: float = 1000

    def problems(self) -> Found:
        for key, value in (("added", self.added), ("deleted", self.deleted), ("cap", self.cap)):
            yield from points_problems(key, value)
            if value < 0:
                yield key, f"expected a number that is not negative, got {described(value)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedBoard:
    """A board beside the ordinary ones; what it does not say is as on those."""

    title: str
    description: str = ""
    points: Mapping[str, int | float] | None = None
    """Of one unit, by kind: no other kind counts. None: the points of scoring, and its lines."""
    lines: Lines | None = None
    newcomers: int | None = None
    """Only people whose first activity is of the last so many days."""
    from_: date | None = field(default=None, metadata={"key": "from"})
    to: date | None = None
    who: Who = "humans"

    def problems(self) -> Found:
        if not self.title.strip() or len(self.title) > MAX_TITLE:
            yield "title", f"expected a text of 1 to {MAX_TITLE} characters, got {described(self.title)}"
        if self.points is not None and not self.points:
            yield "points", "expected at least one kind of work, such as pr_reviewed: 20, got none"
        for slug, value in (self.points or {}).items():
            yield from points_problems(("points", slug), value)
        if self.newcomers is not None and not 1 <= self.newcomers <= MAX_DAYS:
            yield "newcomers", f"expected 1 to {MAX_DAYS:,} days, got {described(self.newcomers)}"
        yield from self._days()

    def _days(self) -> Found:
        if self.from_ is not None and self.to is not None:
            if self.to < self.from_:
                yield "to", f"expected a day that is not before {self.from_}, got {self.to}"
        elif self.from_ is not None:
            yield "from", "expected a last day too, such as to: 2026-03-31"
        elif self.to is not None:
            yield "to", "expected a first day too, such as from: 2026-01-01"


def points_problems(key: str | KeyPath, value: int | float) -> Found:
    """What is wrong with points: they are whole thousandths."""
    try:
        thousandths(value)
    except ValueError as error:
        yield key, str(error)
