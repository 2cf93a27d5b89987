"""The colours of kinds of work: fixed by the point table, never by who did how much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import apsw

from leaderboard.site.pages import Kind
from leaderboard.store.database import rows
from leaderboard.texts import _

COLOURS = 8
LINES = 0
"""The colour of points for changed lines."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A kind of work as pages show it."""

    id: int
    slug: str
    name: str
    points: int | None
    colour: int


def definitions(db: apsw.Connection) -> dict[int, Definition]:
    """Every kind by id, in the order of the point table."""
    found = rows(db, "select id, slug, name, points from definitions order by not known, position, slug")
    return {
        id: Definition(id, slug, _(name), points, place % COLOURS + 1)
        for place, (id, slug, name, points) in enumerate(found)
    }


def key(used: Iterable[int], known: Mapping[int, Definition], *, has_lines: bool = False) -> tuple[Kind, ...]:
    """The key of a drawing that uses these kinds, and points for changed lines."""
    present = set(used)
    kinds = tuple(Kind(kind.colour, kind.name) for kind in known.values() if kind.id in present)
    return (*kinds, Kind(LINES, _("Lines changed"))) if has_lines else kinds
