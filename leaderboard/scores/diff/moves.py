"""Who stands elsewhere on a board of one store than on that of another, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import apsw

from leaderboard.errors import ConfigError
from leaderboard.models import thousandths
from leaderboard.scores.boards import find_repository, scored_periods
from leaderboard.scores.diff.by_rules import by_rules
from leaderboard.scores.diff.causes import Ledger, Tally, Why
from leaderboard.scores.diff.passing import Passing, Ranks, Some, passing
from leaderboard.scores.diff.steps import Row, Walker
from leaderboard.scores.diff.stores import Board, Store, bounds, is_told_by_files, repository_id, statement
from leaderboard.scores.everybody import in_thousandths
from leaderboard.scores.explain import find_person
from leaderboard.scores.periods import ALL_TIME, as_date
from leaderboard.store.database import rows, scalar

NO_DAYS = (1, 0)
LONG_AGO = -(10**9)
WITHOUT_POINTS = {"standing", "ranking", "others"}
IS_ANYTHING = "select 1 from before.activities limit 1"
BOARD = """
select c.key, s.rank, s.score
from {schema}.scores as s
join {schema}.windows as w on w.id = s.window_id and w.period = :period and not w.is_previous
join {schema}.contributors as c on c.id = s.contributor_id
where s.repository_id is :repository
order by s.rank, c.key
"""

PERSON = "select key from {schema}.contributors where key = :key"
ACCOUNT = """
select c.key
from {schema}.accounts as k
join {schema}.contributors as c on c.id = k.contributor_id
where k.key = :key
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands on one of the two boards; points are thousandths."""

    rank: int | None = None
    score: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Somebody whose rank or score is another one; the points of the causes add up to the change of the score."""

    key: str
    username: str
    name: str | None
    before: Place
    after: Place
    causes: Sequence[tuple[Why, Tally]]
    passing: Passing | None
    """Who passed whom, by username; None for who is not on both boards."""

    @property
    def change(self) -> int:
        return self.after.score - self.before.score


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everybody who moved on one board, in the order of the newer one; who left it comes last."""

    period: str
    repository: str | None
    before_as_of: str
    after_as_of: str
    people_before: int
    people_after: int
    moves: Sequence[Move]


def compare(db: apsw.Connection, before: Store, after: Store, period: str, repository: str | None) -> Comparison:
    """Who moved on one board, and why; what neither store knows is a ConfigError."""
    check(db, period, repository)
    boards = which(db, "before", period, repository), which(db, "main", period, repository)
    old, new = places(db, boards[0]), places(db, boards[1])
    ledger = Ledger()
    walker = Walker(before, after, ledger)
    for row in work(db, before, after, *boards, everywhere=repository is None):
        walker.take(row)
    for key, repository_name, taken in line_caps(db, before, boards[0], everywhere=repository is None):
        ledger.add(key, cap_of(before, after, repository_name), -taken)
    for key, repository_name, taken in line_caps(db, after, boards[1], everywhere=repository is None):
        ledger.add(key, cap_of(before, after, repository_name), taken)
    for key, why, points in by_rules(db, before, after, *boards, everywhere=repository is None):
        ledger.add(key, why, points)
    return Comparison(
        period=period,
        repository=repository,
        before_as_of=as_of(db, "before"),
        after_as_of=as_of(db, "main"),
        people_before=sum(place.rank is not None for place in old.values()),
        people_after=sum(place.rank is not None for place in new.values()),
        moves=tuple(moves(before, after, old, new, ledger)),
    )


def check(db: apsw.Connection, period: str, repository: str | None) -> None:
    """A ConfigError for a period or repository that neither store knows."""
    if bounds(db, "before", period) is None and bounds(db, "main", period) is None:
        known = ", ".join(each.slug for each in scored_periods(db))
        raise ConfigError(f"period {period!r} is unknown, expected one of: {known}")
    if repository is not None and repository_id(db, "before", repository) is None:
        find_repository(db, repository)


def find_key(db: apsw.Connection, name: str) -> str:
    """The key of whoever has this username in either store, else this account; nobody is a ConfigError."""
    for sql in (PERSON, ACCOUNT):
        for schema in ("main", "before"):
            found: str | None = scalar(db, sql.format(schema=schema), key=name.casefold())
            if found is not None:
                return found
    return find_person(db, name)[1].casefold()


def which(db: apsw.Connection, schema: str, period: str, repository: str | None) -> Board:
    """The board as one store has it; without a day where it does not have it."""
    first, last = bounds(db, schema, period) or NO_DAYS
    return Board(
        schema=schema,
        period=period,
        first=first,
        last=last,
        repository=None if repository is None else repository_id(db, schema, repository) or 0,
    )


def as_of(db: apsw.Connection, schema: str) -> str:
    return as_date((bounds(db, schema, ALL_TIME) or NO_DAYS)[1]).isoformat()


def places(db: apsw.Connection, board: Board) -> dict[str, Place]:
    """Everybody with a score there by key, best first; who is not ranked comes before all."""
    found = rows(db, BOARD.format(schema=board.schema), period=board.period, repository=board.repository)
    return {key: Place(rank, score) for key, rank, score in found}


def work(
    db: apsw.Connection, before: Store, after: Store, old: Board, new: Board, *, everywhere: bool
) -> Iterator[Row]:
    """What differs in the work that counts on the board."""
    found = rows(
        db,
        statement("work.sql"),
        before_from=old.first,
        before_to=old.last,
        before_repository=old.repository,
        after_from=new.first,
        after_to=new.last,
        after_repository=new.repository,
        everywhere=everywhere,
        thorough=not is_told_by_files(db, before, after),
        as_of=(bounds(db, "before", ALL_TIME) or NO_DAYS)[1] if scalar(db, IS_ANYTHING) else LONG_AGO,
        lines_differ=in_thousandths(before.settings.lines) != in_thousandths(after.settings.lines),
    )
    return (Row(*row) for row in found)


def line_caps(db: apsw.Connection, store: Store, board: Board, *, everywhere: bool) -> Iterator[tuple[str, str, int]]:
    """(key, repository, thousandths, less than none) of what the cap of the line bonus takes."""
    factors = in_thousandths(store.settings.lines)
    found = rows(
        db,
        statement("line_caps.sql").format(schema=store.schema),
        added=factors["added"],
        deleted=factors["deleted"],
        period=board.period,
        repository=board.repository,
        everywhere=everywhere,
    )
    for id, repository, taken in found:
        yield store.people[id], repository, taken


def cap_of(before: Store, after: Store, repository: str) -> Why:
    caps = thousandths(before.settings.lines.cap), thousandths(after.settings.lines.cap)
    return Why("line_cap", repository=repository, before=caps[0], after=caps[1])


def moves(before: Store, after: Store, old: dict[str, Place], new: dict[str, Place], ledger: Ledger) -> Iterator[Move]:
    """Everybody whose place is another one."""
    nowhere = Place()
    pairs = {key: (old.get(key, nowhere), new.get(key, nowhere)) for key in old.keys() | new.keys()}
    moved = {key: pair for key, pair in pairs.items() if pair[0] != pair[1] and pair != (nowhere, nowhere)}
    on_board = {key: (a, b) for key, (a, b) in moved.items() if a.rank is not None or b.rank is not None}
    went = [key for key, (a, b) in on_board.items() if a.rank is not None and b.rank is not None and a.rank != b.rank]
    passed = passing(ranks(old), ranks(new), went)
    for key in sorted(on_board, key=lambda key: (order(*on_board[key]), key)):
        place, now = on_board[key]
        found = ledger.of.get(key, {})
        for why, tally in beyond_work(before, after, key, place, now, sum(each.points for each in found.values())):
            found[why] = tally
        yield Move(
            key=key,
            username=after.usernames.get(key) or before.usernames[key],
            name=after.names.get(key) or before.names.get(key),
            before=place,
            after=now,
            causes=telling(found),
            passing=named(passed.get(key), before, after),
        )


def telling(causes: dict[Why, Tally]) -> list[tuple[Why, Tally]]:
    """The causes that changed something, most points first; those of work worth nothing where there is no other."""
    ordered = sorted(causes.items(), key=lambda cause: (-abs(cause[1].points), repr(cause[0])))
    return [(why, tally) for why, tally in ordered if tally.points or why.kind in WITHOUT_POINTS] or ordered


def beyond_work(
    before: Store, after: Store, key: str, place: Place, now: Place, explained: int
) -> Iterator[tuple[Why, Tally]]:
    """The causes that no piece of work tells; ``explained`` is what those that do are worth."""
    left = now.score - place.score - explained
    if left:
        yield Why("limit"), Tally(points=left)
    was, becomes = before.standing.get(key), after.standing.get(key)
    if was is not None and becomes is not None and was.ranked != becomes.ranked:
        yield Why("standing", before=was.words(becomes), after=becomes.words(was)), Tally()
    if place.rank is None or now.rank is None or place.rank == now.rank:
        return
    if before.settings.ranking != after.settings.ranking:
        yield Why("ranking", before=before.settings.ranking, after=after.settings.ranking), Tally()
    elif place.score == now.score:
        yield Why("others"), Tally()


def named(passing: Passing | None, before: Store, after: Store) -> Passing | None:
    """The same with usernames in place of keys."""
    if passing is None:
        return None
    return Passing(
        passed_by=by_username(passing.passed_by, after),
        passed=by_username(passing.passed, before),
        arrived=by_username(passing.arrived, after),
        left=by_username(passing.left, before),
    )


def by_username(some: Some, store: Store) -> Some:
    return Some(some.count, [store.usernames[key] for key in some.nearest])


def order(before: Place, after: Place) -> tuple[bool, int, int]:
    return after.rank is None, after.rank or 0, before.rank or 0


def ranks(places: dict[str, Place]) -> Ranks:
    return Ranks({key: place.rank for key, place in places.items() if place.rank is not None})
