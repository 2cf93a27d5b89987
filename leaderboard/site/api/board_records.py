"""The part of the contract that tells of boards with rules of their own."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from leaderboard.site.api.documents import Address, Document, Points, Record
from leaderboard.site.api.score_records import Adjustment, ByHand, Unscored


class LineBonus(Record, frozen=True, kw_only=True):
    """Points a line, and the most that one person can get for the lines of one repository."""

    added: Points
    deleted: Points
    cap: Points


class CountedPart(Record, frozen=True, kw_only=True):
    """What one kind of work gave on a board."""

    activity_definition: str
    count: int
    unscored: tuple[Unscored, ...]
    points: Points


class Placing(Record, frozen=True, kw_only=True):
    """Somebody on a board with rules of its own: score = the points of the parts + line_bonus + adjustment."""

    named_board: Annotated[str, Meta(description="A slug, see boards.json.")]
    period: str
    rank: int
    score: Points
    activity_points: Points
    line_bonus: Points
    adjustment: ByHand
    adjustments: tuple[Adjustment, ...]
    lines_added: int
    lines_deleted: int
    activities: int
    previous_rank: int | None
    previous_score: Points | None
    parts: tuple[CountedPart, ...]


class NamedBoardPeriod(Record, frozen=True, kw_only=True):
    """A span of days that a board is of, first and last included."""

    slug: Annotated[str, Meta(description="Of a period; the board's own where it has days of its own.")]
    from_day: date
    to_day: date
    people: int
    board: Address


class NamedBoard(Record, frozen=True, kw_only=True):
    """A board beside the leaderboard: what counts on it, for whom and when."""

    slug: str
    title: str
    description: str
    who: Literal["humans", "bots", "agents", "everybody"]
    newcomers: Annotated[
        int | None,
        Meta(
            description="Only people whose first activity of any kind was on one of the last so many days of the "
            "period; null: whoever is here, however long."
        ),
    ]
    from_day: Annotated[date | None, Meta(description="Of its own days; null: it is of every period.")]
    to_day: date | None
    points: Annotated[
        dict[str, Points] | None,
        Meta(description="Of one of each kind, no other counts; null: as in scoring.json."),
    ]
    lines: LineBonus
    html: Annotated[Address | None, Meta(description="null: its days have not begun.")]
    periods: tuple[NamedBoardPeriod, ...]


class NamedBoards(Document, frozen=True, kw_only=True, tag="named_boards"):
    """The boards with points, people or days of their own."""

    named_boards: tuple[NamedBoard, ...]
