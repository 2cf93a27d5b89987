"""The contract of the JSON files: ``schema.json`` is made of these records, and so is every file.

Names are those of the views in the published database.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta

from leaderboard.models import AggregateValue
from leaderboard.scores.boards import Movement
from leaderboard.site.api.board_records import LineBonus, NamedBoards, Placing
from leaderboard.site.api.documents import Address, DayText, Document, Paged, Points, Record
from leaderboard.site.api.run_records import Runs
from leaderboard.site.api.score_records import ByHand, Slug, Standing

Figures: TypeAlias = Annotated[
    dict[str, AggregateValue],
    Meta(
        description="By slug, see aggregates.json. What cannot be told is not there. A percentage is a fraction, a "
        "duration is in milliseconds unless its unit says otherwise."
    ),
]


class BoardRow(Record, frozen=True, kw_only=True):
    """A person on a board: score = activity_points + line_bonus + adjustment."""

    rank: int
    contributor: str
    name: str | None
    score: Points
    activity_points: Points
    line_bonus: Points
    adjustment: ByHand
    activities: int
    previous_rank: int | None
    previous_score: Points | None
    movement: Annotated[Movement | None, Meta(description="Against the span before; null where there is none.")]


class Board(Paged, frozen=True, kw_only=True, tag="board"):
    """The ranked people of a period, overall, of one repository or of a board with its own rules, best first."""

    period: str
    title: str
    from_day: date
    to_day: date
    repository: Annotated[str | None, Meta(description="null: everything, whatever the repository.")]
    named_board: Annotated[str | None, Meta(description="null: the leaderboard itself; else a slug, see boards.json.")]
    html: Address
    csv: Address
    rows: tuple[BoardRow, ...]


class InRepository(Record, frozen=True, kw_only=True):
    """What a person did in one repository, in all time."""

    repository: str
    score: Points
    activities: int


class Award(Record, frozen=True, kw_only=True):
    """A tier of a badge that somebody has."""

    badge: str
    variant: str
    achieved_on: Annotated[date, Meta(description="The day of the newest activity where the figure has no past.")]
    is_dated: Annotated[bool, Meta(description="Whether it was earned on that day.")]
    by_hand: bool
    evidence: Annotated[str | None, Meta(description="What the figures were then, or why it was given, in words.")]
    since: Annotated[date | None, Meta(description="The first day of the streak or the period that earned it.")]


class Progress(Record, frozen=True, kw_only=True):
    """How near somebody is to the next tier of a badge."""

    badge: str
    variant: str
    reached: int | float
    needed: Annotated[int | float | None, Meta(description="null: nothing that is done now can do.")]
    missing: Annotated[str, Meta(description="In words.")]


class Contributor(Document, frozen=True, kw_only=True, tag="contributor"):
    """Somebody: profile, standing in every period, score part by part, repositories, days and figures."""

    username: str
    name: str | None
    role: str | None
    title: str | None
    avatar_url: str | None
    bio: Annotated[str | None, Meta(description="Markdown as its author wrote it: clean it before you show it.")]
    social_profiles: dict[str, str]
    joining_date: str | None
    kind: Literal["human", "bot", "agent"]
    hidden: Annotated[bool, Meta(description="On no board.")]
    html: Address
    activities: Annotated[
        tuple[Address, ...], Meta(description="Files of what was done, the oldest first; all but the last are full.")
    ]
    standings: tuple[Standing, ...]
    named_boards: Annotated[tuple[Placing, ...], Meta(description="Those that the person is on.")]
    repositories: tuple[InRepository, ...]
    badges: Annotated[tuple[Award, ...], Meta(description="Badge by badge, the lowest tier first.")]
    next_badges: tuple[Progress, ...]
    days: Annotated[
        dict[DayText, int], Meta(description="How many activities on each day of the calendar on the person's page.")
    ]
    aggregates: Figures


class Activity(msgspec.Struct, frozen=True, array_like=True):
    """Something that somebody did, once or several times: a list, because there are many."""

    occurred_at: Annotated[str, Meta(title="occurred_at", description="In UTC.")]
    day: Annotated[DayText, Meta(title="day", description="In the time zone of the site.")]
    activity_definition: Annotated[Slug, Meta(title="activity_definition")]
    repository: Annotated[str, Meta(title="repository")] | None
    title: Annotated[str, Meta(title="title")] | None
    link: Annotated[str, Meta(title="link", description="The evidence.")] | None
    count: Annotated[int, Meta(title="count", description="How many times.")]
    points: Annotated[Points, Meta(title="points", description="Of all times together that score, exact.")]
    unscored: Annotated[int, Meta(title="unscored", description="How many times a rule takes the points of.")]
    rule: Annotated[Literal["cap", "self"], Meta(title="rule", description="Which one.")] | None


class Activities(Document, frozen=True, kw_only=True, tag="activities"):
    """A part of what somebody did: a thousand activities in the order of time, or what is left in the last file.

    A file that is full does not change when more is done.
    """

    contributor: str
    number: Annotated[int, Meta(ge=1, description="1 holds the oldest.")]
    activities: tuple[Activity, ...]


class AggregateDefinition(Record, frozen=True, kw_only=True):
    """What a figure is."""

    slug: str
    scope: Annotated[
        Literal["global", "repository", "contributor"],
        Meta(description="global: one figure of all together; else one of each repository or person."),
    ]
    name: str
    description: str | None


class Aggregates(Document, frozen=True, kw_only=True, tag="aggregates"):
    """What all figures are, and those of everybody together; those of repositories and of people are with these."""

    definitions: tuple[AggregateDefinition, ...]
    aggregates: Figures


class ListedContributor(Record, frozen=True, kw_only=True):
    """Somebody in the list; score and activities are of all time."""

    username: str
    name: str | None
    role: str | None
    title: str | None
    joining_date: str | None
    kind: Literal["human", "bot", "agent"]
    hidden: bool
    score: Points
    activities: int
    href: Address


class Contributors(Paged, frozen=True, kw_only=True, tag="contributors"):
    """Everybody, by username."""

    contributors: tuple[ListedContributor, ...]


class Repository(Record, frozen=True, kw_only=True):
    """A repository, what is known of it, and what ranked people did in it, in all time."""

    name: str
    description: str | None
    link: str | None
    language: str | None
    topics: tuple[str, ...]
    archived: bool
    fork: bool
    private: bool
    former_names: Annotated[tuple[str, ...], Meta(description="Names that it had; their work counts here.")]
    people: int
    activities: int
    score: Points
    boards: Annotated[dict[str, Address], Meta(description="By period.")]
    aggregates: Figures


class Repositories(Paged, frozen=True, kw_only=True, tag="repositories"):
    """Every repository that ranked people worked in, by score."""

    repositories: tuple[Repository, ...]


class Period(Record, frozen=True, kw_only=True):
    """Whole days, first and last included, and the equally long span before them."""

    slug: str
    title: str
    from_day: date
    to_day: date
    previous_from_day: date | None
    previous_to_day: date | None
    people: int
    board: Address


class Periods(Document, frozen=True, kw_only=True, tag="periods"):
    """The periods that there are boards of."""

    periods: tuple[Period, ...]


class ActivityDefinition(Record, frozen=True, kw_only=True):
    """A kind of work and what one unit of it is worth."""

    slug: str
    name: str
    description: str
    points: Annotated[Points | None, Meta(description="null: not scored.")]
    icon: str | None


class Policies(Record, frozen=True, kw_only=True):
    """Whether those who are not human are ranked, or people credited with what agents did on their behalf."""

    bots: Literal["exclude", "include", "board"]
    agents: Literal["exclude", "include", "credit", "board"]


class Bots(Record, frozen=True, kw_only=True):
    """Who is known as a bot or an agent by name, and whether they are ranked."""

    policy: Policies
    patterns: tuple[str, ...]
    agents: Annotated[tuple[str, ...], Meta(description="No addresses, but the accounts that stand for them.")]


class Scoring(Document, frozen=True, kw_only=True, tag="scoring"):
    """How scores are reckoned."""

    formula: str
    activity_definitions: tuple[ActivityDefinition, ...]
    lines: LineBonus
    ranking: Literal["competition", "ordinal", "dense"]
    aliases: Annotated[dict[str, str], Meta(description="Slugs of old data, and the slugs that they count as.")]
    bots: Bots
    hidden_roles: Annotated[tuple[str, ...], Meta(description="People with these roles are on no board.")]


class BadgeTier(Record, frozen=True, kw_only=True):
    """A tier of a badge."""

    variant: str
    description: str
    takes: Annotated[str, Meta(description="In words.")]
    people: int
    picture: Address


class Badge(Record, frozen=True, kw_only=True):
    """A badge, its tiers from the lowest up."""

    slug: str
    name: str
    description: str
    rule: Annotated[str, Meta(description="In words.")]
    html: Address
    holders: Address
    tiers: tuple[BadgeTier, ...]


class Badges(Document, frozen=True, kw_only=True, tag="badges"):
    """The badges there are."""

    badges: tuple[Badge, ...]


class Holder(Record, frozen=True, kw_only=True):
    """Somebody who has a tier."""

    contributor: str
    variant: str
    achieved_on: date
    is_dated: bool
    by_hand: bool
    reason: str | None


class Holders(Paged, frozen=True, kw_only=True, tag="badge_holders"):
    """Everybody who has a badge, a row a tier, the latest first."""

    badge: str
    html: Address
    rows: tuple[Holder, ...]


class Links(Record, frozen=True, kw_only=True):
    """Where to go from here."""

    html: Address
    schema: Address
    periods: Address
    scoring: Address
    contributors: Address
    repositories: Address
    aggregates: Address
    badges: Annotated[Address | None, Meta(description="null: there are none.")]
    boards: Annotated[dict[str, Address], Meta(description="Over all repositories, by period.")]
    named_boards: Annotated[Address | None, Meta(description="Those with rules of their own; null: there are none.")]
    atom: Address
    json_feed: Address
    badges_atom: Address | None
    badges_json_feed: Address | None
    runs: Annotated[Address | None, Meta(description="null: nothing is known of any source.")]
    database: Annotated[Address | None, Meta(description="The SQLite file with the views that the names are from.")]


class Index(Document, frozen=True, kw_only=True, tag="index"):
    """What there is."""

    title: str
    organisation: str
    as_of: Annotated[date, Meta(description="The day that periods end with: that of the newest activity.")]
    time_zone: Annotated[str, Meta(description="The zone that days are of.")]
    generator: str
    links: Links


AnyDocument: TypeAlias = (
    Index
    | Board
    | Contributor
    | Activities
    | Contributors
    | Repositories
    | Periods
    | Aggregates
    | Scoring
    | NamedBoards
    | Badges
    | Holders
    | Runs
)
