"""What every rule of badges can do, whatever its type."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar, NamedTuple, Protocol

from leaderboard.scores.badges.measures import Known
from leaderboard.scores.badges.work import Figure, Work
from leaderboard.structure import KeyPath

Found = Iterator[tuple[str | KeyPath, str]]


class Demand(NamedTuple):
    """What one variant takes."""

    variant: str
    value: int | float
    """Thousandths."""
    place: KeyPath
    """Where it stands in the rule."""


class Coin(NamedTuple):
    """What is struck on the coin of a variant: ``100`` and, where there is room, ``merged``."""

    numeral: str
    unit: str = ""


class Progress(NamedTuple):
    """How near somebody is to a tier; all in thousandths."""

    value: int | float | None
    """The most that the rule has seen."""
    toward: int | float
    """What counts towards the tier now."""
    target: int | float | None
    """What that has to become; None where nothing that is done now can do."""
    before: int | float | None = None
    conditions: tuple[int | float | None, ...] = ()
    """What a composite rule compares, condition by condition; None for a figure that somebody does not have."""


class Award(NamedTuple):
    """A tier that somebody has; as the store has it, without the person."""

    tier_id: int
    day: int
    is_dated: bool
    """Whether it was earned on that day; else the figure has no past, and the day is that of the newest work."""
    by_hand: bool = False
    value: int | None = None
    """Thousandths, of what the rule compares, on that day."""
    since: int | None = None
    """The first day of the streak or of the period that grew."""
    before: int | None = None
    """Thousandths, in the period before."""
    reason: str | None = None
    """Why it was given by hand."""


class Standing(NamedTuple):
    """What somebody has by one rule; ``Progress`` has the words for the rest."""

    awards: Sequence[Award]
    value: int | None
    toward: int
    before: int | None = None
    conditions: tuple[int | float | None, ...] = ()


Demands = Sequence[tuple[int, int | float]]
"""The ids of tiers and what each takes, in thousandths."""
Judge = Callable[[Work], Standing | None]
"""Tells what somebody has; None where the rule has nothing to do with them."""


class Rule(Protocol):
    """An entry of ``leaderboard.badges.rules``."""

    @property
    def type(self) -> str: ...
    @property
    def badge_slug(self) -> str: ...
    @property
    def enabled(self) -> bool: ...

    shape: ClassVar[str]
    """The outline of its coins."""
    tells_span: ClassVar[bool]
    """Whether evidence needs the days from the first to that of the award, which no word of it tells."""

    def problems(self) -> Found:
        """What types cannot say, as ``structure.build`` asks."""

    def mistakes(self, known: Known) -> Found:
        """What names nothing that there is."""

    def doubts(self, known: Known) -> Found:
        """What may not be meant as it stands."""

    def demands(self) -> tuple[Demand, ...]:
        """What its variants take."""

    def kinds(self, known: Known) -> set[int]:
        """The kinds of work whose days it needs."""

    def figures(self, known: Known) -> set[Figure]:
        """The figures without a past that it needs."""

    def judge(self, known: Known, as_of: int, demands: Demands) -> Judge:
        """What looks at everybody in turn, to say on which days they earned the tiers and how near they are."""

    def target(self, standing: Standing, demand: int | float) -> int | None:
        """What ``toward`` has to become for a tier; None where nothing that is done now can do."""

    def sentence(self, known: Known) -> str:
        """Who earns it, in words, whatever the tier."""

    def demanded(self, demand: Demand, known: Known) -> str:
        """What a tier takes, in words: ``100 merged pull requests``."""

    def coin(self, demand: Demand, known: Known) -> Coin:
        """What is struck on the coin of a tier."""

    def reached(self, progress: Progress, demand: Demand, known: Known) -> str:
        """How far somebody is, in words: ``97 of 100 merged pull requests``."""

    def lacking(self, progress: Progress, demand: Demand, known: Known) -> str:
        """What is missing, in words: ``3 more merged pull requests``."""

    def evidence(self, value: int | None, before: int | None, known: Known) -> str:
        """What the figures on the day of an award say, in words; empty where the day says it all."""
