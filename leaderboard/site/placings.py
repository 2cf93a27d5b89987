"""Where people stand on the boards that config names, and what their scores there are made of."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import apsw

from leaderboard.scores.explain import Adjustment, adjusted
from leaderboard.site.walk import found
from leaderboard.store.database import rows, scalar

STANDINGS = """
select s.contributor_id, s.window_id, s.rank, p.rank, s.score, p.score, s.activities, s.line_bonus,
    s.adjustment
from named_scores as s
join named_windows as w on w.id = s.window_id and not w.is_previous
left join named_scores as p on p.window_id = w.previous_id and p.contributor_id = s.contributor_id
--among where s.contributor_id in (select value from json_each(:among))
order by s.contributor_id, s.window_id
"""
PARTS = """
select
    s.contributor_id, s.window_id, p.definition_id, sum(p.count), sum(p.points), sum(p.lines_added),
    sum(p.lines_deleted), sum(p.unscored) - sum(p.ignored), sum(p.ignored)
from named_scores as s
join named_windows as w on w.id = s.window_id and not w.is_previous
join named_contributions as p on p.window_id = s.window_id and p.contributor_id = s.contributor_id
--among where s.contributor_id in (select value from json_each(:among))
group by s.contributor_id, s.window_id, p.definition_id
order by s.contributor_id, s.window_id
"""


ADJUSTMENTS = """
select j.contributor_id, w.id, r.name, j.day, j.points, j.reason
from adjustments as j
join named_windows as w on not w.is_previous and j.day <= w.to_day
join named_boards as b on b.id = w.board_id and not b.has_points
left join repositories as r on r.id = j.repository_id
where j.day >= w.from_day or (w.period = 'all' and b.from_day is null)
order by j.day, j.id
"""


class PlacedPart(NamedTuple):
    """What one kind of work gave; points are thousandths."""

    definition_id: int
    how_many: int
    points: int
    lines_added: int
    lines_deleted: int
    above_cap: int
    """Units that do not score because the day was full."""
    of_oneself: int
    """Units that do not score because they are about the person's own work."""


class Placing(NamedTuple):
    """Somebody's place on one board and in one span of days; points are thousandths."""

    window: int
    rank: int
    previous_rank: int | None
    score: int
    previous_score: int | None
    activities: int
    line_bonus: int
    adjustment: int
    parts: list[PlacedPart]
    adjustments: Sequence[Adjustment]
    """In the order of their days."""

    @property
    def lines(self) -> tuple[int, int]:
        """Lines added and deleted, only such as count."""
        return sum(part.lines_added for part in self.parts), sum(part.lines_deleted for part in self.parts)


class Placings:
    """Everybody's places, taken person by person in the order of id; costs nothing where config names no board."""

    def __init__(self, db: apsw.Connection, among: Collection[int] | None = None) -> None:
        self._found = self._walk(db, among) if scalar(db, "select 1 from named_scores limit 1") else iter(())
        self._waiting = next(self._found, None)

    def of(self, person: int) -> list[Placing]:
        """The places of a person; ask in the order of id."""
        while self._waiting is not None and self._waiting[0] < person:
            self._waiting = next(self._found, None)
        if self._waiting is None or self._waiting[0] != person:
            return []
        return self._waiting[1]

    @staticmethod
    def _walk(db: apsw.Connection, among: Collection[int] | None) -> Iterator[tuple[int, list[Placing]]]:
        """(person, places), by two selects that are in the same order."""
        by_hand = adjustments(db)
        parts = found(db, PARTS, among)
        part = next(parts, None)
        person, own = 0, list[Placing]()
        for id, window, *standing in found(db, STANDINGS, among):
            if id != person:
                if own:
                    yield person, own
                person, own = id, []
            made_of = []
            while part is not None and part[:2] == (id, window):
                made_of.append(PlacedPart(*part[2:]))
                part = next(parts, None)
            own.append(Placing._make((window, *standing, made_of, by_hand.get((id, window), ()))))
        if own:
            yield person, own


def adjustments(db: apsw.Connection) -> dict[tuple[int, int], list[Adjustment]]:
    """What everybody was given or lost by hand, by person and span of days: they are few."""
    given: dict[tuple[int, int], list[Adjustment]] = {}
    for person, window, *rest in rows(db, ADJUSTMENTS):
        given.setdefault((person, window), []).append(adjusted(*rest))
    return given
