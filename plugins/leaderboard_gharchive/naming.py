"""Which numbers the configured repositories have, found in the archive and remembered as bookmarks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from leaderboard.plugin import Bookmark, Bookmarks, Coverage, Log, Postponed, ScrapedRecord
from leaderboard_gharchive import queries
from leaderboard_gharchive.ledger import Ledger
from leaderboard_gharchive.settings import Settings
from leaderboard_gharchive.slices import Slice, covered, days_between, ranges, slices
from leaderboard_gharchive.warehouse import Warehouse

KNOWN = re.compile(r"github:(\d{1,18})", re.ASCII)
SEARCHED = re.compile(r"not in (\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A configured repository whose number is known."""

    name: str
    id: int
    covered: Set[date] = field(repr=False)
    """The days that need not be fetched again, under whatever name they were."""


class Naming:
    """The configured repositories by number."""

    def __init__(self, config: Settings, bookmarks: Bookmarks, log: Log) -> None:
        self._config = config
        self._bookmarks = bookmarks
        self._log = log
        self._ids = {name.casefold(): number for name, number in config.ids.items()}
        self._searched: dict[str, set[date]] = {}
        self._left_out: set[str] = set()
        for name in config.repositories:
            self._remember(name.casefold(), bookmarks.reached(stream_of(name)) or "")

    @property
    def found(self) -> list[Found]:
        """Those whose number is known, each number once."""
        by_id: dict[int, str] = {}
        for name in self._config.repositories:
            number = self._ids.get(name.casefold())
            if number is None:
                continue
            if by_id.setdefault(number, name).casefold() != name.casefold():
                self._log.warning(
                    f"{name} is the same repository as {by_id[number]}, and is left out; name one of them"
                )
        return [Found(name=name, id=number, covered=self._covered(number, name)) for number, name in by_id.items()]

    def unknown(self, wanted: Set[date]) -> dict[str, Set[date]]:
        """The names without a number, and on which days they are still to be looked for."""
        missing = {name.casefold() for name in self._config.repositories} - self._ids.keys()
        return {name: wanted - self._searched.get(name, set()) for name in sorted(missing)}

    def search(
        self, wanted: Set[date], lost: Set[date], warehouse: Warehouse, ledger: Ledger
    ) -> Iterator[ScrapedRecord]:
        """Look for the unknown names, the newest month first, until all are found or everything was searched.

        On ``lost`` days there is nothing to search.
        """
        for name in self.unknown(wanted):
            self._searched[name] = self._searched.get(name, set()) | lost
        for part in self.parts(wanted):
            names = [name for name, days in self.unknown(wanted).items() if part.last in days]
            if not names:
                continue
            query = self.query(part)
            estimate = warehouse.estimate(query)
            if estimate.most_billed > ledger.left(estimate.month):
                raise Postponed(f"{', '.join(names)}: {ledger.exhausted(estimate.month)}")
            answer = warehouse.ask(query, estimate.most_billed)
            yield from ledger.note(answer.bills)
            yield from self._learn(names, part, answer.rows)
        self.warn_of_unknown(wanted)

    def query(self, part: Slice) -> queries.Query:
        """For all names at once, known ones too: so a run that was killed finds its answer, which is paid for."""
        given = {name.casefold() for name in self._config.ids}
        return queries.names(
            part.first, part.last, (name for name in self._config.repositories if name.casefold() not in given)
        )

    def parts(self, wanted: Set[date]) -> list[Slice]:
        """The months in which some name is still to be looked for."""
        unknown = self.unknown(wanted)
        return slices(dict(enumerate(unknown.values())))

    def names_of(self, found: Found) -> Bookmark | None:
        """That the days of this number are kept under its name too; None where that is known."""
        before = (self._bookmarks.reached(f"github:{found.id}") or "").split()
        if found.name.casefold() in (name.casefold() for name in before):
            return None
        return Bookmark(stream=f"github:{found.id}", value=" ".join([*before, found.name])[:1_000])

    def _covered(self, number: int, name: str) -> set[date]:
        names = {name, *(self._bookmarks.reached(f"github:{number}") or "").split()}
        known: Sequence[Coverage] = [each for one in sorted(names) for each in self._bookmarks.covered(one)]
        return covered(known)

    def _remember(self, name: str, value: str) -> None:
        if name in self._ids:
            return
        if known := KNOWN.fullmatch(value):
            self._ids[name] = int(known[1])
        elif searched := SEARCHED.fullmatch(value):
            first, last = map(date.fromisoformat, searched.groups())
            self._searched[name] = set(days_between(first, last))

    def _learn(self, names: Sequence[str], part: Slice, rows: Sequence[Mapping[str, Any]]) -> Iterator[Bookmark]:
        """A name is that of the repository which had it last."""
        latest = {str(row["name"]): int(row["repository"]) for row in rows}
        for name in names:
            if name in latest:
                self._ids[name] = latest[name]
                yield Bookmark(stream=stream_of(name), value=f"github:{latest[name]}")
                continue
            self._searched[name] |= set(days_between(part.first, part.last))
            first, last = next((a, b) for a, b in ranges(self._searched[name]) if a <= part.first <= b)
            yield Bookmark(stream=stream_of(name), value=f"not in {first}/{last}")

    def warn_of_unknown(self, wanted: Set[date]) -> None:
        """Say which names are nowhere; a maintainer has to mend the config."""
        for name, rest in self.unknown(wanted).items():
            if not rest:
                self._log.warning(
                    f"{name} is not in GH Archive from {min(wanted)} to {max(wanted)}: is it spelt right, and public? "
                    "One that was renamed later goes by its former name, or by its number under ids:"
                )


def stream_of(name: str) -> str:
    """Where the number of a name is remembered."""
    return f"repository {name.casefold()}"
