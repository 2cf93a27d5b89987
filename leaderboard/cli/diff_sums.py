"""What a comparison comes to: who moved which way, and the causes that did most of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leaderboard.cli.causes_told import Quote, signed, told
from leaderboard.pipeline.report import counted
from leaderboard.scores.diff.causes import Tally, Why
from leaderboard.scores.diff.moves import Comparison, Move
from leaderboard.scores.periods import ALL_TIME

BIGGEST = 3
WAYS = ("up", "down", "new on the board", "gone from the board", "with another score at the same rank")
SUMS = {
    "new": "new activity",
    "late": "late data, dated within the days that were known before",
    "gone": "activities gone from the data",
    "changed": "activities that say something else now",
    "window": "days that came into the period or left it",
    "precedence": "activities that another source tells of too",
    "line_cap": "the cap of the line bonus",
    "own_work": "work on one's own",
    "adjustment": "points by hand",
    "time_zone": "days that begin and end elsewhere",
    "renamed": "work filed under another repository",
}

ACCOUNTS = {
    "identity": "the account {} belongs to somebody else",
    "credited": "work of the account {} is credited to somebody else",
    "excluded": "the account {} is left out, or let in again",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What is printed: a comparison of two states by their names, with so many people at most."""

    before: str
    after: str
    found: Comparison
    moves: Sequence[Move]
    """Those that were asked for."""
    limit: int | None

    @property
    def shown(self) -> Sequence[Move]:
        return self.moves if self.limit is None else self.moves[: self.limit]

    @property
    def left_out(self) -> int:
        return len(self.moves) - len(self.shown)


@dataclass(slots=True)
class Sum:
    """What one cause is worth to everybody together."""

    why: Why
    people: int = 0
    gained: int = 0
    lost: int = 0
    units: int = 0

    @property
    def size(self) -> int:
        return self.gained - self.lost


def headline(difference: Difference, quote: Quote) -> Iterator[str]:
    """What was compared, who moved, and each of the biggest causes; a line each."""
    found, moves = difference.found, difference.moves
    board = "all time" if found.period == ALL_TIME else f"the period {quote(found.period)}"
    place = f", {quote(found.repository)}" if found.repository else ""
    before = f"{quote(difference.before)} (until {found.before_as_of})"
    after = f"{quote(difference.after)} (until {found.after_as_of})"
    yield f"{before} → {after}, {board}{place}"
    yield movements(moves, found)
    for each in biggest(moves):
        yield sum_told(each, quote)


def movements(moves: Sequence[Move], found: Comparison) -> str:
    """``5 people moved: 2 up, 1 down, …``."""
    if not moves:
        return "Nobody moved"
    ways = Counter(map(way, moves))
    told_ways = ", ".join(f"{ways[each]:,} {each}" for each in WAYS if ways[each])
    return f"{counted(len(moves), 'person', 'people')} moved: {told_ways}; {found.people_after:,} are on the board"


def way(move: Move) -> str:
    """How somebody moved."""
    before, after = move.before.rank, move.after.rank
    if before is None or after is None:
        return WAYS[2] if before is None else WAYS[3]
    return WAYS[4] if before == after else WAYS[0] if after < before else WAYS[1]


def biggest(moves: Sequence[Move]) -> list[Sum]:
    """The causes that changed most points, of everybody together."""
    sums: dict[Why, Sum] = {}
    for move in moves:
        for why in {together(why) for why, _ in move.causes}:
            sums.setdefault(why, Sum(why)).people += 1
        for why, tally in move.causes:
            each = sums[together(why)]
            each.gained += max(0, tally.points)
            each.lost += min(0, tally.points)
            each.units += tally.units
    ordered = sorted(sums.values(), key=lambda each: (-each.size, repr(each.why)))
    return [each for each in ordered if each.size][:BIGGEST]


def together(why: Why) -> Why:
    """What a cause is counted as where it is added up over people."""
    if why.kind in SUMS:
        return Why(why.kind)
    return why._replace(other=None, way=None) if why.kind in ACCOUNTS else why


def sum_told(each: Sum, quote: Quote) -> str:
    why = each.why
    gains = " and ".join(f"{signed(points)}" for points in (each.gained, each.lost) if points)
    return f"{gains} points for {counted(each.people, 'person', 'people')}: {sum_words(why, each, quote)}"


def sum_words(why: Why, each: Sum, quote: Quote) -> str:
    if why.kind in SUMS:
        return SUMS[why.kind]
    if why.kind in ACCOUNTS:
        return ACCOUNTS[why.kind].replace("{}", quote(str(why.account)))
    return told(why, Tally(units=each.units), quote)
