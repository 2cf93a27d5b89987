"""What a plugin promises, each promise tried."""

from __future__ import annotations

import re
import socket
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

import msgspec

from leaderboard import covered_days
from leaderboard.errors import PluginError
from leaderboard.models import (
    Activity,
    ActivityDefinition,
    AggregateDefinition,
    Bookmark,
    Complete,
    Contributor,
    Coverage,
    Record,
    Repository,
    ScrapedRecord,
    SetupRecord,
)
from leaderboard.pipeline.badges import of_plugin
from leaderboard.scores.badges.catalogue import read
from leaderboard.scores.badges.measures import known
from leaderboard.scores.points import BUILT_IN
from leaderboard.sources.validity import Inspector, UnfitError, complete, coverage, identity
from leaderboard.sources.worker import SCRAPED
from leaderboard.testing.trial import ORG, Trial

MOST_KILLS = 25
A_MOMENT = timedelta(minutes=5)

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def broken_promises(trial: Trial) -> Iterator[str]:
    """A sentence for each promise that is not kept; raises PluginError where not even one run succeeds."""
    if broken := list(_of_setup(trial)):
        yield from broken
        return
    given = trial.scraped()
    unfit = list(_of_each_record(trial, given))
    yield from unfit
    if not unfit:
        yield from _of_all_records(trial, given)
        yield from _of_a_second_reading(trial, given)
        yield from _of_reading_everything(trial, given)
        yield from _of_going_on(trial, given)
        yield from _of_planning(trial, given)
        yield from _of_being_killed(trial, given)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of a run: all up to its last bookmark, and the rest if it came to its end."""

    records: dict[tuple[type, str], Record] = field(default_factory=dict)
    bookmarks: dict[str, str] = field(default_factory=dict)
    coverage: dict[str, list[Coverage]] = field(default_factory=dict)

    def after(self, given: Iterable[object], *, is_whole: bool) -> _Kept:
        kept = _Kept(dict(self.records), dict(self.bookmarks), dict(self.coverage))
        waiting, covered = dict(self.records), dict(self.coverage)
        for record in given:
            if isinstance(record, Bookmark):
                kept.records.update(waiting)
                kept.coverage.update(covered)
                kept.bookmarks[record.stream] = record.value
            elif isinstance(record, Coverage):
                name = record.repository.casefold()
                covered[name] = covered_days.joined(covered.get(name, ()), record)
            elif isinstance(record, Record) and not isinstance(record, Complete):
                waiting[_key(record)] = _with_all_said(waiting.get(_key(record)), record)
        if is_whole:
            kept.records.update(waiting)
            kept.coverage.update(covered)
        return kept

    @property
    def covered(self) -> list[Coverage]:
        """All that is covered, as a source is told of it."""
        return [coverage for ranges in self.coverage.values() for coverage in ranges]


def _with_all_said(before: Record | None, record: Record) -> Record:
    """A person is what all records together say: a profile keeps what it has, and accounts are added to it."""
    if not isinstance(record, Contributor):
        return record
    known, said = (
        {key: value for key, value in msgspec.structs.asdict(each).items() if value is not None and value != {}}
        if isinstance(each, Contributor)
        else {}
        for each in (before, record)
    )
    accounts = tuple(sorted({*known.get("accounts", ()), *record.accounts}))
    return Contributor(**{**said, **known, "accounts": accounts})


def _of_setup(trial: Trial) -> Iterator[str]:
    reached: list[object] = []

    def refuse(*arguments: object) -> object:
        reached.append(arguments[-1])
        raise OSError("setup has no network")

    with patch.object(socket.socket, "connect", refuse), patch.object(socket, "getaddrinfo", refuse):
        try:
            first, second = trial.source.setup(ORG), trial.source.setup(ORG)
        except PluginError:
            if not reached:
                raise
            first = second = []
    if reached:
        yield "setup uses the network; ask in scrape, setup only declares"
    if first != second:
        yield "setup yields something else when it is called again"
    yield from _of_its_badges(first)


def _of_its_badges(declared: Sequence[SetupRecord]) -> Iterator[str]:
    kinds = dict.fromkeys(each.slug for each in (*BUILT_IN, *declared) if isinstance(each, ActivityDefinition))
    figures = [each for each in declared if isinstance(each, AggregateDefinition)]
    there_is = known(((id, slug, slug) for id, slug in enumerate(kinds)), figures, is_whole=True)
    for problem in read([of_plugin("setup", declared)], there_is).problems:
        yield f"a badge that setup declares cannot be as it is: {problem.message}"


def _of_each_record(trial: Trial, given: Sequence[object]) -> Iterator[str]:
    warnings: list[str] = []
    inspector = Inspector(warnings.append)
    for record in given:
        if not isinstance(record, ScrapedRecord):
            yield trial.source.nonsense("scrape", record, SCRAPED)
            continue
        try:
            if isinstance(record, Activity):
                inspector.activity(record)
                if record.occurred_at.utcoffset():
                    yield f"{identity(record)}: occurred_at is not in UTC: {record.occurred_at.isoformat()}"
            elif isinstance(record, Contributor):
                inspector.contributor(record)
            elif isinstance(record, Repository):
                inspector.repository(record)
            elif isinstance(record, Complete):
                complete(record)
            elif isinstance(record, Coverage):
                coverage(record)
        except UnfitError as error:
            yield f"{identity(record)} is not fit to be kept: {error}"
            continue
        yield from _of_its_text(record, trial.secrets)
    yield from warnings


def _of_its_text(record: Record, secrets: Iterable[str]) -> Iterator[str]:
    text = msgspec.json.encode(record).decode()
    if any(msgspec.json.encode(secret).decode()[1:-1] in text for secret in secrets):
        yield f"{type(record).__name__} records hold a secret of the config"
    if address := _ADDRESS.search(text):
        yield f"{identity(record)} holds an e-mail address: {address[0]}"


def _of_all_records(trial: Trial, given: Sequence[object]) -> Iterator[str]:
    activities = [record for record in given if isinstance(record, Activity)]
    definitions = [*trial.source.setup(ORG), *(record for record in given if isinstance(record, ActivityDefinition))]
    described = {definition.slug for definition in definitions if isinstance(definition, ActivityDefinition)}
    for slug in sorted({activity.definition for activity in activities} - described):
        yield f"there are activities of {slug!r}, which setup does not declare"
    for slug, times in Counter(activity.slug for activity in activities).items():
        if times > 1:
            yield f"the slug {slug!r} is that of {times} activities"
    newest = max((activity.occurred_at for activity in activities), default=None)
    for bookmark in given:
        if isinstance(bookmark, Bookmark) and _is_the_clock(bookmark.value, newest):
            yield f"the bookmark of {bookmark.stream!r} is the clock of the run, expected what the service said"


def _is_the_clock(value: str, newest: datetime | None) -> bool:
    """Whether a bookmark is the present time, and no record is as new."""
    try:
        time = datetime.fromisoformat(value) if not value.isdecimal() else datetime.fromtimestamp(float(value), UTC)
    except (ValueError, OverflowError, OSError):
        return False
    time = time.replace(tzinfo=UTC) if time.tzinfo is None else time
    is_now = abs(datetime.now(UTC) - time) < A_MOMENT or value == datetime.now(UTC).date().isoformat()
    return is_now and (newest is None or newest < time)


def _of_a_second_reading(trial: Trial, given: Sequence[object]) -> Iterator[str]:
    again = trial.scraped()
    if given != again:
        first, second = (
            {_key(record): record for record in each if isinstance(record, Record)} for each in (given, again)
        )
        what = _difference(first, second) or "the order"
        yield f"read again from the beginning, it yields something else: {what}"


def _of_reading_everything(trial: Trial, given: Sequence[object]) -> Iterator[str]:
    """What --full does not yield again is removed, so that it has to yield everything."""
    whole = _Kept().after(given, is_whole=True)
    full = _Kept().after(trial.scraped(whole.bookmarks, whole.covered, full=True), is_whole=True)
    if what := _difference(whole.records, full.records):
        yield f"asked for everything again (--full), it yields something else than at first: {what}"


def _of_planning(trial: Trial, given: Sequence[object]) -> Iterator[str]:
    whole = _Kept().after(given, is_whole=True)
    for kept in (_Kept(), whole):
        planned = trial.planned(kept.bookmarks, kept.covered)
        for target, times in Counter(each.target for each in planned).items():
            if times > 1:
                yield f"plan names the target {target!r} {times} times"
        if planned != trial.planned(kept.bookmarks, kept.covered):
            yield "plan yields something else when it is asked again"


def _of_going_on(trial: Trial, given: Sequence[object]) -> Iterator[str]:
    whole = _Kept().after(given, is_whole=True)
    further = whole.after(trial.scraped(whole.bookmarks, whole.covered), is_whole=True)
    if further.coverage != whole.coverage:
        yield "run again from its bookmarks, it says something else of the days that it covers"
    if what := _difference(whole.records, further.records):
        yield f"run again from its bookmarks, it yields something new although nothing happened: {what}"
    for stream, value in further.bookmarks.items():
        if value != whole.bookmarks.get(stream):
            before = whole.bookmarks.get(stream)
            yield f"the bookmark of {stream!r} moves from {before!r} to {value!r} although nothing new came"


def _of_being_killed(trial: Trial, given: Sequence[object]) -> Iterator[str]:
    whole = _Kept().after(given, is_whole=True)
    for number in _places_to_kill(given):
        killed = _Kept().after(trial.scraped(killed_after=number), is_whole=False)
        resumed = killed.after(trial.scraped(killed.bookmarks, killed.covered), is_whole=True)
        if what := _difference(whole.records, resumed.records):
            yield f"killed after {number} records and run again, it does not end with the same: {what}"
            return
        if resumed.coverage != whole.coverage:
            yield f"killed after {number} records and run again, it does not cover the days of one whole run"
            return
        if resumed.bookmarks != whole.bookmarks:
            yield f"killed after {number} records and run again, its bookmarks are not those of one whole run"
            return


def _places_to_kill(given: Sequence[object]) -> list[int]:
    """After each bookmark, and in between, but not too many."""
    bookmarks = [number for number, record in enumerate(given, 1) if isinstance(record, Bookmark)]
    anywhere = range(len(given) + 1)
    return sorted({*_spread(bookmarks, MOST_KILLS // 2), *_spread(anywhere, MOST_KILLS // 2)})


def _spread(places: Sequence[int], most: int) -> Sequence[int]:
    return places[:: max(1, -(-len(places) // most))]


def _difference(first: Mapping[tuple[type, str], Record], second: Mapping[tuple[type, str], Record]) -> str | None:
    """The first record that is not the same in both."""
    for key in [*first, *second]:
        if key not in second:
            return f"{identity(first[key])} is missing"
        if key not in first:
            return f"{identity(second[key])} is added"
        if first[key] != second[key]:
            return f"{identity(first[key])} is changed"
    return None


def _key(record: Record) -> tuple[type, str]:
    match record:
        case Activity() | ActivityDefinition():
            return type(record), record.slug
        case Contributor():
            return type(record), record.username
        case Repository():
            return type(record), record.name
        case _:
            return type(record), repr(record)
