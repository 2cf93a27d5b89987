"""The figures that rules may ask for: those with a past, day by day, and those that are only known as they are now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial

from leaderboard.models import AggregateDefinition
from leaderboard.scores.badges import nouns
from leaderboard.scores.badges.histories import HISTORIES, History, of_kind
from leaderboard.scores.badges.nouns import Noun
from leaderboard.scores.badges.work import NOTHING, Figure, Past, Work
from leaderboard.scores.metric_files import metrics

BY_KIND = "activity_count:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A figure that a rule asks for."""

    slug: str
    noun: Noun
    history: History | None
    definition: int | None = None
    """The kind of work that it counts, where it counts only one."""

    @property
    def never_falls(self) -> bool:
        """Whether what it is now is the most that it was."""
        return self.history is None or self.history.never_falls

    def past(self, metric: str | None = None) -> Callable[[Work], Past]:
        """What finds its values; one without a history has the day of the newest activity as its only day."""
        return self.history.past if self.history else partial(_now, Figure(self.slug, metric))


def _now(figure: Figure, work: Work) -> Past:
    value = work.figures.get(figure)
    return NOTHING if value is None else Past((work.as_of,), (value,))


@cache
def titles() -> dict[str, str]:
    """What our own figures of people are called, by slug."""
    return {metric.slug: metric.title for metric in metrics() if metric.scope == "contributor"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What there is to make rules of."""

    kinds: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """(id, name) of each kind of work, by slug."""
    declared: Mapping[str, str] = field(default_factory=dict)
    """The names of the figures that plugins compute, by slug."""
    is_whole: bool = True
    """Whether a name that is not here is a mistake; some plugins or their first work may still be missing."""
    _found: dict[str, Measure | None] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Figures that were asked for: rules put something about them into words for everybody."""

    def find(self, slug: str) -> Measure | None:
        """The figure of a slug; what a plugin computes under a name of ours is the plugin's."""
        if slug not in self._found:
            self._found[slug] = self._find(slug)
        return self._found[slug]

    def _find(self, slug: str) -> Measure | None:
        if slug in self.declared:
            return Measure(slug=slug, noun=nouns.of_figure("", self.declared[slug]), history=None)
        kind = self.kinds.get(slug.removeprefix(BY_KIND)) if slug.startswith(BY_KIND) else None
        if kind is not None:
            id, name = kind
            noun = nouns.of_kind(slug.removeprefix(BY_KIND), name)
            return Measure(slug=slug, noun=noun, history=of_kind(id), definition=id)
        title = titles().get(slug)
        if title is None or "{" in slug:
            return None
        return Measure(slug=slug, noun=nouns.of_figure(slug, title), history=HISTORIES.get(slug))

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
        own = [slug for slug, history in HISTORIES.items() if history.adds_up]
        return sorted([*own, BY_KIND + "{definition}"])


def known(kinds: Iterable[tuple[int, str, str]], declared: Iterable[AggregateDefinition], *, is_whole: bool) -> Known:
    """What rules may name: ``kinds`` are (id, slug, name)."""
    return Known(
        kinds={slug: (id, name) for id, slug, name in kinds},
        declared={definition.slug: definition.name for definition in declared},
        is_whole=is_whole,
    )
