"""One slice after the other: asked for within the budget, and turned into activities, people and covered days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from leaderboard.plugin import Activity, Contributor, Coverage, Log, People, Postponed, ScrapedRecord
from leaderboard_gharchive import queries, wording
from leaderboard_gharchive.failures import Exhausted
from leaderboard_gharchive.ledger import Ledger, in_words
from leaderboard_gharchive.slices import Slice
from leaderboard_gharchive.warehouse import Estimate, Warehouse

NOON = time(12, tzinfo=UTC)
"""A row is of a day, not of an hour; at noon UTC it is that day in nearly every time zone."""
OPENINGS = frozenset({"pr_opened", "issue_opened"})
Row = Mapping[str, object]


@dataclass(kw_only=True)
class Reading:
    """What the jobs of one run share."""

    warehouse: Warehouse
    ledger: Ledger
    names: Mapping[int, str]
    """The repositories by number."""
    slices: Mapping[str, Slice]
    """By target."""
    people: People
    log: Log
    _logins: dict[int, str] = field(default_factory=dict)
    """The account under which each person's work is kept; slices come newest first, so it is the latest login."""
    _stopped: str | None = None
    """Why no query is begun any more."""

    def collect(self, target: str) -> Iterator[ScrapedRecord]:
        """All of a slice, or its newest days where the budget reaches no further; the rest is left to a later run."""
        if self._stopped is not None:
            raise Postponed(self._stopped)
        wanted = self.slices[target]
        try:
            for part, estimate in self._affordable(wanted):
                yield from self._read(part, estimate)
        except Exhausted as failure:
            self._stopped = str(failure)
            raise
        if self._stopped is not None:
            raise Postponed(self._stopped)

    def _affordable(self, wanted: Slice) -> Iterator[tuple[Slice, Estimate]]:
        """As much of the slice as the month's budget pays for: the newest days of it, nothing where not even one."""
        part = wanted
        while True:
            estimate = self.warehouse.estimate(queries.activities(part))
            left = self.ledger.left(estimate.month)
            if estimate.most_billed <= left:
                yield part, estimate
                return
            self._stopped = self.ledger.exhausted(estimate.month)
            days = min(part.days - 1, part.days * left // estimate.most_billed)
            if days < 1:
                return
            part = wanted.newest(days)

    def _read(self, part: Slice, estimate: Estimate) -> Iterator[ScrapedRecord]:
        answer = self.warehouse.ask(queries.activities(part), estimate.most_billed)
        billed = sum(bill.bytes for bill in answer.bills)
        price = self.ledger.price(estimate.month, billed)
        self.log.info(f"{len(answer.rows):,} rows, {in_words(billed)} billed, {price:.2f} US dollars")
        yield from self._people(answer.rows)
        yield from self._activities(answer.rows)
        yield from self._coverage(part, answer.rows)
        yield from self.ledger.note(answer.bills)
        self._tell_of_unknown(answer.rows)

    def _people(self, rows: Iterable[Row]) -> Iterator[Contributor]:
        """Everybody whom no newer slice told of, under the last login that these rows have."""
        latest: dict[int, tuple[object, str]] = {}
        for row in rows:
            person, login = row["person"], row["login"]
            if isinstance(person, int) and isinstance(login, str) and person not in self._logins:
                latest[person] = max(latest.get(person, (row["last_seen"], login)), (row["last_seen"], login))
        for person, (_, login) in sorted(latest.items()):
            known = self.people.find(account(person))
            is_listed = known is None or login in {known.username, *known.accounts}
            self._logins[person] = login if is_listed or known is None else known.username
            yield Contributor(
                username=self._logins[person],
                accounts=(account(person),),
                kind="bot" if login.endswith("[bot]") else None,
            )

    def _activities(self, rows: Iterable[Row]) -> Iterator[Activity]:
        for row in rows:
            person, repository, kind, units = row["person"], row["repository"], str(row["kind"]), row["units"]
            if not isinstance(person, int) or not isinstance(repository, int) or person not in self._logins:
                continue
            name, day = self.names[repository], queries.day_of(str(row["suffix"]))
            count = int(str(units))
            yield Activity(
                slug=f"gharchive:{kind}:{repository}:{person}:{day}",
                account=self._logins[person],
                definition=kind,
                occurred_at=datetime.combine(day, NOON),
                title=wording.title(kind, count, name),
                text=wording.text(day),
                link=wording.link(kind, name, str(row["login"] or self._logins[person]), day),
                count=count,
                repository=name,
            )

    def _coverage(self, part: Slice, rows: Iterable[Row]) -> Iterator[Coverage]:
        """That the days are told of, with how many issues and pull requests were seen of those that were numbered."""
        numbers: dict[object, list[tuple[int, int, int]]] = {}
        for row in rows:
            if row["kind"] in OPENINGS and isinstance(row["lowest_number"], int):
                told = (int(str(row["units"])), row["lowest_number"], int(str(row["highest_number"])))
                numbers.setdefault(row["repository"], []).append(told)
        for repository in part.repositories:
            opened = numbers.get(repository)
            seen = sum(units for units, _, _ in opened) if opened else None
            lowest = min(low for _, low, _ in opened) if opened else 0
            highest = max(high for _, _, high in opened) if opened else 0
            yield Coverage(
                repository=self.names[repository],
                first_day=part.first,
                last_day=part.last,
                quality=part.quality,
                seen=seen,
                expected=max(seen, highest - lowest + 1) if seen is not None else None,
            )

    def _tell_of_unknown(self, rows: Iterable[Row]) -> None:
        unknown: dict[str, int] = {}
        for row in rows:
            if not isinstance(row["person"], int) or not isinstance(row["login"], str):
                kind = str(row["kind"])
                unknown[kind] = unknown.get(kind, 0) + int(str(row["units"]))
        for kind, count in sorted(unknown.items()):
            what = wording.NAMES[kind][count != 1]
            self.log.info(f"{count:,} {what} by nobody knows whom, credited to nobody")


def lost(names: Mapping[int, str], missing: Mapping[int, Iterable[tuple[date, date]]]) -> Iterator[Coverage]:
    """The days that the archive has no table of, although it has later ones."""
    for repository, ranges in missing.items():
        for first, last in ranges:
            yield Coverage(repository=names[repository], first_day=first, last_day=last, quality="none")


def account(person: int) -> str:
    """How a number of GitHub's stands among somebody's accounts."""
    return f"github:{person}"
