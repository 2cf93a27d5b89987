"""Why somebody's score is another one: each cause, and what it is worth to whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

CauseKind = Literal[
    "new",
    "late",
    "gone",
    "changed",
    "alias",
    "time_zone",
    "renamed",
    "window",
    "identity",
    "credited",
    "excluded",
    "precedence",
    "points",
    "lines",
    "line_kind",
    "line_cap",
    "daily_cap",
    "own_work",
    "adjustment",
    "limit",
    "standing",
    "ranking",
    "others",
]

Way = Literal["came", "went", "not yet"]
"""Whether it brought somebody something that counts, or took it away; what is dated later may still come."""


class Why(NamedTuple):
    """One cause, told apart from all others; what its kind has no use for is None."""

    kind: CauseKind
    definition: str | None = None
    """The slug of a kind of work."""
    repository: str | None = None
    account: str | None = None
    other: str | None = None
    """The username of whoever had an account before, or has it now."""
    before: str | int | None = None
    after: str | int | None = None
    way: Way | None = None
    day: str | None = None
    reason: str | None = None
    """Why somebody was given points, or lost them, on that day."""


@dataclass(slots=True)
class Tally:
    """What one cause is worth to one person, in thousandths of points."""

    points: int = 0
    line_points: int = 0
    """How many of these are for lines, before the cap."""
    units: int = 0
    example: str | None = None
    """The slug of one of the activities."""


@dataclass(slots=True)
class Ledger:
    """Everybody's causes, by the key of the person."""

    of: dict[str, dict[Why, Tally]] = field(default_factory=dict)

    def add(
        self, person: str, why: Why, points: int, *, lines: int = 0, units: int = 0, example: str | None = None
    ) -> None:
        """Count something towards a cause."""
        tally = self.of.setdefault(person, {}).setdefault(why, Tally())
        tally.points += points + lines
        tally.line_points += lines
        tally.units += units
        tally.example = min(filter(None, (tally.example, example)), default=None)
