"""What a score is made of, as the JSON files have it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from leaderboard.site.api.documents import Points, Record

ByHand: TypeAlias = Annotated[Points, Meta(description="Points given, or taken away where negative, by hand.")]
Slug: TypeAlias = Annotated[str, Meta(description="The slug of a kind of work, see scoring.json.")]


class Unscored(Record, frozen=True, kw_only=True):
    """Units that a rule takes the points of."""

    rule: Annotated[
        Literal["cap", "self"],
        Meta(description="cap: above what scores of a person and day; self: about the person's own work."),
    ]
    count: int
    cap: Annotated[int | None, Meta(description="How many of a day score; null where none does.")]


class Part(Record, frozen=True, kw_only=True):
    """What one kind of work gave: the points of its count without what is unscored."""

    activity_definition: Slug
    count: int
    unscored: tuple[Unscored, ...]
    points: Points


class Adjustment(Record, frozen=True, kw_only=True):
    """Points that were given, or taken away where negative, by hand."""

    day: date
    repository: Annotated[str | None, Meta(description="Whose board has it too; null: only that of everything.")]
    points: Points
    reason: str


class Standing(Record, frozen=True, kw_only=True):
    """A person in one period: score = the points of the parts + line_bonus + the points of the adjustments."""

    period: str
    rank: Annotated[int | None, Meta(description="null: on no board.")]
    score: Points
    activity_points: Points
    line_bonus: Points
    lines_added: int
    lines_deleted: int
    adjustment: ByHand
    adjustments: tuple[Adjustment, ...]
    activities: int
    previous_rank: int | None
    previous_score: Points | None
    parts: tuple[Part, ...]
