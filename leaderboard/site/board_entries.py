"""Everybody on a board with what the score was made of and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import apsw

from leaderboard.scores.boards import BoardRow
from leaderboard.scores.named_boards import NamedBoard
from leaderboard.scores.periods import Period
from leaderboard.site import charts, rhythm
from leaderboard.site.board_lists import BoardList
from leaderboard.site.board_rows import Entry, Face, Part, face
from leaderboard.site.kinds import LINES, Definition
from leaderboard.site.rhythm import Rhythms, Spans
from leaderboard.store.database import rows

PARTS = """
select p.contributor_id, p.definition_id, sum(p.points), sum(p.count)
from windows as w
join parts as p on p.window_id = w.id
where w.period = :period and not w.is_previous
group by p.contributor_id, p.definition_id
"""
PARTS_IN_REPOSITORIES = """
select p.repository_id, p.contributor_id, p.definition_id, p.points, p.count
from windows as w
join parts as p on p.window_id = w.id
where w.period = :period and not w.is_previous and p.repository_id is not null
--among and p.repository_id = :repository
"""
PARTS_ON_NAMED_BOARD = """
select p.contributor_id, p.definition_id, sum(p.points), sum(p.count)
from named_scores as s
join named_contributions as p on p.window_id = s.window_id and p.contributor_id = s.contributor_id
where s.window_id = :window and p.count
group by p.contributor_id, p.definition_id
"""
MOST_COLUMNS = 5

Parts = Mapping[int, Sequence[Part]]


class Place(NamedTuple):
    """Which board: of a period, overall or of one repository, or one that config names."""

    period: Period
    repository_id: int | None = None
    repository: str | None = None
    named: NamedBoard | None = None

    @property
    def window(self) -> int:
        """The id of the span of days of a board that config names."""
        return 0 if self.named is None else self.named.windows[self.period.slug]


class Ranked(NamedTuple):
    """A board with its people, best first."""

    place: Place
    people: list[BoardRow]


class Entries:
    """Finds what is drawn beside the names; all boards of repositories of one period at once."""

    def __init__(
        self,
        db: apsw.Connection,
        kinds: Mapping[int, Definition],
        columns: Iterable[int],
        pictures: Mapping[str, str],
    ) -> None:
        self._db = db
        self._places = {id: place for place, id in enumerate(kinds)}
        self._colours = [kind.colour for kind in kinds.values()]
        self._columns = list(columns)
        self._faces: dict[int, Face] = {}
        self._pictures = pictures
        self._parts_in_repositories = lru_cache(1)(self._find_parts_in_repositories)
        self._heights_in_repositories = lru_cache(1)(self._find_heights_in_repositories)

    def columns(self, place: Place) -> Sequence[int]:
        """The ids of the kinds that have a column: those that config names, or the first that a board counts."""
        if place.named is None or not place.named.has_points:
            return self._columns
        return [*place.named.points][:MOST_COLUMNS]

    def of(
        self, ranked: Ranked, spans: Spans, before: BoardList | None = None, changed: Collection[int] = ()
    ) -> list[Entry]:
        """Everybody on one board.

        Where there is the list of the last build, sparklines and bars of all but the ``changed`` people are taken from
        it; bars are drawn anew if the leader has another score.
        """
        place, people = ranked
        leader = max((row.score for row in people), default=0)
        known = before.drawings if before is not None else {}
        among = None
        if known:
            among = [row.contributor_id for row in people if row.contributor_id in changed or row.username not in known]
        parts, heights = self._found(ranked, spans, among)
        columns = [self._places[id] for id in self.columns(place)]
        as_tall = before is not None and before.leader == leader
        fresh = None if among is None else frozenset(among)
        entries = []
        for row in people:
            own = parts.get(row.contributor_id, ())
            if fresh is None or row.contributor_id in fresh:
                blocks = charts.lengths(self.blocks(row, own), leader)
                entries.append(self._entry(row, own, blocks, heights.get(row.contributor_id, ""), columns))
            else:
                drawn, bar = known[row.username]
                blocks = bar if as_tall else charts.lengths(self.blocks(row, own), leader)
                entries.append(self._entry(row, own, blocks, drawn, columns))
        return entries

    def _found(self, ranked: Ranked, spans: Spans, among: Sequence[int] | None) -> tuple[Parts, Rhythms]:
        """Everybody's parts, and the sparklines of all or of some."""
        period, repository, _, named = ranked.place
        if named is not None:
            who = [row.contributor_id for row in ranked.people] if among is None else among
            return self._parts_on(ranked.place.window), self._heights_on(ranked.place, spans, who)
        if repository is None:
            return self._parts(period), rhythm.overall(self._db, period, spans, among)
        if among is None:
            parts = self._parts_in_repositories(period).get(repository, {})
            return parts, self._heights_in_repositories(period, spans).get(repository, {})
        parts = self._find_parts_in_repositories(period, repository).get(repository, {})
        return parts, rhythm.in_repository(self._db, period, spans, repository, among)

    def _heights_on(self, place: Place, spans: Spans, who: Sequence[int]) -> Rhythms:
        """The sparklines of these people on a board that config names: of the work that counts there."""
        if place.named is None or not place.named.has_points:
            return rhythm.overall(self._db, place.period, spans, who)
        return rhythm.of_kinds(self._db, place.period, spans, [*place.named.points], who)

    def _entry(
        self, row: BoardRow, own: Sequence[Part], blocks: tuple[int, ...], heights: str, columns: Sequence[int]
    ) -> Entry:
        shown = self._faces.get(row.contributor_id)
        if shown is None:
            shown = self._faces[row.contributor_id] = face(row, self._pictures.get(row.username, ""))
        return Entry(row, shown, own, blocks, heights, counts(own, columns))

    def blocks(self, row: BoardRow, own: Iterable[Part]) -> list[tuple[int, int]]:
        """(colour, points) of all that made a score."""
        blocks = [(self._colours[place], points) for place, points, _ in own]
        blocks.append((LINES, row.line_bonus))
        return blocks

    def _parts(self, period: Period) -> Parts:
        """What everybody's score was made of, kinds in the order of the point table."""
        found: defaultdict[int, list[Part]] = defaultdict(list)
        for person, definition, points, count in rows(self._db, PARTS, period=period.slug):
            found[person].append((self._places[definition], points, count))
        return in_order(found)

    def _parts_on(self, window: int) -> Parts:
        """The same on a board that config names."""
        found: defaultdict[int, list[Part]] = defaultdict(list)
        for person, definition, points, count in rows(self._db, PARTS_ON_NAMED_BOARD, window=window):
            found[person].append((self._places[definition], points, count))
        return in_order(found)

    def _find_parts_in_repositories(self, period: Period, only: int | None = None) -> Mapping[int, Parts]:
        """The same of every repository, or of one."""
        found: defaultdict[int, defaultdict[int, list[Part]]] = defaultdict(lambda: defaultdict(list))
        places = self._places
        found_parts = (
            rows(self._db, PARTS_IN_REPOSITORIES, period=period.slug)
            if only is None
            else rows(self._db, PARTS_IN_REPOSITORIES.replace("--among ", ""), period=period.slug, repository=only)
        )
        for repository, person, definition, points, count in found_parts:
            found[repository][person].append((places[definition], points, count))
        return {repository: in_order(parts) for repository, parts in found.items()}

    def _find_heights_in_repositories(self, period: Period, spans: Spans) -> Mapping[int, Rhythms]:
        return rhythm.in_repositories(self._db, period, spans)


def counts(own: Iterable[Part], columns: Sequence[int]) -> Sequence[int]:
    """How much there is of each kind that has a column."""
    if not columns:
        return ()
    found = {place: count for place, _, count in own}
    return [found.get(place, 0) for place in columns]


def in_order(parts: Mapping[int, list[Part]]) -> Parts:
    """Everybody's parts sorted, in place."""
    for own in parts.values():
        own.sort()
    return parts
