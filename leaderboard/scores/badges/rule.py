"""What every rule of badges can do, whatever its type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, NamedTuple, Protocol

from leaderboard.scores.badges.measures import Known
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


class Evaluation(Protocol):
    """Where rules are evaluated: the store with its temporary tables."""

    @property
    def known(self) -> Known: ...
    @property
    def as_of(self) -> int:
        """A day, as the store counts them."""

    def run(self, sql: str, **parameters: Any) -> None:
        """Execute statements; ``as_of`` and the number of the ``rule`` are always among the parameters."""

    def gather(self, slug: str, metric: str | None) -> None:
        """Put the figures that a plugin or a metric without a past gives into ``badge_figures``."""


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
    target: ClassVar[str]
    """In SQL, what ``s.toward`` has to become, of standings ``s`` and a next tier that demands ``n.demand``."""

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

    def has_past(self, known: Known) -> bool:
        """Whether it asks only for figures that are known day by day, so that nobody else's work matters."""

    def evaluate(self, on: Evaluation) -> None:
        """Fill ``awards`` by ``badge_demands``, and ``badge_standings``."""

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


@cache
def statements(name: str) -> str:
    """The text of one of the ``.sql`` files beside this module."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def filled(name: str, fragments: Mapping[str, str]) -> str:
    """Statements with selects of ours in the places that are named in braces."""
    text = statements(name)
    for key, sql in fragments.items():
        text = text.replace("{" + key + "}", sql)
    return text
