"""The figures that rules may ask for: those with a past, day by day, and those that are only known as they are now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from leaderboard.models import AggregateDefinition
from leaderboard.scores.aggregates import metrics
from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.nouns import Noun

BY_KIND = "activity_count:"
FIGURE = "select contributor_id, :as_of as day, value from badge_figures"


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One file of ``histories/``: a select of (contributor id, day, value in thousandths), a row a change."""

    slug: str
    sql: str
    adds_up: bool
    """Whether what was done in a period is the difference between its end and its beginning."""
    never_falls: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A figure that a rule asks for."""

    slug: str
    noun: Noun
    history: History | None
    definition: int | None = None
    """The kind of work that it counts, where it counts only one."""

    @property
    def sql(self) -> str:
        """Where its values are found: a select of (contributor_id, day, value)."""
        return self.history.sql if self.history else FIGURE


@cache
def histories() -> Mapping[str, History]:
    """By slug; one for every kind of work has ``{definition}`` in it."""
    files = sorted((Path(__file__).parent / "histories").glob("*.sql"))
    return {history.slug: history for history in map(_read, files)}


def _read(path: Path) -> History:
    header, sql = path.read_text(encoding="utf-8").split("\n\n", 1)
    said = dict(line.removeprefix("-- ").split(": ", 1) for line in header.splitlines())
    return History(
        slug=said.get("slug", path.stem),
        sql=sql.strip(),
        adds_up=said.get("adds_up") == "yes",
        never_falls=said.get("never_falls") == "yes",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What there is to make rules of."""

    kinds: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """(id, name) of each kind of work, by slug."""
    declared: Mapping[str, str] = field(default_factory=dict)
    """The names of the figures that plugins compute, by slug."""
    is_whole: bool = True
    """Whether a name that is not here is a mistake; some plugins or their first work may still be missing."""

    def find(self, slug: str) -> Measure | None:
        """The figure of a slug; what a plugin computes under a name of ours is the plugin's."""
        if slug in self.declared:
            return Measure(slug=slug, noun=nouns.of_figure("", self.declared[slug]), history=None)
        kind = self.kinds.get(slug.removeprefix(BY_KIND)) if slug.startswith(BY_KIND) else None
        if kind is not None:
            id, name = kind
            noun = nouns.of_kind(slug.removeprefix(BY_KIND), name)
            return Measure(slug=slug, noun=noun, history=histories()[BY_KIND + "{definition}"], definition=id)
        titles = {metric.slug: metric.title for metric in metrics() if metric.scope == "contributor"}
        if slug not in titles or "{" in slug:
            return None
        return Measure(slug=slug, noun=nouns.of_figure(slug, titles[slug]), history=histories().get(slug))

    def get(self, slug: str) -> Measure:
        """The figure of a slug that was found good."""
        measure = self.find(slug)
        assert measure is not None, f"a rule on {slug} was let through"
        return measure

    @property
    def slugs(self) -> list[str]:
        """All figures, for suggestions."""
        own = [metric.slug for metric in metrics() if metric.scope == "contributor" and not metric.is_by_kind]
        return [*own, *(BY_KIND + slug for slug in self.kinds), *self.declared]

    @property
    def growing(self) -> list[str]:
        """The figures that growth can be told of, by their general names."""
        return [history.slug for history in histories().values() if history.adds_up]


def known(kinds: Iterable[tuple[int, str, str]], declared: Iterable[AggregateDefinition], *, is_whole: bool) -> Known:
    """What rules may name: ``kinds`` are (id, slug, name)."""
    return Known(
        kinds={slug: (id, name) for id, slug, name in kinds},
        declared={definition.slug: definition.name for definition in declared},
        is_whole=is_whole,
    )
