"""What everybody did, read from the store in one pass and looked at person by person."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import apsw
import msgspec

from leaderboard.store.database import rows

AMONG = "--among "
numbers = msgspec.json.Decoder(list[int]).decode


class Figure(NamedTuple):
    """A figure that is only known as it is now."""

    slug: str
    metric: str | None = None
    """Of a statistic; the one it highlights where none is named."""


class Past(NamedTuple):
    """A figure as it was at the end of each day on which it may have become another one."""

    days: Sequence[int]
    values: Sequence[int | float]
    """Thousandths."""


NOTHING = Past((), ())


class Work(NamedTuple):
    """What one person did up to a day."""

    as_of: int
    days: Sequence[int]
    """Those with an activity, in order."""
    counts: Sequence[int]
    """Activities up to the end of each of these days, in thousandths."""
    points: Sequence[int]
    """The same of points."""
    kinds: Mapping[int, Past]
    """Activities of each kind that somebody asked for."""
    figures: Mapping[Figure, int | float]
    """Those of the person, in thousandths."""


class Everybody:
    """The work of all who are ranked, or of those among them whose ids are given as JSON."""

    def __init__(
        self, db: apsw.Connection, as_of: int, kinds: Iterable[int], figures: Iterable[Figure], among: str | None
    ) -> None:
        self._db = db
        self._as_of = as_of
        self._among = among
        self._days = {person: rest for person, *rest in self._rows("days.sql")}
        self._kinds: dict[int, list[tuple[int, str, str]]] = {}
        if wanted := sorted(kinds):
            for person, *rest in self._rows("kinds.sql", kinds=json.dumps(wanted), as_of=as_of):
                self._kinds.setdefault(person, []).append(tuple(rest))
        self._figures = {figure: dict(self._rows("figures.sql", **figure._asdict())) for figure in figures}

    def works(self) -> Iterator[tuple[int, Work]]:
        """Each with the id of the person, in the order of these."""
        people = set(self._days).union(*self._figures.values())
        for person in sorted(people):
            days, counts, points = map(numbers, self._days.get(person, ("[]",) * 3))
            yield (
                person,
                Work(
                    self._as_of,
                    days,
                    [1000 * count for count in accumulate(counts)],
                    list(accumulate(points)),
                    {kind: so_far(days, counts) for kind, days, counts in self._kinds.get(person, ())},
                    {figure: found[person] for figure, found in self._figures.items() if person in found},
                ),
            )

    def _rows(self, name: str, **parameters: Any) -> Iterator[Any]:
        among = {} if self._among is None else {"among": self._among}
        return rows(self._db, statement(name, among=bool(among)), **parameters, **among)


def so_far(days: str, counts: str) -> Past:
    """The sums at the end of each day, from lists in JSON; of a day that comes several times the last is its end."""
    sums = dict(zip(numbers(days), accumulate(numbers(counts)), strict=True))
    return Past(list(sums), [1000 * count for count in sums.values()])


@cache
def statement(name: str, *, among: bool = False) -> str:
    """The text of one of the ``.sql`` files beside this module; lines behind ``--among`` keep it to some people."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return text.replace(AMONG, "") if among else text
