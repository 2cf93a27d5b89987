"""The causes of a move in words; ``quote`` makes what strangers wrote fit for where it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from leaderboard.pipeline.report import counted
from leaderboard.scores.diff.causes import Tally, Why
from leaderboard.scores.diff.passing import Passing, Some
from leaderboard.scores.everybody import MOST_OF_A_PART
from leaderboard.store.activities import in_points
from leaderboard.texts import joined

Quote: TypeAlias = Callable[[str], str]


def told(why: Why, tally: Tally, quote: Quote) -> str:
    """One cause as a clause without its points; of two people it speaks to the one whose score it is."""
    clause = WORDS[why.kind](why, tally, quote)
    if tally.line_points and tally.line_points != tally.points:
        clause += f" (of these {signed(tally.line_points)} for changed lines)"
    return clause


def passing_told(passing: Passing | None, quote: Quote) -> list[str]:
    """What went on above somebody, a clause each."""
    if passing is None:
        return []
    ways = (
        ("passed by {}", passing.passed_by),
        ("passed {}", passing.passed),
        ("{} came in above", passing.arrived),
        ("{} left the board", passing.left),
    )
    return [clause.replace("{}", people(some, quote)) for clause, some in ways if some.count]


def people(some: Some, quote: Quote) -> str:
    """``ann``, ``ann and ben``, ``ann, ben and 3 others``."""
    words = [quote(name) for name in some.nearest]
    rest = some.count - len(words)
    if not words:
        return counted(some.count, "person", "people")
    if rest:
        words.append(counted(rest, "other"))
    return joined(words)


def signed(points: int) -> str:
    """Thousandths as points with their sign: ``+1,200.5``."""
    return f"{in_points(points):+,}".replace("-", "−") if points else "0"


def new(why: Why, tally: Tally, quote: Quote) -> str:
    return f"new activity: {units(why, tally, quote)}"


def late(why: Why, tally: Tally, quote: Quote) -> str:
    return f"late data: {units(why, tally, quote)}, dated within the days that were known before{such_as(tally, quote)}"


def gone(why: Why, tally: Tally, quote: Quote) -> str:
    return f"gone from the data: {units(why, tally, quote)}{such_as(tally, quote)}"


def changed(why: Why, tally: Tally, quote: Quote) -> str:
    says = "says" if tally.units == 1 else "say"
    clause = f"changed data: {units(why, tally, quote)} {says} something else now{such_as(tally, quote)}"
    if why.way == "went":
        return f"{clause}, done by {quote(why.other) if why.other else 'nobody who counts'}"
    if why.way == "came":
        return f"{clause}, no longer done by {quote(why.other) if why.other else 'somebody left out'}"
    return clause


def alias(why: Why, tally: Tally, quote: Quote) -> str:
    return f"{tally.units:,} × {quote(str(why.before))} count as {quote(str(why.after))} now"


def time_zone(why: Why, _: Tally, quote: Quote) -> str:
    return f"days begin and end elsewhere: {quote(str(why.after))} instead of {quote(str(why.before))}"


def renamed(why: Why, _: Tally, quote: Quote) -> str:
    return f"work is filed under another repository{f' now: {quote(why.repository)}' if why.repository else ''}"


def window(why: Why, tally: Tally, _: Quote) -> str:
    some = counted(tally.units, "activity", "activities")
    match why.way:
        case "went":
            return f"{some} too old for the period now"
        case "not yet":
            return f"{some} dated after the last day that counts"
        case _:
            return f"{some} in the period now"


def identity(why: Why, _: Tally, quote: Quote) -> str:
    account, other = quote(str(why.account)), quote(str(why.other))
    if why.way == "went":
        return f"the account {account} belongs to {other} now"
    return f"the account {account} is theirs now, and belonged to {other} before"


def credited(why: Why, _: Tally, quote: Quote) -> str:
    account, other = quote(str(why.account)), quote(str(why.other))
    if why.other is None:
        return f"work of the account {account} is counted " + (
            "with that of others now" if why.way == "went" else "again"
        )
    if why.way == "went":
        return f"work of the account {account} is credited to {other} now"
    return f"work of the account {account} is credited to them now, and to {other} before"


def excluded(why: Why, _: Tally, quote: Quote) -> str:
    account = quote(str(why.account))
    return f"the account {account} is left out now" if why.way == "went" else f"the account {account} is let in again"


def precedence(why: Why, tally: Tally, quote: Quote) -> str:
    if why.way == "went":
        return f"another source tells of it too, and it is not scored twice: {units(why, tally, quote)}"
    return f"no other source counts for it any more: {units(why, tally, quote)}"


def worth(why: Why, tally: Tally, quote: Quote) -> str:
    times = "once" if tally.units == 1 else f"{tally.units:,} times"
    return f"{quote(str(why.definition))} is worth {plain(why.after)} instead of {number(why.before)}, {times}"


def lines(_: Why, __: Tally, ___: Quote) -> str:
    return "a changed line is worth something else"


def line_kind(why: Why, _: Tally, quote: Quote) -> str:
    verb = "count now" if why.way == "came" else "do not count any more"
    place = f" in {quote(why.repository)}" if why.repository else ""
    return f"lines of {quote(str(why.definition))}{place} {verb}"


def line_cap(why: Why, tally: Tally, quote: Quote) -> str:
    place = quote(str(why.repository))
    if why.before != why.after:
        return f"the line bonus in {place} ends at {plain(why.after)} instead of {number(why.before)}"
    return f"the cap of the line bonus in {place}, {plain(why.after)}, takes {'more' if tally.points < 0 else 'less'}"


def daily_cap(why: Why, tally: Tally, quote: Quote) -> str:
    kind = quote(str(why.definition))
    if why.before is None:
        return f"{kind} scores {why.after:,} times a day at most now"
    if why.after is None:
        return f"{kind} scores as often as it is done now, not {why.before:,} times a day at most"
    if why.before != why.after:
        return f"{kind} scores {why.after:,} times a day at most instead of {why.before:,}"
    return f"the cap of {why.after:,} × {kind} a day takes {'more' if tally.points < 0 else 'less'}"


def own_work(why: Why, tally: Tally, quote: Quote) -> str:
    some = "more" if tally.points < 0 else "less"
    return f"{some} {quote(str(why.definition))} is about one's own, which does not score"


def adjustment(why: Why, _: Tally, quote: Quote) -> str:
    return f"by hand, {why.day}: {quote(str(why.reason))}"


def limit(_: Why, __: Tally, ___: Quote) -> str:
    return f"more than {in_points(MOST_OF_A_PART):,} points of one kind of work in one repository do not count"


def standing(why: Why, _: Tally, quote: Quote) -> str:
    if why.before is None or why.after is None:
        return "the configuration says otherwise who is on the boards"
    return f"{quote(str(why.after))} now, and {quote(str(why.before))} before, which decides on being on the boards"


def ranking(why: Why, _: Tally, __: Quote) -> str:
    return f"ranks are given otherwise: {why.after} instead of {why.before}"


def others(_: Why, __: Tally, ___: Quote) -> str:
    return "others moved"


def units(why: Why, tally: Tally, quote: Quote) -> str:
    return f"{tally.units:,} × {quote(str(why.definition))}"


def such_as(tally: Tally, quote: Quote) -> str:
    if tally.example is None:
        return ""
    return f" ({quote(tally.example)})" if tally.units == 1 else f" (such as {quote(tally.example)})"


def plain(points: str | int | None) -> str:
    """Thousandths with what they are: ``12 points``, ``1 point``."""
    return f"{number(points)} {'point' if points == 1000 else 'points'}"


def number(points: str | int | None) -> str:
    """Thousandths as points: ``12``, ``−2.5``."""
    return f"{in_points(int(points or 0)):,}".replace("-", "−")


WORDS: dict[str, Callable[[Why, Tally, Quote], str]] = {
    "new": new,
    "late": late,
    "gone": gone,
    "changed": changed,
    "alias": alias,
    "time_zone": time_zone,
    "renamed": renamed,
    "window": window,
    "identity": identity,
    "credited": credited,
    "excluded": excluded,
    "precedence": precedence,
    "points": worth,
    "lines": lines,
    "line_kind": line_kind,
    "line_cap": line_cap,
    "daily_cap": daily_cap,
    "own_work": own_work,
    "adjustment": adjustment,
    "limit": limit,
    "standing": standing,
    "ranking": ranking,
    "others": others,
}
