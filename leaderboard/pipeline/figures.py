"""Figures of plugins on their way into the store, and those that config asks for and nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import apsw

from leaderboard.config import Config
from leaderboard.errors import PluginError, Problem, Severity
from leaderboard.models import Aggregate, AggregateDefinition
from leaderboard.pipeline.scraping import SourceLog
from leaderboard.scores import aggregates
from leaderboard.site.figures import OF_EVERYBODY, OF_PERSON
from leaderboard.sources.figures import beyond_whole
from leaderboard.sources.source import Source
from leaderboard.store.database import ReadOnly, rows
from leaderboard.structure import did_you_mean, problem_at

OF_WHOM = {"global": "everybody together", "contributor": "each contributor"}
BUILT_IN = {"global": OF_EVERYBODY, "contributor": OF_PERSON}


def add_figures(db: apsw.Connection, source: Source, known: Mapping[str, AggregateDefinition], log: SourceLog) -> None:
    """Let a source compute its figures and keep them; raises PluginError."""
    with closing(ReadOnly(Path(db.filename))) as reading:
        figures = list(source.aggregate(reading, log))
    undefined = sorted({figure.definition for figure in figures} - known.keys())
    if undefined:
        raise PluginError(f"aggregate yielded {', '.join(undefined)}, which setup did not declare")
    for warning in in_hundredths(figures):
        log.warning(warning)
    with db:
        for figure in aggregates.add(db, figures, known):
            log.warning(f"left out aggregate {figure.definition} of {figure.contributor}, whom nobody knows")


def in_hundredths(figures: Iterable[Aggregate]) -> Iterator[str]:
    """A word on every kind of figure with a percentage that is likely to be a hundred times too large."""
    found: dict[str, tuple[float, Aggregate]] = {}
    for figure in figures:
        number = beyond_whole(figure.value)
        if number is not None:
            found.setdefault(figure.definition, (number, figure))
    for slug, (number, figure) in found.items():
        whose = "" if figure.contributor is None else f" of {figure.contributor}"
        yield f"aggregate {slug}{whose}: {number:g} is {number:,.0%}; a percentage is a fraction, 0.5 for 50%"


def not_shown(db: apsw.Connection, config: Config, declared: Iterable[AggregateDefinition]) -> Iterator[Problem]:
    """What to say of slugs in ``leaderboard.aggregates`` that no figure has, and of figures that are hidden."""
    by_plugins = {definition.slug: definition.hidden for definition in declared}
    known = {scope: {**by_plugins, **dict.fromkeys(BUILT_IN[scope], False)} for scope in OF_WHOM}
    for scope, slug, hidden in rows(db, "select scope, slug, hidden from aggregate_definitions"):
        if scope in known:
            known[scope][slug] = bool(hidden)
    asked = config.leaderboard.aggregates
    for scope, slugs in (("global", asked.global_), ("contributor", asked.contributor)):
        for place, slug in enumerate(slugs):
            message = complaint(slug, scope, known)
            if message is not None:
                yield problem_at(
                    ("leaderboard", "aggregates", scope, place),
                    message,
                    file=str(config.path),
                    lines=config.lines,
                    severity=Severity.WARNING,
                )


def complaint(slug: str, scope: str, known: Mapping[str, Mapping[str, bool]]) -> str | None:
    """Why a figure is not shown."""
    if slug in known[scope]:
        return f"the figure {slug!r} is hidden by the plugin that gives it" if known[scope][slug] else None
    if any(slug in slugs for slugs in known.values()):
        return f"there is no figure {slug!r} of {OF_WHOM[scope]}, it is one of {OF_WHOM[other_than(scope)]}"
    return f"there is no figure {slug!r} of {OF_WHOM[scope]}{did_you_mean(slug, known[scope])}"


def other_than(scope: str) -> str:
    return next(other for other in OF_WHOM if other != scope)
